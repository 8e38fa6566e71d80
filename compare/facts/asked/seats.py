"""Whose seats in a chamber a number tells: "the ruling party has 118", "the Greens won 22".

The opposition's seats are no answer to the ruling party's, nor those of the last chamber to these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.governing import held, subject_of, verb_of
from compare.facts.worded.chambers import OTHER_TIME
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

SEATS = "seats of "
# Those of another chamber are nobody's now.
BEFORE = "seats in another chamber"
HAVING = words("capture claim control gain get have hold keep take win")
NAMING = frozenset({"NOUN", "PROPN"})


def seats(number: Span, noun: str) -> str:
    """Whose seats are counted; empty where the words do not say."""
    verb = verb_of(number) if noun == "seat" else None
    if verb is None or verb.lemma_.lower() not in HAVING or held(number).dep_ != "dobj":
        return ""
    subject = subject_of(verb)
    if subject is None or subject.pos_ not in NAMING:
        return ""
    if any(token.lower_ in OTHER_TIMES for token in number.sent):
        return BEFORE
    return SEATS + named(subject)


def named(subject: Token) -> str:
    """ "The ruling party", "Labour": the subject with what tells it from others."""
    told = [child for child in subject.lefts if child.dep_ in {"amod", "compound", "poss"}]
    return " ".join(token.lower_ for token in (*told, subject))


OTHER_TIMES = words(OTHER_TIME.replace("|", " "))
