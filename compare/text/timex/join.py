"""Pieces of one time said side by side: "Thursday at 8.40pm", "today (14 October 2011)".

Joined, they are one expression with all that both tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from compare.text.interval import MINUTES, Clock, Grain, Interval, one_day, whole_month
from compare.text.timex.around import Bound
from compare.text.timex.draft import Anchor

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression: its place (in the article), its meaning, and the bound it sets."""

    start: int
    end: int
    interval: Interval
    bound: Bound = Bound.AT
    anchor: Anchor = Anchor.CALENDAR


# Between a day and a clock time, either way round.
NEAR = re.compile(
    r"^[\s,]{0,3}(?:on|at|of|in|by|about|around|just|shortly|before|after|approximately|the|and"
    r"|\s){0,5}$"
)
PARENTHESIS = re.compile(r"^\s?[(\[,]\s?$")
SPACE = re.compile(r"^\s(?:of\s)?$")
# "This morning, 16 August".
SAID_AGAIN = re.compile(r"^,?\s(?:on\s)?$")
RANGE = re.compile(r"^\s?(?:to|through|until|till|-|–|—)\s?$")
AND = re.compile(r"^\sand\s$")
BETWEEN = re.compile(r"\b[Bb]etween\s$")
# A gap this long holds more than a connecting word.
LONGEST_GAP = 24


def joined(text: str, offset: int, found: Iterable[Timex]) -> list[Timex]:
    """The expressions with neighbours joined; ``offset`` is where ``text`` begins."""
    result: list[Timex] = []
    for timex in found:
        one = join(text, offset, result[-1], timex) if result else None
        if one is None:
            result.append(timex)
        else:
            result[-1] = one
    return result


def join(text: str, offset: int, left: Timex, right: Timex) -> Timex | None:
    """One expression of two; None where they are two."""
    if right.start - left.end > LONGEST_GAP:
        return None
    gap = text[left.end - offset : right.start - offset]
    interval = together(gap, left.interval, right.interval)
    if interval is None and is_said_again(gap, left, right):
        interval = explained(left.interval, right.interval)
        left = replace(left, anchor=right.anchor)
    if interval is not None:
        bound = left.bound if left.bound is not Bound.AT else right.bound
        anchor = left.anchor if PARENTHESIS.match(gap) is None else right.anchor
        anchor = right.anchor if left.interval.timeless else anchor
        return replace(left, end=right.end, interval=interval, bound=bound, anchor=anchor)
    before = text[max(0, left.start - offset - 10) : left.start - offset]
    if RANGE.match(gap) or (AND.match(gap) and BETWEEN.search(before)):
        return ranged(left, right)
    return None


def together(gap: str, left: Interval, right: Interval) -> Interval | None:
    """The first way of being one time that fits the gap."""
    if NEAR.match(gap) and (left.timeless or right.timeless):
        return day_with_clock(left, right)
    if PARENTHESIS.match(gap):
        return explained(left, right)
    if SPACE.match(gap):
        return day_in_week(left, right) or day_in_week(right, left) or month_in_year(left, right)
    return None


def is_said_again(gap: str, left: Timex, right: Timex) -> bool:
    """ "This morning, 16 August": a day told from now, and the date that it is."""
    told_from_now = left.anchor is Anchor.NOW and left.interval.grain is Grain.DAY
    dated = right.anchor in (Anchor.CALENDAR, Anchor.YEAR)
    return told_from_now and dated and SAID_AGAIN.match(gap) is not None


def day_with_clock(left: Interval, right: Interval) -> Interval | None:
    """ "Around 1:30 a.m. on February 1"; "at breakfast, around half past six"."""
    day, clock = (right, left.clock) if left.timeless else (left, right.clock)
    faces = [one for one in (left, right) if one.clock is not None and one.clock.either]
    if len(faces) == 1 and left.clock is not None and right.clock is not None:
        [face] = faces
        part = right if face is left else left
        half = half_within(face.clock, part.clock)
        return None if half is None else replace(face if part.timeless else part, clock=half)
    if day.timeless or day.grain is not Grain.DAY or clock is None:
        return None
    if day.clock is not None and day.clock.exact:
        return None
    return replace(day, clock=clock)


def half_within(face: Clock | None, part: Clock | None) -> Clock | None:
    """The half of the day by the part of it that is told: "on Tuesday evening at half past nine".

    None where neither fits: "at two on Friday night" may be Saturday's.
    """
    if face is None or part is None or part.exact:
        return None
    fits = [one for one in face.halves if part.first <= one.first and one.last <= part.last]
    return fits[0] if len(fits) == 1 else None


def explained(left: Interval, right: Interval) -> Interval | None:
    """ "Yesterday (July 21st)" is the date; "1353 (1023 GMT)" is a clock time with its zone."""
    if left.timeless and right.timeless:
        return zoned(left, right)
    if left.timeless or right.timeless or right.grain is not Grain.DAY:
        return None
    return replace(right, clock=right.clock or left.clock)


def zoned(local: Interval, known: Interval) -> Interval | None:
    """The local time with the offset that the second time gives away."""
    if local.clock is None or known.clock is None or known.clock.offset is None:
        return None
    if local.clock.either:
        # "At 6:41 (1041 GMT)": only the second tells all.
        return known
    ahead = (local.clock.first - known.clock.first + known.clock.offset) % MINUTES
    offset = ahead - MINUTES if ahead > 14 * 60 else ahead
    clock = Clock(local.clock.first, local.clock.last, offset, zoned=True)
    return replace(local, clock=clock)


def day_in_week(week: Interval, day: Interval) -> Interval | None:
    """ "Last week Friday"; "Tuesday of last week"."""
    if week.grain is not Grain.WEEK or week.start is None or day.grain is not Grain.DAY:
        return None
    weekday = day.start.weekday() if day.start else day.weekday
    if weekday is None or week.start.weekday() != 0:
        return None
    return one_day(week.start + timedelta(days=weekday), day.clock)


def month_in_year(month: Interval, year: Interval) -> Interval | None:
    """ "September last year"."""
    number = month.start.month if month.start else month.month
    if month.grain is not Grain.MONTH or year.grain is not Grain.YEAR or year.start is None:
        return None
    return None if number is None else whole_month(year.start.year, number)


def between_clocks(left: Timex, right: Timex) -> Timex | None:
    """ "Between 3.30pm and 6pm", "from 9.30 to 11.00 on Thursday"."""
    first, last = left.interval.clock, right.interval.clock
    assert first is not None
    assert last is not None
    if first.either != last.either:
        # "From 9.30 to 2 p.m.": of which half the first is, only the sense tells.
        return None
    if first.first >= last.last:
        return None
    clock = replace(last, first=first.first)
    return replace(
        left, end=right.end, interval=replace(right.interval, clock=clock), bound=Bound.AT
    )


def brought_near(first: Interval, last: Interval) -> Interval:
    """The beginning in the year of the end, or the one before: "from 2 May to 4 May"."""
    if first.start is None or last.start is None or first.start != first.end:
        return first
    for year in (last.start.year, last.start.year - 1):
        try:
            start = first.start.replace(year=year)
        except ValueError:
            continue
        if start < last.start:
            return one_day(start)
    return first


def ranged(left: Timex, right: Timex) -> Timex | None:
    """ "From 3 to 5 June"; only where both ends are of one grain and in order."""
    first, last = left.interval, right.interval
    if first.timeless and first.clock and last.clock and first.clock.exact and last.clock.exact:
        return between_clocks(left, right)
    if left.anchor is right.anchor is Anchor.YEAR:
        first = brought_near(first, last)
    if first.grain is not last.grain or first.start is None or last.end is None:
        return None
    if first.start >= last.end or first.clock or last.clock:
        return None
    interval = Interval(first.grain, first.start, last.end)
    return replace(left, end=right.end, interval=interval, bound=Bound.AT)
