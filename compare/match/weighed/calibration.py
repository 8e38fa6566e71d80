"""From the match's hand-built score to a probability that holds on news it has not seen.

Of the pairs of answers scored .8 only some answer one question; pairs that were judged by hand,
on topics that no rule was made for, tell how many.  A line over the log odds (Platt 1999) makes
the score that probability.  What is decided is decided by the score; what a report calls
confidence is the probability, and as the line only stretches and shifts, no order changes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, log
from typing import TYPE_CHECKING

from compare.match.weighed.features import SPOKEN
from compare.model import Feature

if TYPE_CHECKING:
    from compare.model import Match

# Some hundred judged pairs tell nothing of one in a thousand: surer than this is no surer.
LOWEST, HIGHEST = 0.01, 0.99
START = "start"


@dataclass(frozen=True, slots=True)
class Calibration:
    """The line over the log odds."""

    slope: float
    bias: float

    def odds(self, score: float) -> float:
        """The log odds that a pair of answers with this score answers one question."""
        return self.slope * log_odds(score) + self.bias

    def probability(self, score: float) -> float:
        """The probability, 0..1; higher for a higher score."""
        return 1 / (1 + exp(-self.odds(score)))

    def waterfall(self, made: Match) -> tuple[Feature, ...]:
        """What raised and lowered the probability: from where all pairs start to its log odds."""
        parts = tuple(
            Feature(part.name, round(self.slope * part.weight, 2), SPOKEN[part.name])
            for part in made.features
        )
        odds = self.odds(made.confidence)
        start = round(odds - sum(part.weight for part in parts), 2)
        return (Feature(START, start, "before any evidence"), *parts)


def log_odds(score: float) -> float:
    """0 for one half; scores of 0 and 1 are taken for nearly so."""
    kept = min(max(score, LOWEST), HIGHEST)
    return log(kept / (1 - kept))


@cache
def calibration() -> Calibration:
    """The line that comes with the package, made by ``tests/benchmarks/reliability.py --fit``."""
    text = files(__package__).joinpath("calibration.json").read_text(encoding="utf-8")
    table = json.loads(text)
    return Calibration(table["slope"], table["bias"])
