"""Texts embedded by the processes of a cluster, with the same vectors as at home."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from threading import Lock

import numpy as np

from compare.cluster import asked_of
from compare.encode.encoder import Encoder, Progress, Vectors, silent

TEXTS_AT_ONCE = 256
ENCODING = Lock()

Named = Callable[[str], Encoder]


class FarEncoder:
    """An encoder at work elsewhere; it is called what it is called here."""

    def __init__(self, name: str, scheduler: str, named: Named) -> None:
        self._encoder = named(name)
        self._asked = name
        self._scheduler = scheduler
        self._named = named
        self.name = self._encoder.name

    @property
    def identity(self) -> str:
        """That of the encoder."""
        return self._encoder.identity

    def encode(self, texts: Sequence[str], progress: Progress) -> Vectors:
        """Unit vectors, float32 (n, d), in the order of the texts."""
        parts = [list(texts[at : at + TEXTS_AT_ONCE]) for at in range(0, len(texts), TEXTS_AT_ONCE)]
        made: list[Vectors] = []
        task = partial(encoded, self._named, self._asked)
        for content, width in asked_of(self._scheduler, task, parts):
            made.append(np.frombuffer(content, dtype="<f4").reshape(-1, width))
            progress(sum(map(len, made)), len(texts))
        return np.concatenate(made)


def encoded(named: Named, name: str, texts: Sequence[str]) -> tuple[bytes, int]:
    """What a worker answers: the vectors row after row, and how long a row is."""
    with ENCODING:
        vectors = kept(named, name).encode(texts, silent)
    return vectors.astype("<f4").tobytes(), vectors.shape[1]


@cache
def kept(named: Named, name: str) -> Encoder:
    """A worker loads an encoder once."""
    return named(name)
