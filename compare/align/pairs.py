"""How likely two articles report one event, from what their profiles share and do not.

For: the same rare names, words, phrases, people, places and numbers.  Against: another main
person, other numbers of the same thing, another weekday, another holder of the same office,
dates far apart.  No single one decides: an article on this year's talks tells of last year's.

In a large folder outlets print one agency's words, and an article that is like none is linked by
others; in a small one each tells it in its own words, and rare names weigh more, if both articles
tell enough.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

from compare.align.bags import likeness, pairs_above, shares, unit_bags
from compare.align.hints import HINTS
from compare.align.rarity import rarity

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from compare.align.profile import Profile

    Index = NDArray[np.intp]
    Scores = NDArray[np.float64]

# Made by tests/benchmarks/fit_events.py from labelled articles, never by hand.
WEIGHTS_FILE = "events.json"

# So many articles are a small folder; what has fewer content words is too short to tell rare names.
FEW, LONG = 12, 30

# A pair that is below all of these shares next to nothing and is not looked at.
LEAST_NAMES, LEAST_WORDS, LEAST_LEAD = 0.03, 0.05, 0.08

# What names tell cannot be known when an article has none: "The fire killed 12 people."
NAME_FEATURES = (
    "names", "opening_within", "people", "places", "same_person", "missing_person",
    "shared_actors", "rare_names",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic regression: the log odds are ``bias`` and the weighted features.

    ``neutral`` is what a feature of names counts as when one of the articles has no names.
    """

    bias: float
    features: dict[str, float]
    neutral: dict[str, float]


@cache
def weights(folder: str) -> Weights:
    """The weights that come with the package, for a folder of ``few`` or of ``many`` articles."""
    text = (files("compare.align") / WEIGHTS_FILE).read_text(encoding="utf-8")
    return Weights(**json.loads(text)[folder])


def candidates(profiles: Sequence[Profile]) -> tuple[Index, Index]:
    """Index arrays of the pairs i < j that share enough to be looked at."""
    found = {
        pair
        for rows, least in (
            (unit_bags([p.names for p in profiles], rarity), LEAST_NAMES),
            (unit_bags([p.words for p in profiles], squared_rarity), LEAST_WORDS),
            (unit_bags([p.lead for p in profiles], rarity), LEAST_LEAD),
        )
        for i, j in pairs_above(rows, least)
        for pair in zip(i.tolist(), j.tolist(), strict=True)
    }
    ordered = np.array(sorted(found), dtype=np.intp).reshape(-1, 2)
    return ordered[:, 0], ordered[:, 1]


def log_odds(profiles: Sequence[Profile], i: Index, j: Index) -> Scores:
    """float64 (pairs,): log odds that articles ``i[k]`` and ``j[k]`` report one event."""
    many, few = weights("many"), weights("few")
    small = len(profiles) <= FEW
    named = many.features | few.features if small else many.features
    values, empty = features(profiles, i, j, named), nameless(profiles, i, j)
    odds = weighed(many, values, empty)
    if not small:
        return odds
    long = np.array([profile.words.total() >= LONG for profile in profiles], dtype=np.bool_)
    return np.where(long[i] & long[j], weighed(few, values, empty), odds)


def weighed(model: Weights, values: Mapping[str, Scores], empty: NDArray[np.bool_]) -> Scores:
    """float64 (pairs,): the log odds by one row of weights; ``empty`` are pairs without names."""
    odds = np.full(len(empty), model.bias)
    for name, weight in model.features.items():
        neutral = model.neutral.get(name)
        value = values[name] if neutral is None else np.where(empty, neutral, values[name])
        odds += weight * value
    return odds


def nameless(profiles: Sequence[Profile], i: Index, j: Index) -> NDArray[np.bool_]:
    """The pairs in which an article has no names."""
    empty = np.array([not profile.names for profile in profiles], dtype=np.bool_)
    return np.logical_or(empty[i], empty[j])


def features(
    profiles: Sequence[Profile], i: Index, j: Index, named: Collection[str] = HINTS.keys()
) -> dict[str, Scores]:
    """What speaks for and against each pair, by name; float64 (pairs,) each.

    Of the hints, which are asked pair by pair, only those that are ``named``.
    """
    return bag_features(profiles, i, j) | hint_features(profiles, i, j, named)


def bag_features(profiles: Sequence[Profile], i: Index, j: Index) -> dict[str, Scores]:
    """Likeness and containment of names, words and phrases."""
    names = [profile.names for profile in profiles]
    words = [profile.words for profile in profiles]
    lead = [profile.lead for profile in profiles]
    return {
        "names": likeness(names, rarity, i, j),
        "words": likeness(words, squared_rarity, i, j),
        "lead": likeness(lead, rarity, i, j),
        "phrases": likeness([p.phrases for p in profiles], phrase_rarity, i, j),
        "people": likeness([p.people for p in profiles], rarity, i, j),
        "places": likeness([p.places for p in profiles], rarity, i, j),
        # A short article is part of a long one, a preview's lead need not be in the report.
        "words_within": np.maximum(*shares(words, words, squared_rarity, i, j)),
        "opening_within": np.maximum(
            *shares([p.opening for p in profiles], names, squared_rarity, i, j)
        ),
        "lead_within": np.minimum(*shares(lead, words, squared_rarity, i, j)),
    }


def hint_features(
    profiles: Sequence[Profile], i: Index, j: Index, named: Collection[str]
) -> dict[str, Scores]:
    """What the hints say of each pair."""
    pairs = [(profiles[a], profiles[b]) for a, b in zip(i.tolist(), j.tolist(), strict=True)]
    return {
        name: np.fromiter((hint(a, b) for a, b in pairs), dtype=float, count=len(pairs))
        for name, hint in HINTS.items()
        if name in named
    }


def squared_rarity(word: str) -> float:
    """Common words count for even less."""
    return rarity(word) ** 2


def phrase_rarity(phrase: str) -> float:
    """A phrase is as telling as its words together."""
    return math.prod(map(rarity, phrase.split(" ")))
