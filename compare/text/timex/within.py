"""A part of a longer time: "the last week of May", "the first Monday in October", "the 12th".

Also the end, the start or the middle of the week, month or year that is running: "by the end of the
year" is this year's unless the sentence tells of another.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from re import Match

from compare.text.interval import (
    Grain,
    Interval,
    days,
    months_before,
    one_day,
    whole_month,
)
from compare.text.timex.draft import Anchor, Draft, Reader
from compare.text.timex.holiday import nth_weekday
from compare.text.timex.relative import STEPS, unit_from
from compare.text.timex.words import FULL_WEEKDAY, MONTH, MONTH_NUMBER, WEEKDAY_NUMBER, YEAR

WHICH_ONE = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "final": -1}
NTH = "(?P<nth>first|second|third|fourth|fifth|last|final)"
# "the last week of May"; "the first Monday in October 2014"; "the last weekend of this month"
IN_MONTH = re.compile(
    rf"\b(?:[Tt]he\s)?{NTH}\s(?P<unit>day|week|weekend|{FULL_WEEKDAY})\s(?:of|in)\s(?:(?:{MONTH}"
    rf"(?:,?\s{YEAR})?|(?P<which>this|last|next|the)\smonth))\b"
)
# "the end of the year"; "earlier in the week"; "later in the day"
OF_NOW = re.compile(
    r"\b(?:(?:the\s)?(?:start|beginning|middle|end|course)\sof|(?:earlier|later)\sin)\s"
    r"(?P<which>the|this|last|next)\s(?P<unit>day|week|month|year)\b(?!-)"
)
# "on the 12th": no "12th round", and no "12th of March", which is a date of its own.
DAY_OF_MONTH = re.compile(
    r"\b[Oo]n\s(?P<words>the\s(?P<day>3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th))(?=[.,;]|$|\s(?:and|but|at|in)\b)"
)


def part_of_month(nth: int, unit: str, year: int, month: int) -> Interval:
    """The first week is the first seven days; raises ValueError where there is no such day."""
    whole = whole_month(year, month)
    assert whole.start is not None
    assert whole.end is not None
    if unit == "day":
        return one_day(whole.start + timedelta(days=nth - 1) if nth > 0 else whole.end)
    if unit == "week":
        first = (
            whole.end - timedelta(days=6) if nth < 0 else whole.start + timedelta(days=7 * nth - 7)
        )
        return days(Grain.WEEK, first, min(first + timedelta(days=6), whole.end))
    if unit == "weekend":
        saturday = nth_weekday(year, month, WEEKDAY_NUMBER["saturday"], nth)
        return days(Grain.WEEK, saturday, saturday + timedelta(days=1))
    return one_day(nth_weekday(year, month, WEEKDAY_NUMBER[unit], nth))


def read_in_month(found: Match[str], now: date | None) -> Draft | None:
    """A day, a weekday or a week of a month."""
    nth, unit = WHICH_ONE[found["nth"]], found["unit"].lower()
    if found["which"]:
        if now is None:
            return None
        first = months_before(now, -STEPS[found["which"]])
        meant = part_of_month(nth, unit, first.year, first.month)
        return Draft(*found.span(), fixed=meant, anchor=Anchor.NOW)
    month = MONTH_NUMBER[found["month"].rstrip(".").lower()]
    return Draft(
        *found.span(),
        year=int(found["year"]) if found["year"] else None,
        yearly=lambda year: part_of_month(nth, unit, year, month),
    )


def read_of_now(found: Match[str], now: date | None) -> Draft | None:
    """The whole unit: where in it the end begins is anybody's guess."""
    if now is None:
        return None
    meant = unit_from(now, found["unit"], STEPS[found["which"]])
    which = "running" if found["which"] == "the" else ""
    return Draft(found.start("which"), found.end(), fixed=meant, which=which, anchor=Anchor.NOW)


def read_day_of_month(found: Match[str], _now: date | None) -> Draft | None:
    """The day of this month, or of the one beside it."""
    return Draft(*found.span("words"), day=int(found["day"]))


WITHIN: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (IN_MONTH, read_in_month),
    (OF_NOW, read_of_now),
    (DAY_OF_MONTH, read_day_of_month),
)
