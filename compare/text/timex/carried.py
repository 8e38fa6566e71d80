"""Times told from the sentence before: "that same year", "later that month", "two years later".

"The son sold the mill in 1957. Later that year he moved to Lund": he moved in 1957, which no word
of the second sentence says.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.text.interval import Grain
from compare.text.timex.beside import COARSEST, moved
from compare.text.timex.draft import Anchor
from compare.text.timex.join import Timex
from compare.text.timex.relative import COUNT, counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.text.grammar.parse import ParsedSentence

# "that year", "later that same month", "the same day"; not "the same year as", "that year's".
SAME = re.compile(
    r"\b(?:(?:later|earlier)\s)?(?:that(?:\s(?:very|same))?|the\s(?:very\s)?same)"
    r"\s(?P<unit>year|month|week|day)\b(?![-'’]|\s(?:as|that|when|in\swhich|of)\b)",
    re.IGNORECASE,
)
# "Two years later" opens a sentence; elsewhere it may be told from anything.
LATER = re.compile(
    rf"^{COUNT}\s(?P<unit>year|month|week|day)s?\slater\b(?!\sthan\b)", re.IGNORECASE
)


def carried(
    parsed: ParsedSentence, found: Sequence[Timex], before: Sequence[Timex]
) -> Iterator[Timex]:
    """What is told from the last time before it, in its own sentence or ``before``, in text order.

    ``found`` are the sentence's other times, ``before`` those of the sentence before.
    """
    text, offset = parsed.sentence.text, parsed.sentence.start
    for pattern in (SAME, LATER):
        for match in pattern.finditer(text):
            start, end = offset + match.start(), offset + match.end()
            unit = match["unit"].lower()
            own = [one for one in found if one.end <= start]
            base = base_of([*before, *own], COARSEST[unit])
            if base is None or any(one.start < end and start < one.end for one in found):
                continue
            steps = counted(match) if pattern is LATER else 0
            assert base.interval.start is not None
            meant = moved(base.interval.start, unit, steps, "")
            if meant is not None:
                anchor = base.anchor if pattern is SAME else Anchor.NOW
                yield Timex(start, end, meant, anchor=anchor)


def base_of(known: Sequence[Timex], coarsest: Grain) -> Timex | None:
    """The last time whose place in the calendar is known, and fine enough."""
    told = [one for one in known if one.interval.anchored]
    fine = [one for one in told if coarsest <= one.interval.grain <= Grain.DAY]
    return fine[-1] if fine and fine[-1] is told[-1] else None
