"""When a series began: "talks have been held since 1993", "12 rounds of talks, beginning in 1993".

Either year is that of the first of them, and there is but one first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.text.happening.deeds import BEGINNING, LIGHT, MUTUAL
from compare.text.happening.eventnoun import inside, of_noun
from compare.text.happening.governor import is_event
from compare.text.happening.lasting import PERFECT
from compare.text.happening.record import AGAIN
from compare.text.happening.verb import OBJECTS, of_verb, subject_of, verb_word
from compare.text.interval import Grain
from compare.text.lexicon import words
from compare.text.statement.participants import helpers
from compare.text.statement.status import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.text.happening.record import Happening

BEGUN = frozenset({"begun"})
# "No talks have been held since 2011": the last were then.
NEVER = words("neither never no none not n't nt")
# "Two rounds have been held since 2011": of how many it is told, not when they began.
COUNTED = frozenset({"NUM"})
ANEW = AGAIN | words("anew back")
MODIFIERS = frozenset({"amod", "compound", "nmod", "poss"})
ANY_SORT = words("annual bilateral earlier high-level previous regular such yearly")
OF_THE_NEWS = words("such the these those")
NO_SORT = frozenset({""})
PARTNERS = frozenset({"between", "with"})
PARTICIPLES = frozenset({"acl", "advcl", "prep"})
MANY = frozenset({"NNS", "NNPS"})


def series_begun(governor: Token, grain: Grain, *, since: bool) -> Happening | None:
    """The happenings that began in a year, as the only ones that did; None where none are told."""
    if grain > Grain.YEAR or governor.pos_ not in VERBAL or is_told_otherwise(governor):
        return None
    if verb_word(governor) in BEGINNING:
        return first_told(governor, begun_of(governor))
    if not since or helpers(governor).isdisjoint(PERFECT):
        return None
    if governor.lemma_.lower() in MUTUAL and not any(map(is_counted, governor.children)):
        return alone(of_verb(governor, frozenset()), frozenset())
    return first_told(governor, governor) if verb_word(governor) in LIGHT else None


def begun_of(verb: Token) -> Token | None:
    """What has the events that began: the verb's own subject, or what a participle hangs on."""
    subject = subject_of(verb)
    if subject is not None and (subject.head == verb or verb.dep_ == "relcl"):
        return subject
    return verb.head if verb.tag_ == "VBG" and verb.dep_ in PARTICIPLES else None


def first_told(verb: Token, holder: Token | None) -> Happening | None:
    """The first of the events that a verb or a noun tells of; None where there are not several."""
    if holder is None:
        return None
    told = carriers_of(holder) if holder.pos_ in VERBAL else [holder]
    series = next((noun for noun in told if is_series(noun)), None)
    if series is None or is_picked_out(series) or (holder == verb and is_counted(series)):
        return None
    by_verb = holder.pos_ in VERBAL
    told_of = of_verb(holder, frozenset()) if by_verb else of_noun(series, frozenset())
    return alone(told_of, sorts_of(series))


def alone(told: Happening, sorts: frozenset[str]) -> Happening:
    """The happening as the one that it is of its series."""
    return replace(told, phase="", sorts=sorts, singled=BEGUN, told_apart=BEGUN)


def sorts_of(series: Token) -> frozenset[str]:
    """What sort of events they are: "security" of "rounds of security talks".

    "The talks" are those of the news, of whatever sort; "talks" are of none.
    """
    modifiers = [
        child
        for noun in (series, *inside(series))
        for child in noun.lefts
        if child.dep_ in MODIFIERS and child.lower_ not in ANY_SORT
    ]
    if not modifiers and any(child.lower_ in OF_THE_NEWS for child in series.lefts):
        return frozenset()
    return frozenset(child.lemma_.lower() for child in modifiers) or NO_SORT


def sorts_done(verb: Token) -> frozenset[str]:
    """Of what sort those are that a verb tells of, where they are several: "nuclear" tests."""
    several = [noun for noun in carriers_of(verb) if noun.tag_ in MANY]
    return frozenset[str]().union(*map(sorts_of, several)) - NO_SORT


def is_told_otherwise(verb: Token) -> bool:
    """ "No talks have been held since", "began again": no beginning of them all."""
    return any(child.lower_ in NEVER | ANEW for child in verb.children)


def is_picked_out(series: Token) -> bool:
    """ "Talks at the level of ministers", "protests against the mine": of one sort of many."""
    return any(
        child.dep_ == "prep" and child.lower_ not in PARTNERS | {"of"} for child in series.rights
    ) or (not inside(series) and any(child.lower_ == "of" for child in series.rights))


def carriers_of(verb: Token) -> list[Token]:
    """Its subject and its objects."""
    subject = subject_of(verb)
    objects = [child for child in verb.children if child.dep_ in OBJECTS]
    return objects if subject is None else [subject, *objects]


def is_series(noun: Token) -> bool:
    """Several events: "talks", "rounds of talks", "meetings"."""
    return noun.tag_ in MANY and is_event(noun)


def is_counted(noun: Token) -> bool:
    """ "Two rounds", "no talks", "met three times"."""
    return noun.pos_ == "NOUN" and any(
        child.pos_ in COUNTED or child.lower_ in NEVER for child in noun.children
    )
