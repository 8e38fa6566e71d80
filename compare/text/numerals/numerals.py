"""Numbers as newspapers write them: "1,234.5", "twenty-one", "2.5 million", "a dozen".

Only the writing is read here.  Whether 2015 is a year and what "12" counts is decided elsewhere.
A number is exact (a Decimal); "hundreds" or "dozens" is a span of numbers that it may stand for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from compare.text.numerals.fractions import HALF, Found, glyph, half, one_in, part, slashed, vague
from compare.text.numerals.pieces import Form, Numeral, pieces_of
from compare.text.numerals.words import (
    ARTICLES,
    CAPITALS,
    CURRENCIES,
    DOZEN,
    LETTER_SIGNS,
    LETTERS,
    OPENING,
    ORDINALS,
    PRICED,
    SCALES,
    SIGNS,
    SMALL,
    TENS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.text.numerals.pieces import Piece, Pieces

__all__ = ["Form", "Numeral", "number_of", "numerals_in"]

QUARTER = Decimal("0.25")
# Longer runs of digits are account numbers or noise; no news figure needs them.
MOST_DIGITS = 18
# "1,234,567.8", and India's "12,34,567".
GROUPED = re.compile(r"[0-9]{1,3}(,[0-9]{2,3})*,[0-9]{3}(\.[0-9]+)?")
PLAIN = re.compile(r"[0-9]+(\.[0-9]+)?")
AND_A_HALF = ["and", "a", "half"]
LARGEST = Decimal(10) ** MOST_DIGITS
# "nine hundred and five", "a thousand and one"; "five million and two people" are two numbers.
LARGEST_BEFORE_AND = 10**6


def number_of(words: str) -> Decimal | None:
    """The number that the whole text says; None for anything else and for "hundreds".

    "2.5 million" is 2500000, "a dozen" 12, "13th" 13, "one-fifth" 0.2.
    """
    text = words.strip()
    found = next(numerals_in(text), None)
    if found is None or found.form is Form.VAGUE or (found.start, found.end) != (0, len(text)):
        return None
    return found.amount


def numerals_in(text: str) -> Iterator[Numeral]:
    """Every number written in the text, in order; none overlap."""
    pieces = pieces_of(text)
    at = 0
    while at < len(pieces.listed):
        found = numeral_at(pieces, at)
        if found is None:
            at += 1
            continue
        yield found[0]
        at = found[1]


def numeral_at(pieces: Pieces, at: int) -> Found:
    """The number that begins at a piece, and the first piece behind it; the first reader wins."""
    first = pieces.listed[at]
    if first.text[0].isalpha() and first.word not in OPENING:
        return None
    for reader in (glyph, slashed, one_in, part, half, vague, dozen, figure, words, ordinal):
        found = reader(pieces, at)
        if found is not None:
            return found
    return None


def dozen(pieces: Pieces, at: int) -> Found:
    """ "a dozen", "two dozen", "30 dozen", "dozen"."""
    first, second = pieces.at(at), pieces.at(at + 1)
    if first.word == "dozen":
        return pieces.numeral(at, at + 1, DOZEN), at + 1
    if second.word != "dozen" or not second.joined:
        return None
    count = Decimal(1) if first.word in ARTICLES else SMALL.get(first.word) or digits(first.text)
    return None if count is None else (pieces.numeral(at, at + 2, count * DOZEN), at + 2)


def figure(pieces: Pieces, at: int) -> Found:
    """Digits with what follows them: "13th", "2.5 million", "$180m", "2 1/2", "5½"."""
    first, second = pieces.at(at), pieces.at(at + 1)
    amount = digits(first.text)
    if amount is None:
        return None
    if second.joint == "" and second.word in {"st", "nd", "rd", "th"}:
        return pieces.numeral(at, at + 2, amount, Form.ORDINAL), at + 2
    if second.joined and second.word in SCALES:
        return spelled(pieces, at, Spelled(current=amount), at + 1)
    if second.joint == " " and [pieces.at(at + step).word for step in (1, 2, 3)] == AND_A_HALF:
        return pieces.numeral(at, at + 4, amount + HALF), at + 4
    letter = scale_letter(first, second, pieces.at(at + 2))
    if letter is not None:
        return pieces.numeral(at, at + 2, amount * letter), at + 2
    return mixed(pieces, at, amount)


def digits(text: str) -> Decimal | None:
    """The number in a run of digits; None for "1.2.3", "10,15" and endless runs."""
    if not text[:1].isdigit() or sum(letter.isdigit() for letter in text[:99]) > MOST_DIGITS:
        return None
    if GROUPED.fullmatch(text):
        return Decimal(text.replace(",", ""))
    return Decimal(text) if PLAIN.fullmatch(text) else None


def scale_letter(first: Piece, second: Piece, third: Piece) -> Decimal | None:
    """The factor of "K", "m" or "bn" right behind the digits; None where it may be a unit.

    "7m euros" are seven million, "7m" by itself may be metres.
    """
    priced = first.sign in SIGNS | LETTER_SIGNS or (third.joint == " " and third.word in CURRENCIES)
    if second.joint == " " and len(second.text) == 1:
        return None
    if second.joint != "" and not (second.joint == " " and priced):
        return None
    factor = CAPITALS.get(second.text) or LETTERS.get(second.word)
    if factor is None and priced:
        factor = PRICED.get(second.word)
    return None if factor is None else Decimal(factor)


def mixed(pieces: Pieces, at: int, amount: Decimal) -> Found:
    """ "2 1/2", "2-1/2", "5½": a whole number and a fraction; else the whole number alone."""
    second = pieces.at(at + 1)
    found = (glyph(pieces, at + 1) or slashed(pieces, at + 1)) if second.joined else None
    if found is None:
        return pieces.numeral(at, at + 1, amount), at + 1
    return pieces.numeral(at, found[1], amount + found[0].amount), found[1]


def words(pieces: Pieces, at: int) -> Found:
    """Number words: "twenty-one", "two hundred and five", "a hundred"."""
    first, second = pieces.at(at), pieces.at(at + 1)
    if first.word in ARTICLES and second.joint == " " and second.word in SCALES:
        return spelled(pieces, at, Spelled(current=Decimal(1)), at + 1)
    if first.word in SMALL or first.word in TENS:
        return spelled(pieces, at, Spelled(), at)
    return None


def ordinal(pieces: Pieces, at: int) -> Found:
    """ "third", "twentieth"."""
    value = ORDINALS.get(pieces.at(at).word)
    return None if value is None else (pieces.numeral(at, at + 1, value, Form.ORDINAL), at + 1)


@dataclass(slots=True)
class Spelled:
    """A number as it is read word by word: finished thousands, and the group being read."""

    total: Decimal = Decimal(0)
    current: Decimal = Decimal(0)
    last: Decimal = Decimal(1)
    form: Form = Form.CARDINAL

    def take(self, word: str) -> bool:
        """Read one more word; False where it does not go on with the number."""
        if self.form is Form.ORDINAL:
            return False
        if word in SCALES:
            return self.scale(SCALES[word])
        value = SMALL.get(word, TENS.get(word))
        if value is None:
            value, form = ORDINALS.get(word), Form.ORDINAL
        else:
            form = Form.CARDINAL
        if value is None or not self.fits(value):
            return False
        self.current, self.form = self.current + value, form
        return True

    def scale(self, scale: Decimal) -> bool:
        """Read "hundred", "thousand" and up."""
        if self.amount * scale > LARGEST:
            return False
        self.last = scale
        if scale == SCALES["hundred"]:
            self.current = (self.current or Decimal(1)) * scale
        else:
            self.total, self.current = self.total + self.current * scale, Decimal(0)
        return True

    def fits(self, value: Decimal) -> bool:
        """ "twenty" takes "one", "hundred" takes "five"; "two" takes nothing."""
        if self.current == 0:
            return True
        if self.current % 100 == 0:
            return value < 100
        return self.current % 100 >= 20 and self.current % 10 == 0 and 0 < value < 10

    @property
    def amount(self) -> Decimal:
        return self.total + self.current


def spelled(pieces: Pieces, start: int, number: Spelled, at: int) -> Found:
    """The number from ``start`` on, where ``number`` holds what was read before piece ``at``."""
    while at == start or pieces.at(at).joined:
        if is_and(pieces, at, number.amount):
            at += 1
        elif [pieces.at(at + step).word for step in range(3)] == ["and", "a", "half"]:
            number.current += HALF if number.current else number.last / 2
            at += 3
        elif is_and_a_quarter(pieces, at) and number.current:
            number.current += QUARTER
            at += 3
        elif number.take(pieces.at(at).word):
            at += 1
        else:
            break
    return pieces.numeral(start, at, number.amount, number.form), at


def is_and_a_quarter(pieces: Pieces, at: int) -> bool:
    """The end of "seven and a quarter"; "four and a quarter of the money" are two."""
    said = [pieces.at(at + step).word for step in range(4)]
    return said[:3] == ["and", "a", "quarter"] and said[3] not in {"final", "of"}


def is_and(pieces: Pieces, at: int, amount: Decimal) -> bool:
    """The "and" of "two hundred and five"."""
    if pieces.at(at).word != "and" or not 0 < amount < LARGEST_BEFORE_AND or amount % 100:
        return False
    following = pieces.at(at + 1)
    return following.joint == " " and (following.word in SMALL or following.word in TENS)
