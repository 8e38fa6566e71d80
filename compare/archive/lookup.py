"""What an archive is searched by: days, names and shortened vectors of its articles.

A lookup is derived from the archive and can be made anew at any time.  Vectors are shortened to
their principal components: enough to find some hundred candidates among a million, which are
then compared by their whole vectors.  The components are whole numbers, so small that their
products and the sums of these are exact in single precision: a search finds the same in any order,
in one piece or in several, on any machine.

A large archive's lookup is in shards, each a lookup of some of the articles by itself.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

import numpy as np

from compare.align.profile import Profile
from compare.align.rarity import rarity
from compare.archive.filed import Filed, Found, found_in
from compare.archive.shelf import INDEX, DamagedArchive, Shelf
from compare.encode.store import STORED
from compare.study.written import glance

# Of 384.  Among 2,127 sentences of real news the 50 nearest by these hold .990 of the true ten
# nearest, the 200 nearest .999.
SHORT = 64
# Components are taken from so many sentences, where there are as many; and once more when the
# archive has four times as many articles.
SAMPLE = 20_000
GROWN = 4
WITHOUT_END = 1 << 62
# A component of 1 as a whole number: the product of two vectors stays below 2 to the 24th.
WHOLE = 4000
# Some tenths of a second to search, and 80 MB.
SENTENCES_IN_SHARD = 500_000

PlainNames = tuple[int, bytes, bytes]


@dataclass(frozen=True, eq=False, slots=True)
class Lookup:
    """Arrays with a row for each article (A), sentence (S), or name of an article (N).

    ``numbers`` int64 (A,) as filed, ascending; ``days`` int32 (A,), 0 for unknown; ``ends`` int64
    (A,), one past an article's last sentence; ``short`` int16 (S, SHORT), components times WHOLE;
    ``basis`` float32 (d, SHORT), which serves up to ``enough`` int64 (1,) articles; ``names``
    uint64 (N,), ``holders`` int32 (N,), places of articles, ascending, ``weights`` float32 (N,) of
    unit length for each.  An article's names are in ascending order.
    """

    numbers: np.ndarray
    days: np.ndarray
    ends: np.ndarray
    short: np.ndarray
    basis: np.ndarray
    enough: np.ndarray
    names: np.ndarray
    holders: np.ndarray
    weights: np.ndarray

    def names_of(self, place: int) -> Names:
        """The names of the article at that place."""
        own = slice(*np.searchsorted(self.holders, [place, place + 1]))
        return Names(int(self.days[place]), self.names[own], self.weights[own])

    def without_all_but(self, current: Sequence[int]) -> Lookup:
        """The lookup without the articles that are not ``current``."""
        kept = np.isin(self.numbers, np.array(current, dtype=np.int64))
        if kept.all():
            return self
        counts = np.diff(self.ends, prepend=0)
        place = np.cumsum(kept) - 1
        held = kept[self.holders]
        return replace(
            self,
            numbers=self.numbers[kept],
            days=self.days[kept],
            ends=np.cumsum(counts[kept]),
            short=self.short[np.repeat(kept, counts)],
            names=self.names[held],
            holders=place[self.holders[held]].astype(np.int32),
            weights=self.weights[held],
        )


@dataclass(frozen=True, eq=False, slots=True)
class Names:
    """An article's day, 0 for unknown, and its names as ascending numbers, uint64 (n,), with what
    each tells, float32 (n,) of unit length."""

    day: int
    names: np.ndarray
    weights: np.ndarray

    @property
    def plain(self) -> PlainNames:
        """The same in a number and bytes."""
        return self.day, self.names.tobytes(), self.weights.tobytes()

    @classmethod
    def of(cls, plain: PlainNames) -> Self:
        """The names that such a number and bytes stand for."""
        day, names, weights = plain
        return cls(day, np.frombuffer(names, np.uint64), np.frombuffer(weights, np.float32))


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """The part of a lookup that is one article's."""

    number: int
    short: np.ndarray
    names: Names


def extended(old: Sequence[Lookup], shelf: Shelf) -> list[Lookup]:
    """The shards without what is no longer current, and with what was added since.

    Raises DamagedArchive where the archive's index is not that of its articles.
    """
    listed = shelf.current()
    current = sorted(listed)
    if not old or len(current) > old[0].enough[0]:
        shelf.hold_complete()
        old = [started(shelf, current)]
    left = [shard.without_all_but(current) for shard in old]
    shards = [shard for shard in left if len(shard.numbers)] or left[:1]
    known = {number for shard in shards for number in shard.numbers.tolist()}
    added = [number for number in current if number not in known]
    if added and known and added[0] < max(known):
        raise shelf.damaged(INDEX)  # an old version is never current again
    return grown(shards, entries(shelf, {number: listed[number] for number in added}, old[0].basis))


def grown(shards: Sequence[Lookup], added: Iterable[Entry]) -> list[Lookup]:
    """The shards with more articles: the last is filled, and others are begun."""
    *full, last = shards
    batch: list[Entry] = []
    sentences = len(last.short)
    for entry in added:
        if sentences >= SENTENCES_IN_SHARD:
            full.append(joined(last, batch))
            last, batch, sentences = empty(last.basis, last.enough), [], 0
        batch.append(entry)
        sentences += len(entry.short)
    return [*full, joined(last, batch)]


def started(shelf: Shelf, numbers: Sequence[int]) -> Lookup:
    """A lookup of no article yet, with the components of the archive's first sentences."""
    parts: list[np.ndarray] = []
    for _, found in reading(shelf, numbers):
        parts.append(sentence_vectors(found))
        if sum(map(len, parts)) >= SAMPLE:
            break
    sample = np.concatenate(parts) if parts else np.zeros((0, SHORT), np.float32)
    all_seen = len(sample) < SAMPLE
    enough = np.array([GROWN * len(numbers) if all_seen else WITHOUT_END], np.int64)
    return empty(components(sample), enough)


def empty(basis: np.ndarray, enough: np.ndarray) -> Lookup:
    """A lookup of no article."""
    return Lookup(
        numbers=np.zeros(0, np.int64),
        days=np.zeros(0, np.int32),
        ends=np.zeros(0, np.int64),
        short=np.zeros((0, basis.shape[1]), np.int16),
        basis=basis,
        enough=enough,
        names=np.zeros(0, np.uint64),
        holders=np.zeros(0, np.int32),
        weights=np.zeros(0, np.float32),
    )


def components(vectors: np.ndarray) -> np.ndarray:
    """The principal components of vectors around zero: float32 (d, SHORT), the longest first."""
    _, axes = np.linalg.eigh(vectors.T.astype(np.float64) @ vectors)
    return np.ascontiguousarray(axes[:, ::-1][:, :SHORT], dtype=np.float32)


def shortened(vectors: np.ndarray, basis: np.ndarray) -> np.ndarray:
    """Vectors of unit length by their components, int16 (n, SHORT)."""
    whole: np.ndarray = np.rint(WHOLE * (vectors @ basis))
    return whole.astype(np.int16)


def entries(
    shelf: Shelf, listed: Mapping[int, tuple[str, int]], basis: np.ndarray
) -> Iterator[Entry]:
    """What the lookup holds of articles that are listed by number, with path and version."""
    for number, filed in shelf.rows(list(listed)):
        if listed[number] != (filed.path, filed.version):
            raise shelf.damaged(INDEX)
        seen = glance(filed.study)
        if seen is None:
            raise unreadable(shelf, filed)
        vectors = np.frombuffer(filed.vectors, STORED).reshape(-1, len(basis))[: seen.sentences]
        yield Entry(
            number=number,
            short=shortened(vectors.astype(np.float32), basis),
            names=named(seen.profile, seen.now),
        )


def reading(shelf: Shelf, numbers: Sequence[int]) -> Iterator[tuple[int, Found]]:
    """What is filed under these numbers."""
    for number, filed in shelf.rows(numbers):
        found = found_in(filed)
        if found is None:
            raise unreadable(shelf, filed)
        yield number, found


def unreadable(shelf: Shelf, filed: Filed) -> DamagedArchive:
    """An article that is as it was filed, and yet cannot be read."""
    return DamagedArchive(f"{shelf.path}: {filed.path!r} cannot be read; index it anew")


def sentence_vectors(found: Found) -> np.ndarray:
    """The vectors of an article's sentences, float32 (n, d)."""
    return found.vectors[: len(found.study.outline.sentences)].astype(np.float32)


def named(profile: Profile, now: date | None) -> Names:
    """An article's day and names."""
    told = sorted((hashed(word), weight(word, count)) for word, count in profile.names.items())
    length = math.sqrt(sum(weight * weight for _, weight in told)) or 1.0
    return Names(
        day=now.toordinal() if now else 0,
        names=np.array([number for number, _ in told], dtype=np.uint64),
        weights=np.array([weight / length for _, weight in told], dtype=np.float32),
    )


def weight(word: str, count: int) -> float:
    """How much a name tells that is used so often."""
    return (1 + math.log(count)) * rarity(word)


def hashed(word: str) -> int:
    """A word as a number of 64 bits."""
    content = word.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest(), "little")


def joined(old: Lookup, added: Sequence[Entry]) -> Lookup:
    """A lookup with the added articles, in the order of their numbers."""
    if not added:
        return old
    first = len(old.numbers)
    last = old.ends[-1] if first else 0
    owners = [np.full(len(one.names.names), first + at, np.int32) for at, one in enumerate(added)]
    return replace(
        old,
        numbers=together(old.numbers, [[one.number] for one in added]),
        days=together(old.days, [[one.names.day] for one in added]),
        ends=together(old.ends, [last + np.cumsum([len(one.short) for one in added])]),
        short=together(old.short, [one.short for one in added]),
        names=together(old.names, [one.names.names for one in added]),
        holders=together(old.holders, owners),
        weights=together(old.weights, [one.names.weights for one in added]),
    )


def together(first: np.ndarray, rest: Sequence[Sequence[int] | np.ndarray]) -> np.ndarray:
    """One array of the first one's type, of that and of the others."""
    return np.concatenate([first, *(np.asarray(one, dtype=first.dtype) for one in rest)])
