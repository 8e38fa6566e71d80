"""Of what a number of a scene is told: which vehicle, town, river, school or building.

"The town of 61,000" is the one that the news is of, "it was going at 90 km/h" is told of its train;
the pupils of two schools and the levels of two rivers are two numbers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.counted.governing import subject_of, verb_of
from compare.facts.worded.scenes import (
    ATTACKERS,
    ENGINES,
    FALL,
    FIREFIGHTERS,
    LEVEL,
    OF_PLACES,
    OF_VEHICLES,
    PACE,
    PATIENTS,
    POPULATION,
    PUPILS,
    SPEED,
    STABS,
    STOREYS,
    VEHICLE_OF,
)
from compare.facts.worded.scenewords import VEHICLE
from compare.text.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Span, Token

    from compare.facts.figure.quantity import Quantity
    from compare.text.grammar.parse import ParsedArticle

# How far behind its number the vehicle may stand.
FARTHEST = 7
# Headline and first sentences, which tell what the news is of.
OPENING = 3
WHICH = re.compile(rf"\b({VEHICLE})s?\b")
# "Two trains collided": either has its passengers and its speed.
PAIR = re.compile(rf"\b(?:both|two|three|several) (?:\w+ )?{VEHICLE}e?s\b")
# What an article must be about for its number to be the news's: of a flood, many fall and drown.
OF_NEWS = {
    ATTACKERS: re.compile(
        r"\b(?:ambush|armed gang|attack|bandit|burgl|gunm[ae]n|heist|held up|hijack|hold-?up|raid"
        r"|robb(?:e[dr]|ing)|theft|thie(?:f|ves)\b|to rob\b)"
    ),
    FALL: re.compile(r"\b(?:balcon|cliff|climb|fall|fell|hiker|mount|plung|scaffold|slip|window)"),
    STABS: re.compile(r"\b(?:kni(?:fe|fing|ves)|slash|stab)"),
    FIREFIGHTERS: re.compile(r"\b(?:ablaze|blaze|burn|explo|fire|flames|inferno)"),
    ENGINES: re.compile(r"\b(?:ablaze|blaze|burn|explo|fire|flames|inferno)"),
}
STORMS = re.compile(r"\b(?:cyclone|gale|gust|hurricane|storm|tornado|typhoon|wind)s?\b")
# Several buildings fall in these, and not each outlet tells of the same.
WIDESPREAD = re.compile(r"\b(?:bomb|cyclone|flood|hurricane|quake|storm|tremor|typhoon)")
# "The Velm Ridge school", "St Olav's hospital".
HOUSE = re.compile(r"((?:[A-Z][\w'’.-]+ ){1,4})(?:\w+ )?(?:[Cc]linic|[Hh]ospital|[Ss]chool)\b")
BUILDINGS = re.compile(r"\b(?:hospital|hostel|hotel|house|mall|office|school|tower)s?\b")
# What may begin a sentence before "hospital", and is no name of it.
UNNAMED = words("a all an at from in inside its one outside the to")
DATED = frozenset({"DATE", "TIME"})
NOWHERE: frozenset[str] = frozenset()


def told_of(parsed: ParsedArticle, number: Span, value: Quantity) -> tuple[str, frozenset[str]]:
    """The question of a scene's number, and the names or the sort of what it is told of."""
    asks = value.asks
    if asks in OF_NEWS and not OF_NEWS[asks].search(opening(parsed, number)):
        return "", value.names
    if asks in OF_VEHICLES or asks == PACE:
        return in_vehicle(parsed, number, value)
    if asks in {PUPILS, PATIENTS}:
        return asks, house_of(number)
    if asks == STOREYS:
        sorts = frozenset(BUILDINGS.findall(number.sent.text.lower()))
        wide = not sorts and WIDESPREAD.search(opening(parsed)) is not None
        return "" if wide else asks, sorts
    if asks == LEVEL:
        return asks, value.names or named_before(number)
    if asks == POPULATION:
        return asks, named_before(number) or lead_names(parsed)
    if asks in OF_PLACES:
        # "In the town of Olm" is no more than "here", where the news is of Olm.
        named = value.names or places_behind(number)
        at_home = opens(parsed, number) or named & lead_names(parsed, number)
        return asks, NOWHERE if at_home else named
    return asks, value.names


def places_behind(number: Span) -> frozenset[str]:
    """The names of places behind a number: "180 mm of rain fell in the town of Olm"."""
    behind = number.doc[number.end : number.sent.end]
    return names_in(token for token in behind if token.dep_ in {"appos", "pobj"})


def in_vehicle(parsed: ParsedArticle, number: Span, value: Quantity) -> tuple[str, frozenset[str]]:
    """The vehicle of the sentence, or those of the news.

    What moves in a story of no vehicle, or of a storm, keeps its pace.
    """
    asks, named = value.asks, vehicles_of(number)
    if asks != PACE and PAIR.search(opening(parsed)):
        return "", value.names
    if named and asks in OF_VEHICLES:
        return asks, named
    news = opening(parsed)
    told = frozenset(VEHICLE_OF[word] for word in WHICH.findall(news))
    if asks == PACE and (not told or STORMS.search(news)):
        return asks, value.names
    return SPEED if asks == PACE else asks, told


def vehicles_of(number: Span) -> frozenset[str]:
    """The sort of vehicle that a number is told of: what does it, the last before, or the next."""
    verb = verb_of(number)
    mover = subject_of(verb) if verb is not None else None
    if mover is None and verb is not None and verb.dep_ in {"acl", "relcl"}:
        mover = verb.head
    if mover is not None and (sort := VEHICLE_OF.get(mover.lemma_.lower())):
        return frozenset({sort})
    doc, sentence = number.doc, number.sent
    before = WHICH.findall(doc[sentence.start : number.start].text.lower())
    behind = doc[number.end : min(sentence.end, number.end + FARTHEST)].text.lower()
    found = before[-1:] or WHICH.findall(behind)[:1]
    return frozenset(VEHICLE_OF[word] for word in found)


def house_of(number: Span) -> frozenset[str]:
    """The name of the school or hospital that was last told in the paragraph."""
    found = HOUSE.findall(number.doc[: number.sent.end].text)
    return frozenset(found[-1].lower().split()) - UNNAMED if found else frozenset()


def named_before(number: Span) -> frozenset[str]:
    """The names that stand in the sentence before the number."""
    return names_in(number.doc[number.sent.start : number.start])


def lead_names(parsed: ParsedArticle, number: Span | None = None) -> frozenset[str]:
    """The names of the opening, among which is that of the town; without the number's sentence."""
    own = number.sent.text if number is not None else ""
    return frozenset(
        name
        for one in parsed.sentences[:OPENING]
        if one.span.text != own
        for name in names_in(one.span)
    )


def opens(parsed: ParsedArticle, number: Span) -> bool:
    """Whether a number stands in the first sentence, which tells where the news is."""
    first = parsed.sentences[0].span
    return first.start == number.sent.start and first.doc is number.doc


def names_in(tokens: Iterable[Token]) -> frozenset[str]:
    """The words of names, no days."""
    return frozenset(
        token.lower_
        for token in tokens
        if token.pos_ == "PROPN" and token.text[:1].isupper() and token.ent_type_ not in DATED
    )


def opening(parsed: ParsedArticle, number: Span | None = None) -> str:
    """The headline and first sentences in lower case, without the number's own unless the first."""
    told = [one.span.text.lower() for one in parsed.sentences[:OPENING]]
    own = number.sent.text.lower() if number is not None else ""
    return " ".join([*told[:1], *(one for one in told[1:] if one != own)])
