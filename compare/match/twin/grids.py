"""What pairs of mentions have in common, told of all pairs of a list at once: arrays (n, n)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    Bag = Mapping[str, float]
    Grid = NDArray[np.bool_]
    Scores = NDArray[np.float32]


# SciPy takes a quarter of a second to import: so many cells, 40 MB, are multiplied without it.
FEW = 10_000_000


def same(keys: Sequence[Hashable | None]) -> Grid:
    """bool (n, n): whether two have one key; None is nobody's."""
    known: dict[Hashable, int] = {}
    codes = np.array([-1 if key is None else known.setdefault(key, len(known)) for key in keys])
    found: Grid = (codes[:, None] == codes[None, :]) & (codes >= 0)[:, None]
    return found


def counts(left: Sequence[Bag], right: Sequence[Bag]) -> Scores:
    """float32 (n, m): the products of what both count, added up."""
    columns = {word: at for at, word in enumerate({word: 0 for bag in right for word in bag})}
    if len(columns) * max(len(left), len(right)) <= FEW:
        return plain(left, columns) @ plain(right, columns).T
    found: Scores = (sparse(left, columns) @ sparse(right, columns).T).toarray()
    return found


def meets(sets: Sequence[Collection[str]]) -> Grid:
    """bool (n, n): whether two have a word in common."""
    bags = [dict.fromkeys(words, 1) for words in sets]
    found: Grid = counts(bags, bags) > 0
    return found


def overlaps(sets: Sequence[Collection[str]], weight: Mapping[str, float] | None = None) -> Scores:
    """float32 (n, n): the share of all words that both hold; half where neither holds any.

    With ``weight``, some words count more than others.
    """
    ones = [dict.fromkeys(words, 1) for words in sets]
    weighed = [{word: weight[word] for word in words} for words in sets] if weight else ones
    both = counts(ones, weighed)
    sizes = np.array([sum(bag.values()) for bag in weighed], dtype=np.float32)
    either = sizes[:, None] + sizes[None, :] - both
    found: Scores = np.where(either > 0, both / np.where(either > 0, either, 1), np.float32(0.5))
    return found


def slips(words: Sequence[str], most: int) -> Grid:
    """bool (n, n): the words of one length that differ in no more than so many places."""
    found = same([len(word) or None for word in words])
    differing = np.zeros(found.shape, dtype=np.uint8)
    for at in range(max(map(len, words), default=0)):
        differing += found & ~same([word[at] if at < len(word) else "" for word in words])
    return found & (differing > 0) & (differing <= most)


def plain(bags: Sequence[Bag], columns: Mapping[str, int]) -> Scores:
    """float32 (bags, columns); words without a column are left out."""
    found = np.zeros((len(bags), len(columns)), dtype=np.float32)
    for row, places, values in entries(bags, columns):
        found[row, places] = values
    return found


def sparse(bags: Sequence[Bag], columns: Mapping[str, int]) -> csr_matrix:
    """The same, of which only what is not 0 takes memory."""
    from scipy.sparse import csr_matrix

    listed = list(entries(bags, columns))
    rows = np.concatenate([np.full(len(places), row) for row, places, _ in listed])
    places = np.concatenate([places for _, places, _ in listed])
    values = np.concatenate([values for *_, values in listed])
    shape = (len(bags), len(columns))
    return csr_matrix((np.array(values, dtype=np.float32), (rows, places)), shape=shape)


def entries(
    bags: Sequence[Bag], columns: Mapping[str, int]
) -> Iterator[tuple[int, list[int], list[float]]]:
    """Each row with the places and values of its words."""
    for row, bag in enumerate(bags):
        known = {columns[word]: value for word, value in bag.items() if word in columns}
        yield row, list(known), list(known.values())
