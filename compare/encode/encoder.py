"""What an encoder is, and which one a name means.

An encoder turns texts into unit vectors whose dot product is their likeness.
The default is the official all-MiniLM-L6-v2, carried by a package; any other
sentence-transformers model is used when named, by name or by folder.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
Progress = Callable[[int, int], None]


class Encoder(Protocol):
    """Texts in, vectors out."""

    name: str

    def encode(self, texts: Sequence[str], progress: Progress) -> Vectors:
        """One row per text: float32 (n, d), unit length; ``progress`` hears (done, total)."""
        ...


def silent(done: int, total: int) -> None:
    """Progress that nobody watches."""


def likeness(left: Vectors, right: Vectors) -> float:
    """The cosine of two unit vectors, shape (d,) each: 1 says the same, 0 has nothing to do."""
    return float(np.dot(left, right))
