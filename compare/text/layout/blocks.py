"""Cleaning: which part of an article a stretch of text is.

Nothing is removed: what the site printed around the report is marked as
boilerplate, and whoever reads the blocks leaves it out.  In doubt a line is the
article's own.  Blocks are in order and do not overlap; bullets, datelines and
the words "Image caption" lie outside the blocks they introduce.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare.model import Block, Mark, Role
from compare.text.layout.boilerplate import (
    bare,
    is_boilerplate,
    is_breadcrumb,
    is_pitch,
    is_portrait,
    leads_elsewhere,
)
from compare.text.layout.byline import dateline, is_byline, is_date_header, is_office
from compare.text.layout.caption import LABEL, is_caption
from compare.text.layout.issueline import is_issue_line
from compare.text.layout.lines import MARKER, Line, passages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# The longest headlines of agencies have some 25 words; a first line beyond is a paragraph.
LONGEST_HEADLINE = 200
MOST_HEADLINE_WORDS = 25
# "Passed up for promotion", "Q&A: the islands row": a heading between paragraphs.
MOST_SUBHEAD_WORDS = 10
# A caption that stands twice is printed by the page twice; "No." twice is a dialogue.
SHORTEST_REPEAT = 40
# A line such as "Advertisement" or the name of whoever drew the charts.
LABEL_TIMES = 3
MOST_LABEL_WORDS = 4
# How many headlines a list of links has at most.
MOST_LINKS = 12
# A paragraph of the article is at least this long where its end is looked for.
SUBSTANTIAL = 100

# The first paragraphs: a city in capitals is a dateline there, a date is the article's.
OPENING = 2
STAMPS = ("published", "updated", "posted", "last updated", "first published", "edited")
LONGEST_NAME = 40
# Markdown: "title: …" between dashes above the article, "# " before a heading, "> " a quotation.
MOST_MATTER = 40
FENCES = ("---", "+++")
PROPERTY = re.compile(r"[\w-]{1,30}(?::(?:\s|\Z)|\s?=)|- ")
QUOTED = re.compile(r"(?:>[ \t]?)+(?=\S)")
HASHES = re.compile(r"#{1,6}[ \t]+(?=\S)")
# What stands before a block and is not of it.
MARKS = {
    Role.CAPTION: LABEL,
    Role.LIST_ITEM: MARKER,
    Role.HEADLINE: HASHES,
    Role.SUBHEAD: HASHES,
    Role.PARAGRAPH: QUOTED,
}
INITIALS = re.compile(r"\b(?:[A-Z]\.)+\Z")
UNFINISHED = (":", ",", ";", "-", "–", "—", "(")


@dataclass(frozen=True, slots=True)
class Page:
    """All lines of a text, and what only a look at all of them tells."""

    lines: Sequence[Line]
    furniture: Sequence[bool]
    foot: int
    marked: Mapping[int, Role]

    def text(self, index: int) -> str:
        """A line's text; empty above and below the page."""
        return self.lines[index].text if 0 <= index < len(self.lines) else ""

    def goes_on(self, index: int) -> bool:
        """Whether another line of the article may follow."""
        return index + 1 < len(self.lines) and not all(self.furniture[index + 1 : index + 4])


@dataclass
class Seen:
    """What has been seen of the article so far."""

    headed: bool = False
    paragraphs: int = 0
    links: int = 0
    lines: set[str] = field(default_factory=set)


def blocks_of(text: str, marks: Sequence[Mark] = ()) -> tuple[Block, ...]:
    """The blocks of a text, in order; every visible character but markers lies in one.

    What the page's own markup says of a line, in ``marks``, goes before what its words suggest.
    """
    page = page_of(passages(text), {mark.start: mark.role for mark in marks})
    seen = Seen()
    found: list[Block] = []
    for index, line in enumerate(page.lines):
        role = role_of(page, index, seen)
        found.extend(cut(line, role, opening=seen.paragraphs < OPENING))
        remember(line, role, seen)
    return tuple(found)


def page_of(lines: Sequence[Line], marked: Mapping[int, Role]) -> Page:
    """The lines, which of them are furniture, and the place where the article ends."""
    labels = labels_of(lines)
    furniture = [
        is_empty(line) or line.text in labels or is_boilerplate(line.text) for line in lines
    ]
    matter = front_matter(lines)
    furniture[:matter] = [True] * matter
    return Page(lines, furniture, foot_of(lines, furniture), marked)


def front_matter(lines: Sequence[Line]) -> int:
    """How many lines of metadata, between two lines of dashes or pluses, a file begins with."""
    if not lines or lines[0].text not in FENCES:
        return 0
    for index, line in enumerate(lines[1:MOST_MATTER], start=1):
        if line.text == lines[0].text:
            return index + 1
        if not PROPERTY.match(line.text):
            return 0
    return 0


def labels_of(lines: Sequence[Line]) -> frozenset[str]:
    """Short lines that come again and again: ``Advertisement``, a chart's source."""
    short = Counter(
        line.text
        for line in lines
        if len(line.text) <= 40 and not line.ended and len(line.text.split()) <= MOST_LABEL_WORDS
    )
    return frozenset(text for text, times in short.items() if times >= LABEL_TIMES)


def foot_of(lines: Sequence[Line], furniture: Sequence[bool]) -> int:
    """The index after the article's last long paragraph; the outlet's portrait is none."""
    for index in range(len(lines) - 1, -1, -1):
        text = lines[index].text
        if len(text) < SUBSTANTIAL or furniture[index]:
            continue
        if not (is_portrait(text) or is_pitch(text)):
            return index + 1
    return len(lines)


def role_of(page: Page, index: int, seen: Seen) -> Role:
    """The role of a line; the first rung that fits answers."""
    line, below = page.lines[index], index >= page.foot
    if page.furniture[index] or line.text in seen.lines:
        return Role.BOILERPLATE
    if line.start in page.marked:
        return page.marked[line.start]
    if below and belongs_to_foot(page, index):
        return Role.BOILERPLATE
    if is_header(line, seen, below=below):
        return Role.BYLINE
    if is_caption(line.text):
        return Role.CAPTION
    if not seen.headed and is_breadcrumb(line.text) and page.goes_on(index):
        return Role.BOILERPLATE
    if MARKER.match(line.text):
        return Role.LIST_ITEM
    if seen.links and is_heading(line, MOST_HEADLINE_WORDS):
        return Role.BOILERPLATE
    return heading_role(page, index, seen)


def heading_role(page: Page, index: int, seen: Seen) -> Role:
    """Headline, subhead or paragraph: how long a line is, how it ends and what follows."""
    line = page.lines[index]
    if not page.goes_on(index):
        return Role.PARAGRAPH
    if not seen.headed and is_heading(line, MOST_HEADLINE_WORDS):
        return Role.HEADLINE
    deck = seen.headed and seen.paragraphs == 0
    if not deck and (line.text.endswith("!") or line.text[0] in "\"“‘'"):
        return Role.PARAGRAPH
    if is_heading(line, MOST_HEADLINE_WORDS if deck else MOST_SUBHEAD_WORDS):
        return Role.SUBHEAD
    return Role.PARAGRAPH


def is_heading(line: Line, most_words: int) -> bool:
    """Whether a line is short and does not end as a sentence does."""
    text = line.text
    if len(text) > LONGEST_HEADLINE or len(text.split()) > most_words or text[0].islower():
        return False
    if text.endswith(UNFINISHED):
        return False
    return not line.ended or text.endswith(("?", "!")) or INITIALS.search(text[-12:]) is not None


def is_empty(line: Line) -> bool:
    """A dash, a row of asterisks, a bullet with nothing behind."""
    return not any(char.isalnum() for char in line.text[:200])


def is_header(line: Line, seen: Seen, *, below: bool) -> bool:
    """Who wrote it and when; a date alone between paragraphs heads a chronicle and stays."""
    text = line.text
    if is_byline(text) or dateline(text, opening=True) == len(text):
        return True
    if seen.paragraphs >= OPENING and not below:
        return text.casefold().startswith(STAMPS) and is_date_header(text)
    if seen.headed and seen.paragraphs == 0 and is_issue_line(text):
        return True
    if seen.paragraphs == 0 and (is_credit(text) or (seen.headed and is_office(text))):
        return True
    return is_date_header(text)


def is_credit(text: str) -> bool:
    """``• Kyodo``: a bullet and a name, above the article."""
    marker = MARKER.match(text)
    if marker is None or text[0] not in "•▪●·*":
        return False
    words = text[marker.end() :].split()
    return len(words) <= MOST_LABEL_WORDS and all(word[0].isupper() for word in words)


def belongs_to_foot(page: Page, index: int) -> bool:
    """Below the article: the outlet's portrait, its name above it, a plea beside a promotion."""
    text = page.text(index)
    if is_portrait(text):
        return True
    if len(text) <= LONGEST_NAME and is_portrait(page.text(index + 1)):
        return not page.lines[index].ended
    return is_pitch(text) and any(
        is_boilerplate(page.text(near)) for near in (index - 1, index + 1) if page.text(near)
    )


def remember(line: Line, role: Role, seen: Seen) -> None:
    """What a line tells for the lines below it."""
    if role in {Role.HEADLINE, Role.PARAGRAPH}:
        seen.headed = True
    if role in {Role.PARAGRAPH, Role.LIST_ITEM}:
        seen.paragraphs += 1
    if len(line.text) >= SHORTEST_REPEAT or role is Role.HEADLINE:
        seen.lines.add(line.text)
    if leads_elsewhere(line.text):
        seen.links = 1 if bare(line.text) in {"read more", "read also", "see also"} else MOST_LINKS
    elif role is Role.BOILERPLATE:
        seen.links = max(0, seen.links - 1)
    else:
        seen.links = 0


def cut(line: Line, role: Role, *, opening: bool) -> Iterator[Block]:
    """The blocks of one line: its own, without its mark, and the dateline before it."""
    mark = MARKS[role].match(line.text) if role in MARKS else None
    skipped = mark.end() if mark else 0
    if role is Role.PARAGRAPH:
        length = dateline(line.text[skipped:], opening=opening)
        if 0 < length < len(line.text) - skipped:
            words = line.text[skipped : skipped + length].rstrip()
            yield Block(Role.BYLINE, line.start + skipped, line.start + skipped + len(words))
            skipped += length
    yield Block(role, line.start + skipped, line.end)
