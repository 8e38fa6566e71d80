"""What a reader makes of a file: its text, and what the file itself says about the article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Page:
    """The text of record, exactly as decoded, and whatever metadata the format carries."""

    text: str
    outlet: str | None = None
    title: str | None = None
    published: date | None = None
    url: str | None = None


class Reader(Protocol):
    """The shape of a format's module; ``SUFFIXES`` are lower case, with the dot."""

    SUFFIXES: tuple[str, ...]

    def page_of(self, raw: bytes) -> Page:
        """The page in a file's bytes; UnreadableArticle, with the reason, where there is none."""
        ...
