"""What was computed once, in small SQLite files under the user's cache folder.

Any of the files may be deleted at any time.  Every entry carries a checksum over its key and its
value: one that was damaged on the disk is not there, and is computed again.  A file that cannot
be opened, read or written is no reason to fail, only to compute more.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

# SQLite's oldest limit is 999 parameters in one statement.
PARAMETERS = 500
CHECKSUM = 8  # bytes
# Vectors of two million sentences; when a file is larger, the older half is dropped.
LARGEST = 2 * 1024**3
SECONDS_TO_WAIT = 10
TABLE = "create table if not exists kept (number integer primary key, key blob unique, value blob)"


class Cache:
    """Values by key, both bytes; a context manager, closed at its end."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._database = opened(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def known(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The values among ``keys`` that are there and whole."""
        found: dict[bytes, bytes] = {}
        try:
            for begin in range(0, len(keys), PARAMETERS):
                part = keys[begin : begin + PARAMETERS]
                marks = ",".join("?" * len(part))
                asked = f"select key, value from kept where key in ({marks})"  # noqa: S608 (marks are question marks)
                rows = self._database.execute(asked, part)
                found |= {key: value[CHECKSUM:] for key, value in rows if is_whole(key, value)}
        except sqlite3.DatabaseError as error:
            self._pass_over(error)
        return found

    def keep(self, values: Mapping[bytes, bytes]) -> None:
        """Store new values, all or none of them."""
        rows = [(key, checksum(key, value) + value) for key, value in values.items()]
        try:
            with self._database:
                self._database.executemany(
                    "insert or replace into kept (key, value) values (?, ?)", rows
                )
                shrink(self._database)
        except sqlite3.DatabaseError as error:
            self._pass_over(error)

    def _pass_over(self, error: sqlite3.DatabaseError) -> None:
        """Go on in memory; a damaged file is removed, one that is busy or full stays."""
        self._database.close()
        if self._path is not None and is_damage(error):
            remove(self._path)
        self._database = opened(None)


def opened(path: Path | None) -> sqlite3.Connection:
    """The file at ``path``, new where it was damaged; in memory where none is to be had."""
    if path is None:
        return prepared(":memory:")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return prepared(path)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            remove(path)
            return prepared(path)
    except (OSError, sqlite3.Error):
        return prepared(":memory:")


def prepared(path: Path | str) -> sqlite3.Connection:
    """The file with its one table."""
    database = sqlite3.connect(path, timeout=SECONDS_TO_WAIT)
    try:
        database.execute("pragma synchronous = normal")
        database.execute(TABLE)
    except sqlite3.Error:
        database.close()
        raise
    return database


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether the file is at fault, and neither a busy one nor a full disk."""
    return not isinstance(error, sqlite3.OperationalError)


def remove(path: Path) -> None:
    """Delete a file that is of no use; one that cannot be deleted stays."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def shrink(database: sqlite3.Connection) -> None:
    """Drop the older half of a file that has grown too large; its room is used again."""
    [[pages]], [[size]] = (
        database.execute("pragma page_count"),
        database.execute("pragma page_size"),
    )
    [[free]] = database.execute("pragma freelist_count")
    if (pages - free) * size > LARGEST:
        half = "select number from kept order by number limit (select count(*) / 2 from kept)"
        database.execute(f"delete from kept where number in ({half})")  # noqa: S608 (both are ours)


def checksum(key: bytes, value: bytes) -> bytes:
    """What shows that a value is whole and its key's own."""
    return hashlib.blake2b(key + value, digest_size=CHECKSUM).digest()


def is_whole(key: object, value: object) -> bool:
    """Whether a row is as it was written."""
    if not isinstance(key, bytes) or not isinstance(value, bytes):
        return False
    return value[:CHECKSUM] == checksum(key, value[CHECKSUM:])


def place(name: str) -> Path | None:
    """Where a cache of that name lies (XDG Base Directory Specification); None without a home."""
    try:
        root = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError:
        return None
    return root / "compare-sources" / f"{name}.sqlite"
