"""Lines of an article, and which of them are one passage that was wrapped at a fixed width.

Agencies and mail programs break lines at about 70 columns; other texts put one
sentence, or one paragraph, on each line.  A break is a wrap when the next word
would not have fitted: no other rule tells the two apart as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# No agency wraps wider, and hardly a paragraph that fills its line is shorter.
WIDEST_WRAP = 100
NARROWEST_WRAP = 40
# Of the breaks inside sentences, how many must be forced by the width: wrapped news has nearly
# all, lists and headings hardly any.
FORCED_SHARE = 0.6
# After a wrap most lines go on in lower case; what follows a long headline does not.
LOWER_SHARE = 0.5

BREAK = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
LINE = re.compile(f"[^{BREAK}]+")
# "• ", "- ", "– ", "* " at the start of a line; "3. " or "3) " too.
MARKER = re.compile(r"(?:[•‣⁃▪●◦·*–—-]+[ \t\u00a0]+|\(?\d{1,2}[.)][ \t\u00a0]+)(?=\S)")
ENDED = re.compile(r"[.!?…][\s\"'”’»`)\]]*\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the blanks around it; ``gap`` says that an empty line stands before it."""

    start: int
    end: int
    text: str
    gap: bool
    indent: int = 0

    @property
    def reach(self) -> int:
        """The column at which it ends."""
        return self.indent + len(self.text)

    @property
    def ended(self) -> bool:
        """Whether it ends as a sentence does: ``talks.”`` does, ``talks:`` does not."""
        return ENDED.search(self.text[-8:]) is not None


def passages(text: str) -> list[Line]:
    """The lines of a text, with those that were only wrapped put together again."""
    lines = list(lines_of(text))
    width = wrap_width(lines)
    if width is None:
        return lines
    runs: list[list[Line]] = []
    for line in lines:
        if runs and flows(runs[-1][-1], line, width):
            runs[-1].append(line)
        else:
            runs.append([line])
    return [
        Line(run[0].start, run[-1].end, text[run[0].start : run[-1].end], run[0].gap, run[0].indent)
        for run in runs
    ]


def lines_of(text: str) -> Iterator[Line]:
    """Every line that holds something."""
    end = 0
    for found in LINE.finditer(text):
        stripped = found.group().strip()
        if not stripped:
            continue
        start = found.start() + found.group().index(stripped[0])
        gap = text.count("\n", end, start) > 1 or text.count("\r", end, start) > 1
        end = start + len(stripped)
        yield Line(start, end, stripped, gap, start - found.start())


def wrap_width(lines: Sequence[Line]) -> int | None:
    """The column at which the text was wrapped; None where it was not."""
    # A long address cannot be broken and says nothing.
    width = max((line.reach for line in lines if " " in line.text), default=0)
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return None
    midst = [
        (before, line)
        for before, line in pairwise(lines)
        if not (line.gap or before.ended or begins(before, line))
    ]
    forced = [line for before, line in midst if flows(before, line, width)]
    lower = [line for line in forced if line.text[0].islower()]
    if not forced or len(forced) < FORCED_SHARE * len(midst):
        return None
    return width if len(lower) >= LOWER_SHARE * len(forced) else None


def begins(before: Line, line: Line) -> bool:
    """Whether a line looks like the first of a paragraph or an item: indented, or with a bullet."""
    return line.indent > before.indent + 1 or MARKER.match(line.text) is not None


def flows(before: Line, line: Line, width: int) -> bool:
    """Whether a line only goes on because its first word did not fit on the one before."""
    if line.gap or begins(before, line):
        return False
    word = line.text.split(maxsplit=1)[0]
    return before.reach + 1 + len(word) > width
