"""An article's blocks as a page prints them: pieces of text, the cited ones marked.

Citations may overlap: each piece knows all that cite it, so that no mark opens inside another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from compare.review.case import Printed

# Around the cited words; the whole article is one click away.
WINDOW = 30_000


@dataclass(frozen=True, slots=True)
class Cited:
    """A span of the text and what it is cited by: a letter of a reading, a finding's address."""

    start: int
    end: int
    by: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that is cited as a whole, or not at all; ``by`` in order, each once."""

    text: str
    by: tuple[str, ...]
    first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """One block; ``begins`` are the citations whose first words stand in it."""

    role: str
    pieces: tuple[Piece, ...]
    begins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passages:
    """The blocks that are shown, and how many characters are left out before and after them."""

    shown: tuple[Passage, ...]
    before: int = 0
    after: int = 0


def passages(printed: Printed, cited: Sequence[Cited], window: int = 0) -> Passages:
    """An article's blocks; with a window, those around the last citation given."""
    text, blocks = printed.article.text, printed.blocks
    spans = [(str(block.role), block.start, block.end) for block in blocks]
    if window and spans and spans[-1][2] > window:
        spans = around(spans, cited[-1].start if cited else 0, window)
    inside = sorted(cited, key=lambda one: (one.start, one.end, one.by))
    shown = [passage(text, span, inside) for span in spans]
    if not spans:
        return Passages(())
    return Passages(tuple(shown), spans[0][1], max(0, len(text.rstrip()) - spans[-1][2]))


def around(
    spans: Sequence[tuple[str, int, int]], at: int, window: int
) -> list[tuple[str, int, int]]:
    """The blocks near a place, cut where one is longer than the window itself."""
    low, high = max(0, at - window // 2), max(0, at - window // 2) + window
    return [
        (role, max(start, low), min(end, high))
        for role, start, end in spans
        if start < high and end > low
    ]


def passage(text: str, span: tuple[str, int, int], cited: Iterable[Cited]) -> Passage:
    """One block, cut at the ends of all that is cited in it."""
    role, start, end = span
    here = [one for one in cited if one.start < end and one.end > start and one.start < one.end]
    cuts = {start, end}
    cuts |= {min(max(at, start), end) for one in here for at in (one.start, one.end)}
    pieces = [
        Piece(
            text[left:right],
            unique(one.by for one in here if one.start <= left and right <= one.end),
            unique(one.by for one in here if max(one.start, start) == left and right <= one.end),
        )
        for left, right in pairwise(sorted(cuts))
    ]
    return Passage(role, tuple(pieces), unique(one.by for one in here if one.start >= start))


def unique(words: Iterable[str]) -> tuple[str, ...]:
    """Each word once, in order."""
    return tuple(dict.fromkeys(words))
