"""Pages that an extractor takes too long over, made tame: what is lost is structure, never text.

Trafilatura asks an element for all its ancestors, a table for the tables in it
and a cell for the cells before it.  On pages as people make them that is
nothing; ten kilobytes of tables in tables took 20 seconds.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from compare.model import Role
from compare.read.markup import lines_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

# The deepest of a hundred pages of news has 42 levels; what is deeper was never closed.
MOST_LEVELS = 200
# A league's table has some twenty columns.
MOST_CELLS = 200


def tamed(tree: _Element) -> _Element:
    """The tree, or a copy with the same text that is neither so deep nor so wide."""
    if next(deep_elements(tree), None) is None and next(wide_rows(tree), None) is None:
        return tree
    tree = deepcopy(tree)
    for element in list(deep_elements(tree)):
        flatten(element)
    for row in list(wide_rows(tree)):
        split(row)
    return tree


def deep_elements(tree: _Element) -> Iterator[_Element]:
    """The elements on the last level that stays which have others below them."""
    from lxml.etree import iterwalk

    depth = 0
    for event, element in iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start" and depth == MOST_LEVELS and len(element):
            yield element


def flatten(element: _Element) -> None:
    """Let every line of text below an element be a paragraph or a heading of it."""
    from lxml.etree import SubElement

    lines, tail = lines_in(element), element.tail
    del element[:]
    element.text = None
    for line, role in lines:
        heading = role in {Role.HEADLINE, Role.SUBHEAD}
        SubElement(element, "h2" if heading else "p").text = line
    element.tail = tail


def wide_rows(tree: _Element) -> Iterator[_Element]:
    """The rows of tables with more cells than a table has."""
    return (row for row in tree.iter("tr") if len(row) > MOST_CELLS)


def split(row: _Element) -> None:
    """Let the cells of a row be so many rows as are needed."""
    cells = list(row)
    for start in range(MOST_CELLS, len(cells), MOST_CELLS):
        more = row.makeelement("tr")
        more.extend(cells[start : start + MOST_CELLS])
        row.addnext(more)
        row = more
