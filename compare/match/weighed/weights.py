"""How much each feature weighs, per kind: read from ``weights.json`` beside this file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from compare.model import Feature


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic score: ``confidence`` from features, and the least that makes a match."""

    bias: float
    threshold: float
    weights: Mapping[str, float]

    def waterfall(self, features: Mapping[str, float]) -> tuple[Feature, ...]:
        """What each feature adds to the log odds, the strongest first."""
        parts = [
            Feature(name, round(weight * features[name], 2))
            for name, weight in self.weights.items()
            if features.get(name)
        ]
        return tuple(sorted(parts, key=lambda part: (-abs(part.weight), part.name)))

    def confidence(self, features: Mapping[str, float]) -> float:
        """The probability, 0..1, that both mentions answer one question."""
        total = sum(weight * features.get(name, 0.0) for name, weight in self.weights.items())
        return 1 / (1 + exp(-(self.bias + total)))


@cache
def weights_of(kind: str) -> Weights:
    """The weights of one kind."""
    table = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    row = table["kinds"][kind]
    return Weights(row["bias"], row["threshold"], row["weights"])


def weighs_frames(kind: str) -> bool:
    """Whether clauses with the value masked count for a kind; of other kinds none is embedded."""
    return "frame" in weights_of(kind).weights
