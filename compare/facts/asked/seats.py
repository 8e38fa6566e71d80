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
HAVING = words("capture claim control gain get have hold keep obtain secure take win")
PARTY = "party"
# "Labs" and "SPS" are names as they stand.
SHORTEST_PLURAL = 4
NAMING = frozenset({"NOUN", "PROPN"})


def seats(number: Span, noun: str) -> str:
    """Whose seats are counted; empty where the words do not say."""
    verb = verb_of(number) if noun == "seat" else None
    subject = None if verb is None else haver(number, verb)
    if subject is None or subject.pos_ not in NAMING:
        return ""
    if any(token.lower_ in OTHER_TIMES for token in number.sent):
        return BEFORE
    return SEATS + named(subject)


def haver(number: Span, verb: Token) -> Token | None:
    """Whose they are: "Labour won 22 seats", "22 seats went to Labour", "were won by Labour"."""
    lemma, link = verb.lemma_.lower(), held(number).dep_
    if lemma in HAVING and link == "dobj":
        return subject_of(verb)
    if (lemma, link) == ("go", "nsubj"):
        return led_by(verb, "to")
    return led_by(verb, "by") if lemma in HAVING and link == "nsubjpass" else None


def led_by(verb: Token, word: str) -> Token | None:
    """What a preposition of the verb brings."""
    led = (child for child in verb.children if child.lower_ == word)
    return next((noun for link in led for noun in link.children if noun.dep_ == "pobj"), None)


def named(subject: Token) -> str:
    """ "The ruling party", "Labour": the subject with what tells it from others.

    "The Liberals" are "the Liberal party".
    """
    told = [child for child in subject.lefts if child.dep_ in {"amod", "compound", "poss"}]
    if told and subject.lower_ == PARTY and told[-1].text[0].isupper():
        return " ".join(singular(token.lower_) for token in told)
    return " ".join((*(token.lower_ for token in told), singular(subject.lower_)))


def singular(word: str) -> str:
    """A party's name without the plural: "Liberals"."""
    return word[:-1] if word.endswith("s") and len(word) > SHORTEST_PLURAL else word


OTHER_TIMES = words(OTHER_TIME.replace("|", " "))
