"""The store of editors' judgements: one SQLite file that several editors write to at once.

A judgement is on the disk before ``record`` returns.  Nothing is overwritten or deleted: undoing
adds a row as well, and whoever decides on what somebody else has just decided is told so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Self

from compare.errors import CompareError, UsageError
from compare.fingerprint import anchors
from compare.model import Discrepancy
from compare.review import clock, line
from compare.review.database import Database
from compare.review.judgement import Judgement, matter, standing, undecided

SELECT = "select number, line, digest from judgement"
# The later moment counts, not the later row: an import may bring what was decided before.
ORDER = "order by at, number"


class Contested(CompareError):
    """Somebody else decided on the finding meanwhile; ``held`` is what they said."""

    def __init__(self, held: Judgement) -> None:
        who = held.by or "somebody"
        super().__init__(f"{held.fingerprint}: {who} decided meanwhile ({held.mark}); look again")
        self.held = held


class Decisions:
    """An open store, for any number of threads; a context manager.

    Without a path it is in memory; without ``create`` a file that is not there is an error.
    """

    def __init__(self, path: Path | None, *, create: bool = True) -> None:
        self._database = Database(path, create=create)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; what was recorded is in it."""
        self._database.close()

    # --- deciding -----------------------------------------------------------------------------

    def record(self, judgement: Judgement, after: int) -> Judgement:
        """Keep a judgement, with the moment and its number; on the disk on return.

        ``after`` is the number of the judgement that the editor saw standing on the finding, 0
        for none; ``Contested`` where another stands by now.
        """
        with self._database.writing():
            held = self._standing(judgement.fingerprint, judgement.sentences)
            if held.number != after:
                raise Contested(held)
            return self._added(replace(judgement, at=clock.after(held.at)))

    def undo(self, fingerprint: str, after: int, by: str) -> Judgement:
        """Judge as before judgement ``after``, the last on its finding; undone twice, it stands."""
        with self._database.writing():
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
        with self._database.writing():
            return sum(self._added(one).number > 0 for one in judgements)

    # --- asking -------------------------------------------------------------------------------

    def on(self, found: Discrepancy) -> Judgement:
        """What stands on a finding."""
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
        for number, text, digest in self._database.rows(asked, given):
            if digest_of(text) != digest:
                raise self._database.damaged(f"decision {number} is not as it was recorded")
            try:
                yield line.read(text, number)
            except ValueError as error:
                raise self._database.damaged(f"decision {number}: {error}") from error

    def _added(self, judgement: Judgement) -> Judgement:
        """The judgement with its number; 0 where it is there already."""
        text = line.written(judgement)
        try:
            line.read(text)
        except ValueError as error:
            raise UsageError(f"no decision that can be kept: {error}") from error
        row = (judgement.fingerprint, judgement.at, text, digest_of(text))
        cursor = self._database.change(
            "insert or ignore into judgement (fingerprint, at, line, digest) values (?, ?, ?, ?)",
            row,
        )
        return replace(judgement, number=(cursor.lastrowid or 0) if cursor.rowcount else 0)


def digest_of(text: str) -> bytes:
    """What tells a line from all others, and a damaged one from its former self."""
    return sha256(text.encode()).digest()
