"""The noun that a number borrows: "20 homes were destroyed and another 30 damaged".

The thirty are homes too, of another fate than the twenty, and no more of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.quantity import COUNT, STATES_OF_THINGS, Quantity
from compare.facts.states import state_of
from compare.text.numerals import Form

if TYPE_CHECKING:
    from spacy.tokens import Span

    from compare.facts.figure import Figure

NOUNS = frozenset({"NOUN", "PROPN", "ADJ"})


def borrowing(number: Span, figure: Figure, last: Quantity) -> Quantity | None:
    """The things that a bare number counts, by the count before it; None where it counts others."""
    if figure.unit is not COUNT or figure.form is not Form.CARDINAL or not last.is_count:
        return None
    if number.end < number.sent.end and number.doc[number.end].pos_ in NOUNS:
        return None
    state = state_of(number[0], None, number[-1])
    if state not in STATES_OF_THINGS or state == last.state:
        return None
    return Quantity(
        low=figure.low,
        high=figure.high,
        noun=last.noun,
        modifiers=last.modifiers,
        state=state,
        bound=figure.bound,
    )
