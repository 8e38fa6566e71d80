"""A lookup in a file beside the archive, mapped from the disk; a damaged or old one is made anew.

One line names the format, a checksum of all that follows, and which state of the archive it is
of; a second line lists the arrays; then come the arrays themselves.
"""

from __future__ import annotations

import json
import mmap
import os
import zlib
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

import numpy as np

from compare.archive.lookup import Lookup, extended
from compare.archive.shelf import Shelf

NAME = "lookup.bin"
FORMAT = "compare-sources-lookup-2"
NAMES = tuple(field.name for field in fields(Lookup))
# Every array begins where any number may.
ALIGNMENT = 64


def lookup_of(shelf: Shelf, folder: Path) -> Lookup:
    """The archive's lookup, from its file where that is of the archive's present state."""
    state, old = loaded(folder / NAME)
    return old if old is not None and state == shelf.state() else extended(None, shelf)


def renew(shelf: Shelf, folder: Path) -> None:
    """Bring the file up to date; where it cannot be written, a search makes its own."""
    current = shelf.state()
    state, old = loaded(folder / NAME)
    if old is None or state != current:
        with suppress(OSError):
            write(extended(old, shelf), current, folder / NAME)


def write(lookup: Lookup, state: str, file: Path) -> None:
    """Write the file in one step."""
    arrays = [np.ascontiguousarray(getattr(lookup, name)) for name in NAMES]
    table = json.dumps([[array.dtype.str, array.shape] for array in arrays]).encode() + b"\n"
    checksum = zlib.crc32(table)
    for array in arrays:
        checksum = zlib.crc32(array.data if array.size else b"", checksum)
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with draft.open("wb") as out:
            out.write(f"{FORMAT} {checksum} {state}\n".encode() + table)
            for array in arrays:
                out.write(bytes(-out.tell() % ALIGNMENT))
                out.write(array.data if array.size else b"")
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def loaded(file: Path) -> tuple[str, Lookup | None]:
    """The state of the archive that the file is of, and its lookup; None for any damage."""
    try:
        with file.open("rb") as opened:
            head = opened.readline().decode("ascii").split()
            table = opened.readline()
            begin = opened.tell()
            content = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        name, checksum, state = head
        arrays = list(arrays_in(content, json.loads(table), begin))
        total = zlib.crc32(table)
        for array in arrays:
            total = zlib.crc32(array.data if array.size else b"", total)
    except (OSError, ValueError, TypeError):
        return "", None
    if name != FORMAT or int(checksum) != total or len(arrays) != len(NAMES):
        return "", None
    return state, Lookup(**dict(zip(NAMES, arrays, strict=True)))


def arrays_in(content: mmap.mmap, table: object, begin: int) -> list[np.ndarray]:
    """The arrays that the table lists, as views of the file."""
    assert isinstance(table, list)
    arrays = []
    for kind, shape in table:
        begin += -begin % ALIGNMENT
        count = int(np.prod(shape, dtype=np.int64))
        array = np.frombuffer(content, dtype=np.dtype(kind), count=count, offset=begin)
        arrays.append(array.reshape(shape))
        begin += array.nbytes
    return arrays
