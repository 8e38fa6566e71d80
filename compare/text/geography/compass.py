"""Directions: "12 km north of Lund", "southeastern Iran", and which of them clash."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.text.numerals.words import SMALL, TENS

if TYPE_CHECKING:
    from spacy.tokens import Token

COMPASS = re.compile(r"(?P<ns>north|south)?(?:(?P<ew>east|west)|(?P<mid>central))?(?:ern)?")
OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}
UNITS_KM = {"km": 1.0, "kilometre": 1.0, "kilometer": 1.0, "mile": 1.609, "mi": 1.609}
NAUTICAL = 1.852
FIGURE = re.compile(r"\d{1,6}(?:\.\d{1,3})?")
# Words between a distance and its direction: "35 miles (56 km) to the southwest of".
FURTHEST = 9
BETWEEN = frozenset({"nautical", "to", "the", "about", "some"})


@dataclass(frozen=True, eq=False, slots=True)
class Bearing:
    """Directions and a distance in kilometres; ``first`` is the token where the phrase begins."""

    first: Token
    ways: frozenset[str]
    distance: float | None


def compass(word: str) -> frozenset[str]:
    """The directions in a word: "southeastern" has two; none in any other word."""
    found = COMPASS.fullmatch(word)
    return frozenset(filter(None, found.groups())) if found else frozenset()


def are_opposed(left: frozenset[str], right: frozenset[str]) -> bool:
    """North and south, or the centre and a corner; south and southeast may be one."""
    if any(OPPOSITE.get(way) in right for way in left):
        return True
    return any("central" in one and len(other) > 1 for one, other in ((left, right), (right, left)))


def are_athwart(left: frozenset[str], right: frozenset[str]) -> bool:
    """North and west: each may be roughly right, of what is northwest, and one is wrong of it."""
    return len(left) == len(right) == 1 and left != right and "central" not in left | right


def bearing(way: Token) -> Bearing:
    """What a direction word ends: "58 km (36 miles) south - west" is 58 km southwest."""
    ways, first, distance = compass(way.lower_), way, None
    for token in reversed(way.doc[max(way.sent.start, way.i - FURTHEST) : way.i]):
        if compass(token.lower_) and distance is None:
            ways, first = ways | compass(token.lower_), token
            continue
        found = measured(token)
        if found:
            first, distance = found
        elif not (token.is_punct or token.like_num or token.lower_ in BETWEEN):
            break
    return Bearing(first, ways, distance)


def measured(unit: Token) -> tuple[Token, float] | None:
    """The figure before a unit of length, and the kilometres they make."""
    kilometres = UNITS_KM.get(unit.lemma_.lower())
    if kilometres is None or unit.i == unit.sent.start:
        return None
    number = unit.nbor(-1)
    if number.lower_ == "nautical" and number.i > unit.sent.start:
        number, kilometres = number.nbor(-1), NAUTICAL
    figure = figure_of(number)
    return None if figure is None else (number, figure * kilometres)


def figure_of(number: Token) -> float | None:
    """ "12", "7.5", "seven"; None of any other word."""
    if FIGURE.fullmatch(number.text):
        return float(number.text)
    written = SMALL.get(number.lower_) or TENS.get(number.lower_)
    return None if written is None else float(written)
