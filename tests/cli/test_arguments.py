"""The command line wins over the file, and both may only name rules that there are."""

from pathlib import Path

import pytest

from compare.cli.arguments import chosen, unknown
from compare.errors import UsageError
from compare.model import Severity
from compare.options import Options

DESK = """
min-severity = "error"
reports = "out"
show-reconciled = true
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    file = tmp_path / "desk.toml"
    file.write_text(DESK)
    return file


def test_the_command_line_wins_over_the_file(desk: Path) -> None:
    options = chosen(desk, {"min_severity": Severity.NOTE})

    assert options == Options(min_severity=Severity.NOTE, reports="out", show_reconciled=True)


def test_what_the_command_line_does_not_say_the_file_does(desk: Path) -> None:
    options = chosen(desk, {"select": (), "min_severity": None, "show_reconciled": None})

    assert options == Options(min_severity=Severity.ERROR, reports="out", show_reconciled=True)


def test_an_unknown_rule_in_the_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "desk.toml").write_text('ignore = ["astrology"]')

    with pytest.raises(UsageError, match="no rule is called 'astrology'; choose from"):
        chosen(tmp_path / "desk.toml", {})


def test_an_unknown_format_in_the_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "desk.toml").write_text('format-in = "ninja"')

    with pytest.raises(UsageError, match="no format is called 'ninja'; did you mean 'ninjs'"):
        chosen(tmp_path / "desk.toml", {})


def test_an_unknown_rule_is_answered_with_the_nearest() -> None:
    error = unknown("polarty", ["date", "polarity", "plan"])

    assert str(error) == "no rule is called 'polarty'; did you mean 'polarity'?"
