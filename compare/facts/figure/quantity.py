"""A quantity: "at least 12 people killed", "$180m", "magnitude 5.9", and what it allows."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from compare.text.numerals.units import Unit

if TYPE_CHECKING:
    from compare.model import Mention

COUNT = Unit("", "count")
ENDLESS = Decimal("Infinity")


class Bound(StrEnum):
    """How the number is held: "at least 12" may be 14."""

    EXACT = ""
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "up to"
    LESS_THAN = "fewer than"
    ABOUT = "about"
    NEARLY = "nearly"
    JUST_OVER = "just over"


class Part(StrEnum):
    """Three *of the* five islands: three is the part, five the whole."""

    NONE = ""
    PART = "part"
    WHOLE = "whole"


class Course(StrEnum):
    """How a length of time is told: "lasted four days", "four days ago", "for four days so far"."""

    LENGTH = ""
    AGO = "ago"
    RUNNING = "running"


STATES_OF_THINGS = frozenset(
    {"damaged", "destroyed", "flooded", "badly damaged", "slightly damaged"}
)
# "A four-year hiatus", and what comes "for the first time in four years" ends one.
HIATUS = "hiatus"
# "A crowd of 3,000" is the size of one, not the crowds of "three crowds".
GROUPED = "whole"
FLOORS = (Bound.AT_LEAST, Bound.MORE_THAN)
CEILINGS = (Bound.AT_MOST, Bound.LESS_THAN)
# "About 50" and 48 are one; "almost 50" and 40 are not: an editor wants to see those.
SLACK = Decimal("0.1")
# "About 102 million" is told to the last of three digits: it is not 108 million.
FINE_DIGITS, FINE_SLACK = 3, Decimal("0.03")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or a range with all that tells what it is of; the amounts are in ``unit``.

    ``noun`` is the lemma of what is counted or measured, ``state`` what befell it (killed),
    ``modifiers`` the words that set it apart ("US soldiers"), ``against`` the loser's score.
    ``names`` are those it is told of ("80 percent in Peru"), ``listed`` whether its sentence
    tells another figure of the sort; ``beside`` what it is counted in ("in 54 games") or counts;
    ``acts`` whether the counted do something ("five boats attacked"), ``guessed`` a bystander's;
    ``asks`` is what its own words say that it answers ("gusts", "sentence"), empty for most;
    ``owner`` are the names whose it is ("City's offer"), ``several`` whether several things span
    or share it ("the offers were in the $4 million to $5 million range"); ``supposed``
    whether it is only thought or believed, by nobody in particular; ``compared`` whether it is
    another time's, beside the news's own ("19, up from 12 on Friday"); ``progress`` is the share
    of the vote that was counted by then, ``renewed`` whether it is told in place of another ("is
    now offering 5 percent"); ``away`` are the places it is told of that its article's opening does
    not know, ``apart`` the words that make it another thing's than that of the news ("the old
    bridge", "his parents").
    """

    low: Decimal
    high: Decimal
    unit: Unit = COUNT
    noun: str = ""
    state: str = ""
    modifiers: frozenset[str] = frozenset()
    bound: Bound = Bound.EXACT
    part: Part = Part.NONE
    ordinal: bool = False
    additional: bool = False
    against: Decimal | None = None
    names: frozenset[str] = frozenset()
    listed: bool = False
    beside: frozenset[str] = frozenset()
    course: Course = Course.LENGTH
    acts: bool = False
    guessed: bool = False
    asks: str = ""
    owner: frozenset[str] = frozenset()
    several: bool = False
    supposed: bool = False
    compared: bool = False
    progress: Decimal | None = None
    renewed: bool = False
    away: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()

    @property
    def is_count(self) -> bool:
        """Counts things; what else is measured has a unit."""
        return self.unit.dimension == "count"

    def span(self) -> tuple[Decimal, Decimal]:
        """The least and the most it allows, in the dimension's base unit."""
        low, high = sorted((self.unit.base(self.low), self.unit.base(self.high)))
        if self.bound in FLOORS:
            return low, ENDLESS
        if self.bound in CEILINGS:
            return -ENDLESS, high
        below = self.bound in (Bound.ABOUT, Bound.NEARLY)
        above = self.bound in (Bound.ABOUT, Bound.JUST_OVER)
        slack = FINE_SLACK if digits(self.low) >= FINE_DIGITS else SLACK
        return low - below * abs(low) * slack, high + above * abs(high) * slack

    def step(self) -> Decimal:
        """The worth of its last digit that is not a zero: 100 for 1,500, in the base unit."""
        return self.unit.factor.copy_abs() * Decimal(1).scaleb(exponent(self.low))


def exponent(amount: Decimal) -> int:
    """The power of ten of the last digit that is not a zero."""
    found = amount.normalize().as_tuple().exponent
    return found if isinstance(found, int) else 0


def digits(amount: Decimal) -> int:
    """How many digits are meant: 2 in 180, 3 in 184."""
    return len(amount.normalize().as_tuple().digits)


def quantity(mention: Mention) -> Quantity:
    """The amount that a number tells."""
    assert isinstance(mention.value, Quantity)
    return mention.value
