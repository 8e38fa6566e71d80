"""Figures whose unit another tells: "from 7.5 to 8 percent", "it was seven and a quarter".

"Lifted its rate from 7.5 to 8 percent" has two shares, and so has "inflation was 12.1 percent in
January, after 11.2 in December".  Only shares and sums are carried: "from two to 12 years" is a
range, and "12 people in 3 cars" counts twice.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.facts.figure.record import Figure

# "From 7.5 to 8 percent", "between 7.5 and 8 percent".
BOUNDED = r"(?:(?:about|almost|around|just|nearly|only|over) )?$"
TO = re.compile(rf" (?:to|and) (?:a record )?{BOUNDED}")
FROM = re.compile(rf"\b(?:between|from) {BOUNDED}", re.IGNORECASE)
# "8 percent, from 7.5", "12.1 per cent in January, after 11.2 in December".
SET_AGAINST = re.compile(
    rf"\b(?:after|against|compared (?:to|with)|from|than the|versus) {BOUNDED}"
)
# What may follow a figure that counts nothing.
ENDING = re.compile(
    r"$|[.,;:!?)\"”’]| (?:a year|and|at|before|between|by|earlier|for|in|last|on|the)\b"
)
CARRIED = frozenset({"ratio"})
# How far apart two figures of one change may stand.
FARTHEST = 60
LOOKED = 24
# How many times as large one may be: a rate of 2 percent is set against one of 9.
FARTHEST_APART = 5


def carried(text: str, figures: Sequence[Figure], at: int) -> Figure | None:
    """The bare figure with the unit that its neighbour tells; None where none does."""
    figure = figures[at]
    before = text[max(0, figure.start - LOOKED) : figure.start]
    behind = figures[at + 1] if at + 1 < len(figures) else None
    if behind is not None and is_shared(behind) and FROM.search(before):
        between = text[figure.end : behind.start]
        if TO.fullmatch(between):
            return replace(figure, unit=behind.unit)
    ahead = next((one for one in reversed(figures[:at]) if is_shared(one)), None)
    if ahead is None or not SET_AGAINST.search(before) or not ENDING.match(text, figure.end):
        return None
    near = figure.start - ahead.end <= FARTHEST and are_alike(figure, ahead)
    return replace(figure, unit=ahead.unit) if near else None


def are_alike(one: Figure, other: Figure) -> bool:
    """Whether two figures are of one size: the index that "rose 8 percent from 7,120" is none."""
    low, high = sorted((one.low, other.low))
    return 0 < high <= low * FARTHEST_APART


def is_shared(figure: Figure) -> bool:
    """Whether a figure's unit may be meant by the one beside it."""
    sort = figure.unit.dimension.partition(":")[0]
    return figure.unit.is_money or sort in CARRIED
