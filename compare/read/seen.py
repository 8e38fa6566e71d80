"""What a reader sees of a page: markup that takes words back, hides them or stands for signs.

"Killed <del>12</del> <ins>14</ins> people" says 14, and the small 2 of a
footnote behind "14" does not make it 142.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

# What was taken back, and stays to be seen that it was.
TAKEN_BACK = ("del", "s", "strike")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# "1", "[12]", "*", "a": the sign of a footnote, if it is a link.
NOTE = re.compile(r"[\[(]?(?:\d{1,3}|[a-z*†‡§¶])[\])]?", re.IGNORECASE)
NUMBERED = re.compile(r"\d{1,3}|[\[(]\d{1,3}[\])]")
# Behind these a small number is a power: "40 km2", "10⁶", which must not become 106.
LENGTHS = re.compile(r"\b(?:[cmk]?m|ft|in|mi|yd|miles?|feet|met(?:er|re)s?)\s*\Z")
TEN = re.compile(r"(?<![\d.,])10\Z")
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
# Most of a page is hidden only until its scripts run.
MOST_HIDDEN = 0.5
EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")


def as_seen(tree: HtmlElement) -> None:
    """Change a page so that its text is what is seen of it; nothing else is lost."""
    drop(tree.iter(*TAKEN_BACK))
    for mark in list(tree.iter("sup")):
        lower(mark)
    drop(hidden(tree))
    for element in list(tree.iter("q")):
        set_in_quotes(element)
    for element in list(tree.iter("pre")):
        set_in_paragraphs(element)
    for heading in list(tree.iter(*HEADINGS)):
        for end in list(heading.iter("br")):
            end.tail = f" {end.tail or ''}"
            end.drop_tag()


def drop(elements: Iterable[HtmlElement]) -> None:
    """Take elements out of their page; the text behind them stays."""
    for element in list(elements):
        if element.getparent() is not None:
            element.drop_tree()


def lower(mark: HtmlElement) -> None:
    """Set a raised sign on the line, if it says something there."""
    said = mark.text_content().strip()
    linked = mark.find(".//a") is not None or mark.getparent().tag == "a"
    lowered = "" if linked and NOTE.fullmatch(said) else on_the_line(said, before(mark))
    if not lowered:
        drop([mark])
    elif lowered != said:
        del mark[:]
        mark.text = lowered


def on_the_line(said: str, text: str) -> str:
    """What a raised sign is on the line behind a text: nothing, if it is a footnote's number."""
    if not NUMBERED.fullmatch(said) or LENGTHS.search(text):
        return said
    return said.translate(RAISED) if TEN.search(text) else ""


def before(element: HtmlElement) -> str:
    """The text right before an element."""
    previous = element.getprevious()
    if previous is None:
        return str(element.getparent().text or "")
    return str(previous.tail or previous.text_content())


def hidden(tree: HtmlElement) -> list[HtmlElement]:
    """The elements that the page says are not to be shown; none where they are most of it."""
    found = tree.xpath("//body//*[@hidden and not(ancestor::*[@hidden])]")
    length = sum(len(one.text_content()) for one in found)
    return found if found and length < MOST_HIDDEN * len(tree.text_content()) else []


def set_in_quotes(element: HtmlElement) -> None:
    """A quotation in a line, with the marks that a browser puts around it."""
    element.tag = "span"
    element.text = f"“{element.text or ''}"
    if len(element):
        element[-1].tail = f"{element[-1].tail or ''}”"
    else:
        element.text += "”"


def set_in_paragraphs(element: HtmlElement) -> None:
    """A text that was typed, with empty lines between its paragraphs."""
    paragraphs = [part for part in EMPTY_LINE.split(element.text_content()) if part.strip()]
    if len(paragraphs) < 2:
        return
    tail = element.tail
    element.clear()
    element.tag, element.tail = "div", tail
    for part in paragraphs:
        paragraph = element.makeelement("p")
        paragraph.text = part
        element.append(paragraph)
