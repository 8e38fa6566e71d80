"""One voice more on a match that was weighed already: that of a model."""

from __future__ import annotations

from dataclasses import replace
from math import exp

from compare.match.severity import graded
from compare.match.weighed.calibration import log_odds
from compare.model import Feature, Match


def with_voice(made: Match, name: str, weight: float) -> Match:
    """The match with the voice among its features, and its ``weight``, in log odds, in its
    confidence."""
    confidence = round(1 / (1 + exp(-log_odds(made.confidence) - weight)), 3)
    voice = Feature(name, round(weight, 2))
    features = sorted((*made.features, voice), key=lambda part: (-abs(part.weight), part.name))
    relation = graded(made.relation, made.left, made.right, confidence=confidence, alike=0.0)
    return replace(made, confidence=confidence, features=tuple(features), relation=relation)
