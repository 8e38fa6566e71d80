"""JSON Lines: an article a line, in fields with the names of ``sources.toml`` and ``text``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.errors import NoArticle, UnreadableArticle
from compare.read.decode import decoded
from compare.read.jsons import json_value, opening_text
from compare.read.metadata import day_in, line_in, web_address
from compare.read.page import Page, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.read.limits import Limits

NAME = "jsonl"
SUFFIXES: tuple[str, ...] = (".jsonl", ".ndjson")

# The fields that are read, and no others: text, outlet, title, published, url.
TEXT = '"text"'


def claims(raw: bytes) -> bool:
    """A first line that is an object with a text."""
    first = opening_text(raw).split("\n", 1)[0].rstrip()
    return first.startswith("{") and first.endswith("}") and TEXT in first


def items_of(raw: bytes, limits: Limits) -> Iterator[Page | Refused]:
    """The article of every line; a line that is none is refused by its number."""
    lines = decoded(raw).text.split("\n")
    written = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    if not written:
        raise NoArticle("empty; is the article saved?")
    for number, line in written:
        try:
            yield page_of(json_value(line, limits), str(number))
        except UnreadableArticle as error:
            yield Refused(str(number), str(error), error.status)


def page_of(value: object, name: str) -> Page:
    """One line's article."""
    if not isinstance(value, dict) or not isinstance(value.get("text"), str):
        raise NoArticle('no object with a "text"; write one to a line')
    return Page(
        text=value["text"],
        outlet=line_in(value.get("outlet")),
        title=line_in(value.get("title")),
        published=day_in(value.get("published")),
        url=web_address(value.get("url")),
        name=name,
    )
