"""How much of everything one document may take, so that a bomb costs only itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.errors import NoArticle

if TYPE_CHECKING:
    from compare.options import Options

# A day's feed or an archive of a story has some hundreds of documents.
MOST_PARTS = 10_000
# All parts of one archive together, in documents of the largest size.
MOST_LARGE_PARTS = 5
# An archive in an archive in an archive is somebody's joke.
MOST_LAYERS = 4


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one document: bytes, stored or unpacked; depth; seconds; bytes of memory."""

    bytes: int
    nesting: int
    seconds: int
    memory: int

    @classmethod
    def of(cls, options: Options) -> Limits:
        """What the options allow."""
        return cls(options.max_bytes, options.max_nesting, options.max_seconds, options.max_memory)

    @property
    def unpacked(self) -> int:
        """How many bytes all parts of an archive may have together."""
        return MOST_LARGE_PARTS * self.bytes

    def too_large(self) -> NoArticle:
        """The document has more bytes than it may."""
        return NoArticle(f"larger than {self.bytes:,} bytes; split it or raise --max-bytes")

    def too_deep(self) -> NoArticle:
        """The document is nested deeper than it may be."""
        return NoArticle(
            f"nested deeper than {self.nesting:,} levels; raise --max-nesting if it is meant"
        )
