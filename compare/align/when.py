"""When an article's event was, as an interval, where the article or its metadata tells.

"The first derby in six years", after "the last was played in May 2008", is of 2014, and so is
the derby "on Sunday, October 5, 2014".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from compare.align.days import MONTHS, full_dates

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.text.grammar.parse import ParsedSentence

# Captions and leads carry the event's own full date; further down it is history's.
HEAD = 6

# "Four years" may be three and a half, and the year of the last round a slip.
ROUNDED = 1

COUNTS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "a decade": 10,
}  # fmt: skip
COUNT = rf"(?P<count>\d\d?|{'|'.join(COUNTS)})"
MONTH_OF = rf"(?:(?:early|late|{'|'.join(MONTHS)}) )?"
# "first derby in six years", "for the first time in a decade"
FIRST_IN = re.compile(
    rf"\bfirst\b[^.;]{{0,60}}? in (?:(?:about|almost|nearly|over) )?{COUNT}\b(?: years?)?", re.I
)
# "after a four-year hiatus"
HIATUS = re.compile(
    rf"\b{COUNT}[ -]{{1,3}}years?[ -]{{1,3}}(?:break|freeze|gap|hiatus|absence|pause|interval)\b",
    re.I,
)
# "the last derby was played in Lund in May 2008"
LAST_IN = re.compile(
    rf"\b(?:last|previous|most recent)\b[^.;]{{0,80}}? in {MONTH_OF}(?P<year>(?:19|20)\d\d)\b", re.I
)
# "the first such derby since May 2008"
FIRST_SINCE = re.compile(
    rf"\bfirst\b[^.;]{{0,80}}? since {MONTH_OF}(?P<year>(?:19|20)\d\d)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Interval:
    """First and last day the event may have begun; ``reckoned`` if by arithmetic, not by a date."""

    first: date
    last: date
    reckoned: bool = False


def occasion_of(told: Sequence[ParsedSentence], published: date | None) -> Interval | None:
    """When the event may have begun; the publication date stands for the event."""
    if published:
        return Interval(published, published)
    texts = [parsed.sentence.text for parsed in told]
    if day := dated(texts[:HEAD]):
        return Interval(day, day)
    if year := counted(texts):
        return Interval(date(year - ROUNDED, 1, 1), date(year + ROUNDED, 12, 31), reckoned=True)
    return None


def dated(head: Iterable[str]) -> date | None:
    """The latest full date in the head; earlier ones are history."""
    return max((day for text in head for day in full_dates(text)), default=None)


def counted(texts: Iterable[str]) -> int | None:
    """The year by arithmetic: 2014 for "first in six years" and "the last in 2008"."""
    gaps, years = [], []
    for text in texts:
        gaps += [
            found["count"] for pattern in (FIRST_IN, HIATUS) for found in pattern.finditer(text)
        ]
        years += [
            found["year"] for pattern in (LAST_IN, FIRST_SINCE) for found in pattern.finditer(text)
        ]
    return int(years[0]) + count_of(gaps[0]) if gaps and years else None


def count_of(word: str) -> int:
    """4 for "four" and "4"."""
    return COUNTS.get(word.lower()) or int(word)


def days_apart(left: Interval | None, right: Interval | None) -> int:
    """Days between two intervals; 0 where they meet or one is unknown."""
    if left is None or right is None:
        return 0
    return max(0, (max(left.first, right.first) - min(left.last, right.last)).days)


def is_reckoned(left: Interval | None, right: Interval | None) -> bool:
    """Whether one of two is known by arithmetic only: an outlet's sum, and its slips."""
    return any(one is not None and one.reckoned for one in (left, right))
