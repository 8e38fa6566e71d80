"""Whether somebody grew older between two statements: "43" of May is no later "41" of March.

An age that is told of 2006 is no answer to how old she is now; but within a few months nobody ages
by two years, whatever times the sentences name.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from compare.facts.figure.quantity import Quantity
from compare.match.weighed.bearing import are_ages
from compare.text.interval import Grain

if TYPE_CHECKING:
    from compare.match.occasion.occasion import Occasion
    from compare.model import Mention

DAYS_OF_A_YEAR = 365.25
# The birthday may lie between.
BIRTHDAY = 1


def is_too_soon(left: Mention, right: Mention, one: Occasion, other: Occasion) -> bool:
    """Whether two ages differ by more years than lie between the times they are told of."""
    young, old = left.value, right.value
    if not isinstance(young, Quantity) or not isinstance(old, Quantity):
        return False
    if not are_ages(young, old) or young.unit != old.unit or one.former or other.former:
        return False
    between = years_between(one, other)
    return between is not None and float(abs(young.low - old.low)) > between + BIRTHDAY


def years_between(one: Occasion, other: Occasion) -> float | None:
    """The years between two occasions at most; None where they cannot be told."""
    days = day_of(one), day_of(other)
    if None in days:
        return 0.0 if all(map(is_of_this_year, (one, other))) else None
    left, right = (day.toordinal() for day in days if day is not None)
    return abs(left - right) / DAYS_OF_A_YEAR


def day_of(occasion: Occasion) -> date | None:
    """The day of what is told, or else of the article."""
    if occasion.moments:
        return occasion.moments[0].interval.start
    return occasion.issued.interval.start if occasion.issued is not None else None


def is_of_this_year(occasion: Occasion) -> bool:
    """Whether it is the news, or a day without its year: "in May", "on May 17"."""
    return all(
        told.interval.start is None and told.interval.grain >= Grain.MONTH
        for told in occasion.moments
    )
