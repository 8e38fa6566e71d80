"""A finding as a tool for code sees it: one place to point at, and others that it refers to.

The place to point at lies in the new article, where somebody can still change a word; without
a new article, with the reading that the fewest stand behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from urllib.parse import quote

from compare.model import Citation, Discrepancy, Reading, Report

# A viewer lists them all; beyond some dozens nobody follows them.
RELATED = 20
LINE_END = re.compile("\r\n|\n|\r")
DRIVE = re.compile("[A-Za-z]:/")


@dataclass(frozen=True, slots=True)
class Place:
    """A citation and the reading that it gives."""

    citation: Citation
    reading: Reading


@dataclass(frozen=True, slots=True)
class Finding:
    """A discrepancy, where to point, and the first places of the readings."""

    told: Discrepancy
    primary: Place
    related: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """Lines and columns from 1, in code points; the end is the column after the last."""

    line: int
    column: int
    end_line: int
    end_column: int


def findings(report: Report) -> Iterator[Finding]:
    """The findings of a report that have a place, in its order: the most severe first."""
    new = {entry.key for entry in report.articles if entry.new}
    for told in report.discrepancies:
        places = [
            Place(citation, reading) for reading in told.readings for citation in reading.mentions
        ]
        if not places:
            continue
        least = [place for place in places if place.reading is told.readings[-1]] or places
        primary = next((place for place in places if place.citation.article in new), least[0])
        yield Finding(told, primary, related(told, primary))


def related(told: Discrepancy, primary: Place) -> tuple[Place, ...]:
    """The other places: those of other readings first, and in turn."""
    others = sorted(told.readings, key=lambda reading: reading is primary.reading)
    listed = chain.from_iterable(
        (Place(citation, reading) for citation in reading.mentions) for reading in others
    )
    return tuple([place for place in listed if place != primary][:RELATED])


def region(citation: Citation) -> Region:
    """Where the words stand in the file: of a page in its source, if that place is known.

    They may go over the end of a line.
    """
    if page := citation.page:
        return Region(page.line, page.column, page.end_line, page.end_column)
    *broken, last = LINE_END.split(citation.text)
    end_column = len(last) + 1 if broken else citation.column + len(last)
    return Region(citation.line, citation.column, citation.line + len(broken), end_column)


def uri(path: str) -> str:
    """The path as a reference: relative as long as the path is."""
    plain = quote(path.replace("\\", "/").encode("utf-8", "replace"), safe="/~")
    if DRIVE.match(path):
        return f"file:///{path[:2]}{plain[4:]}"
    if path.startswith("/"):
        return f"file://{plain}"
    # "a:b.txt" would be of a scheme called "a", which is why the colon is written %3A above.
    return plain or "."
