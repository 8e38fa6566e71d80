"""Plain text and Markdown: which bytes are text, and in which encoding.

UTF-8 first, UTF-16 and UTF-32 where a byte order mark says so.  English text
with a few odd bytes is Windows-1252, which a guess by statistics misses on
short texts; only the rest is guessed.  Line ends stay as they are.
"""

from __future__ import annotations

import codecs
import re

from compare.errors import UnreadableArticle
from compare.read.page import Page

SUFFIXES: tuple[str, ...] = (".txt", ".md")

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Curly quotes and accents are 2 to 4 % of an English text's bytes, Cyrillic is 80 %.
MOSTLY_ASCII = 0.1
# A stray NUL or escape happens in scraped text; a picture or an archive is full of them.
MOST_CONTROLS = 0.01
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
HIGH = bytes(range(0x80, 0x100))

OTHER_FORMATS = (
    (re.compile(rb"%PDF-"), "a PDF"),
    (re.compile(rb"\{\\rtf"), "an RTF document"),
    (re.compile(rb"PK\x03\x04"), "an archive or office document"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html[\s>])", re.IGNORECASE), "a web page"),
)


def page_of(raw: bytes) -> Page:
    """The text of a file; UnreadableArticle where the bytes are no text."""
    for opening, what in OTHER_FORMATS:
        if opening.match(raw):
            raise UnreadableArticle(f"not plain text but {what}; save the article as text")
    text = decoded(raw)
    if len(CONTROL.findall(text)) > MOST_CONTROLS * len(text):
        raise UnreadableArticle("not a text file; name articles only")
    return Page(text)


def decoded(raw: bytes) -> str:
    """The text in ``raw``, by its mark, as UTF-8, or by the likeliest encoding."""
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return strictly(raw, encoding)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return guessed(raw)


def strictly(raw: bytes, encoding: str) -> str:
    """The text in the encoding that the file claims for itself."""
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.removesuffix("-sig").upper()
        raise UnreadableArticle(
            f"damaged {name} at byte {error.start}; save it again as UTF-8"
        ) from error


def guessed(raw: bytes) -> str:
    """The text in an older encoding."""
    if len(raw) - len(raw.translate(None, HIGH)) <= MOSTLY_ASCII * len(raw):
        try:
            return raw.decode("cp1252")
        except UnicodeDecodeError:
            pass
    from charset_normalizer import from_bytes

    best = from_bytes(raw, cp_exclusion=["utf_16", "utf_32", "utf_16_be", "utf_16_le"]).best()
    if best is None:
        raise UnreadableArticle("not a text file, or in an unknown encoding; save it as UTF-8")
    return str(best)
