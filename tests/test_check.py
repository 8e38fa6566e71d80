"""Checking new articles against published ones: who is compared with whom, what is told."""

from pathlib import Path

import pytest

from compare.check import check
from compare.model import Report
from compare.options import Options
from compare.pipeline import run

FIRE = (
    "Hotel fire in Lindau kills {dead}\n\n"
    "LINDAU, 4 May 2021 - A fire in the Hotel Adler in Lindau killed {dead} people on Tuesday, "
    "the fire chief, Karl Brandt, said.\n"
)
FERRY = (
    "Ferry aground off Skagen\n\n"
    "SKAGEN, 4 May 2021 - The ferry Ingrid ran aground off Skagen on Tuesday with 212 passengers "
    "aboard, the coast guard said.\n"
)


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A working folder with a store of vectors of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def saved(**texts: str) -> list[str]:
    """Files named after their outlets; ``run_courier`` lies in the folder ``run``."""
    files = [Path(name.replace("_", "/") + ".txt") for name in texts]
    for file, text in zip(files, texts.values(), strict=True):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
    return [str(file) for file in files]


def told(report: Report) -> list[set[str]]:
    """The files that each finding cites."""
    return [
        {place.path for reading in found.readings for place in reading.mentions}
        for found in report.discrepancies
    ]


def test_a_new_article_is_checked_against_what_has_run() -> None:
    saved(new=FIRE.format(dead="14"), run_courier=FIRE.format(dead="12"))

    assert told(check(["new.txt"], ["run"], Options())) == [{"new.txt", "run/courier.txt"}]


def test_a_new_article_that_agrees_passes() -> None:
    saved(new=FIRE.format(dead="12"), run_courier=FIRE.format(dead="12"))

    assert told(check(["new.txt"], ["run"], Options())) == []


def test_two_new_articles_are_not_compared_with_one_another() -> None:
    new = saved(herald=FIRE.format(dead="14"), post=FIRE.format(dead="15"))
    saved(run_courier="The Hotel Adler in Lindau is closed for repairs.\n")

    assert told(check(new, ["run"], Options())) == []


def test_each_new_article_has_its_own_findings() -> None:
    new = saved(herald=FIRE.format(dead="14"), post=FIRE.format(dead="15"))
    saved(run_courier=FIRE.format(dead="12"))

    assert told(check(new, ["run"], Options())) == [
        {"herald.txt", "run/courier.txt"},
        {"post.txt", "run/courier.txt"},
    ]


def test_what_published_articles_dispute_among_themselves_is_not_told() -> None:
    saved(
        new="LINDAU, 4 May 2021 - A fire burned in the Hotel Adler in Lindau on Tuesday.\n",
        run_courier=FIRE.format(dead="12"),
        run_herald=FIRE.format(dead="14"),
    )

    assert told(check(["new.txt"], ["run"], Options())) == []


def test_the_other_new_articles_change_nothing() -> None:
    new = saved(herald=FIRE.format(dead="14"), post=FERRY)
    saved(run_courier=FIRE.format(dead="12"), run_times=FERRY.replace("212", "221"))

    both = check(new, ["run"], Options())
    alone = [found for file in new for found in check([file], ["run"], Options()).discrepancies]

    assert sorted(found.message for found in both.discrepancies) == sorted(
        found.message for found in alone
    )
    assert len(alone) == 2


def test_in_a_folder_only_reports_of_the_same_event_are_compared() -> None:
    saved(new=FIRE.format(dead="14"), run_courier=FIRE.format(dead="12"), run_times=FERRY)

    [event] = check(["new.txt"], ["run"], Options()).events

    assert event.articles == ("courier", "new")


def test_an_article_named_on_both_sides_is_never_its_own_reference() -> None:
    saved(run_courier=FIRE.format(dead="12"), run_herald=FIRE.format(dead="14"))

    report = check(["run/herald.txt"], ["run"], Options())

    assert told(report) == [{"run/courier.txt", "run/herald.txt"}]
    assert [entry.path for entry in report.articles if entry.new] == ["run/herald.txt"]


def test_a_folder_checked_against_itself_compares_each_with_the_others() -> None:
    saved(run_courier=FIRE.format(dead="12"), run_herald=FIRE.format(dead="14"))

    report = check(["run"], ["run"], Options())

    assert {frozenset(files) for files in told(report)} == {
        frozenset({"run/courier.txt", "run/herald.txt"})
    }


def test_an_unreadable_new_article_is_listed_as_skipped() -> None:
    saved(new="", run_courier=FIRE.format(dead="12"))

    report = check(["new.txt"], ["run"], Options())

    assert [(entry.path, entry.status) for entry in report.articles] == [
        ("new.txt", "skipped"),
        ("run/courier.txt", "checked"),
    ]


def test_what_hangs_together_with_a_new_article_is_all_that_a_report_would_tell_of_it() -> None:
    saved(
        new=FIRE.format(dead="14") + "\nIt burned for three hours.\n",
        run_courier=FIRE.format(dead="12") + "\nThe fire burned for five hours.\n",
        run_post=FIRE.format(dead="14"),
    )

    whole = run(["new.txt", "run"], Options())

    assert [found.message for found in check(["new.txt"], ["run"], Options()).discrepancies] == [
        found.message for found in whole.discrepancies
    ]
    assert len(whole.discrepancies) > 0
