"""``compare-sources report`` on a folder: what is printed, what is kept, how it ends."""

import json
from pathlib import Path

import pytest

from compare.cli import main
from compare.cli.ending import ExitCode
from compare.cli.report import folder_for, wanted
from compare.options import Options

COURIER = """Bridge closed in Alden after crash

ALDEN, 3 March 2020 - A lorry hit the old bridge in Alden on Tuesday and injured seven people, police said.

The bridge will stay closed until May, the town's engineer, Nora Feld, told reporters.
"""
HERALD = """Seven hurt in Alden bridge crash

ALDEN, 3 March 2020 - Seven people were injured when a lorry hit the old bridge in Alden on Tuesday.

The town's engineer, Nora Feld, said that the bridge would be closed until May.
"""


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with two articles in ``crash``, and a store of vectors of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    Path("crash").mkdir()
    Path("crash/courier.txt").write_text(COURIER)
    Path("crash/herald.txt").write_text(HERALD)
    return tmp_path


def test_a_table_is_printed_and_pages_are_kept(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "crash"]) == ExitCode.CLEAN

    told = capsys.readouterr()
    kept = Path("reports/crash")
    assert "2 articles" in told.out
    assert told.err.startswith("compare-sources: also written: reports/crash/report.html, ")
    assert sorted(file.name for file in kept.iterdir()) == [
        "report.html", "report.json", "report.md",
    ]  # fmt: skip


def test_a_contradiction_model_that_is_none_ends_the_run_in_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["report", "crash", "--nli", "crash"]) == ExitCode.USAGE

    told = capsys.readouterr()
    assert told.err.splitlines() == [
        "compare-sources: crash: no such contradiction model here "
        "(the folder has no config.json); name a folder or an installed CrossEncoder"
    ]


def test_a_format_asked_for_is_all_there_is(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "crash", "--format", "json"]) == ExitCode.CLEAN

    told = capsys.readouterr()
    assert json.loads(told.out)["version"] == 1
    assert told.err == ""
    assert not (desk / "reports").exists()


def test_the_order_of_the_files_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    main(["report", "--format", "json", "crash/courier.txt", "crash/herald.txt"])
    forwards = capsys.readouterr().out
    main(["report", "--format", "json", "crash/herald.txt", "crash/courier.txt"])

    assert capsys.readouterr().out == forwards


def test_an_input_left_out_is_told_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    Path("crash/empty.txt").write_text("")

    code = main(["report", "crash", "--output", "report.json"])

    assert code == ExitCode.INCOMPLETE
    assert capsys.readouterr().err.startswith("compare-sources: skipped crash/empty.txt: ")
    assert len(json.loads(Path("report.json").read_text())["articles"]) == 3


def test_quiet_leaves_only_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    main(["report", "crash", "--quiet"])

    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("paths", "folder"),
    [
        (["crash"], "reports/crash"),
        (["crash/"], "reports/crash"),
        (["crash/courier.txt", "crash/herald.txt"], "reports/crash"),
        (["crash/courier.txt"], "reports/courier"),
        (["/"], "reports/articles"),
        (["in brief: \u201cfire\u201d"], "reports/in-brief-fire"),
        (["..secret"], "reports/secret"),
        (["\u706b\u4e8b"], "reports/\u706b\u4e8b"),
        (["\udcff"], "reports/articles"),
        (["x" * 200], f"reports/{'x' * 60}"),
    ],
)
def test_what_is_kept_is_named_after_the_input(paths: list[str], folder: str) -> None:
    assert folder_for(paths, Options()) == Path(folder)


@pytest.mark.parametrize(
    ("format_name", "output", "name"),
    [
        (None, "report.html", "html"),
        (None, "report.json", "json"),
        ("csv", "report.html", "csv"),
        (None, "-", "table"),
        (None, "report", "table"),
    ],
)
def test_the_ending_of_the_file_says_the_format_unless_it_is_named(
    format_name: str | None, output: str, name: str
) -> None:
    assert wanted(format_name, output).name == name


def test_one_article_alone_is_said_to_have_nothing_to_be_compared_with(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "fire.txt").write_text("The fire in the Lindau hotel killed 12 people.\n")

    assert main(["report", "fire.txt"]) == 0
    assert "Nothing to compare: this is one article" in capfd.readouterr().out


def test_two_articles_of_one_outlet_are_compared_and_it_is_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "post").mkdir()
    (tmp_path / "post/a.txt").write_text("The fire in the Lindau hotel killed 12 people.\n")
    (tmp_path / "post/b.txt").write_text("The fire in the hotel in Lindau killed 14 people.\n")
    (tmp_path / "post/sources.toml").write_text(
        '[[article]]\nfile = "a.txt"\noutlet = "The Post"\n'
        '[[article]]\nfile = "b.txt"\noutlet = "The Post"\n'
    )

    assert main(["report", "post"]) == 0
    said = capfd.readouterr()
    assert "The Post: 2 articles on one event" in said.err
    assert "12 people killed — The Post" in said.out


def test_whoever_knows_that_there_is_one_event_says_so(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("crash/radio.txt").write_text(
        "No way across the river\n\nCommuters face detours for weeks.\n\n"
        "A heavy vehicle rammed the crossing; nine were taken to hospital.\n"
    )
    events = []
    for more in ([], ["--one-event"]):
        assert main(["report", "crash", "--format", "json", *more]) == ExitCode.CLEAN
        events.append(len(json.loads(capsys.readouterr().out)["events"]))

    assert events == [2, 1]
