"""Which in line somebody is for a part: "the sixth actor to play him", "fifth man in the cape".

"Five men have played him before her" makes her the sixth.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from compare.facts.figure.quantity import COUNT, Quantity

if TYPE_CHECKING:
    from compare.facts.figure.record import Figure

IN_LINE = "which in line for the part"
WHO = r"(?:actor|actress|artist|man|performer|person|player|star|woman)"
WHOEVER = r"(?:actors|actresses|artists|men|others|people|performers|stars|women)"
PLAYING = (
    r"(?:don|front|headline|hold|inherit|lead|pick up|play|portray|present"
    r"|take (?:on|over|up)|voice|wear)"
)
PLAYED = r"(?:donned|fronted|held|played|portrayed|presented|taken (?:on|up)|voiced|worn|had)"
NTH = re.compile(rf" (?:\w+ )?{WHO} (?:to (?:ever )?{PLAYING}\b|in the (?:\w+ ){{0,3}}\w+)")
BEFORE = re.compile(
    rf" {WHOEVER} (?:have |had |has )?(?:already )?{PLAYED}\b[^.;,]{{0,40}}"
    r" before (?:her|him|them)\b"
)
PART = re.compile(r"\b(?:act|cast|film|lead|part|play|role|series|show|star|telly|tv|wear|worn)")
ONE = Decimal(1)


def in_line(text: str, figure: Figure, *, ordinal: bool) -> Quantity | None:
    """Which in line a figure makes somebody; None for most."""
    if figure.unit is not COUNT or figure.low != figure.high:
        return None
    if ordinal:
        match = NTH.match(text, figure.stop)
        told = match is not None and PART.search(text.lower()) is not None
        return place(figure.low) if told else None
    return place(figure.low + ONE) if BEFORE.match(text, figure.stop) else None


def place(nth: Decimal) -> Quantity:
    """The nth in line."""
    return Quantity(low=nth, high=nth, noun="person", ordinal=True, asks=IN_LINE)
