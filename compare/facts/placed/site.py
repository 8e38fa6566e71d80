"""A place as the paper writes it: a town with its state, a street, a part of a country.

"Salem, Ore." is a town, "central Iran" a part of a country, "Mill Rd" a street.
What the parser takes for a person or a day is none, though some town bears every name.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.facts.kind import mention
from compare.model import Reason, compatible
from compare.text.geography.compass import compass
from compare.text.geography.gazetteer import Place, Sort, place_of
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.model import Mention, Relation
    from compare.text.grammar.parse import ParsedSentence

NAME = "place"
STREETS = words("avenue ave boulevard drive highway lane road rd route square st street")
STREET_SHORT = {"ave": "avenue", "rd": "road", "st": "street"}
# Such a name goes on behind "of": "Gulf of Riga", "Bay of Biscay", "Isle of Man".
GO_ON = words("bay cape coast gulf isle port sea strait straits lake")
# A city so large is meant by its name even where the parser sees no place in it.
LARGE = 100_000
PLACES = frozenset({"GPE", "LOC", "FAC", "ORG"})
# What leads to places, and seldom to people or firms.
OF_PLACES = words("in near off outside")
# "On the edge of Lund", "off the coast of Sicily": near it.
EDGES = words("coast coastline edge fringe outskirt outskirts periphery shore shores")


# How ``counted`` tells that it befell one more: "another man was arrested in Leeds".
ONE_OF_THEM = "another"


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """A place, how the event lies to it, and what larger places hold it.

    ``compass`` for "north of" it or "the south of" it, with ``distance`` in kilometres, and
    ``words`` as the paper has it; ``venue`` is what stands there, ``about`` are the words for what
    happened there, ``asked`` is a question that only such places answer: "seat company".
    ``loose`` where it is told by the way, without what sort of thing is there; ``house`` is its
    number in the street; ``counted`` is how many it befell, or which of them, ``vehicle`` which
    sort of vehicle.
    """

    name: str
    near: bool = False
    compass: frozenset[str] = frozenset()
    distance: float | None = None
    street: str = ""
    asked: str = ""
    house: str = ""
    words: str = field(default="", compare=False)
    venue: str = field(default="", compare=False)
    about: frozenset[str] = field(default=frozenset(), compare=False)
    place: Place = field(default=Place(""), compare=False)
    loose: bool = field(default=False, compare=False)
    counted: str = field(default="", compare=False)
    vehicle: str = field(default="", compare=False)

    @property
    def question(self) -> str:
        """What only such places answer; of a house it is which one of its street."""
        return self.asked or (f"house {self.name} {self.street}" if self.house else "")


def name_tokens(name: Token) -> list[Token]:
    """The name's own words: "East China Sea", "Gulf of Riga"; no title, no country before it."""
    tokens = [name]
    if name.lower_ in GO_ON and name.text[0].isupper():
        tokens += going_on(name)
    while tokens[0].i > tokens[0].sent.start:
        before = tokens[0].nbor(-1)
        if before.pos_ != "PROPN" or before.head.i not in {token.i for token in [*tokens, name]}:
            break
        tokens.insert(0, before)
    return tokens


def going_on(name: Token) -> list[Token]:
    """ "of Riga" behind "Gulf"."""
    after = name.doc[name.i + 1 : min(name.i + 4, name.sent.end)]
    if len(after) < 2 or after[0].lower_ != "of":
        return []
    proper = list(takewhile(lambda token: token.pos_ == "PROPN", after[1:]))
    return [after[0], *proper] if proper else []


def region_after(last: Token) -> str:
    """What a comma sets behind a town: "Salem, Ore."."""
    doc = last.doc
    if last.i + 2 >= len(doc) or doc[last.i + 1].text != ",":
        return ""
    following = [token.text for token in doc[last.i + 2 : last.i + 5] if token.text[:1].isupper()]
    return next(
        (
            " ".join(following[:length]).rstrip(".")
            for length in range(len(following), 0, -1)
            if place_of("x", " ".join(following[:length])).sort is Sort.CITY
        ),
        "",
    )


def place_named(tokens: list[Token]) -> Place:
    """What the gazetteer knows of a name, with the state that may follow it."""
    return place_of(" ".join(token.text for token in tokens), region_after(tokens[-1]))


def widened(place: Place, last: Token) -> Place:
    """The place with the town that a comma sets behind it: "Headly, Lund"."""
    doc = last.doc
    if last.i + 2 >= last.sent.end or doc[last.i + 1].text != ",":
        return place
    behind = list(takewhile(lambda token: token.pos_ == "PROPN", doc[last.i + 2 : last.i + 5]))
    if not behind or behind[0].ent_type_ == "PERSON":
        return place
    name = place_of(" ".join(token.text for token in behind)).name
    return replace(place, within=place.within | {name})


def value_of(tokens: list[Token], *, near: bool) -> PlaceValue | None:
    """What a name stands for; None where the parser holds it for a person or a day."""
    if is_street(tokens[-1]):
        return street_of(tokens)
    place, kind = place_named(tokens), tokens[-1].ent_type_
    acronym = " ".join(token.text for token in tokens).isupper()
    known = kind in PLACES or (not kind and is_inside(tokens))
    if place.sort is Sort.UNKNOWN and (not known or acronym):
        # All capitals are an acronym or a time zone: "at 13:30 IST".
        return None
    alone = not region_after(tokens[-1])
    if place.sort is Sort.CITY and alone and is_doubtful(tokens[-1], place):
        return None
    return PlaceValue(place.name, near=near, compass=part_of(tokens[-1]), place=place)


def is_inside(tokens: list[Token]) -> bool:
    """Whether one word that the parser knows nothing of stands behind "in", "near" or "off"."""
    name = tokens[-1]
    told = name.dep_ == "pobj" and name.head.lower_ in OF_PLACES
    return told and len(tokens) == 1 and name.is_title and name.is_alpha


def is_doubtful(name: Token, place: Place) -> bool:
    """Whether a city is hardly meant: "in his Lincoln"; some town bears every name."""
    if any(child.dep_ in ("det", "poss") for child in name.lefts):
        return True
    if name.ent_type_ == "GPE":
        return False
    large = place.spot is not None and place.spot.population >= LARGE
    # "A branch in Hawick" is in that town, though the parser sees a firm or nothing in it; few
    # news happen in a person, but a small town bears many a person's name.
    inside = name.dep_ == "pobj" and name.head.lower_ == "in"
    if name.ent_type_ == "PERSON":
        return not (inside and large)
    return not (large or (inside and name.ent_type_ in PLACES | {""}))


def is_street(token: Token) -> bool:
    """Whether a name's last word is a street's: "Mill Road"."""
    lower = token.lower_.rstrip(".")
    return lower in STREETS and token.text[0].isupper()


def street_of(tokens: list[Token]) -> PlaceValue | None:
    """A street by its name and its sort: Mill Road, Mill Street."""
    *before, last = (token.lower_.rstrip(".") for token in tokens)
    if not before:
        return None
    name = " ".join(before)
    return PlaceValue(
        name,
        street=STREET_SHORT.get(last, last),
        place=Place(name),
        house=house_before(tokens[0]),
    )


def house_before(street: Token) -> str:
    """The number of the house in "24 Mill Street"; empty where none stands there."""
    number = street.nbor(-1) if street.i > street.sent.start else street
    return number.text if number.text.isdigit() else ""


def part_of(name: Token) -> frozenset[str]:
    """Which part of a place an adjective picks out: "central Iran"."""
    return next(
        (
            found
            for child in name.lefts
            if (found := compass(child.lower_)) and child.text.islower()
        ),
        frozenset(),
    )


def stated(parsed: ParsedSentence, tokens: list[Token], value: PlaceValue | None) -> Mention | None:
    """The mention of a place over its tokens; None where the words stand for none."""
    if value is None:
        return None
    start, end = parsed.start_of(tokens[0]), parsed.end_of(tokens[-1])
    return mention(NAME, parsed, start=start, end=end, value=value)


def as_one_town(left: PlaceValue, right: PlaceValue) -> Relation | None:
    """A town by a longer name, or a part of it: Lund and Lund Park; None where they are two."""
    one, other = (set(value.name.split()) for value in (left, right))
    if one <= other or other <= one:
        return compatible(Reason.ALIAS)
    if left.place.is_part_of(right.place) or right.place.is_part_of(left.place):
        return compatible(Reason.PART_OF)
    return None
