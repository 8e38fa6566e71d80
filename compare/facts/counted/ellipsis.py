"""The noun that a number borrows: "20 homes were destroyed and another 30 damaged".

The thirty are homes too, of another fate than the twenty, and no more of them.  So are the forty
of "attacked nearly 100 ships and hijacked nearly 40"; "of the 23 sailors, 12 are Danes" are some of
them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.counted.governing import SUBJECTS
from compare.facts.counted.states import state_of
from compare.facts.figure.quantity import COUNT, STATES_OF_THINGS, Part, Quantity
from compare.text.numerals.numerals import Form

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from compare.facts.figure.record import Figure

NOUNS = frozenset({"NOUN", "PROPN", "ADJ"})


def borrowing(number: Span, figure: Figure, last: Quantity) -> Quantity | None:
    """The things that a bare number counts, by the count before it; None where it counts others."""
    if figure.unit is not COUNT or figure.form is not Form.CARDINAL or not last.is_count:
        return None
    if number.end < number.sent.end and number.doc[number.end].pos_ in NOUNS:
        return None
    borrowed = Quantity(
        low=figure.low,
        high=figure.high,
        noun=last.noun,
        modifiers=last.modifiers,
        bound=figure.bound,
    )
    if is_of_whole(number):
        said = what_is_said(number.root.head)
        return replace(borrowed, part=Part.PART, state=last.state, modifiers=last.modifiers | said)
    state = state_of(number[0], None, number[-1])
    if state in STATES_OF_THINGS and state != last.state:
        return replace(borrowed, state=state)
    if state or not is_gapped(number[-1]):
        return None
    # "Hijacked 40" and "sank 40" are two counts.
    deed = frozenset({number[-1].head.lemma_.lower()})
    return replace(borrowed, modifiers=last.modifiers | deed)


def what_is_said(verb: Token) -> frozenset[str]:
    """What some of them are, or what they do: "12 are Danes", "two were hurt"."""
    said = [child for child in verb.children if child.dep_ in {"attr", "acomp", "xcomp", "oprd"}]
    return frozenset(word.lemma_.lower() for word in (verb, *said)) - {"be"}


def is_of_whole(number: Span) -> bool:
    """ "Of the 23 sailors who were seized, 12 are Danes"."""
    before = number.doc[number.sent.start : number.start]
    led = [token.lower_ for token in before[:2]] == ["of", "the"] or [
        token.lower_ for token in before[:3]
    ] == ["out", "of", "the"]
    subject = number.root.dep_ in SUBJECTS and number.root.i == number[-1].i
    return led and subject and sum(token.like_num for token in before) == 1


def is_gapped(number: Token) -> bool:
    """ "Attacked 100 ships and hijacked 40": the object of one more verb of the same doer."""
    verb = number.head
    if number.dep_ != "dobj" or verb.dep_ != "conj" or any(map(is_own_subject, verb.children)):
        return False
    first = (child for child in verb.head.children if child.dep_ == "dobj")
    return any(child.dep_ == "nummod" for thing in first for child in thing.lefts)


def is_own_subject(token: Token) -> bool:
    """Who does what the verb tells."""
    return token.dep_ in SUBJECTS
