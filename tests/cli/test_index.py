"""``compare-sources index``: what it prints, how it ends, and that a check takes its archive."""

from pathlib import Path

import pytest

from compare.cli import main
from compare.cli.ending import ExitCode
from tests.archive.newsdesk import news, published, saved


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    published()


def test_it_says_how_many_articles_it_filed(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["index", "run", "--archive", "archive"]) == ExitCode.CLEAN
    assert main(["index", "run", "--archive", "archive"]) == ExitCode.CLEAN

    assert capfd.readouterr() == (
        "5 added, 0 changed, 0 unchanged\n0 added, 0 changed, 5 unchanged\n",
        "",
    )


def test_it_lists_what_was_changed(capfd: pytest.CaptureFixture[str]) -> None:
    main(["index", "run", "--archive", "archive"])
    saved("run", lindau=news("lindau", "14"))
    main(["index", "run", "--archive", "archive", "--show-versions"])

    assert capfd.readouterr().out.splitlines()[1:] == [
        "0 added, 1 changed, 4 unchanged",
        "run/lindau.txt: 2 versions",
        "  version 2 (2021-05-04): number: '12 people killed' is now '14 people killed'",
    ]


def test_what_cannot_be_read_is_told_and_the_rest_is_filed(
    capfd: pytest.CaptureFixture[str],
) -> None:
    saved("run", empty="")

    assert main(["index", "run", "--archive", "archive"]) == ExitCode.INCOMPLETE
    out, err = capfd.readouterr()
    assert out == "5 added, 0 changed, 0 unchanged\n"
    assert err.startswith("compare-sources: skipped run/empty.txt: ")


def test_a_check_fails_on_what_the_archive_holds() -> None:
    main(["index", "run", "--archive", "archive"])
    saved("new", lindau=news("lindau", "14"))
    check = ["check", "new", "--against", "archive", "--fail-on", "warning"]

    assert main(check) == ExitCode.FINDINGS
    saved("new", lindau=news("lindau", "12"))
    assert main(check) == ExitCode.CLEAN


def test_a_damaged_archive_is_one_line(capfd: pytest.CaptureFixture[str]) -> None:
    saved("archive", none="")
    Path("archive/archive.sqlite").write_bytes(b"no archive at all" * 500)

    assert main(["check", "run", "--against", "archive"]) == ExitCode.USAGE
    [line] = capfd.readouterr().err.splitlines()
    assert line.startswith("compare-sources: archive/archive.sqlite: damaged")


def test_articles_are_read_as_the_options_say(capfd: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["index", "run", "--archive", "archive", "--max-bytes", "10"]) == ExitCode.INCOMPLETE
    )

    out, err = capfd.readouterr()
    assert out == "0 added, 0 changed, 0 unchanged\n"
    assert err.count("larger than 10 bytes") == 5
