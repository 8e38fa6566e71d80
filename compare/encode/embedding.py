"""The vectors of one run, looked up by the text they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from compare.cache import place
from compare.cluster import DASK
from compare.encode.afar import FarEncoder
from compare.encode.encoder import Encoder, Progress, Vectors, silent
from compare.encode.named import named
from compare.encode.store import StoredEncoder
from compare.options import Options


class Embedding:
    """Each text once; ``rows`` gives the vectors of any texts that were embedded."""

    def __init__(self, texts: Sequence[str], vectors: Vectors) -> None:
        self._vectors = vectors
        self._row = {text: row for row, text in enumerate(texts)}

    def rows(self, texts: Iterable[str]) -> Vectors:
        """float32 (n, d), unit length, in the order of ``texts``."""
        return self._vectors[[self._row[text] for text in texts]]

    def joined(self, known: Mapping[str, Vectors]) -> Embedding:
        """With the vectors of other texts, which were embedded before."""
        added = [text for text in known if text not in self._row]
        if not added:
            return self
        rows = np.stack([known[text] for text in added]).astype(np.float32)
        return Embedding([*self._row, *added], np.concatenate([self._vectors, rows]))


def embed(texts: Iterable[str], encoder: Encoder, progress: Progress = silent) -> Embedding:
    """Embed every distinct text, in an order that does not depend on the input's."""
    distinct = sorted(set(texts))
    if not distinct:
        return Embedding([], np.zeros((0, 1), dtype=np.float32))
    return Embedding(distinct, encoder.encode(distinct, progress))


def encoder_of(options: Options) -> Encoder:
    """The encoder that the options name, with or without its store."""
    return StoredEncoder(
        FarEncoder(options.encoder, options.scheduler)
        if options.engine == DASK
        else named(options.encoder),
        place("vectors") if options.cache else None,
    )
