"""What an encoder is: it turns texts into unit vectors whose dot product is their likeness."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
Progress = Callable[[int, int], None]


class Encoder(Protocol):
    """Texts in, vectors out.

    ``name`` is what a report says it was made with; ``identity`` is what vectors are filed under:
    another model, other weights or another way to compute them has another one.
    """

    name: str

    @property
    def identity(self) -> str:
        """Asked for when vectors are looked up; it may read the weights."""
        ...

    def encode(self, texts: Sequence[str], progress: Progress) -> Vectors:
        """One row per text: float32 (n, d), unit length; ``progress`` hears (done, total)."""
        ...


def silent(done: int, total: int) -> None:
    """Progress that nobody watches."""


def likeness(left: Vectors, right: Vectors) -> float:
    """The cosine of two unit vectors, shape (d,) each: 1 says the same, 0 has nothing to do."""
    return float(np.dot(left, right))
