"""A person who waits sees how far the run has come; nobody else does."""

from io import StringIO

import pytest

from compare.cli.progress import PATIENCE, Progress, watched
from compare.pipeline import unheard


def test_a_short_run_draws_nothing() -> None:
    stream = StringIO()

    Progress(stream)("parsing", 1, 5)

    assert stream.getvalue() == ""


def test_a_long_run_names_its_stages() -> None:
    stream = StringIO()
    progress = Progress(stream)
    progress.started -= PATIENCE

    progress("parsing", 2, 5)
    progress("embedding", 10, 200)
    progress.close()

    assert "parsing:  40%" in stream.getvalue()
    assert "embedding:   5%" in stream.getvalue()
    assert stream.getvalue().endswith("\r")


def test_no_bar_is_drawn_where_stderr_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with watched(quiet=False) as notify:
        assert notify is unheard

    assert capsys.readouterr().err == ""
