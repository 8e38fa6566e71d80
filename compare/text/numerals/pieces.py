"""A text cut into the pieces that numbers are written with, and the number they make."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

# "1,234.5" and "2015" are digits, "million" is a word, "½" a glyph; one pass, no backtracking.
PIECE = re.compile(r"(?P<digits>[0-9][0-9,.]*)|(?P<word>[A-Za-z]+)|(?P<glyph>[½¼¾])")
# What keeps two pieces one number: "twenty-one", "2.5 million", "180m", "5.9 - magnitude".
JOINTS = frozenset({"", " ", "-", "\u00a0", "\u2009", "\u2010", "\u2011", " - "})
LONGEST_JOINT = 3


class Form(Enum):
    """How a number is meant by its writing: four, fourth, one fourth, dozens."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at ``text[start:end]``; ``low`` is ``high`` unless it is vague."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    form: Form = Form.CARDINAL

    @property
    def amount(self) -> Decimal:
        """The number; the low end of a vague one."""
        return self.low


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of digits, a word or a fraction sign.

    ``joint`` stands between it and the piece before, ``sign`` is the character before it.
    """

    text: str
    start: int
    end: int
    joint: str = ""
    sign: str = ""

    @property
    def word(self) -> str:
        """In lower case."""
        return self.text.lower()

    @property
    def joined(self) -> bool:
        """Nothing but a space or a hyphen keeps it from the piece before."""
        return self.joint in JOINTS


NOTHING = Piece("", 0, 0, joint="|")


@dataclass(frozen=True, slots=True)
class Pieces:
    """All pieces of a text; behind the last there is NOTHING."""

    listed: tuple[Piece, ...]

    def at(self, index: int) -> Piece:
        """The piece at an index."""
        return self.listed[index] if index < len(self.listed) else NOTHING

    def numeral(
        self, start: int, stop: int, amount: Decimal, form: Form = Form.CARDINAL
    ) -> Numeral:
        """An exact number that takes the pieces from ``start`` up to ``stop``."""
        return Numeral(self.listed[start].start, self.listed[stop - 1].end, amount, amount, form)

    def vague(self, start: int, stop: int, low: Decimal, high: Decimal) -> Numeral:
        """A number that may be any of low to high."""
        first, last = self.listed[start], self.listed[stop - 1]
        return Numeral(first.start, last.end, low, high, Form.VAGUE)


def pieces_of(text: str) -> Pieces:
    """The text cut into digits, words and fraction signs."""
    pieces: list[Piece] = []
    last = 0
    for match in PIECE.finditer(text):
        start, end = match.span()
        if match.lastgroup == "digits":
            end = start + len(match.group().rstrip(",."))
        joint = text[last:start] if start - last <= LONGEST_JOINT else "..."
        pieces.append(Piece(text[start:end], start, end, joint, text[max(start - 1, 0) : start]))
        last = end
    return Pieces(tuple(pieces))
