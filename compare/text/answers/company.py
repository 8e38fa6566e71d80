"""Whether somebody was alone: "she wasn't by herself", "set off alone", "was with two friends"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import words
from compare.text.naming.epithets import KIN
from compare.text.statement.participants import REFLEXIVES, led_to

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.statement.record import Predication

# Verbs that tell where somebody was or went; who "lived alone" or "acted alone" is asked apart.
GOING = words(
    "arrive be climb drive fly go hike leave ride row sail set ski swim travel trek walk wander"
)
COMPANIONS = KIN | words(
    "aide assistant bodyguard child classmate colleague companion dog friend girl guard guide kid "
    "man other partner passenger people person sibling woman"
)
OWN = frozenset({"own"})


def accompanied(found: Predication) -> tuple[str, bool, Token, frozenset[str]] | None:
    """A predicate, whether somebody was alone, who, and the words for the company; else None."""
    verb, lemma = found.verb, found.verb.lemma_.lower()
    if lemma == "accompany" and found.patient is not None:
        company = frozenset() if found.agent is None else frozenset({found.agent.lemma_.lower()})
        return "be alone", False, found.patient, company
    if found.agent is None:
        return None
    asked = "be alone" if lemma in GOING else f"{lemma} alone"
    if (alone := alone_by(verb)) is not None:
        return asked, True, found.agent, frozenset({alone.lower_})
    company = with_somebody(verb) if lemma in GOING else frozenset()
    return (asked, False, found.agent, company) if company and not found.negated else None


def alone_by(verb: Token) -> Token | None:
    """The word that says so: "alone", "by herself", "on his own"."""
    for child in verb.children:
        if child.lower_ == "alone" and child.dep_ in ("acomp", "advmod", "oprd", "advcl"):
            return child
        led = led_to(child) if child.dep_ == "prep" else None
        if led is None:
            continue
        reflexive = child.lower_ == "by" and led.lower_ in REFLEXIVES and not list(led.rights)
        if reflexive or (child.lower_ == "on" and led.lower_ in OWN):
            return led
    return None


def with_somebody(verb: Token) -> frozenset[str]:
    """Who goes with somebody: "was with two friends"."""
    led = [led_to(child) for child in verb.children if child.lower_ == "with"]
    return frozenset(
        noun.lemma_.lower()
        for noun in led
        if noun is not None and noun.lemma_.lower() in COMPANIONS
    )
