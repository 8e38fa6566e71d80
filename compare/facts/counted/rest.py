"""The people beside those told before: "killing two and wounding 12 others", "and hurt a third".

"12 others" after the dead are all of the hurt, and not 12 more of them; "a third" after two dead
is one who was hurt.  Both are read from the fates that the sentence tells before.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from compare.facts.counted.countable import PERSON, is_person
from compare.facts.counted.counted import counted_by
from compare.facts.counted.states import KILLED, fate
from compare.facts.figure.quantity import Quantity
from compare.text.numerals.numerals import number_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from spacy.tokens import Span

RAISING = frozenset({"more", "additional", "further", "new"})
ANOTHER = "another"
BESIDE = frozenset({ANOTHER, "further"})
OTHERS = frozenset({"other", "others"})
ONE = Decimal(1)


def is_rest(number: Span, state: str) -> bool:
    """Whether "others", "another 12" or "12 more" are those beside people of another fate.

    "Two more died and 12 more were hurt" are 12 of more.
    """
    before = number.doc[number.sent.start : max(number.start - 1, number.sent.start)]
    raised = any(token.lower_ in RAISING for token in before)
    return bool(state) and not raised and is_after(number, state)


def are_the_rest(number: Span, state: str, fates: Collection[str]) -> bool:
    """Whether "five others were hurt" tells all of the hurt: an article has told of the dead alone.

    So do "another five" and "a further five"; another five dead are dead beside others.
    ``fates`` are those that the article tells before.
    """
    if not (state and fates) or state in fates:
        return False
    if number.doc[number.end : number.end + 1].text.lower() in OTHERS:
        return True
    return state != KILLED and is_led_by_another(number)


def is_led_by_another(number: Span) -> bool:
    """ "Another 14", "a further 14"."""
    before = number.doc[max(number.sent.start, number.start - 1) : number.start]
    return before.text.lower() in BESIDE


def is_after(number: Span, state: str) -> bool:
    """Whether the sentence tells another fate before the number."""
    before = number.doc[number.sent.start : number.start]
    return any(found != state for token in before if (found := fate(token)))


def one_more(number: Span, rank: Decimal | None = None) -> Quantity | None:
    """One person of a fate: "killed two people and wounded a third", "killed one, hurt another".

    ``rank`` is that of an ordinal, and then one less must have been told before.
    """
    if rank is not None and not is_next(number, rank):
        return None
    counted = counted_by(number)
    if counted.noun and not is_person(counted.noun):
        return None
    if not counted.state or not is_after(number, counted.state):
        return None
    return Quantity(low=ONE, high=ONE, noun=counted.noun or PERSON, state=counted.state)


def is_next(number: Span, rank: Decimal) -> bool:
    """Whether the ordinal goes on counting: "a third" where two were told before."""
    before = number.doc[number.sent.start : number.start]
    if not before or before[-1].lower_ != "a":
        return False
    return any(token.like_num and number_of(token.text) == rank - 1 for token in before)
