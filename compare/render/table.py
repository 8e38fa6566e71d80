"""Findings for an editor at a terminal: one row each, and where to look.

Each reading stands beside its places, so that ``seeds/001.txt:14`` can be clicked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from unicodedata import category, east_asian_width

from compare.model import Citation, Discrepancy, Reading, Report
from compare.render import lines
from compare.render.excerpt import opening
from compare.render.renderer import RenderOptions
from compare.render.shown import first
from compare.render.visible import visible
from compare.render.wording import (
    headline,
    reconciled_line,
    skipped,
    skipped_line,
    warned,
    warned_line,
)

DEFAULT_WIDTH = 110
# Narrower than this, two columns of words turn into one word a line.
LEAST_WIDTH = 72
# The longest rule is "polarity"; a new one may be longer.
RULE = 10
# Between two columns of tabulate's "simple" format.
GAP = 2
# A row that fills the screen hides the others; JSON has every place.
PLACES = 4
WORDS = 300
# No outlet has such a name and no folder such a path; a hostile file may.
LONGEST = 900


@dataclass(frozen=True, slots=True)
class Columns:
    """How wide the three columns of words are, in terminal columns."""

    what: int
    readings: int
    place: int


def render(report: Report, options: RenderOptions) -> str:
    """The headline, the findings, and what was left out with its reasons; or a line a finding."""
    if options.lines:
        return lines.render(report)
    width = max(LEAST_WIDTH, options.width or DEFAULT_WIDTH)
    parts = [fold(headline(report), width)]
    if report.discrepancies:
        parts.append(findings_table(report, width))
    if report.reconciled:
        parts.append(fold(reconciled_line(report), width))
        if options.show_reconciled:
            parts.append(reconciled_table(report, width))
    if warned(report):
        parts.append("\n".join(fold(warned_line(entry), width) for entry in warned(report)))
    if skipped(report):
        parts.append("\n".join(fold(skipped_line(entry), width) for entry in skipped(report)))
    return "\n\n".join(parts) + "\n"


def findings_table(report: Report, width: int) -> str:
    """One row a finding: severity, rule, what, readings with outlets, places."""
    readings = [reading for finding in report.discrepancies for reading in finding.readings]
    rules = [fold(finding.rule, RULE) for finding in report.discrepancies]
    columns = columns_for(width - len("severity") - RULE - 2 * GAP, readings)
    rows = [
        (
            str(finding.severity),
            rule,
            fold(what(finding), columns.what),
            *readings_cells(finding.readings, columns),
        )
        for finding, rule in zip(report.discrepancies, rules, strict=True)
    ]
    return tabulated(rows, ("severity", "rule", "what", "readings", "place"))


def reconciled_table(report: Report, width: int) -> str:
    """One row for each look-alike: the reason, the rule, why, readings, places."""
    readings = [reading for item in report.reconciled for reading in item.readings]
    reasons = [str(item.reason) for item in report.reconciled]
    rules = [fold(item.rule, RULE) for item in report.reconciled]
    taken = longest(["reason", *reasons]) + RULE + 2 * GAP
    columns = columns_for(width - taken, readings)
    rows = [
        (
            str(item.reason),
            rule,
            fold(opening(item.explanation, WORDS), columns.what),
            *readings_cells(item.readings, columns),
        )
        for item, rule in zip(report.reconciled, rules, strict=True)
    ]
    return tabulated(rows, ("reason", "rule", "why", "readings", "place"))


def tabulated(rows: Sequence[tuple[str, ...]], headers: tuple[str, ...]) -> str:
    """The rows as an aligned table, an empty line between two."""
    from tabulate import tabulate

    between = ("",) * len(headers)
    lines = [line for row in rows for line in (*lines_of(row), between)][:-1]
    text = tabulate(lines, headers, tablefmt="simple", disable_numparse=True)
    return "\n".join(line.rstrip() for line in text.splitlines())


def lines_of(row: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A row of cells with several lines, as rows of one line."""
    return zip_longest(*(cell.split("\n") for cell in row), fillvalue="")


def columns_for(width: int, readings: Iterable[Reading]) -> Columns:
    """Share the width: places as long as they are, up to a third, and the rest for words."""
    widest = longest(place(citation) for reading in readings for citation in reading.mentions)
    places = min(max(widest, len("place")), width // 3)
    words = width - places - 3 * GAP
    return Columns(what=words * 2 // 5, readings=words - words * 2 // 5, place=places)


def what(finding: Discrepancy) -> str:
    """The question; an editor's decision stands behind it."""
    message = opening(finding.message, WORDS)
    return f"{message} ({finding.decision})" if finding.decision else message


def readings_cells(readings: Iterable[Reading], columns: Columns) -> tuple[str, str]:
    """The readings, and beside the first line of each its places."""
    said: list[str] = []
    where: list[str] = []
    for reading in readings:
        value = f"{opening(reading.value, WORDS)} — {', '.join(reading.outlets)}"
        left = fold(value, columns.readings).split("\n")
        right = [line for text in places(reading) for line in fold(text, columns.place).split("\n")]
        for words, spot in zip_longest(left, right, fillvalue=""):
            said.append(words)
            where.append(spot)
    return "\n".join(said), "\n".join(where)


def places(reading: Reading) -> Iterator[str]:
    """The reading's places, the first few of many."""
    shown = first(list(dict.fromkeys(place(citation) for citation in reading.mentions)), PLACES)
    yield from shown.items
    if shown.left_out:
        yield f"and {shown.left_out:,} more"


def place(citation: Citation) -> str:
    """Where a reading stands: ``seeds/001.txt:14``."""
    return f"{opening(visible(citation.path), WORDS)}:{citation.line}"


# --- fitting words into columns ---------------------------------------------------------------


def fold(text: str, width: int) -> str:
    """The text in lines of at most ``width`` terminal columns; a longer word is cut."""
    lines, line = [], ""
    for word in pieces(opening(visible(text), LONGEST), width):
        if line and columns_of(line) + 1 + columns_of(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


def pieces(text: str, width: int) -> Iterator[str]:
    """The words of a text; one too long for a line in pieces."""
    for word in text.split(" "):
        piece, used = "", 0
        for letter in word:
            wide = columns_of(letter)
            if used + wide > width:
                yield piece
                piece, used = "", 0
            piece, used = piece + letter, used + wide
        yield piece


def columns_of(text: str) -> int:
    """How many terminal columns a text takes: two for a wide letter, none for an accent set on."""
    return sum(
        0
        if category(letter) in ("Mn", "Me", "Cf")
        else 2
        if east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )


def longest(texts: Iterable[str]) -> int:
    """The terminal columns of the widest text, 0 of none."""
    return max((columns_of(text) for text in texts), default=0)
