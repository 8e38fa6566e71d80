"""Ages told in one breath: "two boys aged 12 and 14", "her 61- and 48-year-old sisters".

The word for the age stands once, and belongs to both numbers.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.text.numerals.numerals import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.facts.figure.record import Figure

AGE = "age"
OLDEST = 120
AND, COMMA = " and ", ", "
# "12, 14 and 15": a comma goes on only to an "and".
GOES_ON = re.compile(r"(?:, [0-9]+)* and [0-9]")
# "61- and 48-year-old", "68 and 48 years old", "a 61- and a 48-year-old".
AHEAD = re.compile(r"-? (?:and|or) (?:an? )?")
# "A boy aged 12 and 14 girls", "aged 12 and 14 of his friends": the second number counts.
COUNTING = re.compile(
    r" (?!(?:has|is|was) )(?:of\b|(?:[a-z]+ )?(?:[a-z]+s|men|women|people|children)\b)"
)


def with_shared_ages(text: str, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of a sentence, plain numbers that are ages by another's word among them."""
    last: Figure | None = None
    for at, figure in enumerate(figures):
        following = figures[at + 1] if at + 1 < len(figures) else None
        shared = (last and by_the_last(text, last, figure)) or (
            following and by_the_next(text, figure, following)
        )
        last = shared or figure
        yield last


def by_the_last(text: str, last: Figure, figure: Figure) -> Figure | None:
    """The 14 of "aged 12 and 14"."""
    if last.unit.dimension != AGE or last.end != last.stop or not is_plain(figure):
        return None
    between = text[last.end : figure.start]
    listed = between == AND or (between == COMMA and GOES_ON.match(text, figure.stop))
    if not listed or COUNTING.match(text, figure.stop):
        return None
    return replace(figure, unit=last.unit)


def by_the_next(text: str, figure: Figure, following: Figure) -> Figure | None:
    """The 61 of "61- and 48-year-old"."""
    if following.unit.dimension != AGE or following.end == following.stop or not is_plain(figure):
        return None
    ahead = AHEAD.fullmatch(text, figure.stop, following.start)
    return replace(figure, unit=following.unit) if ahead and text[figure.at].isdigit() else None


def is_plain(figure: Figure) -> bool:
    """A number without a unit that can be an age."""
    cardinal = figure.form is Form.CARDINAL and figure.unit.dimension == "count"
    return cardinal and figure.low == figure.high <= OLDEST
