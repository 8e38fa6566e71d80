"""IPTC's NewsML-G2: news as agencies send it, in XML; the body is XHTML, NITF or plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.errors import NoArticle
from compare.model import Role
from compare.read.fragment import lines_of_text
from compare.read.markup import Line, headed, lines_in, text_of
from compare.read.metadata import day_in, line_in, web_address
from compare.read.page import Page, Refused, numbered, withdrawn
from compare.read.trees import xml_tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lxml.etree import _Element

    from compare.read.limits import Limits

NAME = "newsml"
SUFFIXES: tuple[str, ...] = (".newsml", ".xml")

NAMESPACE = b"http://iptc.org/std/nar/2006-10-01/"
ROOT = re.compile(rb"<(?:\w+:)?(?:newsItem|newsMessage|packageItem)[\s>]")
# "stat:canceled", "http://cv.iptc.org/newscodes/pubstatusg2/canceled": an agency's kill.
WITHDRAWN = re.compile(r"[:/]cancell?ed\Z")
NS = {"n": NAMESPACE.decode()}


def claims(raw: bytes) -> bool:
    """XML that speaks of news items of G2."""
    head = raw[:65_536].replace(b"\x00", b"")
    return NAMESPACE in head and ROOT.search(head) is not None


def items_of(raw: bytes, limits: Limits) -> Iterator[Page | Refused]:
    """The article of every item that carries text; pictures have none."""
    tree = xml_tree(raw, limits)
    items = [tree, *tree.iter(f"{{{NS['n']}}}newsItem")]
    found = [one for one in dict.fromkeys(items) if one.find("n:contentSet", NS) is not None]
    pages = [one for item in found if (one := page_or_reason(item)) is not None]
    if not pages:
        raise NoArticle("NewsML-G2 without an inline text; only text is read")
    yield from numbered(pages)


def page_or_reason(item: _Element) -> Page | Refused | None:
    """One item, or that its sender has withdrawn it; None where it has no text."""
    status = item.find("n:itemMeta/n:pubStatus", NS)
    if status is not None and WITHDRAWN.search(status.get("qcode") or status.get("uri") or ""):
        return withdrawn()
    return page_of(item)


def page_of(item: _Element) -> Page | None:
    """One item; None where it has no text."""
    title = first(item, "n:contentMeta/n:headline", "n:itemMeta/n:title")
    lines = lines_of(item)
    if not lines:
        return None
    text, marks = text_of(headed(title, lines))
    return Page(
        text=text,
        marks=marks,
        outlet=outlet_of(item),
        title=title,
        published=day_of(item),
        url=web_address(first(item, "n:itemMeta/n:link[@rel='irel:seeAlso']")),
    )


def lines_of(item: _Element) -> list[Line]:
    """The lines of the first text that is inline."""
    for inline in item.iterfind("n:contentSet/n:inlineXML", NS):
        body = [*inline.iter("{*}body.content"), *inline.iter("{*}body")]
        decks = [line_in("".join(one.itertext())) for one in inline.iter("{*}hl2")]
        lines: list[Line] = [(deck, Role.SUBHEAD) for deck in decks if deck]
        lines += lines_in(body[0] if body else inline)
        if lines:
            return lines
    for inline in item.iterfind("n:contentSet/n:inlineData", NS):
        lines = lines_of_text("".join(inline.itertext()))
        if lines and not inline.get("encoding"):
            return lines
    return []


def first(item: _Element, *paths: str) -> str | None:
    """The text of the first element that is there and says something."""
    for path in paths:
        for element in item.iterfind(path, NS):
            if said := line_in("".join(element.itertext())):
                return said
    return None


def outlet_of(item: _Element) -> str | None:
    """The provider by name, else by its short literal; else whoever holds the rights."""
    said = first(item, "n:itemMeta/n:provider/n:name", "n:contentMeta/n:infoSource/n:name")
    for path in ("n:itemMeta/n:provider", "n:contentMeta/n:infoSource"):
        element = item.find(path, NS)
        if not said and element is not None:
            said = line_in(element.get("literal"))
    return said or first(item, "n:rightsInfo/n:copyrightHolder/n:name")


def day_of(item: _Element) -> date | None:
    """The day the content was made, else that of the item's first or of this version."""
    paths = (
        "n:contentMeta/n:contentCreated",
        "n:itemMeta/n:firstCreated",
        "n:itemMeta/n:versionCreated",
    )
    return next(filter(None, (day_in(first(item, path)) for path in paths)), None)
