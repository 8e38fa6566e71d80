"""Every format that is read, and which one a document has: told by its bytes before its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.errors import NoArticle
from compare.read import (
    docx,
    feed,
    gzipped,
    html,
    jsonl,
    newsml,
    ninjs,
    plain,
    schema,
    warc,
    zipped,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from compare.read.page import Reader

# The first that claims a document reads it; the last claims everything.
FORMATS: tuple[Reader, ...] = (
    docx,
    zipped,
    warc,
    gzipped,
    ninjs,
    schema,
    jsonl,
    newsml,
    feed,
    html,
    plain,
)
NAMES = tuple(sorted(reader.NAME for reader in FORMATS))
SUFFIXES = tuple(suffix for reader in FORMATS for suffix in reader.SUFFIXES)
# What its name calls mere data is news only if its bytes say so: "events.json" lies beside news.
DATA = (".json", ".xml")
# As much as any format looks at.
HEAD = 1 << 20

TAG = re.compile(rb"<[a-zA-Z!/]")
UNKNOWN = (
    (re.compile(rb"\s*<(?:\?xml[\s>]|!DOCTYPE\s)"), "XML"),
    (re.compile(rb'\s*(?:\{\s*"|\[\s*\{)'), "JSON"),
)


def may_be_news(name: str, head: Callable[[], bytes]) -> bool:
    """Whether a file found in a folder or an archive may hold articles.

    Its first bytes, as many as ``HEAD``, are asked for only where its name does not say.
    """
    if not name.casefold().endswith(DATA):
        return True
    try:
        format_of(head(), name)
    except NoArticle:
        return False
    return True


def named(name: str) -> Reader:
    """The format of that name; one of ``NAMES``."""
    return next(reader for reader in FORMATS if name == reader.NAME)


def format_of(raw: bytes, name: str) -> Reader:
    """The format of a document; NoArticle for XML and JSON that is no format of news."""
    found = next(reader for reader in FORMATS if reader.claims(raw))
    if found is not plain:
        return found
    if name.casefold().endswith(html.SUFFIXES) and TAG.search(raw):
        return html
    for opening, what in UNKNOWN:
        if opening.match(raw.lstrip(b"\xef\xbb\xbf")):
            raise NoArticle(f"{what}, but no format of news; name one by --format-in")
    return plain
