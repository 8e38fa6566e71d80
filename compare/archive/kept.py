"""A lookup in a file beside the archive, mapped from the disk; a damaged or old one is made anew.

One line names the format, which state of the archive it is of, and the checksum of the next line;
that one lists the arrays of every shard, each with its own checksum; then come the arrays.
"""

from __future__ import annotations

import json
import mmap
import os
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

from compare.archive.lookup import Lookup, extended
from compare.archive.shelf import Shelf

NAME = "lookup.bin"
FORMAT = "compare-sources-lookup-3"
NAMES = tuple(field.name for field in fields(Lookup))
# Every array begins where any number may.
ALIGNMENT = 64
# What a damaged file ends in, and one that is none.
DAMAGED = (OSError, ValueError, TypeError, LookupError)


class Kept:
    """A lookup's file, mapped; every array is verified when it is taken from there.

    Raises one of ``DAMAGED`` where the file is none, now or when a shard is asked for.
    """

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            name, self.state, checksum = opened.readline().decode("ascii").split()
            table = opened.readline()
            self._begin = opened.tell() + -opened.tell() % ALIGNMENT
            self._content = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        if name != FORMAT or int(checksum) != zlib.crc32(table):
            raise ValueError(f"{file} is no lookup")
        self._shards: list[dict[str, Any]] = [
            dict(zip(NAMES, arrays, strict=True)) for arrays in json.loads(table)
        ]

    def __len__(self) -> int:
        return len(self._shards)

    @property
    def articles(self) -> int:
        """How many articles there are in all shards."""
        return sum(shard["numbers"][1][0] for shard in self._shards)

    @property
    def numbers(self) -> list[int]:
        """The numbers of all of them, ascending."""
        return [
            number for shard in self._shards for number in self._array(*shard["numbers"]).tolist()
        ]

    @property
    def basis(self) -> np.ndarray:
        """The components, float32 (d, SHORT), which all shards have in common."""
        return self._array(*self._shards[0]["basis"])

    def shard(self, number: int) -> Lookup:
        """One of the shards, as views of the file."""
        return Lookup(**{name: self._array(*it) for name, it in self._shards[number].items()})

    def _array(self, kind: str, shape: list[int], offset: int, checksum: int) -> np.ndarray:
        count = int(np.prod(shape, dtype=np.int64))
        begin = self._begin + offset
        array = np.frombuffer(self._content, dtype=np.dtype(kind), count=count, offset=begin)
        if checksum_of(array) != checksum:
            raise ValueError("a lookup is not as it was written")
        return array.reshape(shape)


def lookups_of(shelf: Shelf, folder: Path) -> list[Lookup]:
    """The archive's shards, from their file where that is of the archive's present state."""
    state, old = loaded(folder / NAME)
    return old if old and state == shelf.state() else extended([], shelf)


def renew(shelf: Shelf, folder: Path) -> None:
    """Bring the file up to date; where it cannot be written, a search makes its own."""
    current = shelf.state()
    state, old = loaded(folder / NAME)
    if not old or state != current:
        with suppress(OSError):
            write(extended(old, shelf), current, folder / NAME)


def loaded(file: Path) -> tuple[str, list[Lookup]]:
    """The state of the archive that the file is of, and its shards; none for any damage."""
    try:
        kept = Kept(file)
        return kept.state, [kept.shard(number) for number in range(len(kept))]
    except DAMAGED:
        return "", []


def write(shards: Sequence[Lookup], state: str, file: Path) -> None:
    """Write the file in one step."""
    table = json.dumps(list(listed(shards))).encode() + b"\n"
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with draft.open("wb") as out:
            out.write(f"{FORMAT} {state} {zlib.crc32(table)}\n".encode() + table)
            for shard in shards:
                for array in arrays_of(shard):
                    out.write(bytes(-out.tell() % ALIGNMENT))
                    out.write(array.data if array.size else b"")
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def listed(shards: Sequence[Lookup]) -> Iterator[list[list[object]]]:
    """For each shard what its arrays are, where they begin behind the table, and checksums."""
    end = 0
    for shard in shards:
        arrays: list[list[object]] = []
        for array in arrays_of(shard):
            begin = end + -end % ALIGNMENT
            arrays.append([array.dtype.str, array.shape, begin, checksum_of(array)])
            end = begin + array.nbytes
        yield arrays


def arrays_of(shard: Lookup) -> list[np.ndarray]:
    """The arrays of a shard, in the order of ``NAMES``."""
    return [np.ascontiguousarray(getattr(shard, name)) for name in NAMES]


def checksum_of(array: np.ndarray) -> int:
    """The checksum of an array's bytes."""
    return zlib.crc32(array.data if array.size else b"")
