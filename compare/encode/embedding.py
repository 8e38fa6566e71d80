"""The vectors of one run, looked up by the text they stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, ThreadPoolExecutor
from threading import Event
from typing import Self

import numpy as np

from compare.cluster import DASK
from compare.encode.afar import FarEncoder
from compare.encode.encoder import Encoder, Progress, Vectors, silent
from compare.encode.named import named
from compare.encode.store import stored
from compare.options import Options

Part = Callable[[], Vectors]
Place = tuple[int, int]

# Texts of one length share a batch: fewer at once would make small ones.
TEXTS_AT_ONCE = 2_000


class Embedding:
    """Vectors in parts, which may still be at work: ``rows`` waits for those it needs.

    ``place`` tells for each text which part it is in, and which row of that part.
    """

    def __init__(self, place: Mapping[str, Place], parts: Iterable[Part]) -> None:
        self._place = dict(place)
        self._parts = list(parts)

    def rows(self, texts: Iterable[str]) -> Vectors:
        """float32 (n, d), unit length, in the order of ``texts``."""
        places = [self._place[text] for text in texts]
        made = {at: self._parts[at]() for at in {at for at, _ in places} or {0}}
        return np.stack([made[at][row] for at, row in places]) if places else made[0][:0]

    def joined(self, known: Mapping[str, Vectors]) -> Embedding:
        """With the vectors of other texts, which were embedded before."""
        added = [text for text in known if text not in self._place]
        if not added:
            return self
        rows = np.stack([known[text] for text in added]).astype(np.float32)
        where = placed(added, len(self._parts))
        return Embedding(self._place | where, [*self._parts, lambda: rows])


def embed(texts: Iterable[str], encoder: Encoder, progress: Progress = silent) -> Embedding:
    """Embed every distinct text, in an order that does not depend on the input's."""
    distinct = sorted(set(texts))
    vectors = encoder.encode(distinct, progress) if distinct else np.zeros((0, 1), dtype=np.float32)
    return Embedding(placed(distinct, 0), [lambda: vectors])


class Ahead(Embedding):
    """An embedding that is made in the background, in the order in which texts are added.

    The encoder computes outside Python for nearly all of its time, so that whoever compares what
    there is already is hardly in its way.  Its error is raised where the first vector is asked
    for that it should have made; what is not made at the end of the block is left.
    """

    def __init__(self, encoder: Encoder, progress: Progress = silent) -> None:
        super().__init__({}, [])
        self._encoder = encoder
        self._progress = progress
        self._pool = ThreadPoolExecutor(1)
        self._left = Event()

    def add(self, texts: Iterable[str]) -> None:
        """Texts to embed after those added before, each once."""
        part = sorted(set(texts) - self._place.keys())
        if part:
            before = len(self._place)
            self._place |= placed(part, len(self._parts))
            self._parts.append(self._pool.submit(self._vectors, part, before).result)

    def _vectors(self, part: Sequence[str], before: int) -> Vectors:
        def heard(done: int, _: int) -> None:
            if self._left.is_set():
                raise CancelledError
            self._progress(before + done, len(self._place))

        return self._encoder.encode(part, heard)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()
        self._pool.shutdown(cancel_futures=True)


def placed(texts: Iterable[str], part: int) -> dict[str, Place]:
    """Where the texts of one part lie."""
    return {text: (part, row) for row, text in enumerate(texts)}


def parts_of(groups: Iterable[Iterable[str]]) -> Iterator[set[str]]:
    """The texts of the groups, in order, ``TEXTS_AT_ONCE`` and more in each part but the last."""
    part: set[str] = set()
    for group in groups:
        part.update(group)
        if len(part) >= TEXTS_AT_ONCE:
            yield part
            part = set()
    yield part


def encoder_of(options: Options) -> Encoder:
    """The encoder that the options name, with or without its store."""
    far = options.engine == DASK
    encoder = FarEncoder(options.encoder, options.scheduler) if far else named(options.encoder)
    return stored(encoder, options)
