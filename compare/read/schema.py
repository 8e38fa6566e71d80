"""schema.org's NewsArticle in JSON-LD: what a page says about itself, or an article by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from compare.errors import NoArticle
from compare.model import Role
from compare.read.fragment import lines_of_either, words_of
from compare.read.jsons import json_in, opening_text
from compare.read.markup import Line, headed, text_of
from compare.read.metadata import day_in, line_in, web_address
from compare.read.page import Page, Refused, numbered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compare.read.limits import Limits

NAME = "jsonld"
SUFFIXES: tuple[str, ...] = (".jsonld", ".json")

ARTICLE = re.compile(
    r"(?:\w*News\w*Article|Article|BlogPosting|LiveBlogPosting|Report\w*Article)\Z"
)
SPOKEN = re.compile("Article|BlogPosting")
# Where an article can be inside what is published about a page.
INSIDE = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")
MOST_NODES = 10_000
ENTRIES = "liveBlogUpdate"


def claims(raw: bytes) -> bool:
    """JSON that speaks schema.org's words."""
    text = opening_text(raw)
    return text[:1] in ("{", "[") and '"@type"' in text and SPOKEN.search(text) is not None


def items_of(raw: bytes, limits: Limits) -> Iterator[Page | Refused]:
    """Every article in the document that carries its text."""
    found = list(articles_in(json_in(raw, limits)))
    pages = [page for node in found if (page := page_of(node, limits)) is not None]
    if not pages:
        raise NoArticle("JSON-LD without an articleBody; save the page itself")
    yield from numbered(pages)


def articles_in(value: object) -> Iterator[dict[str, Any]]:
    """The articles in JSON-LD: the document itself, in a list, or in its graph."""
    waiting, seen = [value], 0
    while waiting and seen < MOST_NODES:
        node = waiting.pop()
        seen += 1
        if isinstance(node, list):
            waiting.extend(reversed(node))
        elif isinstance(node, dict):
            if is_article(node):
                yield node
            waiting.extend(node[name] for name in reversed(INSIDE) if name in node)


def is_article(node: dict[str, Any]) -> bool:
    """Whether a node's type is a kind of article: ``NewsArticle``, ``ReportageNewsArticle``."""
    types = node.get("@type")
    listed = types if isinstance(types, list) else [types]
    return any(isinstance(one, str) and ARTICLE.match(one.rsplit("/", 1)[-1]) for one in listed)


def page_of(node: dict[str, Any], limits: Limits) -> Page | None:
    """An article with its text; None where it has none."""
    lines = lines_of(node, limits)
    if not lines:
        return None
    if isinstance(deck := node.get("alternativeHeadline"), str) and line_in(deck):
        lines = [(line_in(deck) or "", Role.SUBHEAD), *lines]
    text, marks = text_of(headed(title_of(node), lines))
    return Page(
        text=text,
        marks=marks,
        outlet=outlet_of(node),
        title=title_of(node),
        published=published_of(node),
        url=url_of(node),
    )


def lines_of(node: dict[str, Any], limits: Limits) -> list[Line]:
    """The lines of its body; of a live blog those of every entry under its heading."""
    body = node.get("articleBody") or node.get("text")
    lines = lines_of_either(body, limits) if isinstance(body, str) else []
    entries = node.get(ENTRIES)
    for entry in entries if isinstance(entries, list) else [entries]:
        if isinstance(entry, dict) and isinstance(told := entry.get("articleBody"), str):
            heading = title_of(entry)
            lines += [(heading, Role.SUBHEAD)] if heading else []
            lines += lines_of_either(told, limits)
    return lines


def shows_less(node: dict[str, Any]) -> bool:
    """Whether the page around it may show less: it is for subscribers, or a live blog."""
    return str(node.get("isAccessibleForFree")).casefold() == "false" or ENTRIES in node


def title_of(node: dict[str, Any]) -> str | None:
    """The headline."""
    return line_in(words_of(node.get("headline"))) or line_in(words_of(node.get("name")))


def published_of(node: dict[str, Any]) -> date | None:
    """The day it was first published."""
    return day_in(node.get("datePublished")) or day_in(node.get("dateCreated"))


def outlet_of(node: dict[str, Any]) -> str | None:
    """The publisher's name, by itself or as an organisation."""
    return named(node.get("publisher")) or named(node.get("sourceOrganization"))


def named(value: object) -> str | None:
    """A name, wherever JSON-LD has put it."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return line_in(value)


def url_of(node: dict[str, Any]) -> str | None:
    """The article's address."""
    main = node.get("mainEntityOfPage")
    main = main.get("@id") if isinstance(main, dict) else main
    return web_address(node.get("url")) or web_address(main) or web_address(node.get("@id"))
