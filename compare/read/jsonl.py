"""JSON Lines: an article a line, in fields with the names of ``sources.toml`` and ``text``.

Collections of news have the same under names of their own, such as ``content`` and ``domain``.
"""

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

# The fields that are read, and no others, each under the first name that a line has; ours comes
# first, then those of what gathers news (NewsAPI, news-please, Common Crawl's lists).
TEXT = ("text", "content", "maintext", "body")
OUTLET = ("outlet", "domain", "source_domain", "publisher")
PUBLISHED = ("published", "publishedAt", "published_at", "date_publish", "date")


def claims(raw: bytes) -> bool:
    """A first line that is an object with a text."""
    first = opening_text(raw).split("\n", 1)[0].rstrip()
    return (
        first.startswith("{") and first.endswith("}") and any(f'"{name}"' in first for name in TEXT)
    )


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
    text = told(value, TEXT) if isinstance(value, dict) else None
    if not isinstance(value, dict) or text is None:
        raise NoArticle('no object with a "text"; write one to a line')
    return Page(
        text=text,
        outlet=line_in(told(value, OUTLET)),
        title=line_in(value.get("title")),
        published=day_in(told(value, PUBLISHED)),
        url=web_address(value.get("url")),
        name=name,
    )


def told(value: dict[str, object], names: tuple[str, ...]) -> str | None:
    """The first of some fields that has words in it, or an empty one if all are."""
    found = [one for name in names if isinstance(one := value.get(name), str)]
    return next((one for one in found if one.strip()), found[0] if found else None)
