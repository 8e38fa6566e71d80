"""IPTC's ninjs, versions 1 to 3: news as agencies send it, in JSON.

Version 1 and 2 have ``headline`` and ``body_text`` or ``body_xhtml``; version 3
has lists, ``headlines`` and ``bodies``, each with its role and type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compare.errors import NoArticle
from compare.model import Role
from compare.read.fragment import lines_of_html, lines_of_text
from compare.read.jsons import json_in, opening_text
from compare.read.markup import Line, headed, text_of
from compare.read.metadata import day_in, line_in, web_address
from compare.read.page import Page, Refused, numbered, withdrawn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compare.read.limits import Limits

NAME = "ninjs"
SUFFIXES: tuple[str, ...] = (".ninjs", ".json")

# What an item of ninjs has and other JSON has not; "uri" is the one key it must have.
TELLING = ('"uri"', '"versioncreated"', '"versionCreated"', '"body_', '"bodies"', '"headlines"')
FEWEST_TELLING = 2
# What an agency kills must not be printed; "withheld" is under embargo and is news.
WITHDRAWN = ("canceled", "cancelled")
# Which of several versions of the body is read: the text as text before the text as a page.
PLAIN = ("body_text", "body_plain")
MARKED = ("body_xhtml", "body_html", "body_nitf", "body_xml")
# In version 3, whichever is the whole article; a summary is none.
PLAIN_TYPES = ("text/plain",)
PARTIAL_ROLES = ("summary", "abstract", "lead", "teaser")


def claims(raw: bytes) -> bool:
    """JSON with several of the words of an item."""
    text = opening_text(raw)
    return text[:1] in ("{", "[") and sum(word in text for word in TELLING) >= FEWEST_TELLING


def items_of(raw: bytes, limits: Limits) -> Iterator[Page | Refused]:
    """The article of an item; of a list of items, each."""
    value = json_in(raw, limits)
    items = value if isinstance(value, list) else [value]
    if not items or not all(isinstance(item, dict) for item in items):
        raise NoArticle("JSON, but no item of ninjs; name another format by --format-in")
    yield from numbered([page_of(item, limits) for item in listed(items)])


def page_of(item: dict[str, Any], limits: Limits) -> Page | Refused:
    """One item; a picture has no body, and what was killed is no news any more."""
    if str(item.get("pubstatus")).casefold() in WITHDRAWN:
        return withdrawn()
    lines = lines_of(item, limits)
    if not lines:
        return Refused("", "an item of ninjs without a body; only text is read", NoArticle.status)
    title = title_of(item)
    text, marks = text_of(headed(title, lines))
    return Page(
        text=text,
        marks=marks,
        outlet=outlet_of(item),
        title=title,
        published=day_of(item),
        url=web_address(item.get("canonicalurl")) or web_address(item.get("altids")),
    )


def lines_of(item: dict[str, Any], limits: Limits) -> list[Line]:
    """The body's lines, and the captions of its pictures."""
    body = body_of(item, limits)
    return [*body, *captions(item)] if body else []


def body_of(item: dict[str, Any], limits: Limits) -> list[Line]:
    """The lines of the body, from the plainest version there is."""
    for name in PLAIN:
        if isinstance(item.get(name), str) and item[name].strip():
            return lines_of_text(item[name])
    for name in MARKED:
        if isinstance(item.get(name), str) and item[name].strip():
            return lines_of_html(item[name], limits)
    bodies = [one for one in listed(item.get("bodies")) if isinstance(one.get("value"), str)]
    whole = [one for one in bodies if str(one.get("role")).casefold() not in PARTIAL_ROLES]
    ranked = sorted(whole, key=lambda one: typed(one) not in PLAIN_TYPES)
    if not ranked:
        return []
    value = ranked[0]["value"]
    return lines_of_text(value) if typed(ranked[0]) in PLAIN_TYPES else lines_of_html(value, limits)


def typed(body: dict[str, Any]) -> str:
    """The media type of a body: ``text/plain``."""
    return str(body.get("contenttype") or "text/html").casefold()


def captions(item: dict[str, Any]) -> list[Line]:
    """What the item's pictures show."""
    associated = item.get("associations")
    pictures = associated.values() if isinstance(associated, dict) else listed(associated)
    found: list[Line] = []
    for picture in pictures:
        if isinstance(picture, dict) and picture.get("type") in {"picture", "video", "graphic"}:
            said = line_in(picture.get("body_text")) or line_in(picture.get("description_text"))
            found += [(said, Role.CAPTION)] if said else []
    return found


def title_of(item: dict[str, Any]) -> str | None:
    """The headline: the main one of several."""
    headlines = listed(item.get("headlines"))
    main = [one for one in headlines if str(one.get("role")).casefold() in {"main", "headline"}]
    several = line_in((main or headlines or [{}])[0].get("value"))
    return line_in(item.get("headline")) or several or line_in(item.get("title"))


def outlet_of(item: dict[str, Any]) -> str | None:
    """Who sends it: an info source, the publisher before others; else whose copyright it is."""
    sources = [*listed(item.get("infosources")), *listed(item.get("infosource"))]
    sources.sort(key=lambda one: str(one.get("role")).casefold() not in {"publisher", "provider"})
    named = [line_in(one.get("name")) for one in sources]
    said = line_in(item.get("source")) or line_in(item.get("provider"))
    return next(filter(None, named), None) or said or line_in(item.get("copyrightholder"))


def day_of(item: dict[str, Any]) -> date | None:
    """The day it was first sent, else that of this version."""
    names = ("firstcreated", "contentcreated", "versioncreated")
    return next(filter(None, (day_in(item.get(name)) for name in names)), None)


def listed(value: object) -> list[dict[str, Any]]:
    """The objects in a list, with their names in lower case, as they are in version 1."""
    objects = [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
    return [{name.casefold(): said for name, said in one.items()} for one in objects]
