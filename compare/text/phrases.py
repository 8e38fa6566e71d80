"""Phrases that say what a verb of their own says: to give evidence is to testify.

"Voted against the budget" is opposing it, "was cleared of fraud" and "was found guilty of fraud"
are the two ends of one trial, and whoever "suffered burns" was injured.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.text.lexicon import words
from compare.text.participants import direct_object, led_to, linked, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.predication import Predication

INJURIES = words("burn cut fracture injury scratch wound")
FINDING = words("declare find judge rule")
ACQUIT, INJURE = "acquit", "injure"
# A verb and its object.
WITH_OBJECT = {
    ("give", "evidence"): "testify",
    ("take", "stand"): "testify",
    ("make", "sound"): "sound",
}
BARE = frozenset({"testify"})
# A verb and the preposition that leads to what it is done to.
WITH_LINK = {
    ("vote", "for"): ("support", True),
    ("vote", "against"): ("support", False),
    ("agree", "to"): ("accept", True),
    ("consent", "to"): ("accept", True),
}
FAVOUR = frozenset({"favour", "favor"})
SUFFERING = words("receive suffer sustain")
OF_ONE = words("the his her its their")
ONE = frozenset({"NN", "NNP"})
ESCAPING = words("emerge escape survive walk")


class Phrase(NamedTuple):
    """A predicate, whether the phrase is its positive side, who does it and to what."""

    predicate: str
    plus: bool
    doer: Token | None
    thing: Token | None


def phrase_of(found: Predication) -> Phrase | None:
    """What a set phrase says; None where the clause's verb speaks for itself."""
    readers = (judged, pleaded, slain, harmed, with_object, with_link)
    return next((said for reader in readers if (said := reader(found)) is not None), None)


def judged(found: Predication) -> Phrase | None:
    """ "Was found guilty of fraud", "the jury found Hale guilty", "was cleared of fraud"."""
    verb, verdict = found.verb, found.complement
    court, charged = found.agent, found.patient
    if verb.pos_ == "ADJ" and verb.dep_ == "ccomp":
        verb, verdict, charged = verb.head, verb, found.agent
        court = subject_of(verb)
    lemma = verb.lemma_.lower()
    if charged is None:
        return None
    if lemma in FINDING and verdict is not None and verdict.lower_ == "guilty":
        return Phrase(ACQUIT, False, court, charged)
    if lemma == "clear" and linked(verb, "of") is not None:
        return Phrase(ACQUIT, True, court, charged)
    return None


def pleaded(found: Predication) -> Phrase | None:
    """ "Pleaded guilty to fraud": owned to it."""
    plea = found.complement
    if found.verb.lemma_.lower() != "plead" or plea is None or plea.lower_ != "guilty":
        return None
    charge = linked(found.verb, "to") or linked(plea, "to")
    return None if charge is None else Phrase("confirm", True, found.agent, charge)


def slain(found: Predication) -> Phrase | None:
    """ "The driver was killed": he did not survive; of several some may have, and of anybody."""
    victim = found.patient
    passive = any(child.dep_ == "auxpass" for child in found.verb.children)
    if found.verb.lemma_.lower() != "kill" or not passive or victim is None:
        return None
    known = victim.tag_ == "NNP" or any(child.lower_ in OF_ONE for child in victim.lefts)
    one = victim.tag_ in ONE and known
    return Phrase("survive", False, victim, None) if one else None


def harmed(found: Predication) -> Phrase | None:
    """ "Two people suffered burns", "the pilot escaped without injury"."""
    lemma, victim = found.verb.lemma_.lower(), found.agent
    if victim is None or found.negated:
        return None
    hurt = direct_object(found.verb)
    if lemma in SUFFERING and hurt is not None and hurt.lemma_.lower() in INJURIES:
        return Phrase(INJURE, True, None, victim)
    spared = linked(found.verb, "without") if lemma in ESCAPING else None
    if spared is not None and spared.lemma_.lower() in INJURIES:
        return Phrase(INJURE, False, None, victim)
    return None


def with_object(found: Predication) -> Phrase | None:
    """ "Gave evidence", "made no sound"; who testifies that something was so speaks."""
    if found.verb.lemma_.lower() in BARE:
        speaks = any(child.dep_ == "ccomp" for child in found.verb.children)
        return None if speaks else Phrase(found.verb.lemma_.lower(), True, found.agent, None)
    thing = direct_object(found.verb)
    lemma = "" if thing is None else thing.lemma_.lower()
    predicate = WITH_OBJECT.get((found.verb.lemma_.lower(), lemma))
    return None if predicate is None else Phrase(predicate, True, found.agent, None)


def with_link(found: Predication) -> Phrase | None:
    """ "Voted for the budget", "voted in favour of it", "agreed to the offer"."""
    verb = found.verb
    for link in verb.children:
        known = WITH_LINK.get((verb.lemma_.lower(), link.lower_))
        if known is not None and (thing := led_to(link)) is not None:
            return Phrase(*known, found.agent, thing)
    favour = linked(verb, "in") if verb.lemma_.lower() == "vote" else None
    if favour is not None and favour.lower_ in FAVOUR:
        return Phrase("support", True, found.agent, linked(favour, "of"))
    return None
