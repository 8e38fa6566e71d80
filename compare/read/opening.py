"""One document opened: its bytes in, its pages and parts out.

A short text is read where it is.  Everything else is a stranger's structure
and goes through the worker, which may crash without harm.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.read.formats import format_of, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.read.limits import Limits
    from compare.read.page import Item

# The longest report of a newspaper has some 200,000 bytes.
SHORT = 200_000
# What markup, JSON, archives and every other structured format begin with.
STRUCTURED = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\x00]*[<{\[]|PK|\x1f\x8b|WARC/")


def is_simple(raw: bytes, forced: str) -> bool:
    """Whether a document is a short text, or is to be taken for one."""
    if len(raw) > SHORT or forced not in {"", "text"}:
        return False
    return forced == "text" or STRUCTURED.match(raw) is None


def items_of(raw: bytes, name: str, forced: str, limits: Limits) -> Iterator[Item]:
    """What a document holds; ``forced`` names its format, ``name`` only suggests one."""
    if len(raw) > limits.bytes:
        raise limits.too_large()
    reader = named(forced) if forced else format_of(raw, name)
    yield from reader.items_of(raw, limits)
