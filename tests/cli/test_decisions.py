"""What editors decided counts in a report and in a check, and travels as JSON Lines."""

import io
import json
import sqlite3
import sys
from pathlib import Path

import pytest

from compare.cli import main
from compare.cli.ending import ExitCode
from compare.model import Discrepancy, Severity
from compare.review.decisions import Decisions
from compare.review.judgement import Judgement, Mark
from compare.review.recorded import report_in
from tests.cli.test_check import desk

__all__ = ["desk"]

CHECK = ["check", "differs.txt", "--against", "run", "--fail-on", "warning"]
REPORT = ["report", "differs.txt", "run", "--output", "-"]
DEFAULT = Path(".compare/decisions.sqlite")


def found(capsys: pytest.CaptureFixture[str]) -> Discrepancy:
    """The one finding, as an editor sees it in a report."""
    main([*REPORT, "--format", "json"])
    [found] = report_in(capsys.readouterr().out, "report").discrepancies
    return found


def decide(found: Discrepancy, mark: Mark, file: Path = DEFAULT, **given: str | Severity) -> None:
    with Decisions(file) as store:
        store.record(Judgement.on(found, mark, by="Ada", **given), after=store.on(found).number)


# --- a check and a report ---------------------------------------------------------------------


def test_a_finding_dismissed_in_a_report_does_not_fail_a_check(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(CHECK) == ExitCode.FINDINGS
    capsys.readouterr()
    decide(found(capsys), Mark.DISMISSED, reason="later-update")

    assert main(CHECK) == ExitCode.CLEAN
    told = capsys.readouterr()
    assert told.out == ""
    assert "1 finding dismissed by an editor" in told.err


def test_the_same_figures_in_another_sentence_fail_again(
    capsys: pytest.CaptureFixture[str],
) -> None:
    decide(found(capsys), Mark.DISMISSED)
    text = Path("differs.txt").read_text()
    published = Path("run/courier.txt").read_text()
    Path("differs.txt").write_text(text.replace("Alden", "Morven"))
    Path("run/courier.txt").write_text(published.replace("Alden", "Morven"))

    assert main(CHECK) == ExitCode.FINDINGS


def test_an_accepted_finding_fails_and_is_told_with_the_decision(
    capsys: pytest.CaptureFixture[str],
) -> None:
    decide(found(capsys), Mark.ACCEPTED, note="Ask the police.")

    assert main([*CHECK, "--format", "markdown"]) == ExitCode.FINDINGS
    assert "Decision: accepted: Ask the police." in capsys.readouterr().out


def test_a_severity_that_an_editor_assigned_decides_a_check(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*CHECK, "--fail-on", "error"]) == ExitCode.CLEAN
    capsys.readouterr()
    decide(found(capsys), Mark.ACCEPTED, severity=Severity.ERROR)

    assert main([*CHECK, "--fail-on", "error", "--min-severity", "error"]) == ExitCode.FINDINGS
    assert "error number" in capsys.readouterr().out


def test_what_an_editor_made_a_note_is_left_out_where_notes_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    decide(found(capsys), Mark.OPEN, severity=Severity.NOTE)

    main([*REPORT, "--format", "json", "--min-severity", "warning"])
    assert json.loads(capsys.readouterr().out)["discrepancies"] == []
    main([*REPORT, "--format", "json"])
    made = json.loads(capsys.readouterr().out)
    assert [one["severity"] for one in made["discrepancies"]] == ["note"]
    assert made["discrepancies"][0]["decision"] is None
    assert made["summary"] | {"reconciled": 0} == {
        "error": 0, "warning": 0, "note": 1, "reconciled": 0,
    }  # fmt: skip


@pytest.mark.parametrize("format_name", ["table", "markdown", "html", "sarif", "junit", "github"])
def test_people_are_not_told_of_a_dismissed_finding(
    format_name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    one = found(capsys)
    main([*REPORT, "--format", format_name])
    before = capsys.readouterr().out
    decide(one, Mark.DISMISSED)

    main([*REPORT, "--format", format_name])

    assert before.count("9 people injured") > capsys.readouterr().out.count("9 people injured")


def test_the_grid_of_a_report_has_a_dismissed_finding_s_row_without_a_conflict(
    capsys: pytest.CaptureFixture[str],
) -> None:
    one = found(capsys)
    main([*REPORT, "--format", "markdown"])
    assert "**9 people injured**" in capsys.readouterr().out
    decide(one, Mark.DISMISSED)

    main([*REPORT, "--format", "markdown"])

    told = capsys.readouterr().out
    assert "9 people injured" in told
    assert "**9 people injured**" not in told


def test_json_has_a_dismissed_finding_with_its_decision(
    capsys: pytest.CaptureFixture[str],
) -> None:
    decide(found(capsys), Mark.DISMISSED, reason="later-update")

    main([*REPORT, "--format", "json"])

    [told] = json.loads(capsys.readouterr().out)["discrepancies"]
    assert told["decision"] == "dismissed: later-update"


def test_what_is_kept_of_a_report_tells_programs_all_and_people_what_is_open(
    capsys: pytest.CaptureFixture[str],
) -> None:
    decide(found(capsys), Mark.DISMISSED)

    assert main(["report", "differs.txt", "run"]) == ExitCode.CLEAN

    told = capsys.readouterr()
    [kept] = Path("reports").iterdir()
    assert "No discrepancies" in told.out
    assert "1 finding dismissed by an editor" in told.err
    assert "No discrepancies" in (kept / "report.md").read_text()
    assert len(json.loads((kept / "report.json").read_text())["discrepancies"]) == 1


def test_a_baseline_needs_no_dismissed_finding(capsys: pytest.CaptureFixture[str]) -> None:
    update = ["baseline", "update", "differs.txt", "--against", "run", "--baseline", "known.json"]
    decide(found(capsys), Mark.DISMISSED)

    assert main(update) == ExitCode.CLEAN

    assert json.loads(Path("known.json").read_text())["findings"] == []


def test_what_is_known_does_not_fail_even_if_an_editor_accepts_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    decide(found(capsys), Mark.ACCEPTED)
    main(["baseline", "update", "differs.txt", "--against", "run", "--baseline", "known.json"])

    assert main([*CHECK, "--baseline", "known.json"]) == ExitCode.CLEAN


def test_an_export_in_the_repository_is_all_that_a_check_needs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    decide(found(capsys), Mark.DISMISSED)
    assert main(["decisions", "export", "--output", "desk.jsonl"]) == ExitCode.CLEAN
    DEFAULT.unlink()
    assert main(CHECK) == ExitCode.FINDINGS

    assert main([*CHECK, "--decisions", "desk.jsonl"]) == ExitCode.CLEAN
    Path("compare.toml").write_text('decisions = "desk.jsonl"\n')
    assert main(CHECK) == ExitCode.CLEAN
    assert not DEFAULT.exists()


def test_without_decisions_no_file_is_made() -> None:
    assert main(CHECK) == ExitCode.FINDINGS
    assert not DEFAULT.parent.exists()


@pytest.mark.parametrize("command", [CHECK, REPORT, ["decisions", "export"]])
def test_decisions_that_are_named_and_missing_stop_the_run(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command, "--decisions", "gone.sqlite"]) == ExitCode.USAGE
    told = capsys.readouterr()
    assert told.err == (
        "compare-sources: gone.sqlite: no such file; 'review' and 'decisions import' make it\n"
    )


def test_decisions_that_are_damaged_stop_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    decide(found(capsys), Mark.DISMISSED)
    content = bytearray(DEFAULT.read_bytes())
    content[100:200] = b"\xff" * 100
    DEFAULT.write_bytes(content)

    assert main(CHECK) == ExitCode.USAGE
    told = capsys.readouterr().err
    assert told.startswith("compare-sources: .compare/decisions.sqlite: damaged (")
    assert told.count("\n") == 1


# --- export and import ------------------------------------------------------------------------


def test_two_desks_decisions_are_merged(capsys: pytest.CaptureFixture[str]) -> None:
    one = found(capsys)
    decide(one, Mark.DISMISSED, Path("a.sqlite"))
    decide(one, Mark.ACCEPTED, Path("b.sqlite"))
    main(["decisions", "export", "--decisions", "a.sqlite", "--output", "a.jsonl"])
    main(["decisions", "export", "--decisions", "b.sqlite", "--output", "b.jsonl"])

    assert main(["decisions", "import", "b.jsonl", "a.jsonl", "a.sqlite"]) == ExitCode.CLEAN
    assert "2 decisions added, 1 known before" in capsys.readouterr().err

    main(["decisions", "export"])
    assert capsys.readouterr().out == Path("a.jsonl").read_text() + Path("b.jsonl").read_text()
    # The later decision stands: accepted.
    assert main(CHECK) == ExitCode.FINDINGS


def test_a_line_that_is_no_decision_adds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    decide(found(capsys), Mark.DISMISSED, Path("a.sqlite"))
    main(["decisions", "export", "--decisions", "a.sqlite", "--output", "a.jsonl"])
    Path("bad.jsonl").write_text('{"fingerprint": "abc", "mark": "fine"}\n')
    capsys.readouterr()

    assert main(["decisions", "import", "a.jsonl", "bad.jsonl"]) == ExitCode.USAGE
    assert capsys.readouterr().err == "compare-sources: bad.jsonl:1: not a decision: has no 'at'\n"
    assert not DEFAULT.exists()


def test_standard_input_is_imported(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(found(capsys), Mark.DISMISSED, Path("a.sqlite"))
    main(["decisions", "export", "--decisions", "a.sqlite"])
    text = capsys.readouterr().out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    assert main(["decisions", "import", "-"]) == ExitCode.CLEAN
    assert main(CHECK) == ExitCode.CLEAN


def test_another_program_s_database_is_not_imported_into(
    capsys: pytest.CaptureFixture[str],
) -> None:
    other = sqlite3.connect("other.sqlite")
    other.execute("create table contacts (name text)")
    other.commit()
    Path("a.jsonl").touch()

    assert main(["decisions", "import", "a.jsonl", "--decisions", "other.sqlite"]) == 2
    assert "not a store of decisions" in capsys.readouterr().err
