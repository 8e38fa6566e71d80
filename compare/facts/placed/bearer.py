"""Whose a place is: somebody by name, whatever the parser takes the name for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.site import name_tokens
from compare.text.naming.people import Person, person_at, person_of_surname
from compare.text.naming.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedSentence
    from compare.text.naming.people import PersonMention

# Of a name that few texts hold, a parser may make a firm, a thing or nothing.
TAKEN_FOR = frozenset({"", "NORP", "ORG", "PERSON", "PRODUCT"})


def bearer_at(
    people: Sequence[PersonMention], sentence: ParsedSentence, token: Token
) -> Person | None:
    """The person whose name or pronoun stands there; None where none does."""
    known = person_at(people, sentence, token) or person_of_surname(people, token)
    if known is not None or token.pos_ != "PROPN" or token.ent_type_ not in TAKEN_FOR:
        return known
    words = tuple(fold(one.text) for one in name_tokens(token))
    return Person(" ".join(words), words, words[-1])
