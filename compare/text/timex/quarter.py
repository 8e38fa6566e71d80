"""Quarters and seasons of business and sport: "Q3", "the fourth quarter of 2014", "2012-13".

A quarter without its year is one of the economy's only where the sentence speaks of money or
output; in football it is a quarter of an hour.  Fiscal quarters follow no common calendar.
"""

from __future__ import annotations

import re
from datetime import date
from re import Match

from compare.text.interval import Grain, Interval, days, whole_month, whole_years
from compare.text.lexicon import words
from compare.text.timex.draft import Anchor, Draft, Reader
from compare.text.timex.words import QUARTERS, YEAR, either

FIGURES = {"1st": 1, "2nd": 4, "3rd": 7, "4th": 10, "final": 10}
# "The last quarter of 2014" is one of that year's; "last quarter" alone is the one before.
LAST_OF = re.compile(rf"\blast\squarter\sof\s{YEAR}\b", re.IGNORECASE)
ORDINAL = either(*QUARTERS, *FIGURES)
# "the third quarter of 2014"; "third-quarter 2014"; "the final quarter"; "last quarter"
QUARTER = re.compile(
    rf"(?<!fiscal\s)(?<!financial\s)\b(?P<quarter>{ORDINAL})[\s-]quarter\b(?!\s(?:of\s)?(?:its\s|the\s)?"
    rf"(?:fiscal|financial)|-?final)(?:\s(?:of\s|in\s)?(?:{YEAR}|(?:the\s)?(?P<near>next|last|this)\syear)\b)?",
    re.IGNORECASE,
)
# "Q3"; "Q3 2014"; "Q3 of 2014"; "2014 Q3"; "3Q 2014"
SHORT_QUARTER = re.compile(
    r"\b(?:(?P<before>(?:19|20)[0-9]{2})\s?)?(?:Q(?P<one>[1-4])|(?P<other>[1-4])Q)"
    rf"(?:\s(?:of\s)?{YEAR})?\b"
)
NEAR_QUARTER = re.compile(r"\b(?P<which>last|this|next|previous|current)\squarter\b(?!-)", re.I)
# "2009-2012"; "1960 - 1961"
YEARS = re.compile(
    rf"(?<![\w$£€.,:/-]){YEAR}\s?[-–—]\s?(?P<until>1[5-9][0-9]{{2}}|20[0-9]{{2}})(?![\w%]|[-–/.,:][0-9])"
)
# "the 2012-13 season"; "the 2012/13 school year"
SPLIT_YEAR = re.compile(
    rf"(?<![\w$£€.,:/-]){YEAR}[-–/](?P<short>[0-9]{{2}})\s(?P<span>season|campaign|school\syear|"
    r"academic\syear|financial\syear|fiscal\syear|budget|term|winter|tour)\b"
)
STEPS = {"last": -1, "previous": -1, "this": 0, "current": 0, "next": 1}

ECONOMY = words(
    """
    acquisition bank business cash company completion deal delivery demand dividend earning
    economic economist economy export factory firm forecast gdp gross growth guidance import income
    inflation investment investor loss margin market merger output percent production profit
    quarterly recession result retail revenue sale share shipment spending stock subscriber
    takeover transaction unemployment
    """
)


def quarter(year: int, number: int) -> Interval:
    """Three months, by 1 to 4."""
    end = whole_month(year, 3 * number).end
    assert end is not None
    return days(Grain.SEASON, date(year, 3 * number - 2, 1), end)


def in_any_year(found: Match[str], number: int, year: str | None) -> Draft:
    """The quarter of its year, or of the one that fits best."""
    return Draft(
        *found.span(),
        year=int(year) if year else None,
        which="" if year else "quarter",
        yearly=lambda year: quarter(year, number),
    )


def read_quarter(found: Match[str], now: date | None) -> Draft | None:
    """A quarter by its number in words; "of next year" it is that of the year after now's."""
    number = (QUARTERS | FIGURES)[found["quarter"].lower()] // 3 + 1
    if found["near"]:
        if now is None:
            return None
        meant = quarter(now.year + STEPS[found["near"].lower()], number)
        return Draft(*found.span(), fixed=meant, anchor=Anchor.YEAR)
    return in_any_year(found, number, found["year"])


def read_last_of(found: Match[str], _now: date | None) -> Draft | None:
    """October to December of a year that is named."""
    return in_any_year(found, 4, found["year"])


def read_short_quarter(found: Match[str], _now: date | None) -> Draft | None:
    """A quarter as tables write it."""
    number = int(found["one"] or found["other"])
    return in_any_year(found, number, found["year"] or found["before"])


def read_near_quarter(found: Match[str], now: date | None) -> Draft | None:
    """The quarter before, at or after now."""
    if now is None:
        return None
    index = now.year * 4 + (now.month - 1) // 3 + STEPS[found["which"].lower()]
    meant = quarter(index // 4, index % 4 + 1)
    return Draft(*found.span(), fixed=meant, which="quarter", anchor=Anchor.NOW)


def read_years(found: Match[str], _now: date | None) -> Draft | None:
    """Several years in a row; None where they run backwards."""
    first, last = int(found["year"]), int(found["until"])
    return (
        Draft(*found.span(), fixed=whole_years(first, last), which="span") if first < last else None
    )


def read_split_year(found: Match[str], _now: date | None) -> Draft | None:
    """A season across the turn of the year."""
    first = int(found["year"])
    if (first + 1) % 100 != int(found["short"]):
        return None
    return Draft(found.start(), found.end("short"), fixed=whole_years(first, first + 1))


def is_business(text: str) -> bool:
    """Whether a sentence speaks of the economy, so that its quarters are the year's."""
    found = re.findall(r"[a-z]+", text.lower())
    return "%" in text or any(
        word in ECONOMY or word.removesuffix("s") in ECONOMY for word in found
    )


QUARTERLY: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (QUARTER, read_quarter),
    (LAST_OF, read_last_of),
    (SHORT_QUARTER, read_short_quarter),
    (NEAR_QUARTER, read_near_quarter),
    (YEARS, read_years),
    (SPLIT_YEAR, read_split_year),
)
