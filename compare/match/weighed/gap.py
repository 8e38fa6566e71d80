"""How far apart two values lie: 7 and 9 dead may be one toll, 7 and 612 are hardly.

A slip, an update or another count moves a figure a little; a figure twenty
times as large answers another question.
"""

from __future__ import annotations

from math import log

from compare.facts.figure.quantity import Quantity
from compare.model import Value

# A twentyfold figure is as far as anything is.
FARTHEST = log(20)
# Nearly fourfold: one arrest and 46 are not of one round-up, though each outlet tells but one.
FAR = 0.45
# Twice as many: where not both say whose staff it is, 14,600 and 4,150 are of two firms.
TWICE = 0.24


def gap(left: Value, right: Value) -> float:
    """0 for values side by side, 1 for a twentyfold; 0 for what has no size."""
    if not isinstance(left, Quantity) or not isinstance(right, Quantity):
        return 0.0
    one, other = sorted(float(value.unit.base(value.low)) for value in (left, right))
    if one <= 0:
        return float(other > 0)
    return min(1.0, log(other / one) / FARTHEST)
