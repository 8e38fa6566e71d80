"""Counts that go on with the story: Monday's toll and Wednesday's may both be right.

"Nine people died, officials said on Monday" and "The number of dead stood at 12 on Wednesday" tell
of two days, and the dead of a story only grow in number; the missing are found, or more are missed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.quantity import Quantity
from compare.facts.states import ARRESTED, INJURED, KILLED, PASSING
from compare.text.moment import comparable, may_be_one, reach

if TYPE_CHECKING:
    from compare.match.occasion import Occasion
    from compare.model import Value
    from compare.text.moment import Moment

# What more people are from day to day; what passes (``PASSING``) more or fewer are.
GROWING = frozenset(
    {KILLED, INJURED, ARRESTED, "bodies", "casualties", "charged", "freed", "infected", "rescued"}
)


def is_update(left: Value, right: Value, one: Occasion, other: Occasion) -> bool:
    """Whether two counts are those of two days, and can both have been right on theirs."""
    if not isinstance(left, Quantity) or not isinstance(right, Quantity):
        return False
    if left.state != right.state or left.state not in GROWING | PASSING:
        return False
    days = days_of(one, other)
    if days is None:
        # The other article may be of any day.
        return one.standing != other.standing
    if may_be_one(*days):
        return False
    if left.state in PASSING:
        return True
    earlier, later = (left, right) if is_before(*days) else (right, left)
    return earlier.low <= later.low


def days_of(one: Occasion, other: Occasion) -> tuple[Moment, Moment] | None:
    """The days on which two counts were so; those of their articles where the words do not say."""
    if one.said is not None and other.said is not None:
        return one.said, other.said
    if one.issued is None or other.issued is None:
        return None
    return one.said or one.issued, other.said or other.issued


def is_before(one: Moment, other: Moment) -> bool:
    """Whether one of two days that can be compared comes first."""
    pair = comparable(one, other)
    assert pair is not None
    left, right = map(reach, pair)
    return left < right
