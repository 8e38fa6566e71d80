"""The days and years an article names, read for grouping: cheap, and without an anchor.

"8 October 2011" names the day 8 October and the year 2011, "on Monday" a weekday.  What a
date means as a fact is read with more care in ``compare.facts``; here it is one hint of many.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.text.grammar.parse import ParsedSentence

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december",
)  # fmt: skip
SHORT_MONTHS = tuple(month[:3] for month in MONTHS)
CALENDAR = frozenset((*WEEKDAYS, *MONTHS, *SHORT_MONTHS, *(day[:3] for day in WEEKDAYS), "sept"))

MONTH = rf"(?P<month>{'|'.join(SHORT_MONTHS)})[a-z]{{0,6}}\.?"
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
# "October 8", "Oct. 8th, 2011", "October 8,2011"
MONTH_DAY = re.compile(rf"\b{MONTH} {DAY}\b(?:,? ?{YEAR}\b)?(?![:.]?\d)", re.I)
# "8 October", "8th of Oct., 2011"
DAY_MONTH = re.compile(rf"\b{DAY}(?: of)? {MONTH}(?![a-z])(?:,? ?{YEAR}\b)?", re.I)
# "2011", but not "$2011", "2011.5", "2,011" or "-2011"
BARE_YEAR = re.compile(r"(?<![\d.,$£€-])(?:19[4-9]\d|20\d\d)(?![\d%]|[.,]\d)")

# A line with no more letters than "Last updated: Wednesday, September 28, 2011 at" is a stamp
# when it names a full date: "Thursday, Aug 18,2011", "11 / 28 / 05".
STAMP_LETTERS = 40
STAMP_LENGTH = 80
NUMERIC_DATE = re.compile(r"\b\d{1,4} ?[/.-] ?\d\d? ?[/.-] ?\d{2,4}\b")


def is_date_line(text: str) -> bool:
    """Whether a short line is no more than a date."""
    if len(text) > STAMP_LENGTH or sum(map(str.isalpha, text)) > STAMP_LETTERS:
        return False
    dated = any(found["year"] for found in named_days(text))
    return dated or NUMERIC_DATE.search(text) is not None


def named_days(text: str) -> Iterator[re.Match[str]]:
    """Every day of a month in the text."""
    yield from MONTH_DAY.finditer(text)
    yield from DAY_MONTH.finditer(text)


def days_of(sentences: Iterable[ParsedSentence]) -> frozenset[tuple[int, int]]:
    """Every (month, day) that is named."""
    return frozenset(
        (month_number(found["month"]), int(found["day"]))
        for parsed in sentences
        for found in named_days(parsed.sentence.text)
    )


def full_dates(text: str) -> Iterator[date]:
    """Every day that is named with its year."""
    for found in named_days(text):
        if found["year"]:
            try:
                yield date(int(found["year"]), month_number(found["month"]), int(found["day"]))
            except ValueError:  # 31 April
                continue


def month_number(name: str) -> int:
    """1 for "Jan"."""
    return SHORT_MONTHS.index(name[:3].lower()) + 1


def weekdays_of(sentences: Iterable[ParsedSentence]) -> frozenset[str]:
    """Every weekday that is named."""
    return frozenset(
        token.lower_ for parsed in sentences for token in parsed.span if token.lower_ in WEEKDAYS
    )


def years_of(sentences: Iterable[ParsedSentence]) -> frozenset[int]:
    """Every year that is named."""
    return frozenset(
        int(found.group())
        for parsed in sentences
        for found in BARE_YEAR.finditer(parsed.sentence.text)
    )
