"""How many shots were fired: "fired 11 shots", "the seven bullets fired by the officers".

What was fired is another question than what hit, or was found; and what the police fired together
another than what a gunman did, or one officer of theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.countable import kin
from compare.facts.counted.governing import following, subject_of, verb_of
from compare.facts.counted.howoften import OFTEN
from compare.text.lexicon import words
from compare.text.statement.participants import by_agent, direct_object, is_passive

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Span, Token

SHOTS = words("bullet gunshot round shot")
HEARING = words("count hear")
# "Fired six times", "fired the gun six times".
TIMES = words("fire shoot")
ARMS = words("gun handgun pistol revolver rifle shotgun times weapon")
FIRING = words("discharge fire loose pump shoot spray unleash")
# "Let off 13 shots", "squeezed off two rounds".
OFF = words("get let loose pop rattle squeeze")
# "His dozen rounds were meant for a rival".
AIMED = words("aim direct intend mean")
POLICE = words("agent deputy detective lieutenant marshal sergeant sheriff trooper")
# "Fired 12 shots on goal".
IN_SPORT = words("goal goalie goalkeeper keeper net netminder target wide")
AHEAD = 5
FIRED, BY_POLICE = "shots fired", "shots fired by police"
GUNFIRE = frozenset({FIRED, BY_POLICE})
"""What counts of shots answer."""


def shots_of(number: Span, noun: str) -> str:
    """Whose shots it counts; empty where they are not said to be fired, or one officer fired."""
    behind = following(number, AHEAD)
    if noun == OFTEN:
        return times_fired(number, behind)
    if noun in SHOTS and is_heard(number, behind):
        return FIRED
    # "Three of the seven bullets fired".
    if noun not in SHOTS or behind[:1] == ["of"] or not IN_SPORT.isdisjoint(behind):
        return ""
    fired = fired_in(number)
    if fired is None:
        return ""
    shooter = shooter_at(fired, number)
    if shooter is None or not is_police(shooter):
        return FIRED
    return BY_POLICE if is_several(shooter) else ""


def is_heard(number: Span, behind: Sequence[str]) -> bool:
    """ "Six shots rang out", "neighbours heard six shots", "a witness counted six"."""
    if behind[:1] == ["of"] or not IN_SPORT.isdisjoint(behind):
        return False
    verb = verb_of(number)
    if verb is None:
        return False
    rang = verb.lemma_.lower() == "ring" and any(child.lower_ == "out" for child in verb.children)
    return rang or verb.lemma_.lower() in HEARING


def times_fired(number: Span, behind: Sequence[str]) -> str:
    """ "Fired six times", "shot six times", "pulled the trigger six times": by no police.

    Whoever "was shot six times" was hit as often, and so was he whom somebody shot.
    """
    verb = verb_of(number)
    if verb is None or not IN_SPORT.isdisjoint(behind) or is_passive(verb):
        return ""
    thing = direct_object(verb)
    pulled = verb.lemma_.lower() in {"pull", "squeeze"} and thing is not None
    fired = verb.lemma_.lower() in TIMES and (thing is None or thing.lower_ in ARMS)
    if not fired and not (pulled and thing is not None and thing.lower_ == "trigger"):
        return ""
    shooter = shooter_at(verb, number)
    return "" if shooter is None or is_police(shooter) else FIRED


def shooter_of(number: Span) -> Token | None:
    """Who fired the shots that the number counts; None where nobody is told."""
    fired = fired_in(number)
    return shooter_at(fired, number) if fired is not None else None


def fired_in(number: Span) -> Token | None:
    """The verb that fires the shots: above them, or hung on them ("the shots fired by")."""
    verb = verb_of(number)
    if verb is not None and is_firing(verb):
        return verb
    behind = (child for child in number.root.head.children if child.dep_ in {"acl", "relcl"})
    hung = next(filter(is_firing, behind), None)
    if hung is not None or verb is None:
        return hung
    return verb if owner_of(number) is not None and verb.lemma_.lower() in AIMED else None


def is_firing(verb: Token) -> bool:
    """ "Fire", "spray", "let off"."""
    lemma = verb.lemma_.lower()
    return lemma in FIRING or (
        lemma in OFF and any(child.lower_ == "off" for child in verb.children)
    )


def owner_of(number: Span) -> Token | None:
    """The "his" of "his dozen rounds"."""
    near = (*number.root.children, *number.root.head.children)
    return next((token for token in near if token.dep_ == "poss"), None)


def shooter_at(fired: Token, number: Span) -> Token | None:
    """The agent of a passive, whose shots they are, or the subject."""
    told = by_agent(fired) or owner_of(number)
    if told is not None:
        return told
    for verb in (fired, *fired.ancestors):
        subject = subject_of(verb)
        if subject is not None:
            passive = subject.dep_ == "nsubjpass" and verb is fired
            pointing = subject.tag_ in {"WP", "WDT"}
            return None if passive else verb.head if pointing else subject
        if verb.pos_ in {"VERB", "AUX"} and verb.dep_ not in {"xcomp", "pcomp", "conj", "advcl"}:
            break
    return None


def is_police(shooter: Token) -> bool:
    """Whether one of those who fire is of the police."""
    lemmas = (token.lemma_.lower() for token in (shooter, *shooter.conjuncts))
    return any(kin(lemma) == kin("police") or lemma in POLICE for lemma in lemmas)


def is_several(shooter: Token) -> bool:
    """ "The officers", "police", "the sergeant and his partner"."""
    plural = shooter.tag_ in {"NNS", "NNPS"} or shooter.lower_ == "police"
    return plural or any(token.pos_ in {"NOUN", "PROPN"} for token in shooter.conjuncts)
