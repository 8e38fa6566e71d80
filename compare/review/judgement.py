"""What an editor said of one finding, when, and what the finding looked like then.

A judgement is about its finding's fingerprint and the sentences that the finding stood on: last
year's fire that killed "12 or 14", dismissed, says nothing of today's.  It is never changed; who
thinks again adds another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from compare.fingerprint import anchors, spots
from compare.model import Discrepancy, Severity


class Mark(StrEnum):
    """A real conflict, none, or not decided (any more)."""

    ACCEPTED = "accepted"
    DISMISSED = "dismissed"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One row of the store; ``number`` grows from row to row, and 0 is what nobody judged.

    ``reason`` is why a finding was dismissed, a ``Reason``'s value or free text; ``severity``
    stands for the tool's own; ``at`` is a moment in UTC.  ``rule``, ``confidence`` and
    ``message`` are the finding's on that day, ``sentences`` its anchors and ``spots`` the words
    that it cited in them.
    """

    number: int
    fingerprint: str
    mark: Mark
    reason: str = ""
    note: str = ""
    severity: Severity | None = None
    by: str = ""
    at: str = ""
    rule: str = ""
    confidence: float = 0.0
    message: str = ""
    sentences: tuple[str, ...] = ()
    spots: tuple[str, ...] = ()

    @classmethod
    def on(
        cls,
        found: Discrepancy,
        mark: Mark,
        *,
        reason: str = "",
        note: str = "",
        severity: Severity | None = None,
        by: str = "",
    ) -> Judgement:
        """A judgement on a finding, to be recorded."""
        return cls(
            number=0,
            fingerprint=found.fingerprint,
            mark=mark,
            reason=reason,
            note=note,
            severity=severity,
            by=by,
            rule=found.rule,
            confidence=found.confidence,
            message=found.message,
            sentences=tuple(sorted(anchors(found))),
            spots=tuple(sorted(spots(found))),
        )

    def concerns(self, fingerprint: str, sentences: tuple[str, ...]) -> bool:
        """Whether it is about the finding of that fingerprint on those sentences.

        Where either side knows of no sentence, the fingerprint decides.
        """
        apart = self.sentences and sentences and set(self.sentences).isdisjoint(sentences)
        return self.fingerprint == fingerprint and not apart

    @property
    def silent(self) -> bool:
        """Whether nothing of it is in force: never decided, or taken back."""
        return self.mark is Mark.OPEN and self.severity is None and not self.note


def undecided(fingerprint: str, sentences: tuple[str, ...] = ()) -> Judgement:
    """What stands on a finding that nobody judged."""
    return Judgement(0, fingerprint, Mark.OPEN, sentences=sentences)


def matter(
    judgements: Iterable[Judgement], fingerprint: str, sentences: tuple[str, ...]
) -> tuple[Judgement, ...]:
    """Those of the judgements that are on one finding, in their order."""
    return tuple(one for one in judgements if one.concerns(fingerprint, sentences))


def standing(
    judgements: Iterable[Judgement], fingerprint: str, sentences: tuple[str, ...]
) -> Judgement:
    """The last judgement on a finding; ``judgements`` are in the order of time."""
    last = matter(judgements, fingerprint, sentences)[-1:]
    return last[0] if last else undecided(fingerprint, sentences)
