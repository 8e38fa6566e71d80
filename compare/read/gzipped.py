"""A document packed by gzip, once or twice: unpacked up to the limit, then read by its format."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from compare.errors import UnreadableArticle
from compare.read.page import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.read.limits import Limits

NAME = "gzip"
SUFFIXES: tuple[str, ...] = (".gz",)

MAGIC = b"\x1f\x8b\x08"
# zlib's sign for the header and trailer of gzip.
GZIP = 31


def claims(raw: bytes) -> bool:
    """By its first bytes."""
    return raw.startswith(MAGIC)


def items_of(raw: bytes, limits: Limits) -> Iterator[Part]:
    """The document inside."""
    yield Part("", unpacked(raw, limits))


def unpacked(raw: bytes, limits: Limits) -> bytes:
    """All members of a gzip file, one after the other."""
    content = bytearray()
    while raw.startswith(MAGIC):
        reader = zlib.decompressobj(GZIP)
        try:
            content += reader.decompress(raw, limits.unpacked + 1 - len(content))
        except zlib.error as error:
            raise UnreadableArticle(f"a damaged gzip file: {error}; pack it again") from error
        if len(content) > limits.unpacked:
            raise limits.too_large()
        if not reader.eof:
            raise UnreadableArticle("a gzip file that is cut short; pack it again")
        raw = reader.unused_data
    return bytes(content)
