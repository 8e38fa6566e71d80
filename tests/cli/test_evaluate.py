"""``compare-sources evaluate``: from a store, from an export, and from none."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from compare.cli import main
from compare.cli.ending import ExitCode
from compare.review.decisions import Decisions
from tests.review.desk import OTHER, accepted, dismissed


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Decisions(Path(".compare/decisions.sqlite")) as store:
        store.record(accepted(), after=0)
        store.record(dismissed(OTHER), after=0)


def test_a_store_and_its_export_are_evaluated_alike(capsys: pytest.CaptureFixture[str]) -> None:
    main(["decisions", "export", "--output", "desk.jsonl"])
    before = Path(".compare/decisions.sqlite").read_bytes()

    assert main(["evaluate", ".compare/decisions.sqlite"]) == ExitCode.CLEAN
    told = capsys.readouterr().out
    assert told.startswith("2 decisions: 1 accepted, 1 dismissed. Precision 50% (9% to 91%).\n")
    assert main(["evaluate", "desk.jsonl"]) == ExitCode.CLEAN
    assert capsys.readouterr().out == told
    assert main(["evaluate"]) == ExitCode.CLEAN
    assert capsys.readouterr().out == told
    assert Path(".compare/decisions.sqlite").read_bytes() == before


def test_a_program_gets_json_in_a_file() -> None:
    assert main(["evaluate", "--format", "json", "--output", "made.json"]) == ExitCode.CLEAN
    assert json.loads(Path("made.json").read_text())["overall"]["decided"] == 2


def test_the_precision_asked_for_decides_what_is_suggested(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Decisions(Path("many.sqlite")) as store:
        store.merge(
            replace(accepted(), fingerprint=f"f{number}", at="2026-03-12T12:00:00.000000Z")
            for number in range(20)
        )

    main(["evaluate", "many.sqlite", "--precision", "0.8"])
    assert "as they are: date" in capsys.readouterr().out
    main(["evaluate", "many.sqlite", "--precision", "0.95"])
    assert "no threshold is sure to do: date" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["gone.sqlite"], "gone.sqlite: no such file"),
        (["notes.txt"], "notes.txt:1: not a decision: not JSON"),
        (["--precision", "2"], "2.0 is not in the range 0<=x<=1"),
    ],
)
def test_what_cannot_be_evaluated_is_told_in_one_line(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("notes.txt").write_text("Ask the Post.\n")

    assert main(["evaluate", *arguments]) == ExitCode.USAGE
    told = capsys.readouterr().err
    assert message in told
    assert told.count("\n") == 1
