"""Which outlets agree with which: a square for every pair, drawn as SVG.

Two outlets agree on a question that both answer if they share a reading.  The darker a square,
the more questions they disagree on; a pair that shares no question has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from compare.model import Question
from compare.render.grid import Grid
from compare.render.wording import counted

# More names than that are not told apart in a picture; the rest is said to be left out.
MOST = 30
# Lengths in the picture's own units.
SIDE = 44
NAME = 220
# Steps of darkness; the style sheet has as many.
STEPS = 4
# A longer name is cut; the square's title has it whole.
LETTERS = 24


@dataclass(frozen=True, slots=True)
class Pair:
    """Two outlets and on how many questions they agree, of those that both answer."""

    left: str
    right: str
    agree: int
    shared: int

    @property
    def step(self) -> int:
        """0 where they agree on all, ``STEPS`` where on nothing."""
        apart = self.shared - self.agree
        return -(-apart * STEPS // self.shared) if self.shared else 0

    def __str__(self) -> str:
        questions = counted(self.shared, "question")
        return f"{self.left} and {self.right}: agree on {self.agree} of {questions}"


@dataclass(frozen=True, slots=True)
class Square:
    """A pair in its place."""

    pair: Pair
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the picture: an outlet's squares, then its name, above the squares of its column."""

    outlet: str
    label: str
    x: int
    y: int
    squares: tuple[Square, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """The lower half of a table of outlets by outlets."""

    lines: tuple[Line, ...]
    left_out: int

    @property
    def width(self) -> int:
        """In the picture's units."""
        return SIDE * (len(self.lines) - 1) + NAME

    @property
    def height(self) -> int:
        """In the picture's units."""
        return SIDE * len(self.lines)

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """All that the picture tells."""
        return tuple(square.pair for line in self.lines for square in line.squares)


def picture(grid: Grid) -> Picture:
    """The outlets of an event, those that answer most first."""
    questions = [row.question for row in grid.rows]
    answered = {name: sum(name in said(one) for one in questions) for name in grid.outlets}
    listed = sorted(grid.outlets, key=lambda name: (-answered[name], name))
    shown = listed[:MOST]
    pairs = {(one.left, one.right): one for one in agreements(questions, shown)}
    lines = [line(name, index, shown, pairs) for index, name in enumerate(shown)]
    return Picture(tuple(lines), len(listed) - len(shown))


def line(
    name: str, index: int, listed: Iterable[str], pairs: Mapping[tuple[str, str], Pair]
) -> Line:
    """An outlet's row: a square for each outlet above it."""
    y = SIDE * index
    above = list(listed)[:index]
    squares = [Square(pairs[other, name], SIDE * column, y) for column, other in enumerate(above)]
    return Line(name, cut(name), SIDE * index, y, tuple(one for one in squares if one.pair.shared))


def agreements(questions: Iterable[Question], outlets: Iterable[str]) -> Iterable[Pair]:
    """Every pair of outlets, in the order of the outlets."""
    heard = [(said(one), [set(reading.outlets) for reading in one.readings]) for one in questions]
    for left, right in combinations(outlets, 2):
        both = [readings for names, readings in heard if left in names and right in names]
        agree = sum(any({left, right} <= names for names in readings) for readings in both)
        yield Pair(left, right, agree, len(both))


def said(question: Question) -> frozenset[str]:
    """The outlets that answer a question."""
    return frozenset(name for reading in question.readings for name in reading.outlets)


def cut(name: str) -> str:
    """A name that fits its place."""
    return name if len(name) <= LETTERS else name[: LETTERS - 1].rstrip() + "…"
