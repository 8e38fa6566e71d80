"""An archive is added to: what is filed costs a glance, what was changed is a new version."""

import json
from pathlib import Path

import pytest

from compare.archive.filing import Count, index
from compare.archive.shelf import Shelf
from compare.archive.versions import changes
from compare.options import Options
from compare.pipeline import unheard
from tests.archive.newsdesk import content, news, published, saved

ARCHIVE = Path("archive")


def filed(*paths: str, archive: Path = ARCHIVE) -> Count:
    return index(paths, archive, Options(), unheard)


def test_articles_are_filed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    published()

    assert filed("run") == Count(added=5)
    before = content(ARCHIVE)
    monkeypatch.setattr("compare.archive.filing.studies", None)
    assert filed("run") == Count(unchanged=5)
    assert content(ARCHIVE) == before


def test_a_changed_article_is_a_new_version_and_the_old_one_stays() -> None:
    saved("run", lindau=news("lindau", "12"))
    filed("run")
    saved("run", lindau=news("lindau", "14"), cork=news("cork"))

    assert filed("run") == Count(added=1, changed=1)
    with Shelf(ARCHIVE) as shelf:
        assert sorted(shelf.current().values()) == [("run/cork.txt", 1), ("run/lindau.txt", 2)]


def test_a_silent_correction_is_told() -> None:
    saved("run", lindau=news("lindau", "12"), cork=news("cork"))
    filed("run")
    saved("run", lindau=news("lindau", "14"), cork=news("cork") + "\nMore follows.\n")
    filed("run")

    assert list(changes(ARCHIVE, Options())) == [
        "run/cork.txt: 2 versions",
        "run/lindau.txt: 2 versions",
        "  version 2 (2021-05-04): number: '12 people killed' is now '14 people killed'",
    ]


def test_one_by_one_or_all_at_once_files_the_same() -> None:
    published()
    filed("run")
    filed("run/cork.txt", "run/porto.txt", archive=Path("other"))
    filed("run", archive=Path("other"))

    assert content(Path("other")) == content(ARCHIVE)


def test_another_edition_of_the_code_makes_everything_anew_from_the_archives_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    published()
    filed("run")
    before = content(ARCHIVE)
    monkeypatch.setattr("compare.archive.filing.edition", lambda _: "next")
    Path("run/cork.txt").unlink()

    assert filed("run") == Count(renewed=5, unchanged=4)
    assert [row[:3] for row in content(ARCHIVE)] == [row[:3] for row in before]
    assert {row[3] for row in content(ARCHIVE)}.isdisjoint(row[3] for row in before)


def test_what_is_renewed_is_cut_into_sentences_as_it_is_asked_for_now() -> None:
    published()
    index(["run"], ARCHIVE, Options(max_sentence=60), unheard)
    filed("run")
    filed("run", archive=Path("other"))

    assert [row[5:7] for row in content(ARCHIVE)] == [row[5:7] for row in content(Path("other"))]


def test_an_unchanged_file_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    published()
    filed("run")
    monkeypatch.setattr("compare.read.articles_in", None)

    assert filed("run") == Count(unchanged=5)


def test_a_file_that_is_changed_back_is_filed_again() -> None:
    saved("run", lindau=news("lindau", "12"))
    filed("run")
    saved("run", lindau=news("lindau", "14"))
    filed("run")
    saved("run", lindau=news("lindau", "12"))

    assert filed("run") == Count(changed=1)


def test_what_sources_toml_says_anew_is_a_change() -> None:
    saved("run", lindau=news("lindau"), cork=news("cork"))
    filed("run")
    Path("run/sources.toml").write_text('[[article]]\nfile = "cork.txt"\noutlet = "Echo"\n')

    assert filed("run") == Count(changed=1, unchanged=1)


def test_what_was_left_out_is_told_each_time() -> None:
    saved("run", lindau=news("lindau"), empty="")

    assert [len(filed("run").skipped) for _ in range(2)] == [1, 1]


def test_every_article_of_one_file_is_counted() -> None:
    rows = [{"text": news("lindau"), "url": "u1"}, {"text": news("cork"), "url": "u2"}]
    saved("run")
    Path("run/day.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))

    assert filed("run") == Count(added=2)
    assert filed("run") == Count(unchanged=2)
