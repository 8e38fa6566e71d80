"""Pass or fail: a report, what was decided before, and a threshold.

A finding that a baseline knows, or that somebody suppressed or dismissed, does not fail a check
twice.  A run that left something out is never a pass: what was not read may hold the conflict.

``Decide`` is the one question asked of every store of decisions: the baseline, the suppressions,
the editors' verdicts of the review page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
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

    ``whole`` holds all findings, each with its decision, ``open`` what is still to be told;
    ``settled`` are the decisions on the others.
    """

    whole: Report
    open: Report
    settled: tuple[Decision, ...]
    verdict: Verdict

    @property
    def closed(self) -> int:
        """How many findings are settled."""
        return len(self.settled)


def gate(
    report: Report,
    deciders: Iterable[Decide],
    fail_on: FailOn,
    least: Severity = Severity.NOTE,
) -> Gated:
    """Pass or fail; of several decisions on a finding the first holds.

    What is less severe than ``least``, by its decision or by itself, is left out of everything.
    """
    listed = list(deciders)
    pairs = [(found, decision_on(found, listed)) for found in report.discrepancies]
    told = [
        (found, made)
        for found, made in ((as_decided(found, made), made) for found, made in pairs)
        if found.severity.rank <= least.rank
    ]
    told.sort(key=lambda pair: pair[0].severity.rank)
    still = [found for found, made in told if made is None or not made.closes]
    whole = with_findings(report, [found for found, _ in told])
    return Gated(
        whole=whole,
        open=at_peace(with_findings(report, still), whole.discrepancies),
        settled=tuple(made for _, made in told if made is not None and made.closes),
        verdict=verdict(replace(report, discrepancies=tuple(still)), fail_on),
    )


def noticed(report: Report, deciders: Iterable[Decide], least: Severity) -> Report:
    """The report as it was found, without what is less severe than ``least`` even as decided."""
    listed = list(deciders)
    kept = [
        found
        for found in report.discrepancies
        if as_decided(found, decision_on(found, listed)).severity.rank <= least.rank
    ]
    return with_findings(report, kept)


def with_findings(report: Report, found: Sequence[Discrepancy]) -> Report:
    """The report with these findings, and their severities counted."""
    counts = Counter(one.severity for one in found)
    summary = report.summary | {level.value: counts[level] for level in Severity}
    return replace(report, discrepancies=tuple(found), summary=summary)


def at_peace(report: Report, whole: Iterable[Discrepancy]) -> Report:
    """The report, its grid without the conflicts that are among ``whole`` and not told."""
    settled = conflicts(whole) - conflicts(report.discrepancies)
    rows = (
        replace(row, fingerprint=None) if (row.fingerprint, row.event) in settled else row
        for row in report.questions
    )
    return replace(report, questions=tuple(rows))


def conflicts(found: Iterable[Discrepancy]) -> set[tuple[str | None, str]]:
    """Findings as rows of the grid name them: by fingerprint and event."""
    return {(one.fingerprint, event) for one in found for event in one.events}


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
