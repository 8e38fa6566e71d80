"""Where a firm has its seat: "its head office in Geneva", "will be run from Geneva".

Asked is whose seat it is: of a firm by its name, or of what two firms become, which papers
call "the enlarged group" and "the combined company".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.site import name_tokens
from compare.text.lexicon import words
from compare.text.naming.spelling import fold
from compare.text.sorts import FIRMS
from compare.text.statement.participants import antecedent, is_passive

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

SEAT = "seat "
SEATS = words("headquarters headquarter hq seat")
OFFICES = words("head main")
# "The merged group will be based in Geneva", "will be run from Geneva".
BASING = words("base headquarter")
RUNNING = words("control direct manage run steer")
# What two firms become: "the enlarged group", "the combined company".
MERGED = words("combined enlarged joint merged new resulting united")
# "The enlarged group", "the joint venture".
OWNERS = FIRMS | words("arm partner unit venture")
FORMS = words("ag co company corp corporation gmbh inc limited llc ltd nv plc sa")
IT = words("its it they their our")
DEEPEST = 6


def seat(noun: Token) -> str:
    """Whose headquarters it is: "its head office", "the group's seat"."""
    if noun.pos_ in ("VERB", "AUX"):
        noun = next((child for child in noun.children if child.dep_ == "dobj"), noun)
    office = noun.lower_ == "office" and any(child.lower_ in OFFICES for child in noun.lefts)
    if noun.lemma_.lower() not in SEATS and not office:
        return ""
    owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
    if owner is None or owner.lower_ in IT:
        owner = subject(noun)
    return seated(owner)


def headquarters(town: Token) -> str:
    """Whose seat a complement is: "the headquarters of the joint arm will be Geneva"."""
    told = next((one for one in town.head.children if one.dep_ == "nsubj"), None)
    if told is None or town.head.lemma_ != "be":
        return ""
    office = told.lower_ == "office" and any(child.lower_ in OFFICES for child in told.lefts)
    if told.lemma_.lower() not in SEATS and not office:
        return ""
    owners = [child for child in told.lefts if child.dep_ == "poss"]
    of = (child for child in told.children if child.dep_ == "prep" and child.lower_ == "of")
    owners += [held for child in of for held in child.children if held.dep_ == "pobj"]
    return seated(owners[0]) if owners else ""


def based(verb: Token, link: str) -> str:
    """Whose seat it is: "will be based in Geneva", "will be run from Geneva"."""
    deeds = RUNNING if link == "from" else BASING
    return seated(subject(verb)) if verb.lemma_.lower() in deeds and is_passive(verb) else ""


def seated(owner: Token | None) -> str:
    """Which firm has the seat; empty where it has no name and is not what two become."""
    if owner is None:
        return ""
    if owner.lemma_.lower() in OWNERS:
        return f"{SEAT}merged" if any(child.lower_ in MERGED for child in owner.lefts) else ""
    return f"{SEAT}{firm_named(name_tokens(owner))}" if owner.pos_ == "PROPN" else ""


def firm_named(tokens: Iterable[Token]) -> str:
    """A firm's name without its legal form: "Tallow" of "Tallow Inc."."""
    told = [fold(one.text) for one in tokens]
    while len(told) > 1 and told[-1].rstrip(".") in FORMS:
        told.pop()
    return " ".join(told)


def subject(token: Token) -> Token | None:
    """The subject of the clause that a word is in."""
    step = token
    for _ in range(DEEPEST):
        for child in step.children:
            if child.dep_ in ("nsubj", "nsubjpass"):
                return antecedent(child)
        step = step.head
    return None
