"""When two texts can mean the same time, and a time in an editor's words.

"About 8.40pm" and "8.45pm" can be one moment, "about 8.40pm" and "8.49pm" are
two; "yesterday" may be a day off, because a page carries the day of its last
update; a year that was inferred proves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from compare.text.interval import MINUTES, Clock, Grain, Interval, side_by_side
from compare.text.timex.around import Bound
from compare.text.timex.clock import SMALL_HOURS, WHOLE_NIGHT
from compare.text.timex.draft import Anchor
from compare.text.timex.words import MONTHS, PARTS_OF_DAY, WEEKDAYS

# A time told on the hour or the half hour is rounded to about ten minutes, "8.49" is not.
ROUNDED = ((30, 10), (15, 6), (5, 3), (1, 1))
# "Four years ago" is the year, give or take one.
LOOSE_DAYS = {
    Grain.CENTURY: 3660,
    Grain.DECADE: 3660,
    Grain.YEAR: 366,
    Grain.SEASON: 92,
    Grain.MONTH: 31,
    Grain.WEEK: 7,
    Grain.DAY: 1,
    Grain.CLOCK: 0,
}
# No two zones of news lie farther apart in ordinary use.
ZONES_APART = 14 * 60
# A weekday's week was inferred: within this many days only the weekday itself is compared.
SAME_FORTNIGHT = 14
PARTS = frozenset({*PARTS_OF_DAY.values(), SMALL_HOURS, WHOLE_NIGHT})
FROM_THEN = (Bound.SINCE, Bound.AFTER)
POINTS = (Bound.AT, Bound.AROUND)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as a text gives it; what anchored it does not make it another time."""

    interval: Interval
    bound: Bound = Bound.AT
    anchor: Anchor = field(default=Anchor.CALENDAR, compare=False)


def may_be_one(left: Moment, right: Moment) -> bool:
    """Whether some time fits both, with the slack that the wording leaves."""
    pair = comparable(left, right)
    if pair is None:
        return True
    slack = max(looseness(left, right), looseness(right, left), zone_slack(*pair))
    return any(meet(one, other, slack) for one in pair[0].halves for other in pair[1].halves)


def meet(left: Interval, right: Interval, slack: int) -> bool:
    """Whether two intervals on one footing lie within so many minutes of each other."""
    (first, last), (other_first, other_last) = reach(left), reach(right)
    # A quarter past one is in the night that began on the day before.
    days = (-MINUTES, 0, MINUTES) if left.timeless else (0,)
    return any(
        first - slack <= other_last + day and other_first + day - slack <= last for day in days
    )


def is_allowed(bounded: Moment, point: Moment) -> bool:
    """Whether "since Monday" or "by Friday" leaves room for the other time."""
    pair = comparable(bounded, point)
    if pair is None:
        return True
    slack = looseness(bounded, point)
    (first, last), (other_first, other_last) = (reach(one) for one in pair)
    if bounded.bound in FROM_THEN:
        return other_last >= first - slack
    return other_first <= last + slack


def comparable(left: Moment, right: Moment) -> tuple[Interval, Interval] | None:
    """The two intervals on one footing: guessed years and weeks loosened, zones undone."""
    one, other = left.interval, right.interval
    if one.timeless or other.timeless:
        one, other = only_clock(one), only_clock(other)
    else:
        pair = side_by_side(loosened(left, other), loosened(right, one))
        if pair is None:
            return None
        one, other = pair
    if one.clock and other.clock and None not in (one.clock.offset, other.clock.offset):
        return in_greenwich(one), in_greenwich(other)
    return one, other


def only_clock(interval: Interval) -> Interval:
    """The time of day without its day."""
    return Interval(Grain.CLOCK, clock=interval.clock)


def loosened(moment: Moment, other: Interval) -> Interval:
    """A date whose year or week was inferred, as it was written."""
    interval = moment.interval
    start, end = interval.start, interval.end
    if start is None or end is None:
        return interval
    if moment.anchor is Anchor.YEAR and (start.year, start.month) == (end.year, end.month):
        day = start.day if start == end else None
        if day is not None or interval.grain is Grain.MONTH:
            return Interval(interval.grain, month=start.month, day=day, clock=interval.clock)
    if moment.anchor is Anchor.WEEKDAY and start == end and other.start is not None:
        near = abs((other.start - start).days) <= SAME_FORTNIGHT
        if near and other.grain is Grain.DAY:
            return Interval(Grain.DAY, weekday=start.weekday(), clock=interval.clock)
    return interval


def in_greenwich(interval: Interval) -> Interval:
    """The same moment by GMT."""
    clock = interval.clock
    assert clock is not None
    ahead = clock.offset or 0
    return replace(interval, clock=Clock(clock.first - ahead, clock.last - ahead, 0, zoned=True))


def reach(interval: Interval) -> tuple[int, int]:
    """First and last minute, counted from the calendar's first day."""
    clock = interval.clock
    first_day = interval.start.toordinal() * MINUTES if interval.start else 0
    last_day = interval.end.toordinal() * MINUTES if interval.end else 0
    if clock is None:
        return first_day, last_day + MINUTES - 1
    # The evening ends where the next day begins.
    latest = clock.halves[-1].last
    return first_day + clock.first, last_day + latest - (not clock.exact)


def looseness(moment: Moment, other: Moment) -> int:
    """Minutes that the wording leaves on either side."""
    interval = moment.interval
    around = moment.bound is Bound.AROUND
    if interval.clock is not None and other.interval.clock is not None and interval.clock.exact:
        minutes = roundness(interval.clock.first) * (2 if around else 1)
        days_told = not interval.timeless and not other.interval.timeless
        told_from_now = moment.anchor is Anchor.NOW and days_told
        return minutes + (MINUTES if told_from_now else 0)
    if around or moment.anchor is Anchor.NOW:
        return LOOSE_DAYS[interval.grain] * MINUTES
    return MINUTES if interval.grain is Grain.WEEK else 0


def roundness(minutes: int) -> int:
    """How far off a clock time may be that is told so."""
    return next(slack for unit, slack in ROUNDED if minutes % unit == 0)


def zone_slack(left: Interval, right: Interval) -> int:
    """Where one time has a zone that the other does not share or tell, hours prove nothing."""
    clocks = [one.clock for one in (left, right) if one.clock is not None and one.clock.exact]
    zoned = [clock for clock in clocks if clock.zoned]
    if not zoned or (
        len(clocks) == 2 and all(clock.offset is not None for clock in zoned) and len(zoned) == 2
    ):
        return 0
    return ZONES_APART


# --- in words ---------------------------------------------------------------------------------


def in_words(moment: Moment) -> str:
    """ "since January 2011", "about 8.40 p.m. on Friday 20 March 2015"."""
    interval = moment.interval
    clock = clock_words(interval.clock) if interval.clock else ""
    day = "" if interval.timeless else day_words(interval)
    between = " on " if interval.clock and interval.clock.exact else ", "
    words = between.join(part for part in (clock, day) if part)
    if moment.bound is Bound.AFTER:
        return f"{words} or later"
    return f"{moment.bound.value} {words}".strip()


def clock_words(clock: Clock) -> str:
    """ "8.40 p.m. (GMT)"; parts of the day by their hours."""
    if not clock.exact and (clock.first, clock.last) in PARTS:
        return part_words(clock)
    if not clock.exact:
        first, last = (replace(clock, first=at, last=at) for at in (clock.first, clock.last))
        return f"{clock_words(replace(first, offset=None))} to {clock_words(last)}"
    hour, minute = divmod(clock.first % MINUTES, 60)
    if clock.either:
        return f"{(hour - 1) % 12 + 1}.{minute:02} a.m. or p.m."
    if minute == 0 and hour in (0, 12):
        told = "midnight" if hour == 0 else "noon"
    else:
        told = f"{(hour - 1) % 12 + 1}.{minute:02} {'p.m.' if hour >= 12 else 'a.m.'}"
    if clock.offset is None:
        return told
    hours, minutes = divmod(abs(clock.offset), 60)
    sign = "-" if clock.offset < 0 else "+"
    zone = f"{sign}{hours}" + (f":{minutes:02}" if minutes else "") if clock.offset else ""
    return f"{told} (GMT{zone})"


def part_words(clock: Clock) -> str:
    """A part of the day by where its middle lies."""
    middle = (clock.first + clock.last) / 2 / 60
    parts = ((5.5, "early"), (9, "morning"), (14.5, "midday"), (17, "afternoon"), (20.3, "evening"))
    return next((name for hour, name in parts if middle <= hour), "night")


def day_words(interval: Interval) -> str:
    """The days by the largest unit that fits them."""
    start, end = interval.start, interval.end
    if start is None or end is None:
        return partial_words(interval)
    if start == end:
        return f"{WEEKDAYS[start.weekday()]} {start.day} {MONTHS[start.month - 1]} {start.year}"
    if interval.grain is Grain.MONTH and start.month == end.month:
        return f"{MONTHS[start.month - 1]} {start.year}"
    if interval.grain <= Grain.YEAR and start.year == end.year:
        return str(start.year)
    if interval.grain is Grain.DECADE and end.year - start.year == 9:
        return f"the {start.year}s"
    if interval.grain <= Grain.YEAR:
        return f"{start.year} to {end.year}"
    first = dated(start.day, start.month)
    if start.year != end.year:
        first = f"{first} {start.year}"
    return f"{first} to {dated(end.day, end.month)} {end.year}"


def dated(day: int, month: int) -> str:
    """ "19 March"."""
    return f"{day} {MONTHS[month - 1]}"


def partial_words(interval: Interval) -> str:
    """What is known of a date without its year or week."""
    if interval.month is None:
        return WEEKDAYS[interval.weekday or 0]
    if interval.day is None:
        return MONTHS[interval.month - 1]
    return dated(interval.day, interval.month)
