"""When: a stretch of days, a time of day, or what is known of either.

"January 2011" is 31 days, "19 March" without a year is kept as a month and a
day, "Thursday" as a weekday, "8.40pm" as a clock time with no day.  Two of
them are compared on what both have.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum

MINUTES = 24 * 60
HALF_A_DAY = 12 * 60
# Any year serves to compare two dates that have none; a leap year holds 29 February.
SOME_YEAR = 2000
# The first Monday of that year, for weekdays without a date.
SOME_MONDAY = date(SOME_YEAR, 1, 3)


class Grain(IntEnum):
    """How fine a time is told; larger is finer."""

    CENTURY = 0
    DECADE = 1
    YEAR = 2
    SEASON = 3
    MONTH = 4
    WEEK = 5
    DAY = 6
    CLOCK = 7


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes after midnight; "night" runs past 1440, into the next day.

    ``offset`` is the zone in minutes east of Greenwich.  ``zoned`` with no offset is a zone whose
    offset is not known ("local time", "ET").  ``either`` is a time as the face of a clock shows
    it: "ten past three" is told as 3.10 a.m. and may as well be 3.10 p.m.
    """

    first: int
    last: int
    offset: int | None = None
    zoned: bool = False
    either: bool = False

    @property
    def exact(self) -> bool:
        """A clock time, not a part of the day."""
        return self.first == self.last

    @property
    def halves(self) -> tuple[Clock, ...]:
        """The times that it may be, by the half of the day."""
        if not self.either:
            return (self,)
        morning = replace(self, either=False)
        later = replace(morning, first=self.first + HALF_A_DAY, last=self.last + HALF_A_DAY)
        return morning, later


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from ``start`` to ``end``, both included, or the parts known of an unanchored date."""

    grain: Grain
    start: date | None = None
    end: date | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    clock: Clock | None = None

    @property
    def anchored(self) -> bool:
        """Its place in the calendar is known."""
        return self.start is not None

    @property
    def timeless(self) -> bool:
        """A time of day and no day at all."""
        return not self.anchored and self.month is None and self.weekday is None

    @property
    def halves(self) -> tuple[Interval, ...]:
        """The times that it may be, where it tells no half of the day."""
        if self.clock is None:
            return (self,)
        return tuple(replace(self, clock=clock) for clock in self.clock.halves)


def days(grain: Grain, start: date, end: date, clock: Clock | None = None) -> Interval:
    """An anchored interval."""
    return Interval(grain, start, end, clock=clock)


def one_day(day: date, clock: Clock | None = None) -> Interval:
    """A single day."""
    return Interval(Grain.DAY, day, day, clock=clock)


def whole_month(year: int, month: int) -> Interval:
    """From the first of the month to its last day."""
    first = date(year, month, 1)
    return days(Grain.MONTH, first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))


def whole_years(first: int, last: int, grain: Grain = Grain.YEAR) -> Interval:
    """From 1 January of ``first`` to 31 December of ``last``."""
    return days(grain, date(first, 1, 1), date(last, 12, 31))


def week_of(day: date) -> Interval:
    """Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return days(Grain.WEEK, monday, monday + timedelta(days=6))


def months_before(day: date, count: int) -> date:
    """The first of the month ``count`` months before (after, when negative)."""
    index = day.year * 12 + day.month - 1 - count
    return date(index // 12, index % 12 + 1, 1)


def side_by_side(left: Interval, right: Interval) -> tuple[Interval, Interval] | None:
    """Both anchored so that they can be compared; None where they share nothing to compare on.

    "April" beside 19 March 2015 is April 2015; "Thursday" beside it is that very Thursday.
    """
    if left.anchored and right.anchored:
        return left, right
    if left.anchored:
        return left, beside(right, left)
    if right.anchored:
        return beside(left, right), right
    if (left.weekday is None) != (right.weekday is None):
        return None
    return in_some_year(left), in_some_year(right)


def beside(partial: Interval, anchored: Interval) -> Interval:
    """The unanchored date at its place nearest to the anchored one."""
    assert anchored.start is not None
    assert anchored.end is not None
    middle = anchored.start + (anchored.end - anchored.start) / 2
    if partial.month is None:
        ahead = ((partial.weekday or 0) - middle.weekday() + 3) % 7 - 3
        day = middle + timedelta(days=ahead)
        return replace(partial, start=day, end=day)
    years = range(max(1, middle.year - 1), min(9999, middle.year + 2))
    placed = [in_year(partial, year) for year in years]
    return min(placed, key=lambda one: distance(one, middle))


def distance(interval: Interval, day: date) -> int:
    """Days between the interval's start and a day."""
    return abs(((interval.start or day) - day).days)


def in_some_year(partial: Interval) -> Interval:
    """The unanchored date in the year that stands for any."""
    if partial.month is None:
        day = SOME_MONDAY + timedelta(days=partial.weekday or 0)
        return replace(partial, start=day, end=day)
    return in_year(partial, SOME_YEAR)


def in_year(partial: Interval, year: int) -> Interval:
    """The month, or the day of the month, in that year; 29 February gives way to the 28th."""
    month = whole_month(year, partial.month or 1)
    assert month.end is not None
    if partial.day is None:
        return replace(partial, start=month.start, end=month.end)
    day = date(year, partial.month or 1, min(partial.day, month.end.day))
    return replace(partial, start=day, end=day)
