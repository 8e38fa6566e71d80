"""Somebody hurt or killed, against a report that nobody was: "nobody was hurt", "one sailor was
grazed by a bullet".

What befell one person is told in many words, and answers the same question as "no injuries were
reported".  Whoever died was hurt as well.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.countable import is_person
from compare.text.background import NEWS, occasion
from compare.text.epithets import KIN
from compare.text.eventnouns import is_event_noun
from compare.text.lexicon import words
from compare.text.participants import direct_object, is_passive, led_to, participants
from compare.text.ranks import offices

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from spacy.tokens import Token

    from compare.facts.assertion import PolarityValue
    from compare.text.parse import ParsedSentence
    from compare.text.predication import Predication

KILLED, HURT = "kill", "injure"
HARMS = frozenset({KILLED, HURT})
PEOPLE = "people"
DYING = words("die drown perish succumb")
KILLING = words("crush electrocute kill murder slay")
HURTING = words(
    "burn concuss gash gore graze hurt injure lacerate maim maul scald shoot stab trample wound"
)
# "Was hit by a bullet", "was struck in the leg", "was cut by glass".
HITTING = words("catch cut hit nick strike")
MISSILES = words(
    "arrow bottle brick bullet debris fragment glass missile pellet ricochet rock round shard "
    "shell shot shrapnel slug splinter stone"
)
BODY = words(
    "abdomen ankle arm back bone calf cheek chest chin collarbone elbow eye face finger foot hand "
    "head heel hip jaw knee leg neck nose pelvis rib scalp shin shoulder skull spine stomach thigh "
    "thumb toe tooth vertebra wrist"
)
BREAKING = words("break cut dislocate fracture gash sprain twist")
SUFFERING = words("have receive suffer sustain")
INJURIES = words(
    "abrasion bruise burn concussion cut fracture gash graze hypothermia inhalation injury "
    "laceration poisoning sprain wound"
)
SOMEBODY = frozenset({"he", "she", "they", "one", "two", "three", "several", "many", "some"})
OWNERS = frozenset({"poss"})
# "Compare the case of May, when two were killed."
BESIDE = words("compare like recall remember unlike")
PLUPERFECT = frozenset({"had", "'d", "’d"})


def with_tolls(
    told: Sequence[tuple[ParsedSentence, Predication, PolarityValue]], now: date | None
) -> list[PolarityValue]:
    """The clauses of an article, each with what it says of whether anybody was hurt or killed.

    An article in which somebody was denies it of a part only: "nobody was hurt in the second".
    """
    news = {sentence.sentence: is_news(sentence, now) for sentence, _, _ in told}
    harms = [
        (befell(found) or plainly(value)) if news[sentence.sentence] else ""
        for sentence, found, value in told
    ]
    known = {one for harm in harms for one in with_lesser(harm)}
    return [
        replace(value, harms=with_lesser(harm))
        if harm and not value.mood
        else replace(value, spares=spared(found, value) - known)
        for (_, found, value), harm in zip(told, harms, strict=True)
    ]


def is_news(sentence: ParsedSentence, now: date | None) -> bool:
    """Whether a sentence tells of the news, and not of what it is set beside."""
    return occasion(sentence, now) == NEWS and sentence.span[0].lemma_.lower() not in BESIDE


def spared(found: Predication, value: PolarityValue) -> frozenset[str]:
    """What a clause says befell nobody at all."""
    return frozenset({value.predicate}) if is_of_nobody(found, value) else frozenset()


def with_lesser(harm: str) -> frozenset[str]:
    """Whoever was killed was hurt."""
    return frozenset({harm, HURT} if harm else ())


def plainly(value: PolarityValue) -> str:
    """The harm of a clause that tells it of people: "seven people were injured"."""
    told = value.positive and value.predicate in HARMS and value.object == PEOPLE
    return value.predicate if told else ""


def is_of_nobody(found: Predication, value: PolarityValue) -> bool:
    """Whether a clause says it of nobody at all: not of "nobody on the bridge"."""
    if value.predicate not in HARMS or value.object != PEOPLE:
        return False
    whole = not (value.positive or value.subject or value.told)
    return whole and not value.mood and all(map(is_event_noun, value.rest)) and found.negated


# --- what befell somebody ---------------------------------------------------------------------


def befell(found: Predication) -> str:
    """Whether a clause tells that somebody was killed, or hurt; else empty."""
    if found.negated or found.mood or is_before(found.verb) or is_told_aside(found.verb):
        return ""
    lemma, (agent, patient) = found.verb.lemma_.lower(), participants(found.verb)
    if lemma in DYING and patient_of_none(found):
        return KILLED if is_somebody(agent) else ""
    if is_passive(found.verb):
        if not is_somebody(patient):
            return ""
        if lemma in KILLING:
            return KILLED
        return HURT if lemma in HURTING or is_hit(found.verb) else ""
    return HURT if is_somebody(agent) and is_injured(found.verb) else ""


def patient_of_none(found: Predication) -> bool:
    """Whether a verb of dying acts on nothing: nobody "drowned the engine"."""
    return direct_object(found.verb) is None


def is_before(verb: Token) -> bool:
    """Whether it had happened before: "his brother had died"."""
    return any(child.dep_ == "aux" and child.lower_ in PLUPERFECT for child in verb.children)


def is_told_aside(verb: Token) -> bool:
    """Whether a clause only sets the time, or tells who is meant: "when she was killed"."""
    while verb.dep_ in ("conj", "ccomp", "xcomp"):
        verb = verb.head
    return verb.dep_ in ("advcl", "relcl", "acl", "pcomp")


def is_hit(verb: Token) -> bool:
    """ "Was hit by a bullet", "was struck in the leg"."""
    if verb.lemma_.lower() not in HITTING:
        return False
    by = next((led_to(child) for child in verb.children if child.dep_ == "agent"), None)
    struck = [led_to(child) for child in verb.children if child.lower_ in ("in", "on")]
    if by is not None and by.lemma_.lower() in MISSILES:
        return True
    return any(part is not None and part.lemma_.lower() in BODY for part in struck)


def is_injured(verb: Token) -> bool:
    """ "Broke an ankle", "suffered burns", "had a gunshot wound"."""
    hurt = direct_object(verb)
    if hurt is None or any(child.lower_ == "no" for child in hurt.lefts):
        return False
    lemma, what = verb.lemma_.lower(), hurt.lemma_.lower()
    return (lemma in BREAKING and what in BODY) or (lemma in SUFFERING and what in INJURIES)


def is_somebody(victim: Token | None) -> bool:
    """Whether it is told of people; of somebody's kin who died it may be told in passing."""
    if victim is None:
        return False
    lemma = victim.lemma_.lower()
    if lemma in KIN and any(child.dep_ in OWNERS for child in victim.lefts):
        return False
    beside = [child for child in victim.children if child.dep_ == "appos"]
    if victim.pos_ == "PROPN":
        known = victim.ent_type_ in ("PERSON", "NORP")
        return known or any(is_person(one.lemma_.lower()) for one in beside)
    named = any(one.ent_type_ == "PERSON" for one in beside)
    return named or lemma in SOMEBODY or is_person(lemma) or lemma in offices()
