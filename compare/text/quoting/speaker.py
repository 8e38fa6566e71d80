"""Who a speaker is, by the words that stand for one: a name, "the minister", "she"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.text.naming.givennames import sex_of
from compare.text.naming.people import first_of, is_somebody, last_subject, mention_at
from compare.text.naming.runs import SUBJECTS
from compare.text.naming.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedSentence
    from compare.text.naming.people import PersonMention

# Words of a subject: "Norway's deputy trade minister, Ingrid Solheim" has eight.
LONGEST_SUBJECT = 14
# Somebody has a given name too; and between "Ann Lee will stay" and "she said" stand her words.
FULL, NEAR = 2, 2
# Mentions of people that a few sentences have.
MOST_NEAR = 20


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who spoke: the last word of the name, else of the description; all words in lower case.

    ``named`` where it is a name: two names are two speakers, a spokesman may be anybody.
    ``full`` are the words of the name in its order, where the article gives it in full and leaves
    no doubt that this is who spoke; it stands at ``[start, end)``.
    """

    name: str = ""
    words: frozenset[str] = frozenset()
    named: bool = False
    full: tuple[str, ...] = field(default=(), compare=False)
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


NOBODY = Speaker()


def somebody(people: Sequence[PersonMention], sentence: ParsedSentence, head: Token) -> Speaker:
    """A subject as a speaker: a person by surname, anything else by its last word."""
    phrase = phrase_of(head)
    named = next((one for token in phrase if (one := mention_at(people, sentence, token))), None)
    person = named.person if named else None
    if person is None and is_somebody(head) and is_definite(head):
        person = last_subject(people, sentence.start_of(head))
    described = frozenset(
        token.lower_ for token in phrase if token.pos_ in ("NOUN", "PROPN", "ADJ")
    )
    if person is not None:
        words = described | frozenset(person.words)
        told = told_at(people, named) if named and len(person.words) >= FULL else None
        if told is None or (told != named and is_rivalled(sentence, head, told)):
            return Speaker(person.surname, words, named=True)
        return Speaker(person.surname, words, True, person.words, told.start, told.end)
    if head.pos_ == "PRON":
        return NOBODY
    if by_given_name := christened(sentence, head, described):
        return by_given_name
    return Speaker(head.lower_, described | {head.lower_}, named=head.pos_ == "PROPN")


def christened(sentence: ParsedSentence, head: Token, described: frozenset[str]) -> Speaker | None:
    """A speaker with a common given name, where the parser takes the name for a firm's."""
    given = list(takewhile(is_name_part, reversed(list(head.doc[head.sent.start : head.i]))))[::-1]
    words = tuple(fold(token.text) for token in (*given, head))
    if len(words) < FULL or not sex_of(words[0]) or not is_name_part(head):
        return None
    start, end = sentence.start_of(given[0]), sentence.end_of(head)
    return Speaker(head.lower_, described.union(words), True, words, start, end)


def is_name_part(token: Token) -> bool:
    """A capitalised word that is part of a name."""
    return token.pos_ == "PROPN" and token.text.istitle()


def told_at(people: Sequence[PersonMention], spoken: PersonMention) -> PersonMention | None:
    """Where the name of a speaker stands; None where a "he" may be somebody else.

    "Ann Lee will stay.  'I like it,' she said": she is the subject right before, and nobody else is
    named there.
    """
    if not spoken.pronoun:
        return spoken
    at = bisect_left(people, spoken.start, key=first_of)
    near = [one for one in people[max(0, at - MOST_NEAR) : at] if not one.pronoun]
    near = [one for one in near if spoken.sentence - one.sentence <= NEAR]
    alone = bool(near) and all(one.person == spoken.person for one in near)
    return near[-1] if alone and near[-1].subject else None


def is_rivalled(sentence: ParsedSentence, pronoun: Token, told: PersonMention) -> bool:
    """Whether another name, be it whose it may, acts in the paragraph before a pronoun."""
    acting = (one for one in pronoun.doc[: pronoun.i] if one.dep_ in SUBJECTS)
    return any(
        one.pos_ == "PROPN" and not told.start <= sentence.start_of(one) < told.end
        for one in acting
    )


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
