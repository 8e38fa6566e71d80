"""A weekday beside its date ("Thursday 20 March 2015" was a Friday), and days that are none.

Without a year a date is judged near the article's own day alone, and only where the article shows
that its year is the right one; a page may carry the year of its last update.
"""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date
from typing import TYPE_CHECKING

from compare.facts.checked.claim import Check, Side
from compare.text.timex.words import MONTH_NUMBER, MONTHS, WEEKDAY_NUMBER, WEEKDAYS, either

if TYPE_CHECKING:
    from collections.abc import Iterator

# No "Sun" or "Sat": one is a newspaper, the other a verb.
SHORT = ("Mon", "Tue", "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri")
DAYS = either(*WEEKDAYS, *(name.upper() for name in WEEKDAYS), *SHORT)
NAMES = (
    *MONTHS,
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Sept",
    "Oct",
    "Nov",
    "Dec",
)
MONTH = either(*NAMES, *(name.upper() for name in NAMES))
# "Thursday, 20 March 2015", "Thurs., the 20th of March", "Thursday (March 20, 2015)".
DATED = re.compile(
    rf"\b(?P<weekday>{DAYS})\b\.?(?:,? |(?P<aside> \())(?P<date>(?:the )?(?:"
    rf"(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTH})\b\.?|"
    rf"(?P<month2>{MONTH})\b\.? (?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9]))"
    r"(?:,? (?P<year>(?:1[89]|20)[0-9]{2})(?![0-9]))?)"
)
# "March 20-22", "March 5 p.m.", "March 3:30": the number is no day, or not this weekday's.
NO_DAY = re.compile(r" ?(?:[-–—/:&] ?[0-9]|(?:to|and|or) (?:the )?[0-9]|[ap]\.?m\b)", re.IGNORECASE)
# "Tuesday to March 20", "between Monday and 20 March" never match; "Monday-Friday, 20 March" does.
RANGE_BEFORE = re.compile(
    r"(?:[-–—/&]|\b(?:and|or|to|through|until|till|every|each|from|between)) ?$", re.IGNORECASE
)
NEAR = 10
# A date without a year is judged only this near to the day of the article: further off, "they last
# met on Thursday, 21 November" may be of any year.
NEAREST = 60
# Before, some countries went by another calendar.
FIRST_YEAR = 1930
QUESTION = "day of the week"

# "on June 31", "since 30 February 2015"
NO_SUCH_DAY = re.compile(
    r"\b(?:[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter) (?P<date>(?:the )?(?:"
    rf"(?P<day>29|30|31)(?:st|th)?(?: of)? (?P<month>{MONTH})\b\.?|"
    rf"(?P<month2>{MONTH})\b\.? (?P<day2>29|30|31)(?:st|th)?(?![0-9]))"
    r"(?:,? (?P<year>(?:19|20)[0-9]{2})(?![0-9]))?)(?=[.,;)]|$)"
)
LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
LENGTH = "days of the month"


def weekday_checks(text: str, now: date | None, known_years: frozenset[int]) -> Iterator[Check]:
    """Every weekday beside its date; ``known_years`` are those that the article vouches for."""
    for match in DATED.finditer(text):
        day = day_meant(match, text, now, known_years)
        if day is None:
            continue
        weekday = match["weekday"]
        number = WEEKDAY_NUMBER[weekday.lower()]
        told = f"{day.day} {MONTHS[day.month - 1]} {day.year}, a {WEEKDAYS[day.weekday()]}"
        yield Check(
            QUESTION,
            Side(match.start("weekday"), match.end("weekday"), WEEKDAYS[number]),
            Side(*match.span("date"), told),
            agrees=day.weekday() == number,
        )


def day_meant(
    match: re.Match[str], text: str, now: date | None, known_years: frozenset[int]
) -> date | None:
    """The date of a weekday; None where there is no telling."""
    before = text[max(match.start() - NEAR, 0) : match.start()]
    if NO_DAY.match(text, match.end()) or RANGE_BEFORE.search(before):
        return None
    if match["aside"] and not text.startswith(")", match.end()):
        return None
    month, day = month_and_day(match)
    if match["year"]:
        year = int(match["year"])
        return existing(year, month, day) if year >= FIRST_YEAR else None
    if now is None or now.year not in known_years:
        return None
    near = (existing(now.year + away, month, day) for away in (-1, 0, 1))
    return next((one for one in near if one and abs((one - now).days) <= NEAREST), None)


def month_and_day(match: re.Match[str]) -> tuple[int, int]:
    """The numbers of the month and the day, whichever comes first."""
    return MONTH_NUMBER[(match["month"] or match["month2"]).lower()], int(
        match["day"] or match["day2"]
    )


def existing(year: int, month: int, day: int) -> date | None:
    """The date; None for 30 February."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def years_vouched(texts: list[str], now: date | None) -> frozenset[int]:
    """Years that the article names itself, and its own where another weekday bears it out."""
    whole = "\n".join(texts)
    named = {int(year) for year in re.findall(r"\b(?:19|20)[0-9]{2}\b", whole)}
    if now is not None and now.year not in named:
        trusted = frozenset({now.year})
        checks = [check for text in texts for check in weekday_checks(text, now, trusted)]
        if any(check.agrees for check in checks):
            named.add(now.year)
    return frozenset(named)


def length_checks(text: str) -> Iterator[Check]:
    """Days that are not in their month: "June 31"."""
    for match in NO_SUCH_DAY.finditer(text):
        month, day = month_and_day(match)
        length = LENGTHS[month - 1]
        year = int(match["year"]) if match["year"] else None
        if month == 2 and year is not None and not isleap(year):
            length = 28
        if day <= length:
            continue
        named = "month" if match["month"] else "month2"
        told = f"{MONTHS[month - 1]}{f' {year}' if year else ''}, which has {length} days"
        yield Check(
            LENGTH,
            Side(*match.span("date"), f"{day} {MONTHS[month - 1]}"),
            Side(*match.span(named), told),
            agrees=False,
        )
