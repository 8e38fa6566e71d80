"""Where a car was left: "left her car at Lund station", "the car was in a car park in Malmö".

A story has one such car, if it is told of one: where it was left is where it was found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.placed.site import PlaceValue, stated
from compare.facts.placed.told import held_places, only, relate_by_distance, town_told
from compare.text.lexicon import ONE_MORE, words
from compare.text.vehicles import MAKES, ROAD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention, Relation
    from compare.text.grammar.parse import ParsedArticle

LEFT = "left vehicle"
LEAVING = words("abandon dump leave park")
FINDING = words("be discover find locate recover stand trace")
INSIDE = frozenset({"at", "in", "near", "outside", "on"})
POLICE = words("patrol police")
NEAR_KM = 15


def parkings(parsed: ParsedArticle) -> Iterator[Mention]:
    """Where the car of an article was left; none where it tells of several."""
    yield from only(told_in(parsed), related)


def told_in(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every place at which a car was left or found, in text order."""
    for sentence, noun in held_places(parsed, INSIDE):
        found = town_told(noun) if is_left(noun.head.head) else None
        if found is None:
            continue
        tokens, place = found
        made = stated(sentence, tokens, PlaceValue(place.name, asked=LEFT, place=place))
        if made is not None:
            yield made


def is_left(verb: Token) -> bool:
    """Whether a verb tells where one car was left or found."""
    lemma = verb.lemma_.lower()
    if lemma not in LEAVING | FINDING or any(
        child.dep_ == "neg" or child.tag_ == "MD" for child in verb.children
    ):
        return False
    roles = ("dobj", "nsubjpass") + (("nsubj",) if lemma in ("be", "stand") else ())
    return any(is_car(child) for child in verb.children if child.dep_ in roles)


def is_car(noun: Token) -> bool:
    """One car or van: "her car", "his Ford Focus"; no police car, no second one."""
    before = {child.lower_ for child in noun.lefts}
    if noun.tag_ in ("NNS", "NNPS") or not before.isdisjoint(ONE_MORE | POLICE):
        return False
    named = {noun.lower_, *before}
    return noun.lemma_.lower() in ROAD or (noun.pos_ == "PROPN" and not named.isdisjoint(MAKES))


def related(left: PlaceValue, right: PlaceValue) -> Relation:
    """How two places of one car stand."""
    return relate_by_distance(left, right, NEAR_KM)
