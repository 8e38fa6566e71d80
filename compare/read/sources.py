"""``sources.toml`` beside the articles: who published which file, and when.

It is configuration: what is wrong in it is said at once and nothing is checked,
for a misspelt key would silently blunt every comparison of dates.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from compare.errors import UsageError
from compare.read.paths import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SOURCES = "sources.toml"
TEXTS = ("file", "key", "outlet", "title", "url")
KNOWN = ("file", "key", "outlet", "published", "title", "url")
# A key heads a column and names an article on the command line.
KEY = re.compile(r"\w[\w.-]{0,39}")
NAMES = {
    str: "a text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "a table",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written about one article."""

    file: str
    key: str | None = None
    outlet: str | None = None
    published: date | None = None
    url: str | None = None
    title: str | None = None


def entries_in(folder: Path) -> dict[str, Entry]:
    """The entries of a folder's ``sources.toml`` by file name; none where there is no such file.

    Raises UsageError, with the place and the remedy, for whatever is wrong in it.
    """
    path = folder / SOURCES
    if not path.is_file():
        return {}
    where = shown(path)
    entries: dict[str, Entry] = {}
    for number, table in enumerate(tables_in(path, where), start=1):
        entry = entry_of(table, f"{where}: article {number}")
        if entry.file in entries:
            raise UsageError(f"{where}: {entry.file!r} has two entries; remove one")
        if not (folder / entry.file).exists() or (folder / entry.file).is_dir():
            raise UsageError(
                f"{where}: article {number} names {entry.file!r}, which is no file of this folder; "
                "correct the name or remove the entry"
            )
        entries[entry.file] = entry
    keys_differ(entries, where)
    return entries


def tables_in(path: Path, where: str) -> Iterator[Mapping[str, Any]]:
    """The ``[[article]]`` tables of a file."""
    listed = loaded(path, where)
    unknown = sorted(set(listed) - {"article"})
    if unknown:
        raise UsageError(f"{where}: unknown key {unknown[0]!r}; write [[article]] tables only")
    articles = listed.get("article", [])
    if not isinstance(articles, list) or not all(isinstance(table, dict) for table in articles):
        raise UsageError(f"{where}: article is no list of tables; write [[article]] above each")
    yield from articles


def loaded(path: Path, where: str) -> dict[str, Any]:
    """The file as TOML."""
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise UsageError(f"{where}: {reason}; make it readable or remove it") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{where}: not UTF-8 at byte {error.start}; save it as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        reason = " ".join(str(error).split())
        raise UsageError(f"{where}: not valid TOML: {reason}; mend it there") from error


def entry_of(table: Mapping[str, Any], where: str) -> Entry:
    """One table as an entry."""
    unknown = sorted(set(table) - set(KNOWN))
    if unknown:
        raise UsageError(f"{where}: unknown key {unknown[0]!r}; known are {', '.join(KNOWN)}")
    if "file" not in table:
        raise UsageError(f'{where} has no file; write file = "name.txt"')
    texts = {name: text_of(table[name], f"{where}: {name}") for name in TEXTS if name in table}
    published = published_of(table["published"], where) if "published" in table else None
    entry = Entry(**texts, published=published)
    if "/" in entry.file or "\\" in entry.file or entry.file in {".", ".."}:
        raise UsageError(f"{where}: file {entry.file!r} is a path; name a file of this folder")
    if entry.key is not None and not KEY.fullmatch(entry.key):
        raise UsageError(
            f"{where}: key {entry.key!r} does not fit; use up to 40 letters, digits, '-', '_', '.'"
        )
    if entry.url is not None and not re.match(r"https?://\S+\Z", entry.url):
        raise UsageError(f"{where}: url {entry.url!r} is no web address; begin with https://")
    return entry


def text_of(value: object, where: str) -> str:
    """A text on one line, with something in it."""
    if not isinstance(value, str):
        raise UsageError(f"{where} is {named(value)}; write a text in quotes")
    if not value.strip():
        raise UsageError(f"{where} is empty; fill it in or remove it")
    if not value.strip().isprintable():
        raise UsageError(f"{where} has a line break or control character; write it on one line")
    return value.strip()


def published_of(value: object, where: str) -> date:
    """The day of a date or a date-time."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    raise UsageError(
        f"{where}: published is {named(value)}; write a date without quotes, as in 2015-03-19"
    )


def named(value: object) -> str:
    """What a value of TOML is, in words."""
    return NAMES.get(type(value), "of another kind")


def keys_differ(entries: Mapping[str, Entry], where: str) -> None:
    """Hold that no two entries of a file share a key."""
    holders: dict[str, str] = {}
    for entry in entries.values():
        if entry.key is None:
            continue
        if entry.key in holders:
            raise UsageError(
                f"{where}: {holders[entry.key]!r} and {entry.file!r} have the same key "
                f"{entry.key!r}; give each its own"
            )
        holders[entry.key] = entry.file
