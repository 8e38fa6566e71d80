"""``compare-sources config``: what is in force, and where it comes from."""

import tomllib
from pathlib import Path

import pytest

from compare.cli import main
from compare.cli.ending import ExitCode

SET = """
fail-on = "warning"
origins = [["The Post", "Post \\u202e Online"]]

[severity]
title = "note"

[[suppress]]
rule = "number"
path = "obituaries/*"
reason = "Ages are checked by hand."
expires = 2026-12-31
"""


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_each_option_is_shown_with_where_it_comes_from(capsys: pytest.CaptureFixture[str]) -> None:
    Path("compare.toml").write_text(SET)

    assert main(["config"]) == ExitCode.CLEAN

    shown = capsys.readouterr().out
    lines = [" ".join(line.split()) for line in shown.splitlines()]
    assert 'fail-on = "warning" # compare.toml' in lines
    assert "min-confidence = 0.4 # default" in lines
    assert "\u202e" not in shown


def test_what_is_shown_could_be_the_file_itself(capsys: pytest.CaptureFixture[str]) -> None:
    Path("compare.toml").write_text(SET.replace(" \\u202e", ""))
    main(["config"])
    shown = capsys.readouterr().out

    Path("compare.toml").write_text("\n".join(
        line for line in shown.splitlines() if "# default" not in line
    ))  # fmt: skip
    main(["config"])

    assert capsys.readouterr().out == shown
    assert tomllib.loads(shown)["suppress"][0]["path"] == "obituaries/*"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fail_on = 1", "compare.toml: unknown option 'fail_on'; did you mean 'fail-on'?"),
        ('severity = {nmber = "note"}', "no rule is called 'nmber'; did you mean 'number'?"),
        (
            '[[suppress]]\nrule = "nam"\npath = "*"\nreason = "x"',
            "no rule is called 'nam'; did you",
        ),
    ],
)
def test_a_mistake_is_told_in_one_line(
    text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("compare.toml").write_text(text)

    assert main(["config"]) == ExitCode.USAGE
    said = capsys.readouterr().err
    assert message in said
    assert said.count("\n") == 1
