"""Whose age it is that stands far from the name: "Lind died Thursday at 91", "she was 91"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.governing import above, subject_of
from compare.facts.counted.owners import STYLED
from compare.text.lexicon import words
from compare.text.naming.people import people_of, person_at, person_of_surname
from compare.text.naming.spelling import fold
from compare.text.office.ranks import plain

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence

# What tells that the age is its subject's own.
LIVING = words("be die turn")
LEADING = words("age aged at of on")


def whose_age(
    parsed: ParsedArticle, sentence: ParsedSentence, number: Span, names: frozenset[str]
) -> frozenset[str]:
    """The name that an age is told of, that of its verb's subject where none stands beside it."""
    # "Died on Thursday aged 91": no name, though it looks like one.
    beside = frozenset(name for name in names if not plain("calendar", name))
    *between, verb = list(above(number)) or [number.root]
    if verb.lower_ == "aged":
        between, verb = [*between, verb], verb.head
    # "She is the first person under age 40 on the board" tells nobody's age.
    own = all(token.lower_ in LEADING or plain("calendar", token.text) for token in between)
    subject = subject_of(verb)
    if subject is not None and subject.pos_ == "PROPN" and is_said_of(number, verb):
        # "Lind, the first pick from Hull High, is only 21".
        beside = name_ending(subject)
    if beside:
        return in_full(parsed, beside)
    aged = any(token.lower_ == "aged" for token in between)
    if not own or not (aged or verb.lemma_.lower() in LIVING) or subject is None:
        return frozenset()
    people = people_of(parsed)
    person = person_at(people, sentence, subject) or person_of_surname(people, subject)
    return frozenset(person.words) if person is not None else frozenset()


def is_said_of(number: Span, verb: Token) -> bool:
    """ "Ann Lee, who came from Hull, is 21": the age is what its verb says of the subject."""
    return number.root.head == verb and number.root.dep_ in {"acomp", "attr"}


def name_ending(last: Token) -> frozenset[str]:
    """The folded words of a name by its last."""
    parts = (child for child in last.lefts if child.dep_ == "compound" and child.pos_ == "PROPN")
    return frozenset({fold(last.text), *(fold(part.text) for part in parts)}) - STYLED


def in_full(parsed: ParsedArticle, names: frozenset[str]) -> frozenset[str]:
    """The name with what else its article calls him; of "Lind, 52", his wife is a Lind too.

    Where several bear a lone surname, nobody knows whose age it is.
    """
    people = people_of(parsed)
    bearers = {one.person.words for one in people if names <= set(one.person.words)}
    if len(names) == 1 and len(bearers) > 1:
        return frozenset({f"one of the {next(iter(names))}s"})
    return frozenset(bearers.pop()) if len(bearers) == 1 else names
