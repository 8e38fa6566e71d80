"""From a tree of elements to lines of text: each block on its own, and what the markup says it is.

The same for a web page, for what was extracted of it, and for the bodies in
feeds and agency formats; they share their tags, by and large.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare.model import Mark, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

# A line of text, and what its markup says it is; None is whatever its words say.
Line = tuple[str, Role | None]

# A line of its own, and what it is; None is whatever its words say.
PLAIN_BLOCKS = """
address article aside blockquote body br center dd div dl dt footer form header hr lb main nav ol p
paragraph pre quote row section table tbody tfoot thead tr ul list block body.content body.head
content
"""
BLOCKS: dict[str, Role | None] = {
    **dict.fromkeys(PLAIN_BLOCKS.split()),
    "h1": Role.HEADLINE,
    "hl1": Role.HEADLINE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6", "head", "hl2"), Role.SUBHEAD),
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
    "li": Role.LIST_ITEM,
    "item": Role.LIST_ITEM,
}
# What nobody reads.
UNREAD_TAGS = """
script style noscript template svg math object embed iframe audio video canvas form button select
textarea graphic title link meta base
"""
UNREAD = frozenset(UNREAD_TAGS.split())
# Cells of a row are apart, not on lines of their own.
CELLS = frozenset(("td", "th", "cell"))
# The headline may have a label above it.
TOP = 3
BLANKS = re.compile(r"[ \t\n\r\f\v\u00a0]+")
# Where a word may be broken; in a line that is whole it is one word, and nothing is seen of it.
UNSEEN = "\u00ad\u200b\u2060\ufeff"
BREAKS = re.compile(f"[{UNSEEN}]+")


@dataclass
class Lines:
    """The lines gathered so far, and the one that is being written."""

    done: list[Line] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    role: Role | None = None

    def say(self, text: str | None) -> None:
        """Go on with the line."""
        if text:
            self.words.append(text)

    def end(self, role: Role | None = None) -> None:
        """End the line, if it has begun; the next one is of ``role``."""
        line = BLANKS.sub(" ", BREAKS.sub("", "".join(self.words))).strip()
        if line:
            self.done.append((line, self.role))
        self.words.clear()
        self.role = role


def lines_in(root: _Element) -> list[Line]:
    """Every line of text below an element, without recursion: pages are nested by strangers."""
    lines = Lines()
    roles: list[Role | None] = [None]
    unread = 0
    for event, element in walked(root):
        tag = element.tag.rsplit("}", 1)[-1].casefold() if isinstance(element.tag, str) else ""
        if event == "start":
            unread += tag in UNREAD or not tag
            if tag in BLOCKS:
                roles.append(role_of(tag, element) or roles[-1])
                lines.end(roles[-1])
            if not unread:
                lines.say(" " if tag in CELLS else None)
                lines.say(element.text)
            continue
        unread -= tag in UNREAD or not tag
        if tag in BLOCKS:
            roles.pop()
            lines.end(roles[-1])
        if element is not root and not unread:
            lines.say(element.tail)
    lines.end()
    return lines.done


def role_of(tag: str, element: _Element) -> Role | None:
    """What a tag makes of its line; an extracted heading says of itself which it was."""
    return Role.HEADLINE if tag == "head" and element.get("rend") == "h1" else BLOCKS[tag]


def walked(root: _Element) -> Iterable[tuple[str, _Element]]:
    """Each element as it begins and as it ends, comments and instructions too."""
    from lxml.etree import iterwalk

    return iterwalk(root, events=("start", "end", "comment", "pi"))  # type: ignore[no-any-return]


def text_of(lines: Iterable[Line]) -> tuple[str, tuple[Mark, ...]]:
    """The lines as a text with an empty one between each two, and marks for those that are told."""
    parts: list[str] = []
    marks: list[Mark] = []
    length = 0
    for line, role in lines:
        if role is not None:
            marks.append(Mark(length, role))
        parts.append(f"{line}\n\n")
        length += len(line) + 2
    return "".join(parts).rstrip("\n") + "\n" if parts else "", tuple(marks)


def headed(title: str | None, lines: list[Line]) -> list[Line]:
    """The lines under their headline, which is not said twice."""
    if title is None:
        return lines
    if any(line == title for line, _ in lines[:TOP]):
        return [(line, Role.HEADLINE if line == title else role) for line, role in lines]
    return [(title, Role.HEADLINE), *lines]
