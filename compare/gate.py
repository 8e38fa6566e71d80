"""Pass or fail: a report, what was decided before, and a threshold.

A finding that a baseline knows, or that somebody suppressed or dismissed, does not fail a check
twice.  A run that left something out is never a pass: what was not read may hold the conflict.

``Decide`` is the one question asked of every store of decisions: the baseline, the suppressions,
the editors' verdicts of the review page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from compare.model import Discrepancy, Report, Severity
from compare.options import FailOn


class Verdict(StrEnum):
    """How a check ends; an incomplete one is neither passed nor failed."""

    PASSED = "passed"
    FAILED = "failed"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Decision:
    """What was said of a finding before, and why.

    ``closes`` tells whether the matter is settled: an editor who *accepts* a finding has decided
    that it is right, and it still fails a check.  ``severity`` stands for the finding's own.
    """

    verdict: str
    reason: str = ""
    closes: bool = True
    severity: Severity | None = None

    def __str__(self) -> str:
        return f"{self.verdict}: {self.reason}" if self.reason else self.verdict


Decide = Callable[[Discrepancy], Decision | None]


@dataclass(frozen=True, slots=True)
class Gated:
    """A report sorted by what was decided; ``verdict`` rests on the open findings alone.

    ``whole`` holds all findings, each with its decision, ``open`` what is still to be told.
    """

    whole: Report
    open: Report
    verdict: Verdict

    @property
    def closed(self) -> int:
        """How many findings are settled."""
        return len(self.whole.discrepancies) - len(self.open.discrepancies)


def gate(report: Report, deciders: Iterable[Decide], fail_on: FailOn) -> Gated:
    """Pass or fail; of several decisions on a finding the first holds."""
    listed = list(deciders)
    decided = [(found, decision_on(found, listed)) for found in report.discrepancies]
    whole = tuple(as_decided(found, decision) for found, decision in decided)
    still = tuple(
        found
        for found, (_, decision) in zip(whole, decided, strict=True)
        if decision is None or not decision.closes
    )
    return Gated(
        whole=replace(report, discrepancies=whole),
        open=replace(report, discrepancies=still),
        verdict=verdict(replace(report, discrepancies=still), fail_on),
    )


def as_decided(found: Discrepancy, decision: Decision | None) -> Discrepancy:
    """The finding with its decision, as severe as that says."""
    if decision is None:
        return found
    severity = decision.severity or found.severity
    return replace(found, decision=str(decision) or None, severity=severity)


def decision_on(found: Discrepancy, deciders: Iterable[Decide]) -> Decision | None:
    """The first decision on a finding; None where it is open."""
    return next((made for decide in deciders if (made := decide(found)) is not None), None)


def verdict(report: Report, fail_on: FailOn) -> Verdict:
    """The verdict on a report whose settled findings are left out."""
    if any(not entry.compared for entry in report.articles):
        return Verdict.INCOMPLETE
    if any(fail_on.fails(found.severity) for found in report.discrepancies):
        return Verdict.FAILED
    return Verdict.PASSED
