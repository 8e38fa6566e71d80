"""A time expression as it is written, and its place in the calendar.

"June 8" in a report of 3 May 2013 is last year's when she *left on June 8*,
this year's when she *will appear on June 8*.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from re import Match

from compare.text.interval import (
    Clock,
    Grain,
    Interval,
    days,
    distance,
    in_year,
    months_before,
    one_day,
    whole_month,
    whole_years,
)


class Anchor(Enum):
    """What fixed the date in the calendar, and so how far to trust it."""

    CALENDAR = "calendar"  # written out, or needing nothing but itself
    YEAR = "year"  # the year was inferred
    WEEKDAY = "weekday"  # the week was inferred
    NOW = "now"  # counted from the day of publication: "yesterday"


class Tense(Enum):
    """Where to look for a date that has no year or no week."""

    PAST = "past"
    FUTURE = "future"
    NEAREST = "nearest"


Yearly = Callable[[int], Interval]


@dataclass(frozen=True, slots=True)
class Draft:
    """What one pattern read at ``[start, end)`` of a sentence's text."""

    start: int
    end: int
    fixed: Interval | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    which: str = ""
    clock: Clock | None = None
    shift: int = 0
    anchor: Anchor = Anchor.CALENDAR
    yearly: Yearly | None = None  # what comes every year: "Christmas Eve", "the third quarter"


Reader = Callable[[Match[str], date | None], Draft | None]


def read_safely(reader: Reader, found: Match[str], now: date | None) -> Draft | None:
    """What the reader makes of it; a date beyond the calendar's ends is none."""
    try:
        return reader(found, now)
    except (ValueError, OverflowError):
        return None


def resolve(draft: Draft, now: date | None, tense: Tense) -> tuple[Interval, Anchor] | None:
    """The interval a draft means; None where there is no such date."""
    try:
        return placed(draft, now, tense)
    except (ValueError, OverflowError):
        return None


def placed(draft: Draft, now: date | None, tense: Tense) -> tuple[Interval, Anchor] | None:
    """As ``resolve``, but raising where the calendar has no such day."""
    if draft.fixed is not None:
        return draft.fixed, draft.anchor
    if draft.yearly is not None:
        return placed_in_year(draft, draft.yearly, now, tense)
    if draft.month is not None:
        return placed_in_month(draft, now, tense)
    if draft.year is not None:
        return whole_years(draft.year, draft.year), Anchor.CALENDAR
    if draft.weekday is not None:
        return placed_weekday(draft, now, tense)
    if draft.day is not None and now is not None:
        return pick(near_days(draft.day, now), now, tense), Anchor.YEAR
    if draft.clock is not None:
        return Interval(Grain.CLOCK, clock=draft.clock), Anchor.CALENDAR
    return None


def placed_in_year(
    draft: Draft, yearly: Yearly, now: date | None, tense: Tense
) -> tuple[Interval, Anchor] | None:
    """What comes every year, in its year or in the one that fits best; None without either."""
    if draft.year is not None:
        return yearly(draft.year), Anchor.CALENDAR
    if now is None:
        return None
    if draft.which == "this":
        return yearly(now.year), Anchor.YEAR
    found = [yearly(year) for year in range(now.year - 1, now.year + 2)]
    if draft.which == "last":
        return [one for one in found if one.end and one.end < now][-1], Anchor.YEAR
    if draft.which == "next":
        return next(one for one in found if one.start and one.start > now), Anchor.YEAR
    return pick(found, now, tense), Anchor.YEAR


def placed_in_month(draft: Draft, now: date | None, tense: Tense) -> tuple[Interval, Anchor]:
    """A month, or days of it, with its year or the year that fits best."""
    if draft.year is not None:
        return in_month(draft, draft.year), Anchor.CALENDAR
    if now is None:
        grain = Grain.MONTH if draft.day is None else Grain.DAY
        if draft.day is not None:
            in_month(draft, 2000)
        partial = Interval(grain, month=draft.month, day=draft.day, clock=draft.clock)
        return partial, Anchor.YEAR
    years = range(max(1, now.year - 7), min(9999, now.year + 8))
    found = [in_month(draft, year) for year in years if has_day(draft, year)]
    if draft.weekday is not None:
        found = [one for one in found if one.start and one.start.weekday() == draft.weekday]
        return pick(found, now, Tense.NEAREST), Anchor.YEAR
    if draft.which == "this":
        return in_month(draft, now.year), Anchor.YEAR
    if draft.which in ("last", "next"):
        tense = Tense.PAST if draft.which == "last" else Tense.FUTURE
        found = [one for one in found if one.start and not same_month(one.start, now)]
    return pick(found, now, tense), Anchor.YEAR


def is_weekday(day: Interval, weekday: int | None) -> bool:
    """Whether the day is a Monday, for 0."""
    return day.start is not None and day.start.weekday() == weekday


def near_days(day: int, now: date) -> list[Interval]:
    """ "The 12th" of the months around now."""
    months = [
        whole_month(first.year, first.month)
        for first in (months_before(now, back) for back in (-1, 0, 1))
    ]
    return [
        one_day(month.start.replace(day=day))
        for month in months
        if month.start and month.end and day <= month.end.day
    ]


def same_month(left: date, right: date) -> bool:
    """Whether two days share their month and year."""
    return (left.year, left.month) == (right.year, right.month)


def has_day(draft: Draft, year: int) -> bool:
    """29 February is not in every year."""
    return draft.day is None or in_year(
        Interval(Grain.DAY, month=draft.month, day=draft.day), year
    ).start == date(year, draft.month or 1, draft.day)


def in_month(draft: Draft, year: int) -> Interval:
    """The draft's month or days in that year."""
    month = draft.month or 1
    if draft.day is None:
        return replace(whole_month(year, month), clock=draft.clock)
    first = date(year, month, draft.day)
    if draft.last_day is None or draft.last_day <= draft.day:
        return one_day(first, draft.clock)
    return days(Grain.DAY, first, date(year, month, draft.last_day))


def pick(found: list[Interval], now: date, tense: Tense) -> Interval:
    """The interval on the right side of now, and of those the nearest; today is on both sides."""
    if not found:
        raise ValueError("no year has such a date")
    if tense is Tense.PAST:
        found = [one for one in found if one.start and one.start <= now] or found
    if tense is Tense.FUTURE:
        found = [one for one in found if one.end and one.end >= now] or found
    return min(found, key=lambda one: distance(one, now))


def placed_weekday(draft: Draft, now: date | None, tense: Tense) -> tuple[Interval, Anchor]:
    """The nearest such day in the past, or to come when the clause says so."""
    if now is None:
        partial = Interval(Grain.DAY, weekday=draft.weekday, clock=draft.clock)
        return partial, Anchor.WEEKDAY
    if draft.day is not None:
        near = [one for one in near_days(draft.day, now) if is_weekday(one, draft.weekday)]
        day = pick(near, now, tense).start
        return one_day(day or now, draft.clock), Anchor.YEAR
    back = (now.weekday() - (draft.weekday or 0)) % 7
    ahead = -back % 7
    if draft.which == "last":
        shift = -(back or 7)
    elif draft.which == "next":
        shift = ahead or 7
    elif tense is Tense.FUTURE:
        shift = ahead
    else:
        shift = -back
    day = now + timedelta(days=shift + draft.shift)
    return one_day(day, draft.clock), Anchor.WEEKDAY
