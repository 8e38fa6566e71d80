"""The store of editors' judgements: one SQLite file that several editors write to at once.

A judgement is on the disk before ``record`` returns.  Nothing is overwritten or deleted: undoing
adds a row as well, and whoever decides on what somebody else has just decided is told so.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from threading import RLock
from typing import Self

from compare.errors import CompareError, UsageError
from compare.fingerprint import anchors
from compare.model import Discrepancy
from compare.review import clock, line
from compare.review.judgement import Judgement, Mark, matter, standing, undecided

__all__ = ["Contested", "DamagedDecisions", "Decisions", "Judgement", "Mark"]

FORMAT = 1
# "CmpD": tells this store from any other SQLite file.
APPLICATION = 0x436D7044
# Another editor's row takes milliseconds; a large import takes seconds.
SECONDS_TO_WAIT = 30
TABLE = """create table judgement (
    number integer primary key autoincrement, fingerprint text not null, at text not null,
    line text not null, digest blob not null unique)"""
INDEX = "create index by_fingerprint on judgement (fingerprint, at, number)"
SELECT = "select number, line, digest from judgement"
# The later moment counts, not the later row: an import may bring what was decided before.
ORDER = "order by at, number"


class Contested(CompareError):
    """Somebody else decided on the finding meanwhile; ``held`` is what they said."""

    def __init__(self, held: Judgement) -> None:
        who = held.by or "somebody"
        super().__init__(f"{held.fingerprint}: {who} decided meanwhile ({held.mark}); look again")
        self.held = held


class DamagedDecisions(CompareError):
    """The file cannot be trusted."""


class Decisions:
    """An open store, for any number of threads; a context manager.

    Without a path it is in memory; without ``create`` a file that is not there is an error.
    """

    def __init__(self, path: Path | None, *, create: bool = True) -> None:
        self.path = path
        self._lock = RLock()
        with self._named():
            self._database = sqlite3.connect(
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

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; what was recorded is in it."""
        with self._lock:
            self._database.close()

    # --- deciding -----------------------------------------------------------------------------

    def record(self, judgement: Judgement, after: int) -> Judgement:
        """Keep a judgement, with the moment and its number; on the disk on return.

        ``after`` is the number of the judgement that the editor saw standing on the finding, 0
        for none; ``Contested`` where another stands by now.
        """
        with self._writing():
            held = self._standing(judgement.fingerprint, judgement.sentences)
            if held.number != after:
                raise Contested(held)
            return self._added(replace(judgement, at=clock.after(held.at)))

    def undo(self, fingerprint: str, after: int, by: str) -> Judgement:
        """Judge as before judgement ``after``, the last on its finding; undone twice, it stands."""
        with self._writing():
            every = self.history(fingerprint)
            seen = next((one for one in every if one.number == after), None)
            if seen is None:
                raise UsageError(f"{fingerprint}: there is no decision to undo")
            *before, held = matter(every, fingerprint, seen.sentences)
            if held.number != after:
                raise Contested(held)
            to = before[-1] if before else undecided(fingerprint)
            again = replace(
                held, mark=to.mark, reason=to.reason, note=to.note, severity=to.severity
            )
            return self._added(replace(again, by=by, at=clock.after(held.at)))

    def merge(self, judgements: Iterable[Judgement]) -> int:
        """Add what is not there yet, all or nothing; how many were added.

        Each keeps its moment, so that an older one of another store overrules nothing.
        """
        with self._writing():
            return sum(self._added(one).number > 0 for one in judgements)

    # --- asking -------------------------------------------------------------------------------

    def on(self, found: Discrepancy) -> Judgement:
        """What stands on a finding."""
        with self._lock:
            return self._standing(found.fingerprint, tuple(anchors(found)))

    def history(self, fingerprint: str) -> tuple[Judgement, ...]:
        """All judgements under a fingerprint, the first first."""
        if not line.FINGERPRINT.fullmatch(fingerprint):
            return ()
        return tuple(self._rows(f"{SELECT} where fingerprint = ? {ORDER}", (fingerprint,)))

    def every(self) -> tuple[Judgement, ...]:
        """All judgements, the first first."""
        return tuple(self._rows(f"{SELECT} {ORDER}"))

    # --- rows ---------------------------------------------------------------------------------

    def _standing(self, fingerprint: str, sentences: tuple[str, ...]) -> Judgement:
        return standing(self.history(fingerprint), fingerprint, sentences)

    def _rows(self, asked: str, given: tuple[str, ...] = ()) -> Iterator[Judgement]:
        with self._lock, self._named():
            rows = self._database.execute(asked, given).fetchall()
        for number, text, digest in rows:
            if digest_of(text) != digest:
                raise self._damaged(f"decision {number} is not as it was recorded")
            try:
                yield line.read(text, number)
            except ValueError as error:
                raise self._damaged(f"decision {number}: {error}") from error

    def _added(self, judgement: Judgement) -> Judgement:
        """The judgement with its number; 0 where it is there already."""
        text = line.written(judgement)
        try:
            line.read(text)
        except ValueError as error:
            raise UsageError(f"no decision that can be kept: {error}") from error
        row = (judgement.fingerprint, judgement.at, text, digest_of(text))
        cursor = self._database.execute(
            "insert or ignore into judgement (fingerprint, at, line, digest) values (?, ?, ?, ?)",
            row,
        )
        return replace(judgement, number=(cursor.lastrowid or 0) if cursor.rowcount else 0)

    # --- the file -----------------------------------------------------------------------------

    def _prepare(self) -> None:
        with self._named():
            # The journal's removal is the commit, and is itself on the disk before it returns.
            self._database.execute("pragma synchronous = extra")
            if self._version() == 0:
                with self._writing():
                    self._make()
            if self._version() > FORMAT:
                raise UsageError(f"{self.path}: written by a newer compare-sources; update it")

    def _make(self) -> None:
        """An empty store, unless another process was faster."""
        [[tables]] = self._database.execute("select count(*) from sqlite_master")
        if tables == 0:
            self._database.execute(TABLE)
            self._database.execute(INDEX)
            self._database.execute(f"pragma application_id = {APPLICATION}")
            self._database.execute(f"pragma user_version = {FORMAT}")

    def _version(self) -> int:
        """The format of a store; 0 where the file is empty."""
        [[tables]] = self._database.execute("select count(*) from sqlite_master")
        [[application]] = self._database.execute("pragma application_id")
        [[version]] = self._database.execute("pragma user_version")
        if tables and application != APPLICATION:
            raise self._foreign()
        return int(version) if tables else 0

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, that no other thread or process is in."""
        with self._lock, self._named():
            self._database.execute("begin immediate")
            try:
                yield
                self._database.execute("commit")
            except BaseException:
                if self._database.in_transaction:
                    self._database.rollback()
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
            raise self._damaged(str(error)) from error
        except OSError as error:
            raise CompareError(f"{self.path}: {error.strerror}") from error

    def _foreign(self) -> UsageError:
        return UsageError(
            f"{self.path}: not a store of decisions; name another with --decisions, "
            "and 'decisions import' this if it is an export"
        )

    def _damaged(self, why: str) -> DamagedDecisions:
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


def digest_of(text: str) -> bytes:
    """What tells a line from all others, and a damaged one from its former self."""
    return sha256(text.encode()).digest()
