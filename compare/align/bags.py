"""Bags of weighted words as sparse matrices: likeness and containment of many pairs at once."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    Bag = Mapping[str, int]
    Index = NDArray[np.intp]
    Scores = NDArray[np.float64]

# So that memory does not grow with the number of pairs.
ROWS_AT_ONCE = 256
PAIRS_AT_ONCE = 20_000


def vocabulary(bags: Iterable[Bag]) -> dict[str, int]:
    """A column for every word, in alphabetical order: sums must not depend on the input's."""
    return {word: at for at, word in enumerate(sorted({word for bag in bags for word in bag}))}


def matrix(
    bags: Sequence[Bag], columns: Mapping[str, int], cell: Callable[[str, int], float]
) -> sparse.csr_matrix:
    """float64 (bags, words); ``cell`` gives a word's value from the word and its count."""
    entries = [
        (row, columns[word], cell(word, count))
        for row, bag in enumerate(bags)
        for word, count in sorted(bag.items())
        if word in columns
    ]
    rows, places, values = zip(*entries, strict=True) if entries else ((), (), ())
    return sparse.csr_matrix((values, (rows, places)), shape=(len(bags), max(1, len(columns))))


def scaled(rows: sparse.csr_matrix, lengths: Scores) -> sparse.csr_matrix:
    """Every row divided by its length; rows of length 0 stay 0."""
    return sparse.diags(1 / np.where(lengths > 0, lengths, 1)) @ rows


def unit_bags(bags: Sequence[Bag], weight: Callable[[str], float]) -> sparse.csr_matrix:
    """Rows of unit length, so that a product of two is their cosine."""
    rows = matrix(bags, vocabulary(bags), lambda word, n: (1 + math.log(n)) * weight(word))
    return scaled(rows, np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel()))


def products(left: sparse.csr_matrix, right: sparse.csr_matrix, i: Index, j: Index) -> Scores:
    """The products of row ``i[k]`` of ``left`` and row ``j[k]`` of ``right``."""
    parts = [
        np.asarray(left[i[part]].multiply(right[j[part]]).sum(axis=1)).ravel()
        for part in slices(len(i), PAIRS_AT_ONCE)
    ]
    return np.concatenate(parts) if parts else np.zeros(0)


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
    inner = scaled(inner, np.asarray(inner.sum(axis=1)).ravel())
    outer = matrix(wholes, columns, lambda _word, _count: 1.0)
    return products(inner, outer, i, j), products(inner, outer, j, i)


def pairs_above(rows: sparse.csr_matrix, least: float) -> Iterator[tuple[Index, Index]]:
    """Pairs i < j of rows whose product is above ``least``, some hundred rows at a time."""
    for part in slices(rows.shape[0], ROWS_AT_ONCE):
        block = (rows[part] @ rows.T).tocoo()
        i, j = block.row + part.start, block.col
        keep = (block.data > least) & (i < j)
        yield i[keep], j[keep]


def slices(length: int, step: int) -> Iterator[slice]:
    """Consecutive slices that cover ``range(length)``."""
    return (slice(start, min(start + step, length)) for start in range(0, length, step))
