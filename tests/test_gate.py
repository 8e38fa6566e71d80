"""Pass or fail: the threshold, what was decided before, and what was left out."""

import pytest

from compare.gate import Decision, FailOn, Verdict, judge
from compare.model import ArticleEntry, Discrepancy, Report, Severity

CHECKED = ArticleEntry("post", "post.txt", "Post")
SKIPPED = ArticleEntry("", "photo.txt", "", status="skipped", reason="empty")


def finding(severity: Severity) -> Discrepancy:
    return Discrepancy(
        fingerprint=f"of {severity}",
        rule="number",
        kind="number",
        severity=severity,
        confidence=0.9,
        message="killed: 12 or 14",
        explanation="",
        readings=(),
    )


def found(*severities: Severity) -> Report:
    return Report("1", "encoder", (CHECKED,), discrepancies=tuple(map(finding, severities)))


@pytest.mark.parametrize(
    ("severity", "fail_on", "verdict"),
    [
        (Severity.ERROR, FailOn.ERROR, Verdict.FAILED),
        (Severity.WARNING, FailOn.ERROR, Verdict.PASSED),
        (Severity.WARNING, FailOn.WARNING, Verdict.FAILED),
        (Severity.NOTE, FailOn.WARNING, Verdict.PASSED),
        (Severity.NOTE, FailOn.NOTE, Verdict.FAILED),
        (Severity.ERROR, FailOn.NEVER, Verdict.PASSED),
    ],
)
def test_findings_at_or_above_the_threshold_fail(
    severity: Severity, fail_on: FailOn, verdict: Verdict
) -> None:
    assert judge(found(severity), {}, fail_on) is verdict


def test_a_finding_that_was_decided_does_not_fail_again() -> None:
    decisions = {"of warning": Decision("dismissed", "the Post was right")}

    assert judge(found(Severity.WARNING), decisions, FailOn.NOTE) is Verdict.PASSED
    assert judge(found(Severity.ERROR), decisions, FailOn.NOTE) is Verdict.FAILED


@pytest.mark.parametrize("fail_on", FailOn)
def test_an_incomplete_run_never_passes(fail_on: FailOn) -> None:
    report = Report("1", "encoder", (CHECKED, SKIPPED), discrepancies=(finding(Severity.ERROR),))

    assert judge(report, {}, fail_on) is Verdict.INCOMPLETE
