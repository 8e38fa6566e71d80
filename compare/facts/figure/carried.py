"""Figures whose unit another tells: "from 7.5 to 8 percent", "it was seven and a quarter".

"Lifted its rate from 7.5 to 8 percent" has two shares, and so has "inflation was 12.1 percent in
January, after 11.2 in December".  Only shares and sums are carried: "from two to 12 years" is a
range, and "12 people in 3 cars" counts twice.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.figure.quantity import COUNT
from compare.text.numerals.numerals import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.facts.figure.record import Figure

# "From 7.5 to 8 percent", "between 7.5 and 8 percent".
TO = re.compile(r" (?:to|and) (?:a record |about |almost |around |just |nearly |over )?$")
FROM = re.compile(r"\b(?:between|from) (?:about |almost |around |just |nearly |over )?$", re.I)
# "8 percent, from 7.5", "12.1 per cent in January, after 11.2 in December".
SET_AGAINST = re.compile(
    r"\b(?:after|against|compared (?:to|with)|from|than the|versus)"
    r" (?:about |almost |around |just |nearly |only |over )?$"
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
    if figure.unit is not COUNT or figure.form is not Form.CARDINAL:
        return None
    before = text[max(0, figure.start - LOOKED) : figure.start]
    behind = figures[at + 1] if at + 1 < len(figures) else None
    if behind is not None and is_shared(behind) and FROM.search(before):
        between = text[figure.end : behind.start]
        if TO.fullmatch(f"{between}"):
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
