"""``compare-sources baseline update``: what is known does not fail a check again."""

import json
from pathlib import Path

import pytest

from compare.cli import main
from compare.cli.ending import ExitCode
from tests.cli.test_check import desk

__all__ = ["desk"]

CHECK = ["check", "differs.txt", "--against", "run", "--fail-on", "warning"]
UPDATE = ["baseline", "update", "differs.txt", "--against", "run", "--baseline", "known.json"]


def test_a_known_finding_passes_and_a_new_one_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(CHECK) == ExitCode.FINDINGS
    assert main(UPDATE) == ExitCode.CLEAN
    capsys.readouterr()

    assert main([*CHECK, "--baseline", "known.json"]) == ExitCode.CLEAN
    said = capsys.readouterr()
    assert said.out == ""
    assert "1 finding known or suppressed" in said.err

    Path("differs.txt").write_text(Path("differs.txt").read_text().replace("Nine", "Eleven"))
    assert main([*CHECK, "--baseline", "known.json"]) == ExitCode.FINDINGS


def test_json_tells_known_findings_with_the_decision(capsys: pytest.CaptureFixture[str]) -> None:
    main(UPDATE)
    capsys.readouterr()

    main([*CHECK, "--baseline", "known.json", "--format", "json"])

    [found] = json.loads(capsys.readouterr().out)["discrepancies"]
    assert found["decision"] == "baseline: known before"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"version": 7, "findings": []}', "known.json: written by a newer compare-sources"),
        ("no json", "known.json: not a baseline"),
    ],
)
def test_a_baseline_that_cannot_be_read_stops_the_check(
    text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("known.json").write_text(text)

    assert main([*CHECK, "--baseline", "known.json"]) == ExitCode.USAGE
    assert message in capsys.readouterr().err


def test_a_missing_baseline_stops_the_check() -> None:
    assert main([*CHECK, "--baseline", "gone.json"]) == ExitCode.USAGE


def test_an_update_needs_a_file_to_write() -> None:
    assert main(UPDATE[:-2]) == ExitCode.USAGE


def test_an_incomplete_update_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty.txt").write_text("")

    assert main([*UPDATE, "empty.txt"]) == ExitCode.INCOMPLETE
    assert "skipped empty.txt" in capsys.readouterr().err
