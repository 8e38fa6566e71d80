"""Where a journey began and where it was to end: "took off from Lund", "bound for Malmö".

Asked is of what sort of craft: the ferry of a story has left one port, and the helicopter that
came to its help another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.seat import subject
from compare.text.lexicon import ONE_MORE, words
from compare.text.vehicles import SORT_OF, WATER

if TYPE_CHECKING:
    from spacy.tokens import Token

DEPARTURE, DESTINATION = "depart ", "bound "
# The ferry of a story is its ship, too.
CRAFT = SORT_OF | dict.fromkeys(WATER, "ship")
LEAVING = words("depart fly leave sail set start take")
# What follows such a verb: "took off", "set off", "set sail".
WITH = {"set": words("off out sail"), "take": words("off"), "start": words("out off")}
GOING = words("fly head sail travel")
BOUND = words("bound destine head")


def journey(name: Token) -> str:
    """What a town answers of a journey, as the object of a preposition or of "left"."""
    if name.dep_ == "dobj":
        leaves = name.head.lemma_.lower() == "leave"
        return whose(DEPARTURE, name.head) if leaves else ""
    word, head = name.head.lower_, name.head.head
    if word == "from" and is_leaving(head):
        return whose(DEPARTURE, head)
    if word == "for" and {head.lower_, head.lemma_.lower()} & BOUND:
        return whose(DESTINATION, head)
    on_way = head.lower_ in ("way", "route") or head.lemma_.lower() in GOING
    return whose(DESTINATION, head) if word == "to" and on_way else ""


def is_leaving(verb: Token) -> bool:
    """ "Took off", "had departed", "set sail"; not "took it from Lund"."""
    lemma = verb.lemma_.lower()
    if lemma not in LEAVING:
        return False
    return lemma not in WITH or any(child.lower_ in WITH[lemma] for child in verb.children)


def whose(asked: str, head: Token) -> str:
    """Which sort of craft goes; empty where it is no craft, or one of several."""
    told = head.head if head.dep_ in ("acl", "amod") and head.head.pos_ == "NOUN" else subject(head)
    if told is None or any(child.lower_ in ONE_MORE for child in told.lefts):
        return ""
    sort = CRAFT.get(told.lemma_.lower())
    return f"{asked}{sort}" if sort else ""
