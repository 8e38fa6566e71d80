"""Which country a word stands for: "China", "Chinese", "China's" and "the Chinese" are one.

A capital is kept apart: "Beijing said" speaks for the government, "met in
Beijing" does not.  The table is ``countries.tsv``: states, the parts of the
United Kingdom that play football by themselves, and a few territories that
speak for themselves in the news.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LONGEST_NAME = 6
"""Words in the longest name: "Democratic People 's Republic of Korea" as a parser cuts it."""

ORDINARY_WORDS = frozenset({"us", "polish", "turkey", "car", "pole", "brit", "turk"})
"""Country words that are no country in lower case: "told us", "to polish"."""


@lru_cache(maxsize=65536)
def country_of(words: str) -> str | None:
    """The country that ``words`` name, in lower case; None where they name none.

    Takes a name, a short form, a demonym or an adjective, with or without an
    article, a possessive or a plural: "the U.S.", "Frenchmen", "Japan's".
    """
    bare = bare_name(words)
    if bare in ORDINARY_WORDS:
        return None
    key = bare.casefold()
    singular = key.removesuffix("s")
    return NAMES.get(key) or DEMONYMS.get(key) or DEMONYMS.get(singular)


def governed_from(name: str) -> str:
    """The country for which a capital speaks, in lower case; any other name as it is."""
    return CAPITALS.get(name, name)


def is_demonym(words: str) -> bool:
    """Whether ``words`` are a people or an adjective ("Chinese"), not the country's name."""
    key = bare_name(words).casefold()
    return key in DEMONYMS or key.removesuffix("s") in DEMONYMS


def bare_name(words: str) -> str:
    """``words`` without article and possessive, apostrophes straight, spaces single."""
    name = " ".join(words.replace("’", "'").split())
    if name[:4] in ("the ", "The "):
        name = name[4:]
    for ending in (" 's", "'s", " '", "'"):
        if name.endswith(ending):
            return name[: -len(ending)]
    return name


def countries_in(tokens: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Every country named in a run of tokens, longest name first: ``(start, end, country)``."""
    at = 0
    while at < len(tokens):
        length, country = longest_country(tokens[at : at + LONGEST_NAME])
        if country:
            yield at, at + length, country
        at += length


def longest_country(tokens: Sequence[str]) -> tuple[int, str | None]:
    """How many of the first tokens make a country's name, and which; ``(1, None)`` if none."""
    if not tokens or not tokens[0][:1].isupper():
        return 1, None
    for length in range(len(tokens), 0, -1):
        country = country_of(" ".join(tokens[:length]))
        if country and tokens[length - 1].lower() not in ("'s", "’s", "'", "’"):
            return length, country
    return 1, None


@cache
def rows() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...]:
    """The table: country, other names, demonyms, capitals."""
    lines = files(__package__).joinpath("countries.tsv").read_text("utf-8").splitlines()
    cells = [line.split("\t") for line in lines[1:]]
    return tuple(
        (country, listed(names), listed(demonyms), listed(capitals))
        for country, names, demonyms, capitals in cells
    )


def listed(cell: str) -> tuple[str, ...]:
    """A cell's entries in lower case."""
    return tuple(entry.casefold() for entry in cell.split(";") if entry)


def table(column: int) -> Mapping[str, str]:
    """A column turned around: its words to the country."""
    return MappingProxyType({word: row[0] for row in rows() for word in row[column]})


NAMES: Mapping[str, str] = MappingProxyType({row[0]: row[0] for row in rows()} | dict(table(1)))
"""Names and short forms of a country, in lower case."""

DEMONYMS: Mapping[str, str] = table(2)
"""Peoples and adjectives, in lower case and singular."""

CAPITALS: Mapping[str, str] = table(3)
"""Seats of government, in lower case; not those whose country has the same name."""
