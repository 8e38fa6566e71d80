"""Tensors of a safetensors file, mapped from the disk and read only where they are used.

The format: eight bytes with the header's length, the header in JSON, the tensors in a row
(https://github.com/huggingface/safetensors).
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Mapping
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Tensors = Mapping[str, npt.NDArray[np.float32]]

LENGTH = 8  # bytes that say how long the header is
# How a number is kept, and what numpy calls it.
KEPT = {"F32": "<f4", "F16": "<f2"}


def tensors_in(path: Path) -> Tensors:
    """Every tensor of the file, by name; what is kept in float32 is a view of the mapped file."""
    with path.open("rb") as file:
        content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    begin = LENGTH + int.from_bytes(content[:LENGTH], "little")
    header: dict[str, Any] = json.loads(content[LENGTH:begin])
    return {
        name: tensor(content, begin + entry["data_offsets"][0], entry["shape"], KEPT[kept])
        for name, entry in header.items()
        if (kept := entry.get("dtype")) in KEPT
    }


def tensor(content: mmap.mmap, offset: int, shape: list[int], kept: str) -> npt.NDArray[np.float32]:
    """The tensor of that shape that begins at byte ``offset``, float32 however it is kept."""
    numbers = np.frombuffer(content, dtype=kept, count=prod(shape), offset=offset)
    return numbers.astype(np.float32, copy=False).reshape(shape)
