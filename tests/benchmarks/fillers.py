"""Synthetic articles that fill an archive to any size, so that a search has something to search.

A filler has the words and the facts of a real article, names of its own, and the vectors of other
sentences moved at random: its sentences are as near to others as those of other news are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from compare.archive.filed import Filed, Found, article_bytes, vector_bytes, words_of
from compare.archive.lookup import Entry, Lookup, Names, grown, shortened
from compare.archive.shelf import Shelf

# Of a vector's length: news of one sort have a cosine of .6 to .8.
MOVED = 0.9
NAMES = 20  # of an article
BATCH = 500


@dataclass(frozen=True, eq=False)
class Filler:
    """Fills an archive from some real articles, always in the same way."""

    bases: Sequence[tuple[Filed, Found]]
    seed: int = 11

    def fill(self, shelf: Shelf, shards: Sequence[Lookup], sentences: int) -> Sequence[Lookup]:
        """File so many sentences more; the lookup's shards with them."""
        rng = np.random.default_rng([self.seed, articles_in(shards)])
        batch: list[tuple[Filed, np.ndarray]] = []
        while sentences > 0:
            for one in self.articles(rng, articles_in(shards)):
                batch.append(one)
                sentences -= len(one[1])
                if len(batch) == BATCH or sentences <= 0:
                    break
            shards = self.filed(shelf, shards, batch, rng)
            batch = []
        return shards

    def articles(self, rng: np.random.Generator, begin: int) -> Iterator[tuple[Filed, np.ndarray]]:
        """Rows to be filed, each with the vectors of its sentences."""
        every = np.concatenate([found.vectors for _, found in self.bases]).astype(np.float32)
        number = begin
        while True:
            filed, found = self.bases[number % len(self.bases)]
            vectors = moved(every[rng.integers(len(every), size=len(found.vectors))], rng)
            article = replace(found.study.article, path=f"filler/{number}.txt")
            yield (
                replace(
                    filed,
                    path=article.path,
                    words=words_of(article),
                    article=article_bytes(article),
                    vectors=vector_bytes(vectors),
                ),
                vectors[: len(found.study.outline.sentences)],
            )
            number += 1

    def filed(
        self,
        shelf: Shelf,
        shards: Sequence[Lookup],
        batch: Sequence[tuple[Filed, np.ndarray]],
        rng: np.random.Generator,
    ) -> Sequence[Lookup]:
        """The shards with a batch that is filed."""
        shelf.file(row for row, _ in batch)
        latest = {path: number for number, (path, _) in shelf.current().items()}
        added = [
            Entry(latest[row.path], shortened(vectors, shards[0].basis), names_of(rng))
            for row, vectors in batch
        ]
        return grown(shards, added)


def articles_in(shards: Sequence[Lookup]) -> int:
    """How many articles the shards hold."""
    return sum(len(shard.numbers) for shard in shards)


def moved(vectors: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The vectors, each moved at random and of unit length again."""
    steps = rng.normal(size=vectors.shape).astype(np.float32)
    vectors = vectors + MOVED * steps / np.linalg.norm(steps, axis=1, keepdims=True)
    moved: np.ndarray = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return moved


def names_of(rng: np.random.Generator) -> Names:
    """Names that nobody else has, of a day that is not known."""
    numbers = np.sort(rng.integers(0, 1 << 63, size=NAMES, dtype=np.uint64))
    return Names(0, numbers, np.full(NAMES, NAMES**-0.5, np.float32))
