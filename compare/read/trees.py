"""HTML and XML as trees: nothing is fetched, and no entity of the document's own expanded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.errors import NoArticle, UnreadableArticle
from compare.read.decode import decoded

if TYPE_CHECKING:
    from lxml.etree import _Element

    from compare.read.limits import Limits

# A meta tag ought to stand in the first kilobyte; browsers heed it behind long scripts as well.
HEAD = 65_536
XML_ENCODING = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
META_CHARSET = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.I)
DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,400}\?>")
# libxml2 gives a depth of 2,048 as an error and stops there.
TOO_DEEP = "Excessive depth"
# What XML cannot hold; HTML parsers stop at a NUL.
UNWELCOME = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def declared_in(raw: bytes) -> str | None:
    """The encoding that the document names for itself."""
    head = raw[:HEAD]
    found = XML_ENCODING.search(head) or META_CHARSET.search(head)
    return found.group(1).decode("ascii") if found else None


def xml_tree(raw: bytes, limits: Limits) -> _Element:
    """The root of an XML document; UnreadableArticle where it is not well-formed."""
    from lxml import etree

    text = xml_text(raw)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(text, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = " ".join(str(error).split())
        if TOO_DEEP in reason:
            raise limits.too_deep() from error
        raise UnreadableArticle(
            f"not well-formed XML: {reason}; mend it or save it anew"
        ) from error
    shallow(root, limits)
    return root


def xml_text(raw: bytes) -> str:
    """The characters of an XML document; NoArticle where it declares entities of its own."""
    text = decoded(raw, declared_in(raw)).text
    if "<!ENTITY" in text:
        raise NoArticle("declares entities of its own, as no news format does; not read")
    return parsable(text)


def parsable(text: str) -> str:
    """A document without the declaration of its encoding and what no parser takes."""
    return UNWELCOME.sub("\ufffd", DECLARATION.sub("", text, count=1))


def html_tree(text: str, limits: Limits) -> _Element:
    """The root of a page; NoArticle where it has no elements or is too deep to be read whole."""
    from lxml import etree, html

    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(parsable(text), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise NoArticle("no element in it; is the page saved?") from error
    if any(TOO_DEEP in entry.message for entry in parser.error_log):
        raise limits.too_deep()
    shallow(root, limits)
    return root


def shallow(root: _Element, limits: Limits) -> None:
    """Hold that no element is nested deeper than the limit."""
    from lxml.etree import iterwalk

    depth = 0
    for event, _ in iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > limits.nesting:
            raise limits.too_deep()
