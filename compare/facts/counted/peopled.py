"""Numbers that count people by what is done, with no noun: "seven were jailed", "46 on board".

Nobody but people march, are sacked or lie in a bus that is told to have so many on board, so
that "30,000 march on parliament" and "30,000 people marched" tell one count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span

# What only people do.
DONE_BY = words(
    """
    abstain assemble attend confess demonstrate emigrate enlist enrol flee flock gather graduate
    kneel march pray protest queue rally sob testify volunteer vote weep
    """
)
# What is done to people only.
DONE_TO = words(
    """
    baptise baptize behead conscript convict deport dismiss elect evict exile expel extradite
    handcuff hire imprison indict interrogate interview jail pardon recapture recruit sack stab
    vaccinate
    """
)
# "Joined in", "signed up", "turned out".
DONE_WITH = {"join": {"in"}, "sign": {"up"}, "turn": {"out", "up"}, "tune": {"in"}}
OBJECT = "dobj"
# "46 aboard", "46 on board".
ABOARD = (("aboard",), ("on", "board"))
# What stands before a number that is a name's: "Flight 482", "Group 7".
NAMING = frozenset({"NN", "NNP", "NNPS"})
# What is done by each, told with the word that a headline shares with a noun: "march", "rally".
BEFORE_PLACES = frozenset({"ADP", "SCONJ"})


def is_people(number: Span) -> bool:
    """Whether the verb or the words behind tell that the number counts people."""
    if is_named(number):
        return False
    return is_aboard(number) or is_done_by(number) or is_done_to(number)


def is_named(number: Span) -> bool:
    """The 482 of "Flight 482", and the age in "Roe, 26, and Doe, 31, were jailed"."""
    at, doc = number.start, number.doc
    if at <= number.sent.start:
        return False
    before = doc[at - 1]
    if before.text == "," and at - 1 > number.sent.start:
        return doc[at - 2].tag_ in NAMING
    return before.tag_ in NAMING and before.head.i in range(at, number.end + 1)


def is_aboard(number: Span) -> bool:
    """ "A jet with 164 aboard", "set off with 46 on board"; not "30 on board were pilgrims"."""
    if number.root.dep_ == "nsubj" and any(
        child.dep_ in {"acomp", "attr"} and child.tag_ == "NNS"
        for child in number.root.head.children
    ):
        return False
    behind = [token.lower_ for token in number.doc[number.end : number.end + 2]]
    return any(tuple(behind[: len(words)]) == words for words in ABOARD)


def is_done_by(number: Span) -> bool:
    """ "Thousands fled and 12 wept", "some 150 joined in"."""
    root, verb = number.root, number.root.head
    if root.dep_ != "nsubj" or verb.pos_ != "VERB":
        return False
    lemma = verb.lemma_.lower()
    if lemma in DONE_WITH:
        return any(child.lower_ in DONE_WITH[lemma] for child in verb.rights)
    return lemma in DONE_BY


def is_done_to(number: Span) -> bool:
    """ "Seven were jailed", "seven jailed", "a man stabs four"."""
    root, verb = number.root, number.root.head
    if verb.lemma_.lower() not in DONE_TO:
        return False
    if root.dep_ == "nsubjpass":
        return True
    if root.dep_ == "nsubj":
        # A headline's participle: "seven jailed for riot".
        return verb.tag_ in {"VBN", "VBD"} and not any(
            child.dep_ in {OBJECT, "aux"} for child in verb.children
        )
    return root.dep_ == OBJECT


def is_told_as_noun(number: Span) -> bool:
    """The march of "30,000 march on parliament", which the model takes for a noun.

    Many of them would be marches; of one, or before a noun, it may be one.
    """
    behind = number.doc[number.end : min(number.end + 2, number.sent.end)]
    if len(behind) <= 1 or number.text.lower() in {"1", "one"}:
        return False
    march, link = behind
    is_march = march.tag_ == "NN" and march.lemma_.lower() in DONE_BY
    return is_march and link.pos_ in BEFORE_PLACES
