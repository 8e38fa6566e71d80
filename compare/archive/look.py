"""A look into one shard of an archive, for the articles and the sentences most like some others.

What is asked and what is answered are numbers and bytes, so that a shard may lie elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from compare.archive.lookup import Lookup, Names, PlainNames

# Articles that ran a month apart are rarely on one event: their names must agree more.
DAYS, FAR = 30, 0.5
LEAST_NAMES = 0.03
# So many sentences are looked at whole for each one sought.
LOOKED_AT = 200
ROWS_AT_ONCE = 1 << 16
# A sentence is known by its article's number and its index there; no article has a million.
INDEX_BITS = 20

# An article that shares names: how much they tell, its number, and all its names.
Likely = tuple[float, int, PlainNames]
# For each vector the likest sentences: the products int32 (n, m), and which they are int64 (n, m).
Near = tuple[bytes, bytes]
Answer = tuple[list[list[Likely]], list[Near]]


def look(lookup: Lookup, names: Sequence[PlainNames], most: int, sought: Sequence[bytes]) -> Answer:
    """For each article's names the ``most`` articles that share the most telling ones, and for
    each article's shortened vectors, int16 (n, SHORT), the likest sentences of each."""
    width = lookup.basis.shape[1]
    vectors = [np.frombuffer(one, np.int16).reshape(-1, width) for one in sought]
    return (
        [likely(lookup, Names.of(one), most) for one in names],
        [near(lookup, one) for one in vectors],
    )


def likely(lookup: Lookup, sought: Names, most: int) -> list[Likely]:
    """The articles that share the most telling names, the best first."""
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
    return [
        (float(scores[place]), int(lookup.numbers[place]), lookup.names_of(place).plain)
        for place in best
        if scores[place] >= LEAST_NAMES
    ]


def near(lookup: Lookup, sought: np.ndarray) -> Near:
    """For each vector the sentences that are likest by their components."""
    found = nearest_rows(lookup.short, sought)
    rows = np.array([rows for _, rows in found], dtype=np.int64).reshape(len(sought), -1)
    products = np.array([products for products, _ in found], dtype=np.int32)
    places = np.searchsorted(lookup.ends, rows, side="right")
    begins = np.concatenate([[0], lookup.ends[:-1]])
    numbers = lookup.numbers[places] if len(lookup.numbers) else rows
    return products.tobytes(), ((numbers << INDEX_BITS) + rows - begins[places]).tobytes()


def nearest_rows(short: np.ndarray, sought: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """For each vector the highest products with rows of ``short``, and these rows, ascending."""
    found = [(np.zeros(0, np.float32), np.zeros(0, np.int64))] * len(sought)
    vectors = sought.astype(np.float32)
    for begin in range(0, len(short), ROWS_AT_ONCE):
        products = vectors @ short[begin : begin + ROWS_AT_ONCE].astype(np.float32).T
        found = [better(*old, mine, begin) for old, mine in zip(found, products, strict=True)]
    return found


def better(
    before: np.ndarray, rows: np.ndarray, products: np.ndarray, begin: int
) -> tuple[np.ndarray, np.ndarray]:
    """The highest products of those before and those of further rows; of equal ones the first."""
    if len(before) == LOOKED_AT:
        at = np.flatnonzero(products > before.min())
    else:
        at = np.arange(len(products))
    every = np.concatenate([before, products[at]])
    kept = highest(every)
    return every[kept], np.concatenate([rows, begin + at])[kept]


def highest(values: np.ndarray) -> np.ndarray:
    """Where the LOOKED_AT highest values are, in order; of equal ones the first."""
    if len(values) <= LOOKED_AT:
        return np.arange(len(values))
    least = np.partition(values, -LOOKED_AT)[-LOOKED_AT]
    above, equal = np.flatnonzero(values > least), np.flatnonzero(values == least)
    return np.sort(np.concatenate([above, equal[: LOOKED_AT - len(above)]]))
