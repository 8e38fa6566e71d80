"""The baseline: findings that a newsroom knows of, so that only new ones fail a check.

A finding is known by its fingerprint, and by at least one sentence that it stood on when the
baseline was written: last year's fire that killed "12 or 14" says nothing of today's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from reprlib import repr as brief
from typing import Any

from compare.errors import UsageError
from compare.fingerprint import anchors
from compare.gate import Decision
from compare.model import Discrepancy

VERSION = 1
REMEDY = "write it with 'compare-sources baseline update'"


@dataclass(frozen=True, slots=True)
class Known:
    """A finding as a baseline keeps it; the message is for whoever reads the file."""

    fingerprint: str
    rule: str
    message: str
    sentences: frozenset[str]

    @classmethod
    def of(cls, found: Discrepancy) -> Known:
        """What is kept of a finding."""
        return cls(found.fingerprint, found.rule, found.message, anchors(found))

    def covers(self, found: Discrepancy) -> bool:
        """Whether a finding is this one."""
        same = self.fingerprint == found.fingerprint
        return same and not self.sentences.isdisjoint(anchors(found))

    @property
    def order(self) -> tuple[str, str, list[str]]:
        """Where it stands in the file."""
        return (self.rule, self.fingerprint, sorted(self.sentences))


@dataclass(frozen=True, slots=True)
class Baseline:
    """The findings known so far."""

    known: tuple[Known, ...] = ()

    def decide(self, found: Discrepancy) -> Decision | None:
        """That a finding is known; None of a new one."""
        if any(one.covers(found) for one in self.known):
            return Decision("baseline", "known before")
        return None

    def updated(self, found: Iterable[Discrepancy], *, prune: bool) -> Baseline:
        """The baseline with these findings; with ``prune``, with no others."""
        listed = list(found)
        seen = [Known.of(one) for one in listed]
        kept = [] if prune else [one for one in self.known if not any(map(one.covers, listed))]
        unique = {(one.fingerprint, one.sentences): one for one in [*kept, *seen]}
        return Baseline(tuple(sorted(unique.values(), key=lambda one: one.order)))


# --- the file ---------------------------------------------------------------------------------


def written(baseline: Baseline) -> str:
    """The baseline as text, a line for each thing that changes, for version control."""
    record = {
        "version": VERSION,
        "findings": [
            {
                "fingerprint": one.fingerprint,
                "rule": one.rule,
                "message": one.message,
                "sentences": sorted(one.sentences),
            }
            for one in baseline.known
        ],
    }
    return json.dumps(record, indent=2) + "\n"


def read(file: Path) -> Baseline:
    """The baseline in a file; UsageError where there is none that can be trusted."""
    try:
        record = json.loads(file.read_text("utf-8"))
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise UsageError(f"{file}: {reason}; {REMEDY}") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{file}: not a baseline: {error}; {REMEDY}") from error
    version = record.get("version") if isinstance(record, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise UsageError(
            f"{file}: written by a newer compare-sources (version {version}, this one reads "
            f"{VERSION}); update compare-sources"
        )
    if version != VERSION:
        raise UsageError(f"{file}: not a baseline of version {VERSION}; {REMEDY}")
    try:
        return Baseline(tuple(known_of(entry) for entry in record["findings"]))
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(f"{file}: a damaged baseline: {brief(str(error))}; {REMEDY}") from error


def known_of(entry: Any) -> Known:
    """One entry of the file."""
    sentences = entry["sentences"]
    texts = [entry["fingerprint"], entry["rule"], entry["message"], *sentences]
    if not isinstance(sentences, list) or not all(isinstance(text, str) for text in texts):
        raise TypeError("an entry is not made of texts")
    return Known(entry["fingerprint"], entry["rule"], entry["message"], frozenset(sentences))
