"""Decisions as JSON Lines, so that they can live in a repository and be merged there.

One judgement is one line, in the order of time; nothing in a line depends on the store that it
comes from.  Two editors' files put one after the other are a file with the decisions of both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from compare.errors import UsageError
from compare.review import line
from compare.review.decisions import Decisions
from compare.review.judgement import Judgement

SUFFIX = ".jsonl"
# How every SQLite file begins: https://www.sqlite.org/fileformat.html, 1.3.
STORE = b"SQLite format 3\0"
MARK = b"\xef\xbb\xbf"


def written(judgements: Iterable[Judgement]) -> str:
    """All judgements, the first first; the same whatever their numbers."""
    lines = {(one.at, line.written(one)) for one in judgements}
    return "".join(f"{text}\n" for _, text in sorted(lines))


def lines_in(content: bytes, name: str) -> Iterator[Judgement]:
    """The judgements in a file's content; UsageError with the line that is none."""
    for number, text in enumerate(content.removeprefix(MARK).split(b"\n"), start=1):
        if not text.strip():
            continue
        try:
            yield line.read(text.decode("utf-8"))
        except UnicodeDecodeError as error:
            raise UsageError(f"{name}:{number}: not a decision: not UTF-8") from error
        except ValueError as error:
            raise UsageError(f"{name}:{number}: not a decision: {error}") from error


def opened(file: Path) -> Decisions:
    """The decisions in a store, or in an exported file; the latter is read and left alone."""
    try:
        with file.open("rb") as stream:
            head = stream.read(len(STORE))
            if head == STORE or (not head and file.suffix != SUFFIX):
                return Decisions(file, create=False)
            content = head + stream.read()
    except FileNotFoundError as error:
        raise UsageError(
            f"{file}: no such file; 'review' and 'decisions import' make it"
        ) from error
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror}") from error
    store = Decisions(None)
    store.merge(lines_in(content, str(file)))
    return store
