"""Who a speaker is, by the words that stand for one: a name, "the minister", "she"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.text.people import is_somebody, last_subject, person_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from compare.text.parse import ParsedSentence
    from compare.text.people import PersonMention

# Words of a subject: "Norway's deputy trade minister, Ingrid Solheim" has eight.
LONGEST_SUBJECT = 14


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who spoke: the last word of the name, else of the description; all words in lower case.

    ``named`` where it is a name: two names are two speakers, a spokesman may be anybody.
    """

    name: str = ""
    words: frozenset[str] = frozenset()
    named: bool = False


NOBODY = Speaker()


def somebody(people: Sequence[PersonMention], sentence: ParsedSentence, head: Token) -> Speaker:
    """A subject as a speaker: a person by surname, anything else by its last word."""
    phrase = phrase_of(head)
    person = next((one for token in phrase if (one := person_at(people, sentence, token))), None)
    if person is None and is_somebody(head) and is_definite(head):
        person = last_subject(people, sentence.start_of(head))
    described = frozenset(
        token.lower_ for token in phrase if token.pos_ in ("NOUN", "PROPN", "ADJ")
    )
    if person is not None:
        return Speaker(person.surname, described | frozenset(person.words), named=True)
    if head.pos_ == "PRON":
        return NOBODY
    return Speaker(head.lower_, described | {head.lower_}, named=head.pos_ == "PROPN")


def phrase_of(head: Token) -> list[Token]:
    """The words of a noun phrase without the clauses that hang on it; the head comes first."""
    tokens = [head]
    for token in tokens:
        if len(tokens) >= LONGEST_SUBJECT:
            break
        tokens += [
            child
            for child in token.children
            if child.dep_ in ("compound", "appos", "amod", "poss", "nmod", "flat")
        ]
    return tokens


def is_definite(head: Token) -> bool:
    """Whether a description means somebody known: "the minister", not "a minister"."""
    return head.tag_ == "NN" and any(
        child.lower_ in ("the", "his", "her") for child in head.children
    )
