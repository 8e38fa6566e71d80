"""The words that govern a number: its nouns and prepositions up to the first verb, and its subject.

"Gusting to 270 km/h" hangs on *to* and *gusting*; "the bill comes to $309 million" on *to* and
*comes*, whose subject is the bill.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

# How many words above a number may say what it answers.
HIGHEST = 6
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
RELATIVE = frozenset({"that", "which", "who"})


def above(number: Span) -> Iterator[Token]:
    """The words that govern the number, the nearest first, up to the first verb."""
    token = number[0]
    for _ in range(HIGHEST + len(number)):
        if token.head.i == token.i:
            return
        token = token.head
        if number.start <= token.i < number.end:
            continue
        yield token
        if token.pos_ in {"VERB", "AUX"}:
            return


def verb_of(number: Span) -> Token | None:
    """The verb that governs the number."""
    return next((token for token in above(number) if token.pos_ in {"VERB", "AUX"}), None)


def held(number: Span) -> Token:
    """What the number counts, or the number itself where no noun is told: "42 employees", "42"."""
    root = number.root
    return root.head if root.dep_ in {"nummod", "compound"} else root


def subject_of(verb: Token) -> Token | None:
    """The verb's subject in its own clause: the strike of "the strike, which lasted 11 days"."""
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    stands_for = subject is not None and verb.dep_ == "relcl" and subject.lower_ in RELATIVE
    return verb.head if stands_for else subject


def leading(noun: Token) -> Token:
    """The plural on which a noun hangs by a preposition: the nurses of "nurses from the hills"."""
    while noun.dep_ == "pobj" and noun.head.dep_ == "prep":
        above = noun.head.head
        if above.tag_ != "NNS" or above.i > noun.i:
            break
        noun = above
    return noun


def following(number: Span, many: int) -> list[str]:
    """The next words of the sentence, in lower case."""
    return [
        token.lower_ for token in number.doc[number.end : min(number.end + many, number.sent.end)]
    ]
