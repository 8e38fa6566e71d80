"""How two numbers of one thing stand: their bounds, units and rounding are given their due.

"Nearly 300" fits 291, 55 km is 34 miles, and 1.2 million may stand for 1,187,000.
"""

from __future__ import annotations

from decimal import Decimal

from compare.facts.figure.quantity import CEILINGS, FLOORS, Bound, Quantity, digits, exponent
from compare.model import Reason, Relation, compatible, conflict

# "Nearly 300" and "more than 300" are told of one number and cannot both be.
OPPOSED = [
    {below, above}
    for below in (Bound.NEARLY, Bound.LESS_THAN)
    for above in (Bound.MORE_THAN, Bound.JUST_OVER)
]
# "1.2 million" stands for 1,187,000 and $5.1bn for $5.13bn; $180m does not stand for $184m.
ROUNDED_CLOSE = Decimal("0.01")
ROUNDED_FAR = Decimal("0.05")
# Shares are rounded less: "90 percent" may be 91.6, it is not 93.87.
ROUNDED_SHARE = 2
# "Two km" stands for a mile, half a minute does not stand for a minute.
ROUNDED_UNIT = Decimal("0.25")
# Below this a plain count is meant to the last man: 100 dead and 104 dead are two tolls.
COUNTED_OUT = 1000
# "More than 40" and "at least 45" can be one crowd; the lower must be the rounder one.
FLOOR_SLACK = Decimal("1.25")


def amounts(left: Quantity, right: Quantity) -> Relation:
    """Numbers of one thing: bounds, approximations, units and rounding first, then conflict."""
    both = {left.bound, right.bound}
    if both <= set(FLOORS) or both <= set(CEILINGS):
        return compatible(Reason.BOUND) if same_floor(left, right) else conflict()
    if meet(left, right):
        if both & {*FLOORS, *CEILINGS}:
            return compatible(Reason.BOUND)
        same = left.bound == right.bound and left.unit != right.unit
        return compatible(Reason.UNIT if same else Reason.PRECISION)
    if left.unit != right.unit:
        return compatible(Reason.UNIT) if converted(left, right) else conflict()
    if is_rounded(left, right) or is_rounded(right, left):
        return compatible(Reason.PRECISION)
    return conflict()


def meet(left: Quantity, right: Quantity) -> bool:
    """Whether some number is allowed by both."""
    low, high = left.span()
    other_low, other_high = right.span()
    if left.low == right.low and {left.bound, right.bound} in OPPOSED:
        return False
    return low <= other_high and other_low <= high


def same_floor(left: Quantity, right: Quantity) -> bool:
    """ "More than 40" and "at least 45"; not "at least 6" and "at least 7"."""
    low, high = sorted((left, right), key=lambda value: value.unit.base(value.low))
    if low.unit == high.unit and low.low == high.low:
        return True
    if low.unit != high.unit and converted(low, high):
        return True
    if low.unit == high.unit and high.low - low.low == 1 and high.bound is Bound.AT_LEAST:
        # "More than seven years", "at least eight".
        return low.bound is Bound.MORE_THAN
    rounder = digits(low.low) < digits(high.low) and low.bound is Bound.MORE_THAN
    return rounder and high.unit.base(high.low) <= low.unit.base(low.low) * FLOOR_SLACK


def converted(left: Quantity, right: Quantity) -> bool:
    """55 km and 34 miles: apart by no more than the rounding of both."""
    low, high = left.span()
    other_low, other_high = right.span()
    slack = min((left.step() + right.step()) / 2, ROUNDED_UNIT * max(abs(low), abs(other_low)))
    return low - slack <= other_high and other_low - slack <= high


def is_rounded(rough: Quantity, fine: Quantity) -> bool:
    """Whether the rough number is the fine one with fewer digits."""
    fewer = digits(fine.low) - digits(rough.low)
    if fewer < 1 or rough.low == 0 or rough.low != rough.high or fine.low != fine.high:
        return False
    if rough.is_count and fine.low < COUNTED_OUT:
        return False
    if is_passed(rough, fine):
        return False
    apart = abs(fine.low - rough.low)
    if rough.unit.dimension == "ratio" and apart > ROUNDED_SHARE:
        return False
    allowed = ROUNDED_CLOSE if fewer == 1 else ROUNDED_FAR
    return apart * 2 <= Decimal(1).scaleb(exponent(rough.low)) and apart <= allowed * abs(rough.low)


def is_passed(rough: Quantity, fine: Quantity) -> bool:
    """ "Almost 90 percent" is not 93, and "just over 90" is not 87."""
    if rough.bound in {Bound.NEARLY, *CEILINGS}:
        return fine.low > rough.low
    return rough.bound in {Bound.JUST_OVER, *FLOORS} and fine.low < rough.low
