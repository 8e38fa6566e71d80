"""Comments in an article that name findings not to be told of the paragraph below them::

    <!-- compare: ignore number -- the desk counted again -->
    The fire killed 14 people.

In Markdown a paragraph ends at an empty line, in HTML where its element does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from compare.model import Citation, Discrepancy
from compare.read import html

MARKDOWN = frozenset({".md", ".markdown"})
HTML = frozenset(html.SUFFIXES)
# The longest report of a newspaper has some 200,000 bytes.
LARGEST = 5_000_000

COMMENT = re.compile(r"<!--\s*compare:\s*(?P<said>[^<>]{0,1000}?)\s*-->")
SAID = re.compile(
    r"ignore\s+(?P<rules>[a-z]+(?:\s*,\s*[a-z]+)*)\s+--\s+(?P<reason>\S.*)", re.DOTALL
)
ANY_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
TAG = re.compile(r"<[^<>]*>")
CLOSED = re.compile(r"</(?:p|h[1-6]|li|div|blockquote|figcaption|td|article|section)\s*>", re.I)
EMPTY_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment, and the paragraph that it is about, its words set apart by single blanks."""

    path: str
    line: int
    rules: tuple[str, ...]
    reason: str
    paragraph: str

    def covers(self, found: Discrepancy) -> bool:
        """Whether a finding cites the paragraph."""
        return found.rule in self.rules and any(
            self.holds(place) for reading in found.readings for place in reading.mentions
        )

    def holds(self, place: Citation) -> bool:
        """Whether a place lies in the paragraph."""
        return place.path == self.path and " ".join(place.sentence.split()) in self.paragraph


@dataclass(frozen=True, slots=True)
class Misread:
    """A comment that is meant for us and does not say what it has to."""

    path: str
    line: int


def ignores_in(path: str) -> Iterator[Ignore | Misread]:
    """The comments of a file in Markdown or HTML, in their order; none of any other file."""
    suffix = Path(path).suffix.casefold()
    if suffix not in MARKDOWN | HTML:
        return
    try:
        with Path(path).open("rb") as file:
            text = file.read(LARGEST).decode("utf-8", "replace")
    except OSError:
        return  # The run has told that it cannot be read.
    for comment in COMMENT.finditer(text):
        line = text.count("\n", 0, comment.start()) + 1
        said = SAID.fullmatch(comment["said"])
        if said is None:
            yield Misread(path, line)
            continue
        rules = tuple(rule.strip() for rule in said["rules"].split(","))
        after = text[comment.end() :]
        yield Ignore(path, line, rules, " ".join(said["reason"].split()), below(after, suffix))


def below(text: str, suffix: str) -> str:
    """The words of the first paragraph of a text."""
    text = ANY_COMMENT.sub("", text)
    if suffix in MARKDOWN:
        return " ".join(EMPTY_LINE.split(text.strip(), maxsplit=1)[0].split())
    for part in CLOSED.split(text):
        if words := unescape(TAG.sub(" ", part)).split():
            return " ".join(words)
    return ""
