"""RSS and Atom, by feedparser: each entry an article, of the feed's outlet."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from compare.errors import NoArticle, UnreadableArticle
from compare.read.fragment import lines_of_either, words_of
from compare.read.markup import headed, text_of
from compare.read.metadata import day_in, line_in, web_address
from compare.read.page import Page, Refused
from compare.read.trees import xml_text, xml_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.read.limits import Limits

NAME = "feed"
SUFFIXES: tuple[str, ...] = (".rss", ".atom", ".rdf", ".xml")

PROLOGUE = re.compile(rb"\s*<(?:\?|!--|!DOCTYPE\s+(?!html)|(?:\w+:)?(?:rss|feed|RDF)[\s>])", re.I)
ROOT = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)[\s>]")


def claims(raw: bytes) -> bool:
    """XML whose root is a feed's."""
    head = raw[:8_192].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    return PROLOGUE.match(head) is not None and ROOT.search(head) is not None


def items_of(raw: bytes, limits: Limits) -> Iterator[Page | Refused]:
    """Every entry with its text."""
    warnings = flaws(raw, limits)
    parsed = parsed_feed(xml_text(raw))
    if not parsed.entries:
        raise NoArticle("a feed without entries")
    outlet = line_in(parsed.feed.get("title"))
    for number, entry in enumerate(parsed.entries, start=1):
        about = Page("", outlet=outlet, warnings=warnings, name=str(number))
        yield page_of(entry, about, limits)


def parsed_feed(text: str) -> Any:
    """The feed as feedparser has it."""
    import feedparser

    # A stream of bytes: a text might be taken for an address and fetched.
    stream = io.BytesIO(f'<?xml version="1.0" encoding="utf-8"?>{text}'.encode())
    try:
        return feedparser.parse(stream, sanitize_html=False, resolve_relative_uris=False)
    # feedparser trusts that elements are where they belong, and fails in as many ways as they
    # are not: a position on a map that is of no place is a KeyError.
    except Exception as error:
        raise UnreadableArticle("a damaged feed; save it anew") from error


def flaws(raw: bytes, limits: Limits) -> tuple[str, ...]:
    """What is wrong with a feed that can still be read; NoArticle where it is too deep."""
    try:
        xml_tree(raw, limits)
    except NoArticle:
        raise
    except UnreadableArticle as error:
        return (f"{error}",)
    return ()


def page_of(entry: Any, about: Page, limits: Limits) -> Page | Refused:
    """One entry of the feed that ``about`` tells of; its full content goes before its summary."""
    title = line_in(words_of(entry.get("title")))
    bodies = [one.get("value") for one in entry.get("content") or ()] + [entry.get("summary")]
    body = max((one for one in bodies if isinstance(one, str)), key=len, default="")
    lines = lines_of_either(body, limits)
    if not lines:
        return Refused(
            about.name, "an entry without a text; save the article itself", NoArticle.status
        )
    text, marks = text_of(headed(title, lines))
    source = entry.get("source")
    return replace(
        about,
        text=text,
        marks=marks,
        outlet=(line_in(source.get("title")) if source else None) or about.outlet,
        title=title,
        published=day_in(entry.get("published")) or day_in(entry.get("updated")),
        url=web_address(entry.get("link")),
    )
