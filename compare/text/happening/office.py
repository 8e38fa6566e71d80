"""What somebody became: "defense minister in 1998 and prime minister in 2002" are two deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

BECOME = "become"
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
