"""What an article's figures are told in: the one currency that it names, its one unit of speed.

"Pay 8 million or else" is told in the euros that the article names further down.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.facts.figure.figures import figures_in
from compare.facts.figure.measures import A_MILLION
from compare.facts.figure.quantity import COUNT
from compare.text.numerals.units import SUM

if TYPE_CHECKING:
    from compare.facts.figure.record import Figure
    from compare.text.grammar.parse import ParsedArticle
    from compare.text.numerals.units import Unit

# "8 million doses", "3 million people", "2 million of them".
COUNTED_AFTER = re.compile(r"[ -](?:[a-z]+ ){0,2}(?:of\b|people\b|[a-z]+s\b(?<! (?:was|has|his)))")


@dataclass(frozen=True, slots=True)
class Units:
    """What an article's bare figures are meant in.

    ``currency`` is SUM where it names several or none, ``priced`` whether it names any, ``alone``
    whether it counts millions of nothing else; ``speed`` is None where it has not exactly one.
    """

    currency: Unit = SUM
    priced: bool = False
    alone: bool = False
    speed: Unit | None = None


UNKNOWN = Units()


def units_of(parsed: ParsedArticle) -> Units:
    """What an article's bare figures are meant in.

    What stands in brackets is converted: "2.3 million reais (900,000 euros)".
    """
    currencies: dict[str, Unit] = {}
    speeds: dict[str, Unit] = {}
    alone = True
    for sentence in parsed.sentences:
        text = sentence.span.text
        for figure in figures_in(text):
            unit = figure.unit
            if unit is COUNT and figure.low >= A_MILLION:
                alone = alone and COUNTED_AFTER.match(text, figure.end) is None
            elif in_brackets(text, figure):
                continue
            elif unit.is_money and unit is not SUM:
                currencies[unit.dimension] = unit
            elif unit.dimension == "speed":
                speeds[unit.label] = unit
    return Units(
        currency=only(currencies) or SUM,
        priced=bool(currencies),
        alone=alone,
        speed=only(speeds),
    )


def only(units: dict[str, Unit]) -> Unit | None:
    """The one unit that is told; None where several are, or none."""
    return next(iter(units.values())) if len(units) == 1 else None


def in_brackets(text: str, figure: Figure) -> bool:
    """Whether a figure stands in brackets."""
    before = text[: figure.start]
    return before.rfind("(") > before.rfind(")")
