"""From what the user names to files: a file is itself, a folder is the articles in it.

The order of the paths changes nothing, and a file named twice is one article.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from compare.errors import UsageError
from compare.model import Outcome, Skipped
from compare.read.formats import HEAD, SUFFIXES, may_be_news

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

FOLDER = "a folder with the name of an article; name it to read what is in it"


@dataclass(frozen=True, slots=True)
class Listing:
    """The regular files that were found, by path, and what was left aside."""

    files: tuple[Path, ...]
    skipped: tuple[Skipped, ...]


def shown(path: Path) -> str:
    """A path for people and reports: forward slashes, one line, always encodable."""
    text = os.fsencode(path.as_posix()).decode("utf-8", "replace")
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def listing(paths: Iterable[str | Path], entries: Callable[[Path], Collection[str]]) -> Listing:
    """Every file that the paths name.

    Of a folder those that are taken for articles, and those that have an entry.
    Raises UsageError for a path that does not exist and a folder without articles.
    """
    files: dict[str, Path] = {}
    skipped: dict[str, Skipped] = {}
    # A file named in two ways keeps its relative path.
    for path in sorted(
        {named(path) for path in paths}, key=lambda path: (path.is_absolute(), path)
    ):
        for candidate in candidates(path, entries):
            reason = hindrance(candidate)
            if reason is not None:
                skipped.setdefault(shown(candidate), reason)
            else:
                files.setdefault(os.path.realpath(candidate), candidate)
    return Listing(
        tuple(sorted(files.values(), key=shown)),
        tuple(skipped[path] for path in sorted(skipped)),
    )


def named(path: str | Path) -> Path:
    """A path as the user gave it."""
    if not os.fspath(path):
        raise UsageError("an empty path: name a file or a folder of articles")
    return Path(path)


def candidates(path: Path, entries: Callable[[Path], Collection[str]]) -> list[Path]:
    """The path itself, or the articles in the folder."""
    try:
        if not path.is_dir():
            path.lstat()
            return [path]
        present = sorted(path.iterdir())
    except PermissionError:
        return [path]
    except (OSError, ValueError) as error:
        raise UsageError(f"{shown(path)}: no such file or folder; check the spelling") from error
    listed = entries(path)
    found = [entry for entry in present if entry.name in listed or is_article(entry)]
    if not found:
        raise UsageError(
            f"{shown(path)}: no articles in this folder; put a .txt or .html file for each "
            "into it, or name the folder they are in"
        )
    return found


def is_article(entry: Path) -> bool:
    """Whether a folder's entry is taken for an article: by its name, and data by its bytes."""
    if entry.name.startswith(".") or not entry.name.casefold().endswith(SUFFIXES):
        return False
    return may_be_news(entry.name, lambda: head_of(entry))


def head_of(entry: Path) -> bytes:
    """The first bytes of a regular file; none of any other, nor of one that stays shut."""
    try:
        if not stat.S_ISREG(entry.stat().st_mode):
            return b""
        with entry.open("rb") as opened:
            return opened.read(HEAD)
    except OSError:
        return b""


def hindrance(path: Path) -> Skipped | None:
    """Why a file is not even opened; None where nothing speaks against it."""
    found = obstacle(path)
    return Skipped(shown(path), *found) if found else None


def obstacle(path: Path) -> tuple[str, Outcome] | None:
    """What stands in the way of opening a file, and how that input ends."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return "a link to a file that does not exist; mend the link or remove it", Outcome.FAILED
    except OSError as error:
        return unreadable(error), Outcome.FAILED
    if stat.S_ISDIR(mode):
        if os.access(path, os.R_OK | os.X_OK):
            return FOLDER, Outcome.SKIPPED
        return "a folder that may not be listed; make it readable", Outcome.FAILED
    if not stat.S_ISREG(mode):
        return "not a regular file; save the article to one", Outcome.SKIPPED
    return None


def unreadable(error: OSError) -> str:
    """An error of the system as a reason."""
    return f"{(error.strerror or 'cannot be read').lower()}; make the file readable"
