"""Figures whose unit goes without saying: a sum, a share beside another, a speed, a pay offer.

"The train was doing 140", "the company offers two percent, the men want eight".
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from compare.facts.amount import measure
from compare.facts.asked.question import BARGAINING
from compare.facts.counted.governing import following, verb_of
from compare.facts.figure.carried import carried
from compare.facts.figure.quantity import COUNT
from compare.facts.figure.sums import is_sum
from compare.text.lexicon import words
from compare.text.numerals.numerals import Form
from compare.text.numerals.units import PERCENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Span

    from compare.facts.figure.quantity import Quantity
    from compare.facts.figure.record import Figure
    from compare.facts.figure.units import Units

# "Was doing 140", "was clocked at 119"; tolls and temperatures hit 119 too.
DRIVING = words("clock do")
# "Won three" after a share tells games.
WANTING = words("ask demand offer propose seek want")
# "The tram was doing 8" of nothing that makes news; nobody asks for half as much again.
LEAST_SPEED, MOST_RAISE = Decimal(20), Decimal(50)


def unsaid(
    text: str, figures: Sequence[Figure], at: int, number: Span, *, ahead: Sequence[Figure],
    units: Units,
) -> Quantity | None:  # fmt: skip
    """The value of a bare figure whose unit goes without saying; None where none does.

    ``figures`` are those of the sentence, ``ahead`` those of the sentence before.
    """
    figure = figures[at]
    if figure.unit is not COUNT or figure.form is not Form.CARDINAL:
        return None
    told = carried(text, figures, at)
    if told is not None and (value := measure(number, told)) is not None:
        # The "percent" of "from 7.5 to 8 percent" is no noun.
        return replace(value, noun="")
    if stage := stage_of(number, figure, figures[:at]):
        value = measure(number, replace(figure, unit=PERCENT))
        return replace(value, noun="", asks=stage) if value is not None else None
    if units.speed is not None and is_driven(number, figure):
        return measure(number, replace(figure, unit=units.speed))
    if is_sum(number, figure, [*ahead, *figures[:at], *figures[at + 1 :]], units):
        return measure(number, replace(figure, unit=units.currency))
    return None


def stage_of(number: Span, figure: Figure, before: Sequence[Figure]) -> str:
    """ "The men want eight", after a rise in percent: demanded, offered or agreed; else empty."""
    verb = verb_of(number)
    if verb is None or number.root.head != verb or number.root.dep_ != "dobj":
        return ""
    if verb.lemma_.lower() not in WANTING:
        return ""
    if figure.low >= MOST_RAISE or not before or before[-1].unit is not PERCENT:
        return ""
    return BARGAINING.get(verb.lemma_.lower(), "") if is_bare(number) else ""


def is_driven(number: Span, figure: Figure) -> bool:
    """ "The train was doing 140", in an article that tells another speed."""
    verb = verb_of(number)
    if verb is None or verb.lemma_.lower() not in DRIVING or figure.low < LEAST_SPEED:
        return False
    direct = number.root.head == verb and number.root.dep_ in {"dobj", "attr", "npadvmod"}
    led = number.root.dep_ == "pobj" and number.root.head.lower_ == "at"
    return (direct or (led and verb.lemma_.lower() == "clock")) and is_bare(number)


def is_bare(number: Span) -> bool:
    """Whether nothing that is counted follows."""
    doc, end = number.doc, number.end
    if following(number, 1) in (["of"], ["more"], ["-"]):
        return False
    return end >= number.sent.end or doc[end].pos_ not in {"NOUN", "PROPN", "ADJ"}
