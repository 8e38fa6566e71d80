"""The SQLite file that decisions lie in: told from other files, written whole or not at all.

Whatever is wrong with it is said in one line that names it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

from compare.errors import CompareError, UsageError

FORMAT = 1
# "CmpD": tells this store from any other SQLite file.
APPLICATION = 0x436D7044
# Another editor's row takes milliseconds; a large import takes seconds.
SECONDS_TO_WAIT = 30
TABLE = """create table judgement (
    number integer primary key autoincrement, fingerprint text not null, at text not null,
    line text not null, digest blob not null unique)"""
INDEX = "create index by_fingerprint on judgement (fingerprint, at, number)"


class DamagedDecisions(CompareError):
    """The file cannot be trusted."""


class Database:
    """An open file, for any number of threads; without a path it is in memory."""

    def __init__(self, path: Path | None, *, create: bool) -> None:
        self.path = path
        self._lock = RLock()
        with self._named():
            self._sqlite = sqlite3.connect(
                where(path, create=create),
                uri=True,
                timeout=SECONDS_TO_WAIT,
                isolation_level=None,
                check_same_thread=False,
            )
        try:
            self._prepare()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file; what was written is in it."""
        with self._lock:
            self._sqlite.close()

    def rows(self, asked: str, given: tuple[object, ...] = ()) -> list[Any]:
        """The rows that a query gives."""
        with self._lock, self._named():
            return self._sqlite.execute(asked, given).fetchall()

    def change(self, asked: str, given: tuple[object, ...]) -> sqlite3.Cursor:
        """Change something, within ``writing``."""
        return self._sqlite.execute(asked, given)

    def _prepare(self) -> None:
        with self._named():
            # The journal's removal is the commit, and is itself on the disk before it returns.
            self._sqlite.execute("pragma synchronous = extra")
            if self._version() == 0:
                with self.writing():
                    self._make()
            if self._version() > FORMAT:
                raise UsageError(f"{self.path}: written by a newer compare-sources; update it")

    def _make(self) -> None:
        """An empty store, unless another process was faster."""
        [[tables]] = self._sqlite.execute("select count(*) from sqlite_master")
        if tables == 0:
            self._sqlite.execute(TABLE)
            self._sqlite.execute(INDEX)
            self._sqlite.execute(f"pragma application_id = {APPLICATION}")
            self._sqlite.execute(f"pragma user_version = {FORMAT}")

    def _version(self) -> int:
        """The format of a store; 0 where the file is empty."""
        [[tables]] = self._sqlite.execute("select count(*) from sqlite_master")
        [[application]] = self._sqlite.execute("pragma application_id")
        [[version]] = self._sqlite.execute("pragma user_version")
        if tables and application != APPLICATION:
            raise self._foreign()
        return int(version) if tables else 0

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction, that no other thread or process is in."""
        with self._lock, self._named():
            self._sqlite.execute("begin immediate")
            try:
                yield
                self._sqlite.execute("commit")
            except BaseException:
                if self._sqlite.in_transaction:
                    self._sqlite.rollback()
                raise

    @contextmanager
    def _named(self) -> Iterator[None]:
        """Errors of the disk and of SQLite, as a line that names the file."""
        try:
            yield
        except sqlite3.OperationalError as error:
            raise CompareError(f"{self.path}: {error}; no decision was changed") from error
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
                raise self._foreign() from error
            raise self.damaged(str(error)) from error
        except OSError as error:
            raise CompareError(f"{self.path}: {error.strerror}") from error

    def _foreign(self) -> UsageError:
        return UsageError(
            f"{self.path}: not a store of decisions; name another with --decisions, "
            "and 'decisions import' this if it is an export"
        )

    def damaged(self, why: str) -> DamagedDecisions:
        """What to raise where something in it is not as it was written."""
        return DamagedDecisions(f"{self.path}: damaged ({why}); restore a copy, or import one")


def where(path: Path | None, *, create: bool) -> str:
    """The address by which SQLite opens a store, in a folder that is there."""
    if path is None:
        return ":memory:"
    if create:
        path.parent.mkdir(parents=True, exist_ok=True)
    elif not path.is_file():
        raise UsageError(f"{path}: no such file of decisions")
    return f"{path.resolve().as_uri()}?mode={'rwc' if create else 'rw'}"
