"""Where the events of a sentence are set: the place, and what happened there.

A preposition ties a place to a happening: "met in Tokyo", "the fire at a hotel in
Lyon", "sank 12 km north of Bergen".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.kind import mention
from compare.facts.site import (
    NAME,
    PlaceValue,
    is_street,
    name_tokens,
    region_after,
    value_of,
)
from compare.text.clause import MASK
from compare.text.compass import bearing, compass
from compare.text.countries import country_of
from compare.text.gazetteer import capital_of, place_of
from compare.text.happening import INSIDE, NEARBY, facility_at, happening_at, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from compare.model import Mention
    from compare.text.parse import ParsedSentence

LONGEST = 300


def settings_in(parsed: ParsedSentence) -> Iterator[Mention]:
    """The places that a preposition ties to something that happens, in text order."""
    if len(parsed.span) > LONGEST:
        return
    for token in parsed.span:
        if token.dep_ == "pobj" and token.head.dep_ == "prep":
            found = at_preposition(parsed, token)
            if found is not None:
                yield found


def at_preposition(parsed: ParsedSentence, name: Token) -> Mention | None:
    """The place that a preposition's object is."""
    preposition = name.head
    word = preposition.lower_
    if word == "of":
        return directed(parsed, name)
    if word == "on" and not is_street(name):
        return None
    if word not in INSIDE | NEARBY | {"on"}:
        return None
    about = about_at(preposition.head)
    if about is None:
        return None
    if is_capital(name):
        return capital(parsed, name, about)
    if name.pos_ != "PROPN" or not name.text[0].isupper():
        return None
    tokens = name_tokens(name)
    value = value_of(tokens, region_after(tokens[-1]), near=word in NEARBY)
    if value is not None and value.compass:
        tokens = [next(child for child in name.lefts if compass(child.lower_)), *tokens]
    if value is not None:
        value = replace(value, venue=facility_at(preposition.head))
    return made(parsed, tokens, value, about)


def about_at(head: Token) -> frozenset[str] | None:
    """What a place is said of: what happened there, or the clinic that stands there."""
    facility = facility_at(head)
    if facility:
        return frozenset({facility})
    happening = happening_at(head)
    return None if happening is None else words_for(happening)


def is_capital(name: Token) -> bool:
    """Whether the words are "Japan's capital" or "the Japanese capital"."""
    return name.lower_ == "capital" and bool(country_before(name))


def country_before(name: Token) -> str:
    """The country that stands before a noun."""
    for child in name.lefts:
        country = country_of(child.text) if child.dep_ in ("poss", "amod", "compound") else None
        if country:
            return country
    return ""


def capital(parsed: ParsedSentence, name: Token, about: frozenset[str]) -> Mention | None:
    """A country's capital by its name."""
    city = capital_of(country_before(name))
    if not city:
        return None
    tokens = [token for token in name.subtree if token.i <= name.i]
    value = PlaceValue(city, place=place_of(city.title()))
    return made(parsed, tokens, value, about)


def directed(parsed: ParsedSentence, name: Token) -> Mention | None:
    """A direction from a place: "12 km north of Lund", "west of the port of Aden"."""
    found = bearing(name.head.head)
    while name.pos_ == "NOUN" and (below := of_what(name)) is not None:
        name = below
    if not found.ways or name.pos_ != "PROPN" or found.first.i >= name.i:
        return None
    tokens = name_tokens(name)
    place = place_of(" ".join(token.text for token in tokens))
    first, last = parsed.start_of(found.first), parsed.end_of(tokens[-1])
    value = PlaceValue(
        place.name,
        near=True,
        compass=found.ways,
        distance=found.distance,
        words=" ".join(parsed.text_between(first, last).split()),
        place=place,
    )
    made_of = made(parsed, [found.first, *tokens], value, frozenset())
    if made_of is None:
        return None
    # What is asked is the direction: the distance and the landmark are what both must share.
    distance = "" if found.distance is None else f"{found.distance:.0f} km "
    clause = replace(made_of.clause, frame=f"{distance}{MASK} of {place.name}", head=place.name)
    return replace(made_of, clause=clause)


def of_what(noun: Token) -> Token | None:
    """The name after "of": "the port of Aden"."""
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ == "of" and child.i > noun.i:
            return next((token for token in child.children if token.dep_ == "pobj"), None)
    return None


def made(
    parsed: ParsedSentence, tokens: list[Token], value: PlaceValue | None, about: frozenset[str]
) -> Mention | None:
    """The mention over the tokens."""
    if value is None:
        return None
    start, end = parsed.start_of(tokens[0]), parsed.end_of(tokens[-1])
    return mention(NAME, parsed, start=start, end=end, value=replace(value, about=about))
