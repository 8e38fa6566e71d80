"""Somebody hurt or killed, against a report that nobody was: "nobody was hurt", "one sailor was
grazed by a bullet".

What befell one person is told in many words, and answers the same question as "no injuries were
reported".  Whoever died was hurt as well.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.counted.countable import is_person
from compare.text.answers.reckoned import ARREST, INJURE, KILL, reckoned
from compare.text.eventnouns import is_event_noun
from compare.text.injuries import (
    BODY,
    BREAKING,
    DYING,
    HITTING,
    HURTING,
    INJURIES,
    KILLING,
    MISSILES,
    SUFFERING,
)
from compare.text.lexicon import words
from compare.text.naming.epithets import KIN
from compare.text.office.ranks import offices
from compare.text.statement.mood import YET, is_perfect, is_pluperfect
from compare.text.statement.participants import (
    by_agent,
    direct_object,
    is_passive,
    led_to,
    linked,
)
from compare.text.statement.predication import (
    NEGATIVE_ADVERBS,
    NEGATIVE_WORDS,
    NO_ONE,
)
from compare.text.timex.background import NEWS, occasion

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from spacy.tokens import Token

    from compare.facts.done.assertion import PolarityValue
    from compare.text.grammar.parse import ParsedSentence
    from compare.text.statement.record import Predication

HARMS = frozenset({KILL, INJURE, ARREST})
PEOPLE = "people"
# "Spent the night in jail".
JAILS = words("cell custody jail lockup")
# "Had a gunshot wound" as well.
HAVING = SUFFERING | {"have"}
SOMEBODY = frozenset({"he", "she", "they", "several", "many", "some"})
# "Compare the case of May, when two were killed."
BESIDE = words("compare like recall remember unlike")
# Nouns and adjectives by which a harm is told as known.
DEADLY = words(
    "dead deadly death deaths fatal fatalities fatality fatally killed killing killings lethal"
)
HARMFUL = words("casualties hurt injured injuries injury victim victims wounded wounds")
DENIALS = NO_ONE | NEGATIVE_ADVERBS | NEGATIVE_WORDS | {"without", "unhurt", "uninjured"}
SO_FAR = frozenset({"still", "yet"})


def with_tolls(
    told: Sequence[tuple[ParsedSentence, Predication, PolarityValue]],
    sentences: Sequence[ParsedSentence],
    now: date | None,
) -> list[PolarityValue]:
    """The clauses of an article, each with what it says of whether anybody was hurt or killed.

    An article in which somebody was denies it of a part only: "nobody was hurt in the second".
    So does one that tells the harm by a noun: "the fatal crash", "one of the victims".
    """
    news = {sentence.sentence: is_news(sentence, now) for sentence in sentences}
    harms = [
        (befell(found) or plainly(value)) if news[sentence.sentence] else ""
        for sentence, found, value in told
    ]
    harms_told = [*harms, *(implied(one) for one in sentences if news[one.sentence])]
    known = {one for harm in harms_told for one in with_lesser(harm)}
    return [
        replace(value, harms=with_lesser(harm))
        if harm and not value.mood
        else replace(so_far(found, value), spares=spared(found, value) - known)
        for (_, found, value), harm in zip(told, harms, strict=True)
    ]


def is_news(sentence: ParsedSentence, now: date | None) -> bool:
    """Whether a sentence tells of the news, and not of what it is set beside."""
    return occasion(sentence, now) == NEWS and sentence.span[0].lemma_.lower() not in BESIDE


def implied(sentence: ParsedSentence) -> str:
    """The harm that a sentence takes for known: "the victims", "the fatal crash"."""
    words_of = {token.lower_ for token in sentence.span}
    if words_of & DENIALS:
        return ""
    if words_of & DEADLY:
        return KILL
    return INJURE if words_of & HARMFUL else ""


def spared(found: Predication, value: PolarityValue) -> frozenset[str]:
    """What a clause says befell nobody at all; an arrest that "has not been made" may be yet."""
    if not is_of_nobody(found, value) or (value.predicate == ARREST and is_so_far(found.verb)):
        return frozenset()
    if is_pluperfect(found.verb) and not value.claimant:
        # "Nobody had been killed" by then.
        return frozenset()
    return frozenset({value.predicate})


def so_far(found: Predication, value: PolarityValue) -> PolarityValue:
    """ "There had been no arrest" by then; the next may tell of one."""
    early = value.predicate == ARREST and not (value.positive or value.mood)
    return replace(value, mood=YET) if early and is_so_far(found.verb) else value


def is_so_far(verb: Token) -> bool:
    """ "Nobody has been arrested", "there was no arrest yet"."""
    told = any(child.lower_ in SO_FAR for child in verb.children)
    return told or is_perfect(verb) or is_pluperfect(verb)


def with_lesser(harm: str) -> frozenset[str]:
    """Whoever was killed was hurt."""
    found = {KILL, INJURE} if harm == KILL else {harm}
    return frozenset(found - {""})


def plainly(value: PolarityValue) -> str:
    """The harm of a clause that tells it of people: "seven people were injured"."""
    return value.predicate if value.positive and is_of_people(value) else ""


def is_of_people(value: PolarityValue) -> bool:
    """Whether a clause says or denies that people were hurt or killed, and not who they were."""
    return value.predicate in HARMS and value.object == PEOPLE


def is_of_nobody(found: Predication, value: PolarityValue) -> bool:
    """Whether a clause says it of nobody at all: not of "nobody on the bridge"."""
    if not is_of_people(value):
        return False
    whole = not (value.positive or value.subject or value.told)
    return whole and not value.mood and all(map(is_event_noun, value.rest)) and found.negated


# --- what befell somebody ---------------------------------------------------------------------


def befell(found: Predication) -> str:
    """Whether a clause tells that somebody was killed, or hurt; else empty."""
    if found.negated or found.mood or is_pluperfect(found.verb) or is_told_aside(found.verb):
        return ""
    if (told := reckoned(found.verb)) is not None:
        return told[0] if is_somebody(told[1]) else ""
    lemma = found.verb.lemma_.lower()
    if is_arrested(found):
        return ARREST
    # Nobody dies who "drowned the engine".
    if lemma in DYING and direct_object(found.verb) is None:
        return KILL if is_somebody(found.agent) else ""
    if is_passive(found.verb):
        if not is_somebody(found.patient):
            return ""
        if lemma in KILLING:
            return KILL
        return INJURE if lemma in HURTING or is_hit(found.verb) else ""
    return INJURE if is_somebody(found.agent) and is_injured(found.verb) else ""


def is_arrested(found: Predication) -> bool:
    """ "Police arrested two people", "made 12 arrests", "spent the night in jail on charges"."""
    verb, lemma = found.verb, found.verb.lemma_.lower()
    thing = direct_object(verb)
    if lemma == ARREST:
        return is_somebody(found.patient)
    if lemma == "make" and found.patient is not None:
        return found.patient.lemma_.lower() == ARREST
    jailed = linked(verb, "in") if lemma == "spend" and thing is not None else None
    return jailed is not None and jailed.lemma_.lower() in JAILS and is_somebody(found.agent)


def is_told_aside(verb: Token) -> bool:
    """Whether a clause only sets the time, or tells who is meant: "when she was killed"."""
    while verb.dep_ in ("conj", "ccomp", "xcomp"):
        verb = verb.head
    return verb.dep_ in ("advcl", "relcl", "acl", "pcomp")


def is_hit(verb: Token) -> bool:
    """ "Was hit by a bullet", "was struck in the leg"."""
    if verb.lemma_.lower() not in HITTING:
        return False
    by = by_agent(verb)
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
    return (lemma in BREAKING and what in BODY) or (lemma in HAVING and what in INJURIES)


def is_somebody(victim: Token | None) -> bool:
    """Whether it is told of people; of somebody's kin who died it may be told in passing."""
    if victim is None:
        return False
    lemma = victim.lemma_.lower()
    if lemma in KIN and any(child.dep_ == "poss" for child in victim.lefts):
        return False
    beside = [child for child in victim.children if child.dep_ == "appos"]
    if victim.pos_ == "PROPN":
        known = victim.ent_type_ in ("PERSON", "NORP")
        return known or any(is_person(one.lemma_.lower()) for one in beside)
    named = any(one.ent_type_ == "PERSON" for one in beside)
    counted = victim.like_num or lemma in SOMEBODY
    return named or counted or is_person(lemma) or lemma in offices()
