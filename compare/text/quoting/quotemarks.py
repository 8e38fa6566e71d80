"""Where quoted words stand: stretches between quotation marks, whatever the marks.

A paragraph that opens a quotation and does not close it goes on in the next one,
which repeats the opening mark ("We waited.¶ "Nobody came.") or ends with the closing
one.  A mark whose partner is nowhere near opens nothing: better no quotation than
half an article inside one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.model import Block

# Typed pairs (`` and '') count as one mark; an inch mark after a digit does not.
DOUBLE = re.compile(r"[\"“”„‟«»〝〞]|``|''|(?<!\d)″")
SINGLE = re.compile(r"(?<![\w'’])['‘](?=\w)|(?<=[\w.,!?…])['’](?!\w)")
ALWAYS_OPENING = frozenset({"“", "„", "‟", "«", "〝", "``"})
ALWAYS_CLOSING = frozenset({"”", "»", "〞", "''"})
BEFORE_OPENING = frozenset("([{-–—/:…")
AFTER_CLOSING = frozenset(".,;:!?)]}-–—…/")

# A quotation of single marks is one remark of a sentence or two; further apart, the marks are
# apostrophes: "the workers' pay ... the owners' profit".
LONGEST_SINGLE = 400
# Who said it, right behind a quotation: "the mayor said", "says one".
CREDIT = re.compile(r"\s*(?:\w+\s){0,3}?(?:says?|said|add(?:s|ed)|told|tells)\b")
# A quotation that nobody closes within so many paragraphs was opened by mistake.
MOST_OPEN_BLOCKS = 4
# Where the one mark can only open and the other only close, both are meant: some papers print
# every sentence as a paragraph.
MOST_SURE_BLOCKS = 9


class Side(Enum):
    """What a mark does, as far as its shape and its neighbours say."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Quoted words at ``[start, end)`` of the article, without their marks.

    ``continued`` for the second and later paragraphs of one quotation.
    """

    start: int
    end: int
    continued: bool = False


@dataclass(eq=False, slots=True)
class Scanner:
    """Reads the marks in order.

    ``waiting`` are paragraphs of a quotation not yet closed, ``marked`` how many of them have an
    opening mark; ``sure`` tells that the mark that opened it can do nothing else.
    """

    opened: int | None
    waiting: list[Stretch]
    marked: int = 0
    sure: bool = False

    def read(self, side: Side, start: int, end: int) -> Iterator[Stretch]:
        """Take one mark; yields what it closes."""
        if self.opened is None:
            if side is not Side.CLOSES:
                self.open(side, end)
        elif side is Side.OPENS or (side is Side.EITHER and self.is_far()):
            self.waiting.clear()
            self.open(side, end)
        else:
            yield from self.waiting
            yield Stretch(self.opened, start, continued=bool(self.waiting))
            self.waiting.clear()
            self.opened = None

    def open(self, side: Side, end: int) -> None:
        """Begin a quotation behind its mark."""
        self.opened, self.marked, self.sure = end, 1, side is Side.OPENS

    def is_far(self) -> bool:
        """Whether a quotation has run on for longer than a doubtful mark can close it."""
        return len(self.waiting) > MOST_OPEN_BLOCKS

    def reopen(self, end: int) -> None:
        """Take an opening mark repeated at a paragraph's start.

        What came before was quoted to its end; but a paragraph between without a mark was not,
        and then the quotation begins here.
        """
        if len(self.waiting) > self.marked:
            self.waiting.clear()
            self.marked = 0
        self.opened = end
        self.marked += 1

    def turn(self, block: Block) -> None:
        """Begin a paragraph: a quotation left open goes on in it."""
        if self.opened is not None:
            self.opened = block.start
        if len(self.waiting) > (MOST_SURE_BLOCKS if self.sure else MOST_OPEN_BLOCKS):
            self.waiting.clear()
            self.opened = None

    def leave(self, block: Block) -> None:
        """End a paragraph: keep what is open, in case a later one closes it."""
        if self.opened is not None:
            self.waiting.append(Stretch(self.opened, block.end, continued=bool(self.waiting)))


def stretches(text: str, blocks: Iterable[Block]) -> tuple[Stretch, ...]:
    """Every quoted stretch of an article, in text order, none inside another."""
    found: list[Stretch] = []
    scanner = Scanner(None, [])
    for block in blocks:
        if block.role.is_silent:
            continue
        doubles = list(in_block(text, block, scanner))
        found += doubles
        if not any(stretch.start >= block.start for stretch in doubles):
            found += singles(text, block.start, block.end)
        else:
            found += between(text, block, doubles)
    kept = [stretch for stretch in found if text[stretch.start : stretch.end].strip()]
    return tuple(sorted(apart(kept), key=lambda stretch: stretch.start))


def in_block(text: str, block: Block, scanner: Scanner) -> Iterator[Stretch]:
    """The stretches that end in a paragraph, by double marks."""
    scanner.turn(block)
    for number, mark in enumerate(DOUBLE.finditer(text, block.start, block.end)):
        side = side_of(text, mark, block)
        begins = number == 0 and not text[block.start : mark.start()].strip()
        if begins and scanner.waiting and side is not Side.CLOSES:
            scanner.reopen(mark.end())
        elif number == 0 and scanner.opened is None and is_half(text, mark, block, side):
            yield Stretch(block.start, mark.start())
        else:
            yield from scanner.read(side, mark.start(), mark.end())
    scanner.leave(block)


def is_half(text: str, mark: re.Match[str], block: Block, side: Side) -> bool:
    """Whether the mark at a paragraph's start is lost: It was a fine day," said the mayor."""
    remark = text[block.start : mark.start()].rstrip().endswith((",", "!", "?"))
    credited = CREDIT.match(text, mark.end(), block.end) is not None
    return side is Side.CLOSES and remark and credited


def side_of(text: str, mark: re.Match[str], block: Block) -> Side:
    """What a mark does; one between two spaces, as tokenized text has them, may do either."""
    before = text[mark.start() - 1] if mark.start() > block.start else " "
    after = text[mark.end()] if mark.end() < block.end else " "
    opening = (before.isspace() or before in BEFORE_OPENING) and not after.isspace()
    closing = not before.isspace() and (after.isspace() or after in AFTER_CLOSING)
    if mark.group() in ALWAYS_OPENING:
        return Side.OPENS
    if mark.group() in ALWAYS_CLOSING:
        # German and Danish papers set »so«.
        return Side.EITHER if mark.group() == "»" and opening else Side.CLOSES
    if opening and not (closing or after in AFTER_CLOSING):
        return Side.OPENS
    return Side.CLOSES if closing and not opening else Side.EITHER


def between(text: str, block: Block, doubles: Iterable[Stretch]) -> Iterator[Stretch]:
    """Stretches in single marks between those in double ones."""
    at = block.start
    for stretch in doubles:
        if stretch.start > at:
            yield from singles(text, at, stretch.start)
        at = max(at, stretch.end)
    yield from singles(text, at, block.end)


def singles(text: str, start: int, end: int) -> Iterator[Stretch]:
    """Stretches in single marks; an apostrophe inside a word is none, nor is "the workers' pay"."""
    opened: int | None = None
    candidate: int | None = None
    for mark in SINGLE.finditer(text, start, end):
        at = mark.start()
        opens = at == start or not (text[at - 1].isalnum() or text[at - 1] in ".,!?…")
        if opens:
            if (
                opened is not None
                and candidate is not None
                and candidate - opened <= LONGEST_SINGLE
            ):
                yield Stretch(opened, candidate)
            opened, candidate = at + 1, None
        elif opened is not None and (candidate is None or not ends_word(text, candidate)):
            candidate = at
    yield from closed(opened, candidate)


def closed(opened: int | None, candidate: int | None) -> Iterator[Stretch]:
    """The stretch between two single marks, if they are near enough to be a pair."""
    if opened is not None and candidate is not None and candidate - opened <= LONGEST_SINGLE:
        yield Stretch(opened, candidate)


def ends_word(text: str, at: int) -> bool:
    """Whether a closing single mark surely closes: no plural's apostrophe ("workers' ")."""
    plural = text[at - 1] == "s"
    after = text[at + 1 : at + 2]
    return not plural or not after.isspace()


def apart(found: Iterable[Stretch]) -> Iterator[Stretch]:
    """The stretches without those that begin inside another."""
    end = 0
    for stretch in sorted(found, key=lambda one: (one.start, -one.end)):
        if stretch.start >= end:
            yield stretch
            end = stretch.end
