"""Search: which filed articles may report what a new one does, by names, days and sentences.

By names and days first, as an editor would; then by the sentences nearest to the new ones, for
articles that name nobody.  A candidate is only somebody to be compared with: whether it reports
the same event is decided like everywhere else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from compare.archive.lookup import Lookup, Names
from compare.archive.shelf import Shelf
from compare.encode.encoder import Vectors
from compare.encode.store import STORED

# So few articles are all compared: there is nothing to narrow.
FEW = 80
# An event in the news has rarely more reports; the thirty nearest hold .999 of the true pairs.
BY_NAMES, BY_SENTENCES = 60, 20
# Articles that ran a month apart are rarely on one event: their names must agree more.
DAYS, FAR = 30, 0.5
LEAST_NAMES = 0.03
# Sentences that say the same; below it, they only speak of the same sort of thing.
LEAST_LIKENESS = 0.6
NEAREST = 10
# So many sentences are looked at whole for each one sought.
LOOKED_AT = 200
ROWS_AT_ONCE = 1 << 16


@dataclass(frozen=True, slots=True)
class Hit:
    """A filed sentence: its article's place in the lookup, its index there, and its cosine."""

    article: int
    sentence: int
    likeness: float


def by_names(lookup: Lookup, sought: Names, most: int = BY_NAMES) -> list[int]:
    """The places of the articles that share the most telling names, the best first."""
    at = np.searchsorted(sought.names, lookup.names)
    at[at == len(sought.names)] = 0
    known = len(sought.names) > 0
    shared = np.flatnonzero(sought.names[at] == lookup.names) if known else np.zeros(0, np.intp)
    products = lookup.weights[shared] * sought.weights[at[shared]]
    scores = np.bincount(lookup.holders[shared], products, minlength=len(lookup.numbers))
    if sought.day:
        apart = (lookup.days > 0) & (np.abs(lookup.days - sought.day) > DAYS)
        scores = np.where(apart, FAR * scores, scores)
    best = np.argsort(-scores, kind="stable")[:most]
    return [int(place) for place in best if scores[place] >= LEAST_NAMES]


def by_sentences(lookup: Lookup, hits: Sequence[Sequence[Hit]]) -> list[int]:
    """The places of the articles that hold the most sentences like the new ones."""
    weights: Counter[int] = Counter()
    for found in hits:
        best: dict[int, float] = {}
        for hit in found:
            best[hit.article] = max(hit.likeness, best.get(hit.article, 0.0))
        weights.update({place: like for place, like in best.items() if like >= LEAST_LIKENESS})
    ordered = sorted(weights, key=lambda place: (-weights[place], lookup.numbers[place]))
    return ordered[:BY_SENTENCES]


def nearest(lookup: Lookup, shelf: Shelf, sought: Vectors, most: int = NEAREST) -> list[list[Hit]]:
    """For each vector the ``most`` nearest sentences of the archive, the nearest first.

    ``sought``: float32 (n, d), unit length.  Candidates are found by shortened vectors and
    compared by whole ones, so that the result depends on neither machine nor order.
    """
    candidates = nearest_shortened(lookup.short, sought @ lookup.basis)
    wanted = np.unique(candidates)
    places = np.searchsorted(lookup.ends, wanted, side="right")
    begins = np.concatenate([[0], lookup.ends[:-1]])[places]
    rows = shelf.vectors_of(
        [
            (int(lookup.numbers[place]), int(row - begin))
            for place, row, begin in zip(places, wanted, begins, strict=True)
        ],
        width=len(lookup.basis) * STORED.itemsize,
    )
    whole = np.frombuffer(b"".join(rows), dtype=STORED).reshape(len(wanted), -1)
    found = []
    for vector, mine in zip(sought, candidates, strict=True):
        at = np.searchsorted(wanted, mine)
        likeness = whole[at].astype(np.float32) @ vector
        best = sorted(zip(-likeness, at, strict=True))[:most]
        found.append(
            [
                Hit(int(places[one]), int(wanted[one] - begins[one]), float(-negative))
                for negative, one in best
            ]
        )
    return found


def nearest_shortened(short: np.ndarray, sought: np.ndarray) -> np.ndarray:
    """For each vector the rows that are nearest by their components, in no order: (n, m)."""
    rows = np.zeros((len(sought), 0), np.int64)
    scores = np.zeros((len(sought), 0), np.float32)
    for begin in range(0, len(short), ROWS_AT_ONCE):
        part = sought @ short[begin : begin + ROWS_AT_ONCE].T
        here = np.broadcast_to(np.arange(begin, begin + part.shape[1]), part.shape)
        scores = np.concatenate([scores, part], axis=1)
        rows = np.concatenate([rows, here], axis=1)
        if scores.shape[1] > LOOKED_AT:
            best = np.argpartition(-scores, LOOKED_AT, axis=1)[:, :LOOKED_AT]
            scores = np.take_along_axis(scores, best, axis=1)
            rows = np.take_along_axis(rows, best, axis=1)
    return rows
