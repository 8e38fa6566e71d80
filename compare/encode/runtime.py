"""Vectors of the default model by ONNX Runtime: the same weights, without importing torch.

Measured on two cores: a new process that embeds 25 sentences needs a tenth of the time that
importing sentence-transformers, loading the model and encoding takes, and each further sentence
about half.  The vectors differ from the reference's by less than 1e-6; see CONTRIBUTING.md.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np

from compare.cores import cores
from compare.encode.adapter import adapted
from compare.encode.encoder import Progress, Vectors
from compare.encode.graph import TOKENS, VECTORS, Shape, graph_of
from compare.encode.tensors import tensors_in
from compare.encode.transformer import WEIGHTS_SHA256, digest, packaged_weights, whole
from compare.options import DEFAULT_ENCODER

# What the model was trained to read of a text: its sentence_bert_config.json says so.
LONGEST = 256
# The inner layers of a batch of so many tokens take 25 MB, and larger ones are no faster.
TOKENS_AT_ONCE = 4096
ERRORS_ONLY = 3

Numbered = tuple[int, list[int]]


class RuntimeEncoder:
    """The default model, loaded when the first text needs it.

    A text's vector is the same to the last bit, whatever other texts are embedded with it.
    """

    name = f"{DEFAULT_ENCODER} (ONNX Runtime)"

    def __init__(self, changes: Path | None = None) -> None:
        """``changes`` is a safetensors file that teaches the model another task."""
        self._changes = changes
        self._session: Any = None
        self._tokenizer: Any = None

    @cached_property
    def identity(self) -> str:
        """The name, and the contents of the weights and of their changes."""
        changed = f" {digest(self._changes)}" if self._changes else ""
        return f"{self.name} {WEIGHTS_SHA256}{changed}"

    def encode(self, texts: Sequence[str], progress: Progress) -> Vectors:
        """Unit vectors, float32 (n, d); texts of the same length share a batch."""
        if self._session is None:
            folder = packaged_weights()
            self._tokenizer = tokenizer_in(folder)
            self._session = session_of(folder, self._changes)
        vectors: dict[int, Vectors] = {}
        with abandoned(ThreadPoolExecutor(cores())) as pool:
            for made in pool.map(self._vectors, batches(self._numbered(texts))):
                vectors |= made
                progress(len(vectors), len(texts))
        return np.stack([vectors[index] for index in range(len(texts))])

    def _vectors(self, batch: Sequence[Numbered]) -> dict[int, Vectors]:
        tokens = np.array([tokens for _, tokens in batch], dtype=np.int64)
        made = self._session.run([VECTORS], {TOKENS: tokens})[0]
        return dict(zip((index for index, _ in batch), made, strict=True))

    def _numbered(self, texts: Sequence[str]) -> list[Numbered]:
        encodings = self._tokenizer.encode_batch([whole(text) for text in texts])
        return [(index, encoding.ids) for index, encoding in enumerate(encodings)]


@contextmanager
def abandoned(pool: ThreadPoolExecutor) -> Iterator[ThreadPoolExecutor]:
    """A pool that begins nothing more once the block is left."""
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def batches(texts: Sequence[Numbered]) -> Iterator[list[Numbered]]:
    """The texts by their number of tokens, the shortest first, as many as fit at once."""
    ordered = sorted(texts, key=lambda text: len(text[1]))
    for length, group in groupby(ordered, key=lambda text: len(text[1])):
        alike = list(group)
        size = max(1, TOKENS_AT_ONCE // length)
        yield from (alike[begin : begin + size] for begin in range(0, len(alike), size))


def tokenizer_in(folder: Path) -> Any:
    """The model's own tokenizer, without the padding that its file asks for."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return tokenizer


def session_of(folder: Path, changes: Path | None = None) -> Any:
    """The graph, loaded with the weights of ``folder``, which stay where they lie, but for those
    that the file of ``changes`` alters."""
    # The library would tell its makers of every run and keep an identity in the user's cache.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    tensors = tensors_in(folder / "model.safetensors")
    if changes:
        tensors = adapted(tensors, tensors_in(changes))
    graph = graph_of(Shape.of(folder / "config.json"), tensors)
    settings = onnxruntime.SessionOptions()
    settings.log_severity_level = ERRORS_ONLY
    # Rewriting the graph takes longer than it saves on one article.
    settings.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    # A batch for each core is a fifth faster than each batch on all of them.
    settings.intra_op_num_threads = 1
    settings.add_external_initializers(
        list(graph.weights),
        [onnxruntime.OrtValue.ortvalue_from_numpy(tensors[name]) for name in graph.weights],
    )
    return onnxruntime.InferenceSession(graph.model, settings, providers=["CPUExecutionProvider"])
