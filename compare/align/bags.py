"""Bags of weighted words as sparse rows: likeness and containment of many pairs at once.

Plain arrays serve for a newsroom's folder; SciPy, which takes a quarter of a second to import, is
asked only where there are so many articles that every pair of them would be looked at.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    Bag = Mapping[str, int]
    Index = NDArray[np.intp]
    Scores = NDArray[np.float64]

# So that memory does not grow with the number of pairs.
ROWS_AT_ONCE = 256
PAIRS_AT_ONCE = 20_000
# All pairs of so many articles are multiplied one by one.
FEW = 100


@dataclass(frozen=True, eq=False, slots=True)
class Rows:
    """A sparse matrix (n, ``width``): row k is ``[starts[k], starts[k + 1])`` of the others.

    ``columns`` ascend within a row.
    """

    starts: Index
    columns: Index
    values: Scores
    width: int

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def places(self) -> Index:
        """The row of every entry."""
        return np.repeat(np.arange(len(self)), np.diff(self.starts))

    def summed(self, values: Scores) -> Scores:
        """The sum over every row of one value an entry."""
        return np.bincount(self.places, values, minlength=len(self)).astype(np.float64)

    def scaled(self, lengths: Scores) -> Rows:
        """Every row divided by its length; rows of length 0 stay 0."""
        factors = 1 / np.where(lengths > 0, lengths, 1)
        return replace(self, values=factors[self.places] * self.values)


def vocabulary(bags: Iterable[Bag]) -> dict[str, int]:
    """A column for every word, in alphabetical order: sums must not depend on the input's."""
    return {word: at for at, word in enumerate(sorted({word for bag in bags for word in bag}))}


def matrix(
    bags: Sequence[Bag], columns: Mapping[str, int], cell: Callable[[str, int], float]
) -> Rows:
    """float64 (bags, words); ``cell`` gives a word's value from the word and its count."""
    entries = [
        [
            (columns[word], cell(word, count))
            for word, count in sorted(bag.items())
            if word in columns
        ]
        for bag in bags
    ]
    flat = [entry for row in entries for entry in row]
    return Rows(
        starts=np.cumsum([0, *map(len, entries)]),
        columns=np.array([column for column, _ in flat], dtype=np.intp),
        values=np.array([value for _, value in flat], dtype=np.float64),
        width=max(1, len(columns)),
    )


def unit_bags(bags: Sequence[Bag], weight: Callable[[str], float]) -> Rows:
    """Rows of unit length, so that a product of two is their cosine."""
    rows = matrix(bags, vocabulary(bags), lambda word, n: (1 + math.log(n)) * weight(word))
    return rows.scaled(np.sqrt(rows.summed(rows.values * rows.values)))


def products(left: Rows, right: Rows, i: Index, j: Index) -> Scores:
    """The products of row ``i[k]`` of ``left`` and row ``j[k]`` of ``right``."""
    cells = right.places * right.width + right.columns
    parts = [
        products_at(left, right, cells, i[part], j[part]) for part in slices(len(i), PAIRS_AT_ONCE)
    ]
    return np.concatenate(parts) if parts else np.zeros(0)


def products_at(left: Rows, right: Rows, cells: Index, i: Index, j: Index) -> Scores:
    """Every entry of the left rows is looked up in the right ones, whose ``cells`` ascend."""
    if not len(cells):
        return np.zeros(len(i))
    counts = np.diff(left.starts)[i]
    pair = np.repeat(np.arange(len(i)), counts)
    first = np.repeat(left.starts[i] - np.cumsum(counts) + counts, counts)
    entry = first + np.arange(len(pair))
    wanted = j[pair] * right.width + left.columns[entry]
    found = np.minimum(np.searchsorted(cells, wanted), len(cells) - 1)
    both = cells[found] == wanted
    shared = left.values[entry[both]] * right.values[found[both]]
    return np.bincount(pair[both], shared, minlength=len(i)).astype(np.float64)


def likeness(bags: Sequence[Bag], weight: Callable[[str], float], i: Index, j: Index) -> Scores:
    """Cosines of pairs of bags, 0..1."""
    rows = unit_bags(bags, weight)
    return products(rows, rows, i, j)


def shares(
    parts: Sequence[Bag], wholes: Sequence[Bag], weight: Callable[[str], float], i: Index, j: Index
) -> tuple[Scores, Scores]:
    """How much of part ``i`` is in whole ``j``, and of part ``j`` in whole ``i``, 0..1."""
    columns = vocabulary(parts)
    inner = matrix(parts, columns, lambda word, _: weight(word))
    inner = inner.scaled(inner.summed(inner.values))
    outer = matrix(wholes, columns, lambda _word, _count: 1.0)
    return products(inner, outer, i, j), products(inner, outer, j, i)


def pairs_above(rows: Rows, least: float) -> Iterator[tuple[Index, Index]]:
    """Pairs i < j of rows whose product is above ``least``, some hundred rows at a time."""
    if len(rows) > FEW:
        yield from pairs_of_many(rows, least)
        return
    i, j = np.triu_indices(len(rows), 1)
    keep = products(rows, rows, i, j) > least
    yield i[keep], j[keep]


def pairs_of_many(rows: Rows, least: float) -> Iterator[tuple[Index, Index]]:
    """The same by blocks of the whole product: pairs without a word in common cost nothing."""
    from scipy import sparse

    shape = (len(rows), rows.width)
    whole = sparse.csr_matrix((rows.values, rows.columns, rows.starts), shape=shape)
    for part in slices(len(rows), ROWS_AT_ONCE):
        block = (whole[part] @ whole.T).tocoo()
        i, j = block.row + part.start, block.col
        keep = (block.data > least) & (i < j)
        yield i[keep], j[keep]


def slices(length: int, step: int) -> Iterator[slice]:
    """Consecutive slices that cover ``range(length)``."""
    return (slice(start, min(start + step, length)) for start in range(0, length, step))
