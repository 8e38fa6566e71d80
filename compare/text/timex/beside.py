"""Times counted from another time of the sentence: "the day before", "two years later".

"The mine closed in 2010 and reopened two years later" holds 2010 and 2012; without the first
nobody knows what the second is.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.text.interval import Grain, Interval
from compare.text.timex.draft import Anchor
from compare.text.timex.join import Timex
from compare.text.timex.relative import COUNT, counted, part_clock, unit_from

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compare.text.grammar.parse import ParsedSentence

# "the day before", "a day earlier", "the next night", "the following year", "that night"
NEXT_TO = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]|[Oo]ne)\s(?:(?P<before>day\s(?:before|earlier)|previous\s(?P<prior>day|night"
    r"|week|month|year))|(?P<after>day\s(?:after|later)|(?:next|following)\s(?P<span>day|night"
    r"|morning|afternoon|evening|week|month|year)))|(?:[Tt]hat(?:\svery|\ssame)?|[Tt]he\s(?:very\s)?same)"
    r"\s(?P<same>day|night|morning|afternoon|evening))\b"
)
# "two years later"; "three days earlier"; "a month afterwards"
COUNTED = re.compile(
    rf"(?<![Tt]he\s)\b{COUNT}\s(?P<unit>year|month|week|day)s?\s(?:(?P<before>earlier|before|previously)|"
    r"later|after|afterwards?)\b",
    re.IGNORECASE,
)
# A time no finer than this is known well enough to count such units from it.
COARSEST = {"year": Grain.YEAR, "month": Grain.MONTH, "week": Grain.DAY, "day": Grain.DAY}


def told_from(parsed: ParsedSentence, found: list[Timex]) -> Iterator[Timex]:
    """What is counted from the last time before it, or, for days, from the only one behind."""
    text, offset = parsed.sentence.text, parsed.sentence.start
    known = [one for one in found if one.interval.anchored]
    if not known:
        return
    taken = list(found)
    for pattern in (NEXT_TO, COUNTED):
        for match in pattern.finditer(text):
            start, end = offset + match.start(), offset + match.end()
            unit, steps, part = step_of(match)
            base = base_of(known, start, unit, counted=pattern is COUNTED)
            overlaps = any(one.start < end and start < one.end for one in taken)
            if base is None or overlaps or has_its_own(parsed, end):
                continue
            meant = moved(base, unit, steps, part)
            if meant is not None:
                taken.append(Timex(start, end, meant, anchor=Anchor.NOW))
                yield taken[-1]


def step_of(match: re.Match[str]) -> tuple[str, int, str]:
    """The unit, how many of them to go (back when negative), and a part of the day."""
    back = -1 if match["before"] else 1
    if "count" in match.groupdict():
        return match["unit"].lower(), back * counted(match), ""
    if match["same"]:
        return "day", 0, match["same"]
    word = match["prior"] or match["span"] or "day"
    return (word, back, "") if word in COARSEST else ("day", back, word)


def base_of(known: list[Timex], start: int, unit: str, *, counted: bool) -> date | None:
    """The first day of the time to count from."""
    fine = [one for one in known if COARSEST[unit] <= one.interval.grain <= Grain.DAY]
    before = [one for one in fine if one.end <= start]
    if before:
        return before[-1].interval.start
    return None if counted or not fine else fine[0].interval.start


def moved(base: date, unit: str, steps: int, part: str) -> Interval | None:
    """The unit that lies so many steps away; None beyond the calendar's ends."""
    try:
        meant = unit_from(base, unit, steps)
    except (ValueError, OverflowError):
        return None
    return meant and replace(meant, clock=part_clock(None, part))


def has_its_own(parsed: ParsedSentence, end: int) -> bool:
    """ "A day after the vote" is told from the vote, and not from another day."""
    tokens = parsed.tokens_between(end - 1, end)
    if tokens is None or len(tokens) == 0 or tokens.end >= len(tokens.doc):
        return False
    following = tokens.doc[tokens.end]
    return following.pos_ not in {"VERB", "AUX", "PUNCT", "CCONJ", "PART", "SPACE"}
