"""The text in a Word document's XML, as it is seen: with what was inserted, without what is struck.

python-docx gives the text of runs that lie directly in a paragraph, and loses
what is in a tracked insertion, a field, a content control or a text box.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare.read.seen import on_the_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARAGRAPH, ROW, RUN, TEXT = f"{W}p", f"{W}tr", f"{W}r", f"{W}t"
# Taken back, moved elsewhere, or said once more for older programs.
UNSEEN = (
    f"{W}del",
    f"{W}moveFrom",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)
STRUCK = (f"{W}vanish", f"{W}strike", f"{W}dstrike")
SIGNS = {f"{W}tab": " ", f"{W}br": " ", f"{W}cr": " ", f"{W}noBreakHyphen": "-"}
OFF = ("0", "false", "off")

# A line, and the paragraph that it is; none for a row of a table.
Found = tuple[str, "_Element | None"]


@dataclass
class Reading:
    """The paragraphs and rows that are open, the innermost last, and how deep unseen it is."""

    paragraphs: list[list[str]] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    unseen: int = 0

    def end(self, paragraph: _Element) -> Iterator[Found]:
        """A paragraph ends: a line, or a part of a row's."""
        line = " ".join("".join(self.paragraphs.pop()).split())
        if line and self.rows:
            self.rows[-1].append(line)
        elif line:
            yield line, paragraph


def lines_in(body: _Element) -> Iterator[Found]:
    """Every paragraph below an element, and every row of a table, wherever they lie."""
    from lxml.etree import iterwalk

    reading = Reading()
    for event, element in iterwalk(body, events=("start", "end")):
        step = 1 if event == "start" else -1
        if element.tag in UNSEEN or (element.tag == RUN and is_unseen(element)):
            reading.unseen += step
        elif element.tag == PARAGRAPH:
            if event == "end":
                yield from reading.end(element)
            else:
                reading.paragraphs.append([])
        elif element.tag == ROW:
            if event == "start":
                reading.rows.append([])
            elif row := " ".join(reading.rows.pop()):
                yield row, None
        elif event == "start" and reading.paragraphs and not reading.unseen:
            say(element, reading.paragraphs[-1])


def say(element: _Element, words: list[str]) -> None:
    """Go on with the paragraph."""
    if element.tag in SIGNS:
        words.append(SIGNS[element.tag])
    elif element.tag == TEXT and element.text:
        raised = is_raised(element.getparent())
        before = "".join(words[-3:])
        words.append(on_the_line(element.text, before) if raised else element.text)


def is_unseen(run: _Element) -> bool:
    """Whether a run is hidden or struck out."""
    properties = run.find(f"{W}rPr")
    if properties is None:
        return False
    found = [one for tag in STRUCK if (one := properties.find(tag)) is not None]
    return any(one.get(f"{W}val") not in OFF for one in found)


def is_raised(run: _Element | None) -> bool:
    """Whether a run stands above the line."""
    raised = None if run is None else run.find(f"{W}rPr/{W}vertAlign")
    return raised is not None and raised.get(f"{W}val") == "superscript"


def notes_in(root: _Element) -> Iterator[str]:
    """The footnotes of a document, but for the lines that set them apart."""
    for note in root.iter(f"{W}footnote", f"{W}endnote"):
        if note.get(f"{W}type") in {None, "normal"}:
            yield from (line for line, _ in lines_in(note))
