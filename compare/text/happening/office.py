"""What somebody became: "defense minister in 1998 and prime minister in 2002" are two deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

BECOME = "become"
RAISING = frozenset({"appoint", "elect", "elevate", "name", "promote"})
# What sets an office apart: "prime" and "defense"; whose it is, and which in a row, does not.
APART = frozenset({"amod", "compound", "nmod"})
BEFORE_PREPOSITION = 2
ORDER = frozenset({"first", "second", "third", "last", "new", "next"})


def office(verb: Token, time: frozenset[int]) -> Token | None:
    """What one is said to have become, of several the last before the time."""
    first = min(time, default=0)
    if first - BEFORE_PREPOSITION > verb.i:
        # "And prime minister in 2002", which the parser ties to the year before.
        near = verb.doc[first - BEFORE_PREPOSITION]
        if near.pos_ == "NOUN" and near.dep_ != "pobj":
            return near
    told = [child for child in verb.children if child.dep_ == "attr" and child.i not in time]
    told += [more for one in told for more in joined(one)]
    before = [one for one in told if not time or one.i < min(time)]
    return before[-1] if before else next(iter(told), None)


def raised_to(verb: Token) -> frozenset[str]:
    """What whoever was promoted or named became: "was promoted to chief editor in 2003"."""
    if verb.lemma_.lower() not in RAISING or verb.tag_ != "VBN":
        return frozenset()
    told = [child for child in verb.children if child.dep_ == "oprd"]
    told += [
        noun
        for child in verb.children
        if child.dep_ == "prep" and child.lower_ in ("to", "as")
        for noun in child.children
        if noun.dep_ == "pobj"
    ]
    every = [one for noun in told for one in (noun, *joined(noun))]
    return frozenset(becoming(one) for one in every if one.pos_ in ("NOUN", "PROPN"))


def joined(noun: Token) -> list[Token]:
    """Those joined to a noun by "and", and to those."""
    found = [child for child in noun.children if child.dep_ == "conj"]
    return [more for one in found for more in (one, *joined(one))]


def becoming(noun: Token) -> str:
    """The deed by the office: "become prime minister"."""
    before = [
        child.lower_
        for child in noun.lefts
        if child.dep_ in APART and child.lower_ not in ORDER and child.pos_ != "NUM"
    ]
    return " ".join((BECOME, *before, noun.lemma_.lower()))
