"""From what the user names to documents: files, standard input and addresses, in order."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from compare.errors import UnreadableArticle, UsageError
from compare.read.paths import listing, shown, unreadable
from compare.read.sources import SOURCES, Entry, entries_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.model import Skipped
    from compare.options import Options
    from compare.read.limits import Limits
    from compare.read.page import Part
    from compare.read.web import Net

STDIN = "-"
ADDRESS = re.compile(r"https?://", re.IGNORECASE)
NOTHING_SAID = Entry("")


@dataclass(frozen=True, slots=True)
class Document:
    """One input: where it is, and its bytes, or the file that they are read from when needed."""

    path: str
    limits: Limits
    file: Path | None = None
    raw: bytes = b""
    entry: Entry = NOTHING_SAID
    url: str | None = None
    fetch: bool = False
    net: Net | None = None

    @property
    def name(self) -> str:
        """What the outlet is called where nobody says it: the file's name, without its suffix."""
        if self.url:
            return urlsplit(self.url).hostname or self.path
        name = self.path.partition("#")[0].rsplit("/", 1)[-1]
        stem = name.rsplit(".", 1)[0] or name
        return "stdin" if self.path == STDIN else stem

    def content(self) -> bytes:
        """The bytes; NoArticle where there are more than may be."""
        if self.fetch:
            from compare.read.web import fetched

            raw = fetched(self.path, self.limits, self.net)
        else:
            raw = self.raw if self.file is None else self.stored(self.file)
        if len(raw) > self.limits.bytes:
            raise self.limits.too_large()
        return raw

    def stored(self, file: Path) -> bytes:
        """The bytes of the file, and no more than tells that they are too many."""
        try:
            with file.open("rb") as opened:
                return opened.read(self.limits.bytes + 1)
        except OSError as error:
            raise UnreadableArticle(unreadable(error)) from error

    def inside(self, part: Part) -> Document:
        """A document that this one holds, in an archive: ``crawl.zip/fire.html``."""
        name = shown(Path(part.name.replace("\\", "/"))) if part.name else ""
        path = f"{self.path}/{name}" if name else self.path
        return replace(
            self, path=path, file=None, fetch=False, raw=part.raw, url=part.url or self.url
        )


def documents(
    paths: Sequence[str | Path], options: Options, limits: Limits, net: Net | None = None
) -> Iterator[Document | Skipped]:
    """Every document that the paths name; what is left aside comes first.

    Raises UsageError for a path or a ``sources.toml`` that is wrong.
    """
    named = [os.fspath(path) for path in paths]
    if STDIN in named:
        yield Document(STDIN, limits, raw=sys.stdin.buffer.read(limits.bytes + 1))
    addresses = [path for path in named if ADDRESS.match(path)]
    if addresses and not options.allow_url:
        raise UsageError(f"{addresses[0]}: an address; save the page, or allow it by --allow-url")
    files = [path for path in named if path != STDIN and path not in addresses]
    for address in dict.fromkeys(addresses):
        yield Document(address, limits, url=address, fetch=True, net=net)
    if files:
        listed = listing(files, entries_in)
        yield from listed.skipped
        yield from filed(listed.files, limits)


def filed(files: Iterable[Path], limits: Limits) -> Iterator[Document]:
    """Files as documents, with what ``sources.toml`` beside them says."""
    entries: dict[Path, dict[str, Entry]] = {}
    for file in files:
        if file.name == SOURCES:
            raise UsageError(f"{shown(file)}: describes articles and is none; name its folder")
        if file.parent not in entries:
            entries[file.parent] = entries_in(file.parent)
        entry = entries[file.parent].get(file.name, Entry(file.name))
        yield Document(shown(file), limits, file=file, entry=entry)
