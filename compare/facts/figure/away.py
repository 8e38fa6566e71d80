"""Of which places a figure is told that the opening of its article does not know.

"Customs seized 420 kilos at Antwerp" and, further down, "580 kilos were seized in Rotterdam" are
two finds; so are the dead of Cuba and all the dead of a storm that hit Florida.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.geography.countries import country_of, is_demonym
from compare.text.geography.gazetteer import Place, Sort, kilometres_between, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span

    from compare.facts.figure.quantity import Quantity
    from compare.text.grammar.parse import ParsedArticle, ParsedSentence

# Headline and first sentences, which tell where the news is.
OPENING = 3
WITHIN = frozenset({"across", "around", "at", "in", "near", "outside"})
PLACED = frozenset({"GPE", "LOC"})
KNOWN = frozenset({Sort.CITY, Sort.COUNTRY, Sort.REGION})
STOPS = frozenset(",;:()—–")
# What happens at one place: people hurt, drugs seized, land burned, how hard the wind blew.
MEASURES = frozenset({"area", "mass", "speed"})
NEAR_KM = 60
NOWHERE: frozenset[str] = frozenset()


def away(
    parsed: ParsedArticle, sentence: ParsedSentence, number: Span, value: Quantity
) -> frozenset[str]:
    """The names of the places; none for most figures, and none in the opening itself."""
    if not (value.state or value.unit.dimension in MEASURES):
        return NOWHERE
    if sentence.sentence.index < OPENING - 1:
        return NOWHERE
    told = [*places_beside(number)]
    if not told:
        return NOWHERE
    home = [*places_of_news(parsed, sentence)]
    if not home or any(may_be_one(place, known) for place in told for known in home):
        return NOWHERE
    return frozenset(place.name for place in told)


def places_beside(number: Span) -> Iterator[Place]:
    """The places that a preposition leads to in the figure's stretch between two commas."""
    sentence, doc = number.sent, number.doc
    first, last = number.start, number.end
    while first > sentence.start and doc[first - 1].text not in STOPS:
        first -= 1
    while last < sentence.end and doc[last].text not in STOPS:
        last += 1
    for found in doc[first:last].ents:
        led = found.start > sentence.start and doc[found.start - 1].lower_ in WITHIN
        if led and found.label_ in PLACED:
            place = place_of(found.text)
            if place.sort in KNOWN:
                yield place


def places_of_news(parsed: ParsedArticle, own: ParsedSentence) -> Iterator[Place]:
    """The places of the opening, and the countries of its peoples: "the Italian town"."""
    for one in parsed.sentences[:OPENING]:
        if one is own:
            continue
        for found in one.span.ents:
            if found.label_ in PLACED and (place := place_of(found.text)).sort in KNOWN:
                yield place
        for token in one.span:
            if is_demonym(token.text) and (country := country_of(token.text)):
                yield place_of(country)


def may_be_one(left: Place, right: Place) -> bool:
    """Whether one lies in the other, or near it."""
    if left.name == right.name or left.is_part_of(right) or right.is_part_of(left):
        return True
    apart = kilometres_between(left, right)
    return apart is not None and apart <= NEAR_KM
