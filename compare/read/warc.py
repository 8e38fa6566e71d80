"""WARC, by warcio: the pages that a crawl has kept, each read by the format it has."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from compare.errors import NoArticle, UnreadableArticle
from compare.read.gzipped import GZIP, MAGIC
from compare.read.limits import MOST_PARTS
from compare.read.metadata import web_address
from compare.read.page import Part, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from warcio.recordloader import ArcWarcRecord

    from compare.read.limits import Limits

NAME = "warc"
SUFFIXES: tuple[str, ...] = (".warc", ".warc.gz")

OPENING = b"WARC/"
KEPT = ("response", "resource", "conversion")
# Pictures, styles and scripts are no articles, and a crawl is full of them.
READ = re.compile(
    r"(?:text/(?!css|javascript)|application/(?:\w+\+)?(?:xml|json|xhtml|rss|atom))|\Z"
)


def claims(raw: bytes) -> bool:
    """By its first line, packed or not."""
    if raw.startswith(MAGIC):
        import zlib

        try:
            return zlib.decompressobj(GZIP).decompress(raw, 16).startswith(OPENING)
        except zlib.error:
            return False
    return raw.startswith(OPENING)


def items_of(raw: bytes, limits: Limits) -> Iterator[Part | Refused]:
    """Every page of the crawl that was answered well."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    left, found = limits.unpacked, 0
    try:
        for number, record in enumerate(ArchiveIterator(io.BytesIO(raw)), start=1):
            if number > MOST_PARTS:
                raise UnreadableArticle(f"more than {MOST_PARTS:,} records; split the crawl")
            if not is_page(record):
                continue
            found += 1
            content = record.content_stream().read(limits.bytes + 1)
            left -= len(content)
            if left < 0:
                raise limits.too_large()
            yield part_of(record, number, content, limits)
    except (ArchiveLoadFailed, ValueError, OSError, EOFError) as error:
        raise UnreadableArticle(f"a damaged WARC file: {' '.join(str(error).split())}") from error
    if not found:
        raise NoArticle("a crawl without pages")


def part_of(record: ArcWarcRecord, number: int, content: bytes, limits: Limits) -> Part | Refused:
    """One page of the crawl."""
    if len(content) > limits.bytes:
        error = limits.too_large()
        return Refused(str(number), str(error), error.status)
    return Part(str(number), content, web_address(record.rec_headers.get_header("WARC-Target-URI")))


def is_page(record: ArcWarcRecord) -> bool:
    """Whether a record is a page: an answer with success, in a type that can be read."""
    if record.rec_type not in KEPT:
        return False
    if record.http_headers is None:
        return READ.match(record.rec_headers.get_header("Content-Type") or "") is not None
    if record.http_headers.get_statuscode() != "200":
        return False
    return READ.match(record.http_headers.get_header("Content-Type") or "") is not None
