"""Web pages: the article without what the site printed around it, by trafilatura.

The text of record is the extracted article: its headline, what was extracted
line by line, and the captions of its pictures.  What the page says about
itself is believed in this order: JSON-LD, Open Graph, ``<time>``, and for the
day also whatever htmldate finds in the page's head.
"""

from __future__ import annotations

import json
import re
from copy import deepcopy
from functools import cache
from typing import TYPE_CHECKING, Any

from compare.errors import NoArticle
from compare.model import Role
from compare.read import schema
from compare.read.decode import decoded
from compare.read.markup import Line, headed, lines_in, text_of
from compare.read.metadata import day_in, line_in, web_address
from compare.read.neighbours import hasten
from compare.read.page import Page
from compare.read.seen import as_seen
from compare.read.stretches import stretches_of
from compare.read.taming import tamed
from compare.read.trees import declared_in, html_tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from configparser import ConfigParser
    from datetime import date

    from lxml.html import HtmlElement

    from compare.read.limits import Limits

NAME = "html"
SUFFIXES: tuple[str, ...] = (".html", ".htm", ".xhtml")

OPENING = re.compile(
    r"(?:<\?xml[^>]{0,400}\?>|<!--.{0,2000}?-->|\s)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|h1|article)[\s>/]",
    re.IGNORECASE | re.DOTALL,
)
JSON = json.JSONDecoder(strict=False)
VALUE = re.compile(r"[\[{]\s*[\"\[{]")
TRAILING_COMMA = re.compile(r",\s*([\]}])")
# Where the text of a page is in its JSON-LD alone, it is several times what was extracted.
FAR_LONGER = 2
# A page for subscribers shows others its beginning, a live blog its last entries; search engines
# are told all of it.
LONGER = 1.1
# Another article has two paragraphs at least; a teaser has a line, and readers' comments are none.
FEWEST_PARAGRAPHS = 2
SUBSTANTIAL = 50  # letters
COMMENTS = "contains(@class, 'comment') or contains(@id, 'comment')"
OPENING_WORDS = 8
# One sentence of a brief.  With trafilatura's 250 characters, all of the page is taken where the
# article is shorter; on a hundred pages .928 of what must be dropped is dropped, before .925.
SHORTEST_ARTICLE = 60
# Shorter captions are names of photographers and agencies.
FEWEST_CAPTION_WORDS = 6
# htmldate asks the clock for the latest day it may find, and would answer differently tomorrow.
LATEST_DAY = "2100-01-01"
EARLIEST_DAY = "1990-01-01"


def claims(raw: bytes) -> bool:
    """A document type, or the first tag of a page."""
    return OPENING.match(roughly(raw)) is not None


def roughly(raw: bytes) -> str:
    """The beginning of a page, with the zeros of UTF-16 and any mark taken away."""
    return raw[:4096].replace(b"\x00", b"").decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe \t\r\n")


def items_of(raw: bytes, limits: Limits) -> Iterator[Page]:
    """The one article of a page."""
    read = decoded(raw, declared_in(raw))
    tree = html_tree(read.text, limits)
    as_seen(tree)
    about = described(tree)
    title = title_of(tree, about)
    lines = lines_of(tree, about, limits)
    if not lines:
        raise NoArticle("no article found in this page; save its text")
    text, marks = text_of(headed(title, lines))
    yield Page(
        text=text,
        marks=marks,
        outlet=schema.outlet_of(about) or meta(tree, "og:site_name"),
        title=title,
        published=published_of(tree, about),
        url=schema.url_of(about) or web_address(meta(tree, "og:url")) or canonical(tree),
        warnings=(*read.warnings, *others(tree, lines)),
        stretches=stretches_of(text, read.text),
    )


# --- the article ------------------------------------------------------------------------------


def lines_of(tree: HtmlElement, about: dict[str, Any], limits: Limits) -> list[Line]:
    """The lines of the article: those extracted, or its JSON-LD where only that has them."""
    found = extracted(tree)
    told = schema.lines_of(about, limits)
    enough = LONGER if schema.shows_less(about) else FAR_LONGER
    if length(told) > enough * length(found):
        return told
    said = {line for line, _ in found}
    return [*found, *((line, role) for line, role in captions(tree) if line not in said)]


def others(tree: HtmlElement, lines: list[Line]) -> tuple[str, ...]:
    """What is said where the page has another article, as one that goes on without end has."""
    read = compact(" ".join(line for line, _ in lines))
    for element in tree.xpath(f"//article[not(ancestor-or-self::*[{COMMENTS}])]"):
        paragraphs = [compact(one.text_content()) for one in element.iter("p")]
        long = [one for one in paragraphs if len(one) >= SUBSTANTIAL]
        if len(long) >= FEWEST_PARAGRAPHS and not any(one in read for one in long):
            return (f"another article on this page, “{opening_of(element)}”, is not read",)
    return ()


def compact(text: str) -> str:
    """A text without its blanks."""
    return "".join(text.split())


def opening_of(element: HtmlElement) -> str:
    """The first words of an element, some of them."""
    words = " ".join(element.itertext()).split()
    return " ".join(words[:OPENING_WORDS])


def length(lines: list[Line]) -> int:
    """The characters in lines."""
    return sum(len(line) for line, _ in lines)


def extracted(tree: HtmlElement) -> list[Line]:
    """The article that trafilatura finds in a page."""
    import trafilatura

    hasten()
    found = trafilatura.bare_extraction(tamed(tree), include_comments=False, config=settings())
    body = getattr(found, "body", None)
    return lines_in(body) if body is not None else []


@cache
def settings() -> ConfigParser:
    """Trafilatura's own, but that a brief is long enough to be an article."""
    from trafilatura.settings import DEFAULT_CONFIG

    made = deepcopy(DEFAULT_CONFIG)
    made["DEFAULT"]["MIN_EXTRACTED_SIZE"] = str(SHORTEST_ARTICLE)
    return made


def captions(tree: HtmlElement) -> list[Line]:
    """What the pictures of the article show, where the page says which part is the article."""
    places = tree.xpath("//article//figure//figcaption")
    lines = [(" ".join(" ".join(place.itertext()).split()), Role.CAPTION) for place in places]
    unique = dict.fromkeys(lines)
    return [(line, role) for line, role in unique if len(line.split()) >= FEWEST_CAPTION_WORDS]


# --- what the page says about itself ----------------------------------------------------------


def described(tree: HtmlElement) -> dict[str, Any]:
    """The first article in the page's JSON-LD; empty where there is none."""
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        for node in schema.articles_in(script_value(script.text or "")):
            return node
    return {}


def script_value(text: str) -> object:
    """The value in a script, whatever stands around it; None where there is none.

    Old sites hide it in a comment or a section of CDATA, careless ones end lists with a comma.
    """
    text = text.replace("<![CDATA[", "")
    opening = VALUE.search(text)
    for attempt in (text, TRAILING_COMMA.sub(r"\1", text)):
        try:
            return JSON.raw_decode(attempt, opening.start() if opening else 0)[0]
        except (ValueError, RecursionError):
            continue
    return None


def meta(tree: HtmlElement, name: str) -> str | None:
    """The content of a meta tag, by its property or name."""
    found = tree.xpath("//meta[@property=$name or @name=$name]/@content", name=name)
    return next(filter(None, map(line_in, found)), None)


def title_of(tree: HtmlElement, about: dict[str, Any]) -> str | None:
    """The headline: of JSON-LD, the page's only h1, Open Graph, the window's title."""
    if schema.title_of(about):
        return schema.title_of(about)
    headings = [line_in(" ".join(one.itertext())) for one in tree.xpath("//h1")]
    if len(headings) == 1 and headings[0]:
        return headings[0]
    return meta(tree, "og:title") or line_in(tree.findtext(".//title"))


def published_of(tree: HtmlElement, about: dict[str, Any]) -> date | None:
    """The day the page was first published."""
    said = schema.published_of(about) or day_in(meta(tree, "article:published_time"))
    if said:
        return said
    times = tree.xpath("//time[@pubdate or @itemprop='datePublished']/@datetime")
    times += tree.xpath("//article//header//time/@datetime") + tree.xpath(
        "//header//time/@datetime"
    )
    return next(filter(None, map(day_in, times)), None) or found_day(tree)


def found_day(tree: HtmlElement) -> date | None:
    """The day that htmldate finds in what pages commonly say, without guessing from the text."""
    from htmldate import find_date

    found = find_date(
        tree, extensive_search=False, original_date=True,
        min_date=EARLIEST_DAY, max_date=LATEST_DAY,
    )  # fmt: skip
    return day_in(found)


def canonical(tree: HtmlElement) -> str | None:
    """The address that the page calls its own."""
    found = tree.xpath("//link[@rel='canonical']/@href")
    return next(filter(None, map(web_address, found)), None)
