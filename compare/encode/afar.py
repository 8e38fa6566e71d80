"""Texts embedded by the processes of a cluster, with the same vectors as at home."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from threading import Lock

import numpy as np

from compare.cluster import asked_of
from compare.encode.encoder import Encoder, Progress, Vectors, silent
from compare.encode.named import named
from compare.errors import UsageError

TEXTS_AT_ONCE = 256
ENCODING = Lock()


class FarEncoder:
    """An encoder at work elsewhere; it is called what it is called here."""

    def __init__(self, name: str, scheduler: str) -> None:
        self._encoder = named(name)
        self._asked = name
        self._scheduler = scheduler
        self.name = self._encoder.name

    @property
    def identity(self) -> str:
        """That of the encoder."""
        return self._encoder.identity

    def encode(self, texts: Sequence[str], progress: Progress) -> Vectors:
        """Unit vectors, float32 (n, d), in the order of the texts.

        Raises UsageError where a worker has another model of that name.
        """
        parts = [list(texts[at : at + TEXTS_AT_ONCE]) for at in range(0, len(texts), TEXTS_AT_ONCE)]
        made: list[Vectors] = []
        answers = asked_of(self._scheduler, encoded, parts, self._asked)
        for identity, content, width in answers:
            if identity != self.identity:
                raise UsageError(
                    f"{self._scheduler}: what a worker has as {self._asked} is another model; "
                    "put the same there"
                )
            made.append(np.frombuffer(content, dtype="<f4").reshape(-1, width))
            progress(sum(map(len, made)), len(texts))
        return np.concatenate(made)


def encoded(name: str, texts: Sequence[str]) -> tuple[str, bytes, int]:
    """What a worker answers: who encoded, the vectors row after row, and how long a row is."""
    with ENCODING:
        encoder = kept(name)
        vectors = encoder.encode(texts, silent)
    return encoder.identity, vectors.astype("<f4").tobytes(), vectors.shape[1]


@cache
def kept(name: str) -> Encoder:
    """A worker loads an encoder once."""
    return named(name)
