"""The body of an article as formats carry it: plain text with line breaks, or a piece of HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.read.markup import Line, lines_in
from compare.read.seen import as_seen
from compare.read.trees import html_tree

if TYPE_CHECKING:
    from compare.read.limits import Limits

# "<p>", "<br/>", "</div>": a tag that a text about a < b has not.
TAG = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|a|b|i|em|strong|span|img|figure|blockquote)\b[^<>]*>", re.I
)
BREAK = re.compile(r"\r\n?|[\n\u2028\u2029]")


def lines_of_text(text: str) -> list[Line]:
    """The lines of plain text; those that hold nothing are left out."""
    return [(line.strip(), None) for line in BREAK.split(text) if line.strip()]


def lines_of_html(fragment: str, limits: Limits) -> list[Line]:
    """The lines of a piece of HTML, with what its markup says of them."""
    if not fragment.strip():
        return []
    tree = html_tree(f"<body>{fragment}</body>", limits)
    as_seen(tree)
    return lines_in(tree)


def lines_of_either(body: str, limits: Limits) -> list[Line]:
    """The lines of a body of which nobody says whether it is HTML."""
    return lines_of_html(body, limits) if TAG.search(body) else lines_of_text(body)
