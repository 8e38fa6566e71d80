"""Pass or fail: the threshold, what was decided before, and what was left out."""

import pytest

from compare.gate import Decision, Verdict, gate, noticed
from compare.model import ArticleEntry, Discrepancy, Report, Severity
from compare.options import FailOn

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
    assert gate(found(severity), [], fail_on).verdict is verdict


def dismissed(finding: Discrepancy) -> Decision | None:
    """What an editor decided: the warning is none."""
    if finding.severity is Severity.WARNING:
        return Decision("dismissed", "the Post was right")
    return None


def accepted(finding: Discrepancy) -> Decision:
    """What an editor decided: this has to be mended."""
    del finding
    return Decision("accepted", closes=False)


def test_a_finding_that_was_settled_does_not_fail_again() -> None:
    gated = gate(found(Severity.WARNING), [dismissed], FailOn.NOTE)

    assert gated.verdict is Verdict.PASSED
    assert gated.closed == 1
    assert [one.decision for one in gated.whole.discrepancies] == ["dismissed: the Post was right"]
    assert gated.open.discrepancies == ()


def test_another_finding_still_fails() -> None:
    gated = gate(found(Severity.WARNING, Severity.NOTE), [dismissed], FailOn.NOTE)

    assert gated.verdict is Verdict.FAILED
    assert [one.severity for one in gated.open.discrepancies] == [Severity.NOTE]


def test_a_finding_that_an_editor_accepted_still_fails() -> None:
    gated = gate(found(Severity.WARNING), [accepted], FailOn.NOTE)

    assert gated.verdict is Verdict.FAILED
    assert [one.decision for one in gated.open.discrepancies] == ["accepted"]


def test_of_two_decisions_the_first_holds() -> None:
    assert gate(found(Severity.WARNING), [dismissed, accepted], FailOn.NOTE).closed == 1
    assert gate(found(Severity.WARNING), [accepted, dismissed], FailOn.NOTE).closed == 0


@pytest.mark.parametrize("fail_on", FailOn)
def test_an_incomplete_run_never_passes(fail_on: FailOn) -> None:
    report = Report("1", "encoder", (CHECKED, SKIPPED), discrepancies=(finding(Severity.ERROR),))

    assert gate(report, [], fail_on).verdict is Verdict.INCOMPLETE


def test_what_an_editor_raised_is_noticed_and_stands_as_it_was_found() -> None:
    def raised(finding: Discrepancy) -> Decision:
        del finding
        return Decision("", closes=False, severity=Severity.ERROR)

    note = found(Severity.NOTE)

    assert noticed(note, [raised], Severity.WARNING).discrepancies == note.discrepancies
    assert noticed(note, [], Severity.WARNING).discrepancies == ()
