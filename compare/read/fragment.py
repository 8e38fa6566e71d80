"""The body of an article as formats carry it: plain text with line breaks, or a piece of HTML."""

from __future__ import annotations

import re
from html import unescape
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
# "O&#039;Neill", "Lee &amp; Sons": no text that is meant to be read so.
ENTITY = re.compile(
    r"&(?:#\d{2,6}|#x[0-9a-f]{2,6}|amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[mn]dash|hellip);", re.I
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
    """The lines of a body of which nobody says whether it is HTML, nor whether it was escaped."""
    body = unescaped(body)
    return lines_of_html(body, limits) if TAG.search(body) else lines_of_text(body)


def unescaped(text: str) -> str:
    """A text with its characters for entities, if those were escaped for HTML and then again."""
    return text if TAG.search(text) or not ENTITY.search(text) else unescape(text)


def words_of(title: object) -> object:
    """A title without the tags and entities that some have; what is no text stays as it is."""
    if not isinstance(title, str):
        return title
    return unescape(TAG.sub("", unescaped(title)))
