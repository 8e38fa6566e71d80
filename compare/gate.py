"""Pass or fail: a report, what editors have decided, and a threshold.

A finding that was dismissed, or that a baseline knows, does not fail a check twice.  A run that
left something out is never a pass: what was not read may hold the conflict.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from compare.model import Discrepancy, Report, Severity


class FailOn(StrEnum):
    """From which severity on findings fail a check."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"

    def fails(self, severity: Severity) -> bool:
        """Whether a finding of this severity is at or above the threshold."""
        return self is not FailOn.NEVER and severity.rank <= Severity(self.value).rank


class Verdict(StrEnum):
    """How a check ends; an incomplete one is neither passed nor failed."""

    PASSED = "passed"
    FAILED = "failed"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Decision:
    """What was said of a finding before: by a baseline, a suppression or an editor."""

    verdict: str
    reason: str = ""


Decisions = Mapping[str, Decision]


def judge(report: Report, decisions: Decisions, fail_on: FailOn) -> Verdict:
    """The verdict on a report; ``decisions`` are by fingerprint."""
    if any(entry.status != "checked" for entry in report.articles):
        return Verdict.INCOMPLETE
    if any(fails(found, decisions, fail_on) for found in report.discrepancies):
        return Verdict.FAILED
    return Verdict.PASSED


def fails(found: Discrepancy, decisions: Decisions, fail_on: FailOn) -> bool:
    """Whether a finding fails the check: severe enough, and nobody has decided on it."""
    return found.fingerprint not in decisions and fail_on.fails(found.severity)
