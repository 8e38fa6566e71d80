"""A turn of a story as a row of a table: its name, its reach in days, the words that tell it."""

from __future__ import annotations

import re
from typing import NamedTuple

BEGIN = r"begin|start|commence|erupt|(?:get|be) under way|open|take up"
HELD = (
    r"be|come|follow|happen|hold|occur|take place|arrange|due|expect|look for|plan|schedule|set"
    r"|slate|time|pencil in"
)
# "Runs to 30 March", "expires on 30 March"; "was extended until 30 March".
OVER = r"end|expire|lapse|run out|(?:be )?lift|(?:extend|last|run) (?:to|till|until|through)"
LASTS = r"apply|be|continue|declare|extend|impose|last|remain|run|stay"
SHUT = r"be|close|keep|remain|shut|stay"
HAVE = r"have|get|(?:be )?give"
# What stands for a name, and for "it", among the nouns that a row is of.
NAMED, IT = "NAMED", "IT"


class Turn(NamedTuple):
    """A turn by its name, its reach, the words that tell it, and the things they tell it of.

    ``whoever`` where one is meant, by whatever noun: the strike, the stoppage.  ``ends`` where it
    is the day on which something ends, however that is bounded, ``until`` where the words tell an
    end only with such a bound: "closed until Friday".  ``last`` where only the last is one ("was
    last inspected in May"), ``ahead`` where only what is yet to come: the next talks.  ``also`` are
    nouns of which one must be told as well: "the shooting of the series".
    """

    name: str
    days: int
    said: re.Pattern[str]
    of: frozenset[str]
    whoever: bool = False
    ends: bool = False
    until: bool = False
    last: bool = False
    ahead: bool = False
    also: frozenset[str] = frozenset()


def turn(
    name: str,
    days: int,
    said: str,
    of: frozenset[str] = frozenset(),
    *,
    also: frozenset[str] = frozenset(),
    **how: bool,
) -> Turn:
    """A row of the table: the lemmas as a pattern, blanks between them; ``of`` any where empty."""
    return Turn(name, days, re.compile(rf"(?:{said})(?= |$)"), of, also=also, **how)
