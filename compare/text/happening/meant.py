"""Whom the pronouns of a happening mean, and what its common nouns.

"Ivo Lind left the bank. He pleaded guilty in July": Lind pleaded, though the sentence does not
name him; "the yard was founded in 1921" is told of Norvik, the shipyard.  What a pronoun means is
guessed, so it speaks for one happening and never against.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.text.happening.record import Happening
from compare.text.happening.verb import OBJECTS, subject_of
from compare.text.naming.people import PRONOUNS
from compare.text.statement.status import VERBAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from spacy.tokens import Token

    from compare.text.happening.party import Party
    from compare.text.naming.people import Person

    Who = Callable[[Token], Person | None]
    What = Callable[[Token], frozenset[str]]


def with_meant(told: Happening, governor: Token | None, who: Who, what: What) -> Happening:
    """The happening of a verb or an event noun, with whom its he and she, his and her mean, and
    what "the yard" does."""
    if governor is None:
        return told
    if governor.pos_ not in VERBAL:
        return replace(told, doer=meaning(told.doer, owners(governor), who, what))
    subject = subject_of(governor)
    undergoes = [child for child in governor.children if child.dep_ in OBJECTS]
    if subject is not None and (told.object.unnamed or undergone_by(told, subject)):
        undergoes.append(subject)
        subject = None
    return replace(
        told,
        doer=meaning(told.doer, [subject] if subject is not None else [], who, what),
        object=meaning(told.object, undergoes, who, what),
    )


def undergone_by(told: Happening, subject: Token) -> bool:
    """Whether the subject undergoes it: "the yard was founded"."""
    return subject.lemma_.lower() in told.object.heads and subject.pos_ == "NOUN"


def owners(noun: Token) -> list[Token]:
    """ "His death", "her arrest"."""
    return [child for child in noun.lefts if child.dep_ == "poss"]


def meaning(party: Party, tokens: Iterable[Token], who: Who, what: What) -> Party:
    """The party with the names of those whom its pronouns mean, and of what its nouns mean."""
    tokens = list(tokens)
    people = [who(token) for token in tokens if token.lower_ in PRONOUNS]
    names = frozenset(word for person in people if person is not None for word in person.words)
    names = names.union(*map(what, tokens))
    return replace(party, meant=party.meant | names) if names else party
