"""How a confidence came about: each reason as a step from where the one before it ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from compare.model import Feature

# The picture's own units.
WIDTH = 200


@dataclass(frozen=True, slots=True)
class Step:
    """One reason: a bar from ``x``, ``width`` wide, and whether it raises the confidence."""

    feature: Feature
    x: float
    width: float
    raises: bool


@dataclass(frozen=True, slots=True)
class Waterfall:
    """The steps from even odds, at ``zero``, to the confidence."""

    steps: tuple[Step, ...]
    zero: float


def waterfall(features: Sequence[Feature]) -> Waterfall:
    """The reasons in their order."""
    ends = list(accumulate((one.weight for one in features), initial=0.0))
    low, high = min(ends), max(ends)
    scale = WIDTH / (high - low or 1)
    steps = [
        Step(
            feature,
            round((min(start, end) - low) * scale, 1),
            # A step that weighs next to nothing is still to be seen.
            round(max(abs(end - start) * scale, 1), 1),
            end >= start,
        )
        for feature, start, end in zip(features, ends, ends[1:], strict=False)
    ]
    return Waterfall(tuple(steps), round(-low * scale, 1))
