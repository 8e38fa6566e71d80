"""Degrees below zero: "minus 17 degrees", "20 degrees below zero", "temperatures were minus 20".

A frost of 20 degrees is no heat of 20; where the words tell of the temperature, the unit may go
unsaid.
"""

from __future__ import annotations

import re
from dataclasses import replace

from compare.facts.figure.record import Figure
from compare.text.numerals.units import DEGREES

DEGREED = frozenset({"angle", "temperature"})
# How far before the number its words are looked for.
NEAR = 60
MINUS = re.compile(r"(?:\bminus(?: | ?- ?)|(?<![\w-])[-−–])$", re.IGNORECASE)
BELOW = re.compile(r"(?: degrees)? below (?:zero|freezing)\b")
TEMPERATURE = re.compile(r"\b(?:temperatures?|mercury|thermometers?)\b[^.;:]*$", re.IGNORECASE)


def frozen(text: str, figure: Figure, degreed: Figure | None) -> Figure | None:
    """The figure as degrees below zero; ``degreed`` as it was read, if with a unit.

    None where it tells of no temperature below zero.
    """
    before = text[max(figure.start - NEAR, 0) : figure.start]
    minus = MINUS.search(before)
    if degreed is not None and degreed.unit.dimension not in DEGREED:
        return None
    if degreed is None and not TEMPERATURE.search(before):
        return None
    found = degreed or replace(figure, unit=DEGREES)
    below = BELOW.match(text, found.end)
    if minus is None and below is None:
        return None
    start = figure.start - len(minus.group()) if minus is not None else figure.start
    end = below.end() if below is not None else found.end
    return replace(found, start=start, end=end, low=-found.high, high=-found.low)
