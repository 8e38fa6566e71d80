"""The network of a MiniLM as an ONNX graph of some twenty kilobytes, without its weights.

It is the encoder of BERT (Devlin et al., 2019, arXiv:1810.04805) with the mean of its last
layer's rows on top, as the model's authors use it.  All texts of a batch have the same number of
tokens, so nothing is padded or masked: with the operators chosen here, each row of a batch is
computed as if it were alone, and a vector is the same to the last bit in any company.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from compare.encode.onnxfile import (
    FLOAT32,
    INT64,
    Attribute,
    constant,
    described,
    network,
    node,
    placeholder,
)
from compare.encode.tensors import Tensors

TOKENS = "tokens"
VECTORS = "vectors"
# The first operator set in which GELU is one operator.
OPERATORS = 20


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a BERT encoder."""

    layers: int
    width: int
    heads: int
    epsilon: float

    @classmethod
    def of(cls, config: Path) -> Shape:
        """The sizes that the model's own ``config.json`` gives."""
        given = json.loads(config.read_text("utf-8"))
        return cls(
            layers=given["num_hidden_layers"],
            width=given["hidden_size"],
            heads=given["num_attention_heads"],
            epsilon=given["layer_norm_eps"],
        )


@dataclass(frozen=True, slots=True)
class Graph:
    """A model in ONNX's format, and the names of the weights it must be given."""

    model: bytes
    weights: tuple[str, ...]


def graph_of(shape: Shape, tensors: Tensors) -> Graph:
    """TOKENS int64 (n, length) in, VECTORS float32 (n, width) of unit length out.

    Of the model's ``tensors`` only the sizes go into the graph.
    """
    drawing = Drawing(shape, tensors)
    rows = embedded(drawing)
    for layer in range(shape.layers):
        rows = transformed(drawing, rows, f"encoder.layer.{layer}")
    mean = averaged(drawing, rows)
    return drawing.finished(drawing.step("LpNormalization", mean, axis=-1, p=2))


class Drawing:
    """A graph in the making: each step gives the name of its result, which the next takes up."""

    def __init__(self, shape: Shape, tensors: Tensors) -> None:
        self.shape = shape
        self._tensors = tensors
        self._nodes: list[bytes] = []
        self._weights: set[str] = set()
        self._constants: dict[str, npt.NDArray[Any]] = {}
        self.texts = self.step("Shape", TOKENS, start=0, end=1)
        self.length = self.step("Shape", TOKENS, start=1, end=2)

    def step(self, operator: str, *inputs: str, **attributes: Attribute) -> str:
        """One operator more."""
        result = f"{operator}.{len(self._nodes)}"
        self._nodes.append(node(operator, inputs, result, attributes))
        return result

    def weight(self, name: str) -> str:
        """A tensor that the graph is given when it is loaded."""
        self._weights.add(name)
        return name

    def whole(self, *numbers: int) -> str:
        """A list of whole numbers: a shape, or axes."""
        return self._constant(np.array(numbers, dtype=np.int64))

    def real(self, number: float) -> str:
        """One number, as float32 (1,)."""
        return self._constant(np.array([number], dtype=np.float32))

    def _constant(self, value: npt.NDArray[Any]) -> str:
        name = f"constant.{len(self._constants)}"
        self._constants[name] = value
        return name

    def dense(self, rows: str, layer: str) -> str:
        """``rows`` times the layer's matrix, plus its bias."""
        matrix, bias = self.weight(f"{layer}.weight"), self.weight(f"{layer}.bias")
        return self.step("Gemm", rows, matrix, bias, transB=1)

    def normal(self, rows: str, layer: str) -> str:
        """Every row with mean 0 and variance 1, scaled and moved as the layer learned."""
        scale = self.weight(f"{layer}.LayerNorm.weight")
        bias = self.weight(f"{layer}.LayerNorm.bias")
        epsilon = self.shape.epsilon
        return self.step("LayerNormalization", rows, scale, bias, axis=-1, epsilon=epsilon)

    def finished(self, result: str) -> Graph:
        """The model, whose last step is called VECTORS."""
        weights = tuple(sorted(self._weights))
        model = network(
            [*self._nodes, node("Identity", [result], VECTORS, {})],
            [
                *(placeholder(name, self._tensors[name].shape) for name in weights),
                *(constant(name, held) for name, held in self._constants.items()),
            ],
            given=described(TOKENS, INT64, ("texts", "length")),
            made=described(VECTORS, FLOAT32, ("texts", "width")),
            operators=OPERATORS,
        )
        return Graph(model, weights)


# --- the network ------------------------------------------------------------------------------


def embedded(drawing: Drawing) -> str:
    """What each token and its position stand for: (n x length, width)."""
    first = drawing.whole(0)
    positions = drawing.weight("embeddings.position_embeddings.weight")
    words = drawing.weight("embeddings.word_embeddings.weight")
    kinds = drawing.weight("embeddings.token_type_embeddings.weight")
    word = drawing.step("Gather", words, TOKENS)
    word = drawing.step("Add", word, drawing.step("Gather", kinds, first))
    place = drawing.step("Slice", positions, first, drawing.length, first)
    total = drawing.normal(drawing.step("Add", word, place), "embeddings")
    return drawing.step("Reshape", total, drawing.whole(-1, drawing.shape.width))


def transformed(drawing: Drawing, rows: str, layer: str) -> str:
    """One layer: every token looks at the others, then thinks for itself."""
    seen = drawing.dense(
        attended(drawing, rows, f"{layer}.attention.self"), f"{layer}.attention.output.dense"
    )
    rows = drawing.normal(drawing.step("Add", seen, rows), f"{layer}.attention.output")
    inner = drawing.step("Gelu", drawing.dense(rows, f"{layer}.intermediate.dense"))
    outer = drawing.dense(inner, f"{layer}.output.dense")
    return drawing.normal(drawing.step("Add", outer, rows), f"{layer}.output")


def attended(drawing: Drawing, rows: str, layer: str) -> str:
    """For every token and head, the values of all tokens weighed by how well they answer it."""
    heads, width = drawing.shape.heads, drawing.shape.width
    each = drawing.whole(heads, width // heads)
    split = drawing.step("Concat", drawing.texts, drawing.length, each, axis=0)
    query, key, value = (
        drawing.step("Reshape", drawing.dense(rows, f"{layer}.{part}"), split)
        for part in ("query", "key", "value")
    )
    query = drawing.step("Transpose", query, perm=[0, 2, 1, 3])
    key = drawing.step("Transpose", key, perm=[0, 2, 3, 1])
    value = drawing.step("Transpose", value, perm=[0, 2, 1, 3])
    scale = drawing.real(1 / sqrt(width // heads))
    scores = drawing.step("Mul", drawing.step("MatMul", query, key), scale)
    mixed = drawing.step("MatMul", drawing.step("Softmax", scores, axis=-1), value)
    joined = drawing.step("Transpose", mixed, perm=[0, 2, 1, 3])
    return drawing.step("Reshape", joined, drawing.whole(-1, width))


def averaged(drawing: Drawing, rows: str) -> str:
    """The mean of each text's rows, (n, width).

    A product with a row of 1/length: ReduceMean adds in another order when there is one text.
    """
    apart = drawing.step("Concat", drawing.texts, drawing.length, drawing.whole(-1), axis=0)
    rows = drawing.step("Reshape", rows, apart)
    row = drawing.step("Concat", drawing.whole(1), drawing.length, axis=0)
    ones = drawing.step("Expand", drawing.real(1), row)
    number = drawing.step("Cast", drawing.length, to=1)
    mean = drawing.step("MatMul", drawing.step("Div", ones, number), rows)
    return drawing.step("Squeeze", mean, drawing.whole(1))
