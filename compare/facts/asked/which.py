"""Which of several by its number it is: "on the 14th floor", "room 1203", "gate number three".

The number is a name and no amount: a story has many floors and rooms, and two of them are answers
to one question only where both are told of one deed (``compare/match/weighed/answering.py``).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.figure.labels import grown
from compare.facts.figure.quantity import Quantity
from compare.text.numerals.numerals import Form
from compare.text.numerals.units import Unit

if TYPE_CHECKING:
    from compare.facts.figure.record import Figure

LABEL = "label"
WHICH = "which "
# What bears a number in a building, a works, a prison, a race; one word for those of two.
ONES = {
    "block": "block", "cell block": "block", "bay": "bay", "cell": "cell", "courtroom": "courtroom",
    "floor": "floor", "gate": "gate", "hangar": "hangar", "lift": "lift", "platform": "platform",
    "reactor": "reactor", "room": "room", "runway": "runway", "stage": "stage",
    "storey": "floor", "terminal": "terminal", "unit": "unit", "ward": "ward",
}  # fmt: skip
# "A third room" is one more of them; floors and stages alone are counted off in order.
IN_ORDER = {"floor": "floor", "storey": "floor", "stage": "stage"}
BORNE = re.compile(
    rf"\b(?P<one>{'|'.join(sorted(ONES, key=len, reverse=True))}),? (?:number |no\.? ?)?$",
    re.IGNORECASE,
)
# "At the station 12 people", "a room 12 feet wide", "the block 30 minutes later".
NO_NAME = re.compile(
    r"(?: ?%| percent\b| per cent\b| of (?:them|these|those|which|whom)\b| (?:more|other|or|people"
    r"|men|women|children)\b| to [0-9]|[ -](?:year|month|hour|day|minute|metre|meter|foot|feet|mile"
    r"|km|kilomet)| (?!(?:across|as|has|his|is|its|this|was)\b)[a-z]{2,}s\b(?! (?:the|a|an)\b))"
)
NTH = re.compile(rf"[ -](?P<one>{'|'.join(IN_ORDER)})\b", re.IGNORECASE)
# "A second floor was added" is one more.
ONE_MORE = re.compile(r"\b(?:an?|another|every|each) $", re.IGNORECASE)
# "Searched room 1410 as well": one more.
BESIDE = re.compile(r"\b(?:also|as well|too)\b", re.IGNORECASE)
BEFORE, BEHIND, MOST = 24, 30, 9999


def numbered(text: str, figure: Figure) -> Figure | None:
    """The figure as the number that something bears; None for most."""
    if figure.low != figure.high or not 1 <= figure.low <= MOST or figure.low % 1:
        return None
    if BESIDE.search(text):
        return None
    before = text[max(0, figure.at - BEFORE) : figure.at]
    behind = text[figure.stop : figure.stop + BEHIND]
    if figure.form is Form.ORDINAL:
        found = NTH.match(behind)
        if found is None or (ONE_MORE.search(before) and not behind.startswith("-")):
            return None
        one = IN_ORDER[found["one"].lower()]
        end = figure.stop + found.end()
        return replace(figure, end=end, unit=unit_of(one), form=Form.CARDINAL)
    found = BORNE.search(before)
    if found is None or grown(before, behind) or NO_NAME.match(behind):
        return None
    start = figure.at - (len(before) - found.start())
    return replace(figure, start=start, unit=unit_of(ONES[found["one"].lower()]))


def unit_of(one: str) -> Unit:
    """What bears the number, as what it is measured in."""
    return Unit(one, f"{LABEL}:{one}")


def which(figure: Figure) -> Quantity | None:
    """The value of such a number; None for an amount."""
    if not is_label(figure.unit):
        return None
    asks = f"{WHICH}{figure.unit.label}"
    return Quantity(low=figure.low, high=figure.high, unit=figure.unit, asks=asks)


def is_label(unit: Unit) -> bool:
    """Whether a number is one that something bears."""
    return unit.dimension.startswith(f"{LABEL}:")


def is_which(asks: str) -> bool:
    """Whether it is asked which floor, room or gate it was."""
    return asks.startswith(WHICH) and asks.removeprefix(WHICH) in ONES.values()
