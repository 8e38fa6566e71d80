"""Search: which filed articles may report what a new one does, by names, days and sentences.

By names and days first, as an editor would; then by the sentences nearest to the new ones, for
articles that name nobody.  A candidate is only somebody to be compared with: whether it reports
the same event is decided like everywhere else.

Every shard of an archive answers with as many as all of them may, and of these the best are
taken: how many shards there are, and who searches them, changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from compare.archive.look import INDEX_BITS, LOOKED_AT, Likely
from compare.archive.lookup import Names, PlainNames, shortened
from compare.archive.shards import Shards
from compare.archive.shelf import Shelf
from compare.encode.encoder import Vectors
from compare.encode.store import STORED

# An event in the news has rarely more reports; the thirty nearest hold .999 of the true pairs.
BY_NAMES, BY_SENTENCES = 60, 20
# Sentences that say the same; below it, they only speak of the same sort of thing.
LEAST_LIKENESS = 0.6
NEAREST = 10


@dataclass(frozen=True, slots=True)
class Hit:
    """A filed sentence: its article's number, its index there, and its cosine."""

    article: int
    sentence: int
    likeness: float


@dataclass(frozen=True, eq=False, slots=True)
class Sought:
    """Of a new article its names, and the vectors of its sentences, float32 (n, d)."""

    names: Names
    vectors: Vectors


@dataclass(frozen=True, eq=False, slots=True)
class Candidates:
    """Of a new article the likely articles, the best first, and the likest sentences of each of
    its own, int64 (n, m), in no order."""

    likely: list[Likely]
    near: np.ndarray


def candidates(shards: Shards, sought: Sequence[Sought]) -> list[Candidates]:
    """What all shards together answer, for every new article."""
    names = [one.names.plain for one in sought]
    short = [shortened(one.vectors, shards.basis) for one in sought]
    answers = list(shards.asked(names, BY_NAMES, [one.tobytes() for one in short]))
    return [
        Candidates(
            likely=best([likely[at] for likely, _ in answers], BY_NAMES),
            near=likest([near[at] for _, near in answers], len(one.vectors)),
        )
        for at, one in enumerate(sought)
    ]


def by_names(shards: Shards, sought: Sequence[PlainNames], most: int) -> list[list[Likely]]:
    """For each article's names the articles that share the most telling ones, the best first."""
    answers = list(shards.asked(sought, most, [])) if sought else []
    return [best([likely[at] for likely, _ in answers], most) for at in range(len(sought))]


def best(answers: Sequence[Sequence[Likely]], most: int) -> list[Likely]:
    """The best of what all shards answer; of equals those that were filed first."""
    every = [one for answer in answers for one in answer]
    return sorted(every, key=lambda one: (-one[0], one[1]))[:most]


def likest(answers: Sequence[tuple[bytes, bytes]], vectors: int) -> np.ndarray:
    """The sentences with the highest products of all shards, int64 (vectors, m)."""
    products = side_by_side([one for one, _ in answers], np.int32, vectors)
    which = side_by_side([one for _, one in answers], np.int64, vectors)
    order = np.lexsort((which, -products), axis=1)[:, :LOOKED_AT]
    return np.take_along_axis(which, order, axis=1)


def side_by_side(answers: Sequence[bytes], kind: type, rows: int) -> np.ndarray:
    """Matrices of so many rows as one."""
    parts: list[np.ndarray] = [np.frombuffer(one, kind) for one in answers]
    return np.concatenate([one.reshape(rows, len(one) // max(1, rows)) for one in parts], axis=1)


def by_sentences(hits: Sequence[Sequence[Hit]]) -> list[int]:
    """The numbers of the articles that hold the most sentences like the new ones."""
    weights: Counter[int] = Counter()
    for found in hits:
        best: dict[int, float] = {}
        for hit in found:
            best[hit.article] = max(hit.likeness, best.get(hit.article, 0.0))
        weights.update({number: like for number, like in best.items() if like >= LEAST_LIKENESS})
    ordered = sorted(weights, key=lambda number: (-weights[number], number))
    return ordered[:BY_SENTENCES]


def nearest(
    near: np.ndarray, shelf: Shelf, sought: Vectors, most: int = NEAREST
) -> list[list[Hit]]:
    """For each vector the ``most`` nearest of its likest sentences, the nearest first.

    ``near``: int64 (n, m), as ``Candidates`` has them; ``sought``: float32 (n, d), unit length.
    They were found by shortened vectors, and are compared by whole ones.
    """
    wanted = np.unique(near)
    numbers, indexes = wanted >> INDEX_BITS, wanted & ((1 << INDEX_BITS) - 1)
    places = list(zip(numbers.tolist(), indexes.tolist(), strict=True))
    rows = shelf.vectors_of(places, width=sought.shape[1] * STORED.itemsize)
    whole = np.frombuffer(b"".join(rows), dtype=STORED).reshape(len(wanted), -1)
    found = []
    for vector, mine in zip(sought, near, strict=True):
        at = np.searchsorted(wanted, np.sort(mine))
        likeness = whole[at].astype(np.float32) @ vector
        first = sorted(zip(-likeness, at, strict=True))[:most]
        hits = [(*places[one], -float(negative)) for negative, one in first]
        found.append([Hit(*hit) for hit in hits])
    return found
