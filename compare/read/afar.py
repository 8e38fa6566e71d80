"""Documents read by the processes of a cluster, with the same outcome as at home.

A document's bytes go along with the question: no disk has to be shared.  What a stranger's
document needs is started there as it is here, and ends when the worker does.
"""

from __future__ import annotations

import multiprocessing
from dataclasses import asdict
from datetime import date
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from compare.cluster import asked_of
from compare.errors import UnreadableArticle
from compare.model import Skipped
from compare.options import Options
from compare.read.documents import Document
from compare.read.limits import Limits
from compare.read.messages import outcome_in, outcome_message, packed, unpacked
from compare.read.reading import articles_in
from compare.read.sources import Entry
from compare.read.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.model import Article

# A second of work or so; a large document is a question of its own.
DOCUMENTS_AT_ONCE = 50
BYTES_AT_ONCE = 1 << 20
# One worker of documents for each process of the cluster.
READING = Lock()
# What of the options says how a document is read.
ASKED = (
    "format_in", "language", "max_bytes", "max_nesting", "max_sentence", "max_seconds",
    "max_memory",
)  # fmt: skip


def read_afar(found: Iterable[Document | Skipped], options: Options) -> Iterator[Article | Skipped]:
    """What became of every document, in order."""
    asked = {name: getattr(options, name) for name in ASKED}
    for answers in asked_of(options.scheduler, read_there, parts(found), asked):
        yield from map(outcome_in, answers)


def parts(found: Iterable[Document | Skipped]) -> Iterator[list[bytes]]:
    """The documents as messages, as many together as are one question."""
    part: list[bytes] = []
    for one in found:
        part.append(message_of(one))
        if len(part) == DOCUMENTS_AT_ONCE or sum(map(len, part)) >= BYTES_AT_ONCE:
            yield part
            part = []
    if part:
        yield part


def message_of(found: Document | Skipped) -> bytes:
    """A document with its bytes; what cannot be opened here is skipped here."""
    if isinstance(found, Skipped):
        return outcome_message(found)
    try:
        raw = found.content()
    except UnreadableArticle as error:
        return outcome_message(Skipped(found.path, str(error), error.status))
    return packed({"path": found.path, "url": found.url, "entry": asdict(found.entry)}, raw)


def read_there(asked: dict[str, Any], messages: Sequence[bytes]) -> list[bytes]:
    """What a worker answers: what became of some documents."""
    options = Options(**asked)
    with READING:
        workshop = workshop_of(Limits.of(options), options.format_in)
        return [answer for message in messages for answer in answers_to(message, workshop, options)]


def answers_to(message: bytes, workshop: Workshop, options: Options) -> Iterator[bytes]:
    """What became of the document in a message; of one that was skipped, the message itself."""
    head, raw = unpacked(message)
    if "skipped" in head:
        yield message
        return
    said = head["entry"]
    published = said["published"] and date.fromisoformat(said["published"])
    entry = Entry(**said | {"published": published})
    document = Document(head["path"], workshop.limits, raw=raw, entry=entry, url=head["url"])
    yield from map(outcome_message, articles_in(document, workshop, options))


@cache
def workshop_of(limits: Limits, forced: str) -> Workshop:
    """A worker opens its documents in one workshop, as long as it lives."""
    # What Dask's nanny has started may have no processes of its own unless it says so.
    multiprocessing.current_process().daemon = False
    return Workshop(limits, forced)
