"""What "the number of" counts: "the number of arrests rose to 23".

The number stands far from its noun there, on the other side of a verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.countable import PLURAL_TAGS
from compare.facts.counted.governing import above, subject_of
from compare.text.lexicon import words
from compare.text.statement.participants import linked

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

NUMBER = words("count number tally total")
# What is told behind the verb without a preposition, and what by one: "fell by 40" is a difference.
EQUALLING = words("be equal exceed hit number pass reach surpass top total")
LEADING = frozenset({"at", "to"})
OBJECTS = frozenset({"dobj", "nsubj", "nsubjpass"})


def numbered(number: Span) -> Token | None:
    """The noun that "the number of" leads to; None for most figures."""
    chain = list(above(number))
    if not chain or chain[-1].pos_ not in {"VERB", "AUX"}:
        return None
    *between, verb = chain
    links = [token.lower_ for token in between]
    if links:
        if len(links) != 1 or links[0] not in LEADING:
            return None
    elif verb.lemma_.lower() not in EQUALLING or number.root.i < verb.i:
        return None
    told = [child for child in verb.children if child.dep_ in OBJECTS and child.i < number.start]
    for bearer in (*told, subject_of(verb)):
        if bearer is not None and bearer.lemma_.lower() in NUMBER and bearer not in number:
            noun = linked(bearer, "of")
            return noun if noun is not None and noun.tag_ in PLURAL_TAGS else None
    return None
