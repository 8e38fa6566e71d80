"""``compare-sources check`` in a newsroom's CI: what it prints and how it ends."""

import json
from pathlib import Path

import pytest

from compare.cli import main
from compare.cli.ending import ExitCode

PUBLISHED = """Bridge closed in Alden after crash

ALDEN, 3 March 2020 - A lorry hit the old bridge in Alden on Tuesday and injured seven people, police said.
"""
AGREES = """Seven hurt in Alden bridge crash

ALDEN, 3 March 2020 - Seven people were injured when a lorry hit the old bridge in Alden on Tuesday.
"""
DIFFERS = AGREES.replace("Seven", "Nine")


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One published article in ``run``, and a store of vectors of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    Path("run").mkdir()
    Path("run/courier.txt").write_text(PUBLISHED)
    Path("agrees.txt").write_text(AGREES)
    Path("differs.txt").write_text(DIFFERS)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["agrees.txt"], ExitCode.CLEAN),
        (["agrees.txt", "--fail-on", "note"], ExitCode.CLEAN),
        (["differs.txt", "--fail-on", "warning"], ExitCode.FINDINGS),
        (["agrees.txt", "differs.txt", "--fail-on", "warning"], ExitCode.FINDINGS),
        (["differs.txt", "--fail-on", "never"], ExitCode.CLEAN),
        (["missing.txt"], ExitCode.USAGE),
        (["agrees.txt", "--against", "missing"], ExitCode.USAGE),
        (["agrees.txt", "--fail-on", "sometimes"], ExitCode.USAGE),
    ],
)
def test_the_exit_code_is_the_contracts(arguments: list[str], code: ExitCode) -> None:
    assert main(["check", "--against", "run", *arguments]) == code


def test_without_a_reference_nothing_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "agrees.txt"]) == ExitCode.USAGE
    assert capsys.readouterr().err.count("\n") == 1


def test_what_could_not_be_read_makes_the_run_incomplete(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("empty.txt").write_text("")

    code = main(["check", "differs.txt", "empty.txt", "--against", "run", "--fail-on", "warning"])

    assert code == ExitCode.INCOMPLETE
    assert "skipped empty.txt: empty" in capsys.readouterr().err


def test_json_marks_the_new_articles(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "differs.txt", "--against", "run", "--format", "json"])

    report = json.loads(capsys.readouterr().out)
    assert [entry["path"] for entry in report["articles"] if entry.get("new")] == ["differs.txt"]
    assert len(report["discrepancies"]) == 1


def test_where_no_terminal_reads_a_finding_is_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "differs.txt", "--against", "run"])

    assert capsys.readouterr().out == (
        "differs.txt:1:1: warning number people injured: 7 people injured or 9 people injured\n"
    )


def test_github_has_annotations_and_a_summary(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    Path("summary.md").write_text("Before\n")

    main(["check", "differs.txt", "--against", "run", "--format", "github"])

    assert capsys.readouterr().out.startswith("::warning file=differs.txt,line=1,")
    assert Path("summary.md").read_text().startswith("Before\n## 1 discrepancy")


def test_a_comment_in_markdown_lets_the_next_paragraph_pass(
    capsys: pytest.CaptureFixture[str],
) -> None:
    ignore = "<!-- compare: ignore number -- the coroner's toll -->\n"
    headline, body = DIFFERS.split("\n\n")
    Path("passes.md").write_text(f"{ignore}{headline}\n\n{ignore}{body}")
    Path("fails.md").write_text(f"{headline}\n\n{body}")

    assert main(["check", "--against", "run", "passes.md", "--fail-on", "warning"]) == 0
    assert "known or suppressed" in capsys.readouterr().err
    assert main(["check", "--against", "run", "fails.md", "--fail-on", "warning"]) == 1


def test_whoever_knows_that_there_is_one_event_says_so(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("run/budget.txt").write_text("Council votes on budget\n\nThe vote is on Friday.\n")
    Path("radio.txt").write_text(
        "No way across the river\n\nA heavy vehicle rammed the crossing; nine were hurt.\n"
    )
    compared = []
    for more in ([], ["--one-event"]):
        main(["check", "radio.txt", "--against", "run", "--format", "json", *more])
        [event] = json.loads(capsys.readouterr().out)["events"]
        compared.append(len(event["articles"]))

    assert compared == [1, 3]
