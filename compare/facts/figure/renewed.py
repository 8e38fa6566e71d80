"""Figures told in place of an earlier one: "is now offering 5 percent", "140 are still out".

"Police received 30 tips" and "police have now received 60" are both right, and so are "155 riders
set off" and "152 are still in the race".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.states import PASSING
from compare.text.lexicon import words
from compare.text.statement.participants import MAYBE_PERFECT, helpers

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from compare.facts.figure.quantity import Quantity

# What is told anew is another word than the one before: "is now offering", "now expects".
RENEWED = words(
    """
    aim ask assume believe bid demand estimate expect forecast offer plan predict project propose
    put reckon say see seek stand think want
    """
)
PRESENT = frozenset({"VBP", "VBZ"})


def is_renewed(number: Span, value: Quantity) -> bool:
    """Whether the words say that it was otherwise before."""
    if value.unit.dimension == "age":
        return False
    verbs = [verb for verb in number.root.ancestors if verb.pos_ in {"VERB", "AUX"}]
    if not verbs:
        return False
    lasting = is_beside("still", verbs[0]) and (value.state in PASSING or is_place(verbs[0]))
    if value.is_count and (lasting or verbs[0].lemma_.lower() == "remain"):
        return True
    if is_beside("now", verbs[0]) and has_become(verbs[0]):
        return True
    return any(verb.lemma_.lower() in RENEWED and is_beside("now", verb) for verb in verbs)


def is_beside(word: str, verb: Token) -> bool:
    """Whether a word stands beside a verb: "now offers"."""
    return any(child.lower_ == word for child in verb.children)


def is_place(verb: Token) -> bool:
    """Whether a verb only tells where or what they are: "are still in the race"."""
    return verb.lemma_.lower() == "be" and verb.dep_ not in {"aux", "auxpass"}


def has_become(verb: Token) -> bool:
    """Whether a verb tells how it is by now: "has now received", "there are now", "now has"."""
    state = verb.lemma_.lower() in {"be", "have"} and verb.tag_ in PRESENT
    return state or not helpers(verb).isdisjoint(MAYBE_PERFECT)
