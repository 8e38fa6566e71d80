"""How many marched: "20,000 took to the streets of Oslo", "police put the march at 30,000".

Marches in two towns are two, and where only one outlet tells the town nothing is asked; "another
20,000 marched in Bergen" are all who marched there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.countable import is_person
from compare.facts.counted.governing import subject_of
from compare.text.geography.gazetteer import place_of
from compare.text.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from compare.text.geography.gazetteer import Place

MARCHERS = "marchers"
MARCHING = words("demonstrate march parade protest rally")
MARCHES = words("demonstration march parade procession protest rally vigil")
# "Joined the march", "gathered for a vigil", "set off to march", "turned out for the rally".
JOINING = words("assemble attend come gather join set stage turn")
STREETS = words("avenue square street")
# "Police put the crowd at 3,000": who counts a crowd counts those of a march; a gate is announced.
COUNTING = words("organiser organizer police union")
# "Took to the streets", "filled the square".
FILLING = words("fill flood line pack pour spill take")
# "Police put the march at 3,000", "the rally drew 5,000".
ESTIMATING = words("count estimate number put")
DRAWING = words("attract bring draw number")
GROUPS = words("crowd group total")
INSIDE = frozenset({"nummod", "compound", "quantmod", "amod", "nmod"})
# What leads to where they march; "of" in "the streets of Oslo".
LEADING = words("across around at in near of on outside through throughout to")
DEEPEST = 4


def marchers_of(number: Span, noun: str) -> str:
    """The question that a count of people answers who march; empty for others."""
    people = is_person(noun) or noun == "crowd"
    return MARCHERS if people and march_at(number) is not None else ""


def march_at(number: Span) -> Token | None:
    """The verb or the noun by which the counted march; None where they do not."""
    counted = head_of(number)
    verb, link = counted.head, counted.dep_
    if link == "nsubj" and is_marching(verb):
        return verb
    if link == "dobj" and verb.lemma_.lower() in DRAWING:
        return march_in(subject_of(verb))
    if link != "pobj" or verb.i == verb.head.i:
        return None
    led, verb = verb, verb.head
    if led.dep_ == "agent" and verb.lemma_.lower() in JOINING:
        return march_in(subject_of(verb))
    if led.lower_ == "at":
        return estimated(verb)
    return None


def head_of(number: Span) -> Token:
    """The noun that the number counts, or the crowd of them."""
    token = number.root
    while token.dep_ in INSIDE and token.head.i > token.i:
        token = token.head
    group = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else token
    return group if group.lemma_.lower() in GROUPS else token


def estimated(verb: Token) -> Token | None:
    """The march that is put at a figure; the model may hang the figure on what lies between."""
    for above in (verb, verb.head):
        if above.lemma_.lower() in ESTIMATING:
            objects = [one for one in above.children if one.dep_ in {"dobj", "nsubjpass"}]
            found = next(filter(None, map(march_in, objects)), None)
            return found or next((one for one in objects if is_counted_crowd(one, above)), None)
    return None


def is_counted_crowd(noun: Token, verb: Token) -> bool:
    """ "State police put the crowd at 1,200"."""
    counting = subject_of(verb)
    return noun.lower_ == "crowd" and counting is not None and counting.lemma_.lower() in COUNTING


def march_in(noun: Token | None) -> Token | None:
    """The noun, if it is a march."""
    return noun if noun is not None and noun.lemma_.lower() in MARCHES else None


def is_marching(verb: Token) -> bool:
    """ "Marched", "took to the streets", "took part in a rally", "gathered for a vigil"."""
    lemma = verb.lemma_.lower()
    if lemma in MARCHING:
        return True
    if any(child.dep_ == "dobj" and child.lower_ == "part" for child in verb.children):
        return any(march_in(noun) is not None for noun in taken_part_in(verb))
    if lemma in FILLING:
        return any(noun.lemma_.lower() in STREETS for noun in reached(verb))
    return lemma in JOINING and any(
        noun.lemma_.lower() in MARCHES or (noun.dep_ == "xcomp" and noun.lemma_ in MARCHING)
        for noun in reached(verb)
    )


def reached(verb: Token) -> Iterator[Token]:
    """A verb's object, its infinitive and what its prepositions govern, one of another too."""
    for child in verb.children:
        if child.dep_ in {"dobj", "xcomp", "pobj"}:
            yield child
        elif child.dep_ == "prep":
            yield from reached(child)


def taken_part_in(verb: Token) -> Iterator[Token]:
    """What "took part in" leads to, whichever of the words "in" hangs on."""
    for child in verb.children:
        if child.dep_ == "prep":
            yield from reached(child)
        elif child.dep_ == "dobj":
            yield from (noun for link in child.children for noun in reached(link))


def towns_of(number: Span) -> frozenset[str]:
    """The towns and countries where the counted march; empty where the sentence does not say."""
    march = march_at(number)
    if march is None:
        return frozenset()
    found = set(places_at(march, 0))
    if not found and any(child.lower_ == "where" for child in march.children):
        # "In Bergen, where another 20,000 marched".
        found = set(place_named(march.head)) or set(places_at(march.head, 0))
    return frozenset(found)


def places_at(word: Token, depth: int) -> Iterator[str]:
    """The places that a word's prepositions lead to, and those before and behind a noun."""
    for child in word.children:
        if child.dep_ in {"compound", "poss", "appos"}:
            yield from place_named(child)
        elif child.dep_ == "dobj" and depth < DEEPEST:
            yield from places_at(child, depth + 1)
        elif child.dep_ == "prep" and child.lower_ in LEADING and depth < DEEPEST:
            for noun in child.children:
                yield from place_named(noun)
                yield from places_at(noun, depth + 1)


def place_named(token: Token) -> Iterator[str]:
    """The usual name of the place that a word ends, if it is a known one."""
    if token.pos_ != "PROPN":
        return
    before = [child.text for child in token.children if child.dep_ == "compound"]
    place: Place = place_of(" ".join([*before, token.text]))
    if place.spot is not None or place.within:
        yield place.name
