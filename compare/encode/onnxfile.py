"""A network in ONNX's file format, without ONNX's own library, whose import takes longer than this.

The numbers are those of its fields and types in
https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from compare.encode.wire import message

FLOAT32, INT64 = 1, 7
TYPES = {np.dtype(np.float32): FLOAT32, np.dtype(np.int64): INT64}
EXTERNAL = 1
# The file version that goes with the operator sets from 20 on.
IR_VERSION = 9

Attribute = int | float | Sequence[int]


def node(
    operator: str, inputs: Iterable[str], result: str, attributes: dict[str, Attribute]
) -> bytes:
    """An operator: the names of what it takes, and of what it gives."""
    return message(
        *((1, name) for name in inputs),
        (2, result),
        (4, operator),
        *((5, attribute(name, value)) for name, value in attributes.items()),
    )


def attribute(name: str, value: Attribute) -> bytes:
    """A setting of an operator: a number, or several whole ones."""
    match value:
        case float():
            return message((1, name), (2, value), (20, 1))
        case int():
            return message((1, name), (3, value), (20, 2))
        case _:
            return message((1, name), *((8, one) for one in value), (20, 7))


def constant(name: str, value: npt.NDArray[Any]) -> bytes:
    """A tensor with its numbers."""
    sizes = ((1, size) for size in value.shape)
    return message(*sizes, (2, TYPES[value.dtype]), (8, name), (9, value.tobytes()))


def placeholder(name: str, sizes: Sequence[int]) -> bytes:
    """A float32 tensor that lies outside; whoever loads the network hands it over by name."""
    place = message((1, "location"), (2, "weights"))
    dimensions = ((1, size) for size in sizes)
    return message(*dimensions, (2, FLOAT32), (8, name), (13, place), (14, EXTERNAL))


def described(name: str, kind: int, axes: Iterable[str]) -> bytes:
    """What goes in or comes out: its type, and a name for each of its axes."""
    shape = message(*((1, message((2, axis))) for axis in axes))
    return message((1, name), (2, message((1, message((1, kind), (2, shape))))))


def network(
    nodes: Iterable[bytes],
    tensors: Iterable[bytes],
    given: bytes,
    made: bytes,
    operators: int,
) -> bytes:
    """The file: nodes in the order of their work, what one of them is given and what is made."""
    graph = message(
        *((1, one) for one in nodes),
        (2, "encoder"),
        *((5, one) for one in tensors),
        (11, given),
        (12, made),
    )
    return message((1, IR_VERSION), (7, graph), (8, message((1, ""), (2, operators))))
