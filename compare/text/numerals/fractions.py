"""Parts and vague plurals: "two-thirds", "half a million", "a quarter of", "tens of thousands".

Each reader says what begins at a piece: the number and the index of the first piece behind it,
or None.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from compare.text.lexicon import words
from compare.text.numerals.pieces import Form
from compare.text.numerals.words import (
    ARTICLES,
    DOZEN,
    GLYPHS,
    PARTS,
    SCALES,
    SEVERAL,
    SMALL,
    TENS,
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
A_MILLION = Decimal(10**6)
# How many words before a part may say that it is one of a change: "by more than a fifth".
CHANGED_BY = 3
BEHIND_CHANGE = words(
    """
    after against and as at because before between but by compared during each every for from if in
    last next on or over per since than that this to until when while within year
    """
)
# "One in 100"; "number one in 14 countries", and "one in six years" is how often.
MOST_IN_ALL = Decimal(100)
NAMED_BY = frozenset({"no", "number", "day", "part", "phase"})
SPANS = words("century day decade fortnight game hour minute month round season week year")
LAST = 10**9


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
    told = third.word == "of" or second.word == "half" or is_change(pieces, at)
    if first.word in ARTICLES and not told:
        return None
    if not one and not second.word.endswith("s"):
        return None
    if (size := whole_scale(pieces, at + 2)) is not None:
        return pieces.numeral(at, at + 5, count * size / below), at + 5
    return pieces.numeral(at, at + 2, count / below, Form.FRACTION), at + 2


def is_change(pieces: Pieces, at: int) -> bool:
    """ "Rose by a fifth", "cut by almost a third in May"; not "by a third man"."""
    before = {pieces.at(step).word for step in range(max(at - CHANGED_BY, 0), at)}
    following = pieces.at(at + 2)
    return "by" in before and (not following.joined or following.word in BEHIND_CHANGE)


def one_in(pieces: Pieces, at: int) -> Found:
    """ "One in seven", "1 in 9", "six of every ten", "two out of every three"; no "one in 2010"."""
    first, second = pieces.at(at), pieces.at(at + 1)
    share, end = whole(first.text), at + 1
    if share is None or not second.joined or pieces.at(at - 1 if at else LAST).word in NAMED_BY:
        return None
    if second.word == "out" and pieces.at(at + 2).word == "of":
        end += 1
    elif second.word not in {"in", "of"}:
        return None
    every = pieces.at(end + 1).word == "every"
    if not every and (second.word != "in" or share != 1):
        return None
    end += 1 + every
    total, behind = whole(pieces.at(end).text), pieces.at(end + 1)
    if total is None or not share < total <= MOST_IN_ALL or not pieces.at(end).joined:
        return None
    if behind.joined and (behind.word.removesuffix("s") in SPANS or behind.word in SCALES):
        return None
    return pieces.numeral(at, end + 1, share / total, Form.FRACTION), end + 1


def whole(text: str) -> Decimal | None:
    """A small whole number in digits or in a word."""
    if text.isdigit() and len(text) <= LARGEST_ABOVE + 1:
        return Decimal(text)
    return SMALL.get(text.lower(), TENS.get(text.lower()))


def whole_scale(pieces: Pieces, at: int) -> Decimal | None:
    """The million of "a quarter of a million"; None for what is a part of anything else."""
    of, article, scale = (pieces.at(at + step) for step in range(3))
    if of.word != "of" or article.word not in ARTICLES or not (of.joined and article.joined):
        return None
    size = SCALES.get(scale.word) if scale.joined else None
    return size if size is not None and size >= A_MILLION else None


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
