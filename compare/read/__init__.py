"""Reading: files and folders in, articles out; what could not be read is listed with the reason.

What ``sources.toml`` says goes before what the file says, and that before what
the text lets guess; in the end the file's name is the outlet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.errors import UnreadableArticle, UsageError
from compare.model import Article, Role, Skipped
from compare.read import plain
from compare.read.credit import outlet_in, title_in
from compare.read.keys import keyed
from compare.read.paths import listing, shown, unreadable
from compare.read.sources import SOURCES, Entry, entries_in
from compare.text.blocks import blocks_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from compare.read.page import Page, Reader

# Every format, one module each; a file with none of their suffixes is read by the first.
READERS: tuple[Reader, ...] = (plain,)

# The longest report of a newspaper has some 200,000 bytes.
LARGEST = 5_000_000
SILENT = frozenset({Role.BOILERPLATE, Role.BYLINE})


def read(paths: Sequence[str | Path]) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """The articles that the paths name, in the order of their paths, and what was skipped.

    Raises UsageError for a path or a ``sources.toml`` that is wrong.
    """
    suffixes = {suffix for reader in READERS for suffix in reader.SUFFIXES}
    listed = listing(paths, suffixes, entries_in)
    entries: dict[Path, dict[str, Entry]] = {}
    articles: list[Article] = []
    skipped = [*listed.skipped]
    for path in listed.files:
        if path.name == SOURCES:
            raise UsageError(f"{shown(path)}: describes articles and is none; name its folder")
        if path.parent not in entries:
            entries[path.parent] = entries_in(path.parent)
        entry = entries[path.parent].get(path.name, Entry(path.name))
        try:
            articles.append(article_of(path, entry))
        except UnreadableArticle as reason:
            skipped.append(Skipped(shown(path), str(reason)))
    return keyed(articles), tuple(sorted(skipped, key=lambda item: item.path))


def article_of(path: Path, entry: Entry) -> Article:
    """One file as an article, with the key that ``sources.toml`` gives or none yet."""
    page = page_of(path)
    blocks = blocks_of(page.text)
    if not page.text.strip():
        raise UnreadableArticle("empty; is the article saved?")
    if all(block.role in SILENT for block in blocks):
        raise UnreadableArticle("no text after cleaning; is it a photo page?")
    outlet = entry.outlet or page.outlet or outlet_in(page.text, blocks)
    return Article(
        key=entry.key or "",
        path=shown(path),
        text=page.text,
        outlet=outlet or shown(path.with_suffix("")).rsplit("/", 1)[-1],
        title=entry.title or page.title or title_in(page.text, blocks),
        published=entry.published or page.published,
        url=entry.url or page.url,
    )


def page_of(path: Path) -> Page:
    """The file through the reader of its format."""
    suffix = path.suffix.casefold()
    reader = next((reader for reader in READERS if suffix in reader.SUFFIXES), READERS[0])
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        raise UnreadableArticle(unreadable(error)) from error
    if len(raw) > LARGEST:
        raise UnreadableArticle(f"larger than {LARGEST:,} bytes; split it into its articles")
    return reader.page_of(raw)
