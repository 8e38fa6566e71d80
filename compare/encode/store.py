"""What was embedded once is not embedded again.

Vectors are kept in half precision, and read back so whether they were stored or just made, so
that a report does not depend on what the cache held.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from compare.cache import Cache, place
from compare.encode.encoder import Encoder, Progress, Vectors
from compare.options import Options

STORED = np.dtype("<f2")
# An interrupted run has kept all but the last so many.
KEPT_AT_ONCE = 4096


class StoredEncoder:
    """An encoder that looks into its cache first; without a path nothing outlasts the call."""

    def __init__(self, encoder: Encoder, path: Path | None) -> None:
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
        with Cache(self._path) as cache:
            known = cache.known(keys)
            missing = {k: text for k, text in zip(keys, texts, strict=True) if k not in known}
            known |= self._made(missing, cache, progress)
        return np.stack([np.frombuffer(known[k], dtype=STORED) for k in keys]).astype(np.float32)

    def _made(
        self, texts: dict[bytes, str], cache: Cache, progress: Progress
    ) -> dict[bytes, bytes]:
        made: dict[bytes, bytes] = {}
        # Texts of like length together: they share a batch.
        keys = sorted(texts, key=lambda one: (len(texts[one]), texts[one]))
        for begin in range(0, len(keys), KEPT_AT_ONCE):
            part = keys[begin : begin + KEPT_AT_ONCE]
            vectors = self._encoder.encode(
                [texts[one] for one in part],
                lambda done, _, begin=begin: progress(begin + done, len(keys)),  # type: ignore[misc]
            )
            fresh = {one: row.tobytes() for one, row in zip(part, halved(vectors), strict=True)}
            cache.keep(fresh)
            made |= fresh
        return made


def stored(encoder: Encoder, options: Options) -> StoredEncoder:
    """The encoder with the user's store, or with none where the options forbid it."""
    return StoredEncoder(encoder, place("vectors") if options.cache else None)


def key(identity: str, text: str) -> bytes:
    """What a vector is filed under: the encoder's identity and the text."""
    return hashlib.sha256(f"{identity}\n{text}".encode("utf-8", "surrogatepass")).digest()


def halved(vectors: Vectors) -> np.ndarray:
    """The vectors in the precision they are stored in."""
    return vectors.astype(STORED)
