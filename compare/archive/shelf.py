"""The archive's one truth: an SQLite file with a row for every version of every article.

A row is written whole or not at all, and carries a checksum of all its parts.  Whatever is wrong
with the file is said in one line that names it; a damaged archive never makes a report.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Self

from compare.archive.filed import Filed
from compare.errors import CompareError

NAME = "archive.sqlite"
FORMAT = 1
# Another process that files articles holds the archive for a batch at a time.
SECONDS_TO_WAIT = 120
PARAMETERS = 500
TABLE = """create table filed (
    number integer primary key autoincrement, path text not null, version integer not null,
    words blob not null, made text not null, article blob not null, study blob not null,
    vectors blob not null, checksum blob not null)"""
# Also all that is asked of every article at once.
PATHS = "create unique index paths on filed (path, version, made)"
# Which files the articles came from, and what those files were then.
SEEN = """create table if not exists seen (
    path text primary key, mark blob not null, articles integer not null) without rowid"""
COLUMNS = "path, version, words, made, article, study, vectors"
INDEX = "its index is not that of its articles"
# Where SQLite counts the changes of its file (https://www.sqlite.org/fileformat.html, 1.3).
CHANGES = slice(24, 28)


class DamagedArchive(CompareError):
    """The archive's file cannot be trusted."""


class Shelf:
    """An open archive; a context manager."""

    def __init__(self, folder: Path, *, writing: bool = False) -> None:
        self.path = folder / NAME
        with self._named():
            if writing:
                folder.mkdir(parents=True, exist_ok=True)
                self._database = sqlite3.connect(
                    self.path, timeout=SECONDS_TO_WAIT, isolation_level=None
                )
                self._prepare()
            else:
                uri = f"{self.path.resolve().as_uri()}?mode=ro"
                self._database = sqlite3.connect(
                    uri, uri=True, timeout=SECONDS_TO_WAIT, isolation_level=None
                )
                # One state of the archive, whatever others file meanwhile.
                self._database.execute("begin")
            self._check_format()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def _prepare(self) -> None:
        with self._writing():
            [[version]] = self._database.execute("pragma user_version")
            if version == 0:
                self._database.execute(TABLE)
                self._database.execute(PATHS)
                self._database.execute(f"pragma user_version = {FORMAT}")
            self._database.execute(SEEN)

    def _check_format(self) -> None:
        [[version]] = self._database.execute("pragma user_version")
        if version != FORMAT:
            raise DamagedArchive(f"{self.path}: no archive that this version can read")

    # --- filing -------------------------------------------------------------------------------

    def latest(self, paths: Sequence[str]) -> dict[str, tuple[int, bytes, str]]:
        """The latest version of each path that is filed, the hash of its words, and ``made``."""
        found: dict[str, tuple[int, bytes, str]] = {}
        with self._named():
            for begin in range(0, len(paths), PARAMETERS):
                part = paths[begin : begin + PARAMETERS]
                marks = ",".join("?" * len(part))
                asked = f"select path, version, words, made from filed where path in ({marks}) order by version"  # noqa: E501, S608 (marks are question marks)
                rows = self._database.execute(asked, part)
                found |= {path: (version, words, made) for path, version, words, made in rows}
        return found

    def file(self, batch: Iterable[Filed]) -> None:
        """Add articles, all of them or none; what another process has filed meanwhile stays.

        The version of each is set here: the latest with other words is followed by a new one.
        """
        with self._writing():
            for one in batch:
                self._file(one)

    def _file(self, one: Filed) -> None:
        version, words, made = self.latest([one.path]).get(one.path, (0, b"", ""))
        if (words, made) == (one.words, one.made):
            return
        if words == one.words:
            self._database.execute(
                "delete from filed where path = ? and version = ?", (one.path, version)
            )
        else:
            version += 1
        row = replace(one, version=version)
        self._database.execute(
            f"insert into filed ({COLUMNS}, checksum) values (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 (the names are ours)
            (*values(row), row.checksum),
        )

    def stamps(self) -> dict[str, tuple[bytes, int]]:
        """By path what shows that a file is as it was when its articles were filed, and their
        number."""
        with self._named():
            rows = self._database.execute("select path, mark, articles from seen")
            return {path: (mark, articles) for path, mark, articles in rows}

    def stamp(self, stamps: Mapping[str, tuple[bytes, int]]) -> None:
        """Keep such stamps; the articles are filed."""
        if stamps:
            rows = [(path, mark, articles) for path, (mark, articles) in stamps.items()]
            with self._writing():
                self._database.executemany("insert or replace into seen values (?, ?, ?)", rows)

    # --- reading ------------------------------------------------------------------------------

    def state(self) -> str:
        """What differs whenever the file was written to."""
        with self._named():
            # Not before the lock: a writer may be at work.
            self._database.execute("select count(*) from sqlite_master").fetchone()
            with self.path.open("rb") as file:
                return f"{file.read(CHANGES.stop)[CHANGES].hex()}-{self.path.stat().st_size}"

    def vectors_of(self, places: Sequence[tuple[int, int]], width: int) -> list[bytes]:
        """The vectors, ``width`` bytes each, of articles by number and sentences by index."""
        found = []
        with self._named():
            for number, group in groupby(places, key=itemgetter(0)):
                with self._database.blobopen("filed", "vectors", number, readonly=True) as blob:
                    for _, index in group:
                        blob.seek(index * width)
                        found.append(blob.read(width))
        return found

    def stale(self, made: str) -> list[int]:
        """The numbers of the latest versions that were not made by this."""
        asked = "select number, made, max(version) from filed group by path"
        with self._named():
            found = [number for number, by, _ in self._database.execute(asked) if by != made]
        # A damaged row looks like one of another edition, and so does a damaged index.
        if any(filed.made == made for _, filed in self.rows(found[:1])):
            raise self.damaged(INDEX)
        return found

    def current(self) -> dict[int, tuple[str, int]]:
        """The numbers of the latest versions, with path and version."""
        asked = "select number, path, max(version) from filed group by path"
        with self._named():
            return {
                number: (path, version) for number, path, version in self._database.execute(asked)
            }

    def hold_complete(self) -> None:
        """Hold that the index lists every row; DamagedArchive where it does not."""
        with self._named():
            [[listed]] = self._database.execute("select count(*) from filed indexed by paths")
            [[there]] = self._database.execute("select count(*) from filed not indexed")
        if listed != there:
            raise self.damaged(INDEX)

    def rows(self, numbers: Sequence[int]) -> Iterator[tuple[int, Filed]]:
        """What is filed under these numbers, each verified; in any order."""
        for begin in range(0, len(numbers), PARAMETERS):
            part = numbers[begin : begin + PARAMETERS]
            marks = ",".join("?" * len(part))
            asked = f"select number, checksum, {COLUMNS} from filed where number in ({marks})"  # noqa: S608 (marks are question marks)
            seen = 0
            with self._named():
                for number, checksum, *parts in self._database.execute(asked, part):
                    yield number, self._whole(Filed(*parts), checksum)
                    seen += 1
            if seen != len(part):
                raise self.damaged("an article is missing")

    def versions(self) -> Iterator[list[Filed]]:
        """All versions of each article that has several, the oldest first."""
        asked = "select path from filed group by path having count(*) > 1 order by path"
        with self._named():
            paths = [path for (path,) in self._database.execute(asked)]
        for path in paths:
            with self._named():
                rows = self._database.execute(
                    f"select checksum, {COLUMNS} from filed where path = ? order by version",  # noqa: S608 (the names are ours)
                    (path,),
                ).fetchall()
            yield [self._whole(Filed(*parts), checksum) for checksum, *parts in rows]

    def _whole(self, filed: Filed, checksum: bytes) -> Filed:
        try:
            if filed.checksum == checksum:
                return filed
        except (TypeError, AttributeError):
            pass
        raise self.damaged(f"{filed.path!r} is not as it was filed")

    # --- what can go wrong --------------------------------------------------------------------

    def damaged(self, why: str) -> DamagedArchive:
        """The error that names the file, what is wrong with it, and what to do."""
        return DamagedArchive(f"{self.path}: damaged ({why}); restore a copy, or index anew")

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, that no other process is in."""
        with self._named():
            self._database.execute("begin immediate")
            try:
                yield
            except BaseException:
                self._database.rollback()
                raise
            self._database.execute("commit")

    @contextmanager
    def _named(self) -> Iterator[None]:
        """Errors of the disk and of SQLite, as a line that names the file."""
        try:
            yield
        except sqlite3.OperationalError as error:
            raise CompareError(f"{self.path}: {error}; the archive is as it was") from error
        except sqlite3.DatabaseError as error:
            raise self.damaged(str(error)) from error
        except OSError as error:
            raise CompareError(f"{self.path}: {error.strerror}") from error


def values(filed: Filed) -> tuple[object, ...]:
    """The row, without its checksum."""
    one = filed
    return (one.path, one.version, one.words, one.made, one.article, one.study, one.vectors)


def is_archive(path: str | Path) -> bool:
    """Whether a folder is an archive."""
    return (Path(path) / NAME).is_file()
