"""Parts and vague plurals: "two-thirds", "half a million", "a quarter of", "tens of thousands".

Each reader says what begins at a piece: the number and the index of the first piece behind it,
or None.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from compare.text.numerals.pieces import Form
from compare.text.numerals.words import (
    ARTICLES,
    DOZEN,
    GLYPHS,
    PARTS,
    SCALES,
    SEVERAL,
    SMALL,
    VAGUE,
    VAGUE_TIMES,
)

if TYPE_CHECKING:
    from compare.text.numerals.pieces import Numeral, Pieces

Found = tuple["Numeral", int] | None
HALF = Decimal("0.5")
# The parts that are written with a slash; "9/11" and "24/7" are none.
SLASHED = frozenset({"2", "3", "4", "5", "8", "10"})
LARGEST_ABOVE = 2


def glyph(pieces: Pieces, at: int) -> Found:
    """ "½"."""
    value = GLYPHS.get(pieces.at(at).text)
    return None if value is None else (pieces.numeral(at, at + 1, value, Form.FRACTION), at + 1)


def slashed(pieces: Pieces, at: int) -> Found:
    """ "1/2" and "3/4"; not "9/11", "24/7" or "3/4/2015"."""
    first, second = pieces.at(at), pieces.at(at + 1)
    if second.joint != "/" or not first.text.isdigit() or len(first.text) > LARGEST_ABOVE:
        return None
    dated = first.sign == "/" or pieces.at(at + 2).joint == "/"
    if dated or second.text not in SLASHED:
        return None
    above, below = Decimal(first.text), Decimal(second.text)
    if above == 0 or above >= below:
        return None
    return pieces.numeral(at, at + 2, above / below, Form.FRACTION), at + 2


def half(pieces: Pieces, at: int) -> Found:
    """ "half", "half an hour", "half a million", "half a dozen"."""
    if pieces.at(at).word != "half":
        return None
    article, scale = pieces.at(at + 1), pieces.at(at + 2)
    if article.word not in ARTICLES or article.joint != " ":
        return pieces.numeral(at, at + 1, HALF, Form.FRACTION), at + 1
    size = DOZEN if scale.word == "dozen" else SCALES.get(scale.word)
    if size is None or not scale.joined:
        return pieces.numeral(at, at + 2, HALF, Form.FRACTION), at + 2
    return pieces.numeral(at, at + 3, size / 2), at + 3


def part(pieces: Pieces, at: int) -> Found:
    """ "two-thirds", "one fifth", "a quarter of"; not "a third man" or "the third quarter"."""
    first, second, third = pieces.at(at), pieces.at(at + 1), pieces.at(at + 2)
    if not second.joined:
        return None
    one = first.word in ARTICLES or first.word == "one"
    count = Decimal(1) if one else SMALL.get(first.word)
    below = PARTS.get(second.word if one else second.word.removesuffix("s"))
    if count is None or below is None or count == 0:
        return None
    if first.word in ARTICLES and third.word != "of" and second.word != "half":
        return None
    if not one and not second.word.endswith("s"):
        return None
    return pieces.numeral(at, at + 2, count / below, Form.FRACTION), at + 2


def vague(pieces: Pieces, at: int) -> Found:
    """ "hundreds", "tens of thousands", "several hundred", "a few dozen"."""
    first, second, third = pieces.at(at).word, pieces.at(at + 1), pieces.at(at + 2).word
    scale = SCALES.get(third.removesuffix("s"))
    if first in VAGUE_TIMES and second.word == "of" and third in VAGUE and scale is not None:
        low, high = VAGUE_TIMES[first]
        return pieces.vague(at, at + 3, scale * low, scale * high), at + 3
    if first in VAGUE:
        return pieces.vague(at, at + 1, *map(Decimal, VAGUE[first])), at + 1
    if first in SEVERAL and second.joint == " ":
        size = DOZEN if second.word == "dozen" else SCALES.get(second.word)
        if size is not None:
            return pieces.vague(at, at + 2, size * 2, size * 10 - 1), at + 2
    return None
