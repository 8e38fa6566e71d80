"""What was embedded once is not embedded again: vectors in a small SQLite file.

The file lies in the user's cache folder and may be deleted at any time.  Vectors
are kept in half precision, and read back so whether they were stored or just
made, so that a report does not depend on what the cache held.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from compare.encode.encoder import Encoder, Progress, Vectors

STORED = np.dtype("<f2")
PARAMETERS = 500  # SQLite's oldest limit is 999 in one statement


class StoredEncoder:
    """An encoder that looks into its store first."""

    def __init__(self, encoder: Encoder, path: Path) -> None:
        self.name = encoder.name
        self._encoder = encoder
        self._path = path

    @property
    def identity(self) -> str:
        """That of the encoder."""
        return self._encoder.identity

    def encode(self, texts: Sequence[str], progress: Progress) -> Vectors:
        """Unit vectors, float32 (n, d), of which only the unknown are computed."""
        keys = [key(self.identity, text) for text in texts]
        with closing(opened(self._path)) as database:
            known = stored(database, keys)
            missing = {k: text for k, text in zip(keys, texts, strict=True) if k not in known}
            if missing:
                made = self._encoder.encode(list(missing.values()), progress)
                fresh = dict(zip(missing, halved(made), strict=True))
                keep(database, fresh)
                known |= fresh
        return np.stack([known[k] for k in keys]).astype(np.float32)


class PlainEncoder:
    """An encoder without a store, with the same rounding of its vectors."""

    def __init__(self, encoder: Encoder) -> None:
        self.name = encoder.name
        self._encoder = encoder

    @property
    def identity(self) -> str:
        """That of the encoder."""
        return self._encoder.identity

    def encode(self, texts: Sequence[str], progress: Progress) -> Vectors:
        """Unit vectors, float32 (n, d), in the store's precision."""
        return halved(self._encoder.encode(texts, progress)).astype(np.float32)


def key(identity: str, text: str) -> bytes:
    """What a vector is filed under: the encoder's identity and the text."""
    return hashlib.sha256(f"{identity}\n{text}".encode("utf-8", "surrogatepass")).digest()


def halved(vectors: Vectors) -> np.ndarray:
    """The vectors in the precision they are stored in."""
    return vectors.astype(STORED)


def opened(path: Path) -> sqlite3.Connection:
    """The store; one that cannot be opened or is damaged is replaced by one in memory."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(path, timeout=10)
        prepare(database)
    except (OSError, sqlite3.Error):
        database = sqlite3.connect(":memory:")
        prepare(database)
    return database


def prepare(database: sqlite3.Connection) -> None:
    """The one table there is."""
    database.execute("create table if not exists vector (key blob primary key, value blob)")
    database.commit()


def stored(database: sqlite3.Connection, keys: Sequence[bytes]) -> dict[bytes, np.ndarray]:
    """The vectors among ``keys`` that are known."""
    found: dict[bytes, np.ndarray] = {}
    for begin in range(0, len(keys), PARAMETERS):
        part = keys[begin : begin + PARAMETERS]
        marks = ",".join("?" * len(part))
        rows = database.execute(f"select key, value from vector where key in ({marks})", part)  # noqa: S608 (marks are question marks)
        found |= {row: np.frombuffer(value, dtype=STORED) for row, value in rows}
    return found


def keep(database: sqlite3.Connection, vectors: dict[bytes, np.ndarray]) -> None:
    """Store new vectors; a store that cannot be written to is no reason to fail."""
    rows = [(name, value.tobytes()) for name, value in vectors.items()]
    try:
        with database:
            database.executemany("insert or replace into vector values (?, ?)", rows)
    except sqlite3.Error:
        return


def default_path() -> Path:
    """Where the store lies: the user's cache folder (XDG Base Directory Specification)."""
    root = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(root) / "compare-sources" / "vectors.sqlite"
