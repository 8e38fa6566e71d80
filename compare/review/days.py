"""The days that a reading's words name, to put readings in the order of time.

    Thursday 19 March 2015              one day
    19 March to 21 March 2015           three days
    planned April or later              April of the year that is nearest to the event

The words are the report's own, in the form that every date is told in.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from compare.render.wording import MONTHS

_MONTH = "|".join(MONTHS)
# "19 March 2015", "March 2015", "19 March", "March".
DAY = re.compile(rf"\b(?:(?P<day>[0-3]?\d) )?(?P<month>{_MONTH})\b(?: (?P<year>\d{{4}})\b)?")
# "2015", "2015 to 2017", "the 2010s".
YEARS = re.compile(r"\b(?P<first>[1-9]\d{3})(?: to (?P<last>[1-9]\d{3})|(?P<decade>s))?\b")


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """From the first day to the last, both included."""

    first: date
    last: date


def days_in(words: str, near: date | None) -> Days | None:
    """The days that the words name; a date without a year is the nearest to ``near``."""
    named = list(DAY.finditer(words))
    if named:
        year = next((int(one["year"]) for one in reversed(named) if one["year"]), None)
        spans = [span for one in named[:2] if (span := span_of(one, year, near))]
        return Days(min(spans).first, max(one.last for one in spans)) if spans else None
    if found := YEARS.search(words):
        first = int(found["first"])
        last = first + 9 if found["decade"] else int(found["last"] or first)
        return Days(date(first, 1, 1), date(last, 12, 31)) if last >= first else None
    return None


def span_of(named: re.Match[str], year: int | None, near: date | None) -> Days | None:
    """A day or a month."""
    month = MONTHS.index(named["month"]) + 1
    day = int(named["day"]) if named["day"] else None
    if named["year"] or year:
        return in_year(int(named["year"] or year or 0), month, day)
    if near is None:
        return None
    spans = [in_year(near.year + step, month, day) for step in (-1, 0, 1)]
    return min(filter(None, spans), key=lambda one: abs((one.first - near).days), default=None)


def in_year(year: int, month: int, day: int | None) -> Days | None:
    """A day, or the whole month, of a year; None where the calendar has none such."""
    try:
        first = date(year, month, day or 1)
    except ValueError:
        return None
    return Days(first, first if day else first.replace(day=monthrange(year, month)[1]))
