"""Lines under a headline that say when an article was issued, among whatever else they say.

"The Adok Monitor, Friday, 24 February 2012 (evening edition)" and "Posted by owl | 12 Feb 2013,
21:50 UTC" are no statements about the event; "The quake of 24 February 2012" is one.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from compare.text.timex.calendar import CALENDAR
from compare.text.timex.draft import Tense, read_safely, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 160
FIRST_YEAR = 1900
DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d.])")
# What sets a date off from the words before it, and from those behind.
BEFORE = re.compile(r"(?:^|[,|/:(·•–—-]|\b(?:on|[Pp]osted|[Uu]pdated|[Pp]ublished)) ?$")
BEHIND = re.compile(r"^ ?(?:$|[,|/)(·•–—-]|at\b|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m)")
# A line of running text ends so; "a.m." and "p.m." are no end.
ENDED = re.compile(r"(?<![ap]\.m)[.!?][\"”’']?$")
# The hour that stands with the date, by any clock; in running text a bare "10:30" may be a score.
CLOCK = re.compile(
    r"(?<![\d.:])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?(?![\d:])(?: ?(?P<half>[ap])\.?m\b)?",
    re.IGNORECASE,
)
NOON = 12


class WrittenDay(NamedTuple):
    """A day with its year at ``[start, end)``; ``named`` where its weekday stands with it."""

    start: int
    end: int
    day: date
    named: bool = False


def written_days(text: str) -> Iterator[WrittenDay]:
    """The days written out with their year."""
    for found in DOTTED.finditer(text):
        day, month, year = map(int, found.groups())
        with suppress(ValueError):  # "31.02.2013"
            yield WrittenDay(*found.span(), date(year, month, day))
    for expression, reader in CALENDAR:
        for match in expression.finditer(text):
            draft = read_safely(reader, match, None)
            meant = None if draft is None else resolve(draft, None, Tense.NEAREST)
            if draft is None or meant is None:
                continue
            start, end = meant[0].start, meant[0].end
            if start is not None and start == end and start.year >= FIRST_YEAR:
                named = draft.weekday == start.weekday()
                yield WrittenDay(draft.start, draft.end, start, named=named)


def minute_of(text: str) -> int | None:
    """The minute of the day, from midnight, at which a stamp says that a text was issued."""
    rest = text
    for day in written_days(text):
        rest = rest[: day.start] + " " * (day.end - day.start) + rest[day.end :]
    for found in CLOCK.finditer(rest):
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        told = found["half"] or found["minute"]
        if not told or hour > 23 or minute > 59:
            continue
        if found["half"]:
            hour = hour % NOON + (NOON if found["half"].lower() == "p" else 0)
        return hour * 60 + minute
    return None


def is_issue_line(text: str) -> bool:
    """Whether a line above the text tells by a date that stands apart when the text was issued."""
    if len(text) > LONGEST or ENDED.search(text) is not None:
        return False
    return any(
        BEFORE.search(text[: day.start]) and BEHIND.match(text[day.end :])
        for day in written_days(text)
    )
