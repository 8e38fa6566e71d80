"""What a state that has lasted since then began with: who has been in custody was arrested.

"He was arrested on Saturday" and "he has been held since Sunday" tell two days of one arrest, where
"the road has been closed since Monday" may have been closed before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.eventnouns import is_event_noun
from compare.text.happening.office import becoming
from compare.text.lexicon import words
from compare.text.statement.participants import MAYBE_PERFECT, helpers

if TYPE_CHECKING:
    from spacy.tokens import Token

PERFECT = MAYBE_PERFECT | {"had"}
HOLDING = words("detain hold imprison jail remand")
HELD_IN = words("captivity custody detention jail prison")
SAID_OF = frozenset({"acomp", "attr"})
MISSING, MARRIED = "missing", "married"
ARREST = frozenset({"arrest"})
DISAPPEAR = frozenset({"disappear"})
MARRY = frozenset({"marry"})


def begun_by(verb: Token) -> frozenset[str]:
    """The deed that began what a verb in the perfect says has been so since."""
    if helpers(verb).isdisjoint(PERFECT):
        return frozenset()
    if verb.lower_ == MISSING:
        return DISAPPEAR
    if verb.lower_ == MARRIED:
        return MARRY
    if verb.lemma_.lower() in HOLDING:
        undergone = any(child.dep_ == "auxpass" for child in verb.children)
        return ARREST if undergone and not is_of_events(verb) else frozenset()
    return of_being(verb) if verb.lemma_ == "be" else frozenset()


def is_of_events(verb: Token) -> bool:
    """ "Talks have been held since 1993": nobody is in custody."""
    held = (child for child in verb.children if child.dep_ == "nsubjpass")
    return any(is_event_noun(noun.lemma_.lower()) for noun in held)


def of_being(verb: Token) -> frozenset[str]:
    """ "Has been missing", "has been in custody", "has been mayor"."""
    for child in verb.children:
        held = any(noun.lower_ in HELD_IN for noun in child.children)
        if child.dep_ == "prep" and child.lower_ == "in" and held:
            return ARREST
        if child.dep_ in SAID_OF and child.lower_ in (MISSING, MARRIED):
            return DISAPPEAR if child.lower_ == MISSING else MARRY
        # "A staple of the town since 1987" is no office.
        if child.dep_ == "attr" and child.pos_ == "NOUN" and not has_article(child):
            return frozenset({becoming(child)})
    return frozenset()


def has_article(noun: Token) -> bool:
    """Whether it is one of several: "a member"."""
    return any(child.lower_ in {"a", "an"} for child in noun.lefts)
