"""What a reader makes of a document: pages, and documents inside it that are read in turn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from compare.model import Mark, Outcome, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from compare.read.limits import Limits


@dataclass(frozen=True, slots=True)
class Page:
    """The text of record, and whatever metadata the format carries.

    For plain text it is exactly what was decoded, for other formats what was extracted.
    ``name`` tells several articles of one file apart: ``7`` is the seventh of a feed.
    """

    text: str
    outlet: str | None = None
    title: str | None = None
    published: date | None = None
    url: str | None = None
    marks: tuple[Mark, ...] = ()
    warnings: tuple[str, ...] = ()
    name: str = ""
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A document inside a container, as it lies there; its format is told anew."""

    name: str
    raw: bytes
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A part of a document that could not be read, and why; the other parts are."""

    name: str
    reason: str
    status: str = Outcome.FAILED


Item = Page | Part | Refused


def withdrawn() -> Refused:
    """What an agency has killed is no news any more."""
    return Refused("", "withdrawn by its sender; nothing to check", Outcome.SKIPPED)


def numbered(items: Sequence[Page | Refused]) -> Iterator[Page | Refused]:
    """The articles of one file, each named by its number where there are several."""
    for number, item in enumerate(items, start=1):
        yield item if len(items) == 1 else replace(item, name=str(number))


class Reader(Protocol):
    """The shape of a format's module.

    ``SUFFIXES`` are lower case, with the dot, and say which files of a folder are looked at;
    which reader takes them is told by ``claims``.
    """

    NAME: str
    SUFFIXES: tuple[str, ...]

    def claims(self, raw: bytes, /) -> bool:
        """Whether the bytes look like this format."""
        ...

    def items_of(self, raw: bytes, limits: Limits, /) -> Iterator[Item]:
        """What the document holds; UnreadableArticle, with the reason, where it cannot be read."""
        ...
