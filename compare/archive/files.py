"""Files that were filed before: one that has not changed since is not even read again.

Of every file the archive keeps a hash of its bytes, of what ``sources.toml`` says about it, and of
the code and the options that it was read with, and how many articles it held.  A file of which
anything was left out is read each time, so that each run says so.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from compare.edition import made_of
from compare.errors import UnreadableArticle
from compare.model import Article, Skipped
from compare.options import Options
from compare.read.documents import Document

# What takes part in reading a file, beside what is named in the options.
PARTS = ("model.py", "read", "text")
PACKAGES = (
    "charset-normalizer", "feedparser", "ftfy", "htmldate", "justext", "lxml", "py3langid",
    "python-docx", "pyyaml", "trafilatura", "warcio",
)  # fmt: skip
LENGTH = 16  # bytes

# What shows that a file is as it was, and how many articles it held.
Stamp = tuple[bytes, int]


@dataclass(slots=True)
class Files:
    """What is known of files by their paths.

    ``stamps`` are those of a former run, ``fresh`` what shows it of the files that this one opens.
    """

    options: Options
    stamps: Mapping[str, Stamp]
    fresh: dict[str, bytes] = field(default_factory=dict)
    unchanged: int = 0

    def knows(self, document: Document) -> bool:
        """Whether a document is a file as it was; counts its articles then."""
        shown = self.shown_by(document)
        if shown is None:
            return False
        before, articles = self.stamps.get(document.path, (b"", 0))
        if shown != before:
            self.fresh[document.path] = shown
            return False
        self.unchanged += articles
        return True

    def shown_by(self, document: Document) -> bytes | None:
        """What shows that a file has changed; None for what is no file, or cannot be read."""
        if document.file is None:
            return None
        try:
            content = document.content()
        except UnreadableArticle:
            return None
        asked = self.options
        how = (made_of(PARTS, PACKAGES), document.entry, asked.format_in, asked.language)
        limits = (asked.max_nesting, asked.max_seconds, asked.max_memory)
        head = repr((how, limits, document.limits)).encode("utf-8", "surrogatepass")
        total = hashlib.blake2b(head, digest_size=LENGTH)
        total.update(content)
        return total.digest()

    def kept(self, articles: Iterable[Article], skipped: Iterable[Skipped]) -> dict[str, Stamp]:
        """The stamps of the files that were opened and gave nothing but articles."""
        held = dict.fromkeys(self.fresh, 0)
        for article in articles:
            if (path := self.file_of(article.path)) is not None:
                held[path] += 1
        for one in skipped:
            if (path := self.file_of(one.path)) is not None:
                held.pop(path, None)
        return {path: (self.fresh[path], number) for path, number in held.items() if number}

    def file_of(self, path: str) -> str | None:
        """The opened file that an article's path leads to: ``crawl.zip/fire.html#2``."""
        while path not in self.fresh:
            cut = max(path.rfind("/"), path.rfind("#"))
            if cut < 0:
                return None
            path = path[:cut]
        return path
