"""An article is studied once; how, where and beside what makes no difference."""

import os
import signal
from datetime import date
from pathlib import Path

import pytest

from compare.cores import cores
from compare.encode.encoder import silent
from compare.errors import ModelError
from compare.model import Article
from compare.options import Options
from compare.study import workers
from compare.study.edition import edition
from compare.study.studies import key, studies
from compare.study.study import Study
from compare.study.workers import workers_for
from compare.study.written import packed

TOWNS = ["Lund", "Oslo", "Bergen", "Malibu", "Quito", "Perth", "Turin", "Lyon", "Porto", "Cork"]


def article(town: str) -> Article:
    text = f"Fire in {town}\n\nA fire killed 12 people in {town} on Monday, police said.\n"
    return Article(town.lower(), f"{town}.txt", text, town, published=date(2020, 5, 6))


ARTICLES = [article(town) for town in TOWNS] * 2


def contents(made: list[Study]) -> list[bytes]:
    return [packed(one) for one in made]


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


@pytest.fixture(scope="module")
def alone() -> list[bytes]:
    return contents(studies(ARTICLES, Options(cache=False, workers=1), silent))


@pytest.mark.parametrize("workers", [2, 3])
def test_any_number_of_processes_makes_the_same_studies(alone: list[bytes], workers: int) -> None:
    assert contents(studies(ARTICLES, Options(cache=False, workers=workers), silent)) == alone


def test_a_second_run_parses_nothing(alone: list[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    studies(ARTICLES, Options(workers=1), silent)
    monkeypatch.setattr("compare.study.studies.alone", None)

    assert contents(studies(ARTICLES, Options(workers=1), silent)) == alone


def test_without_the_cache_nothing_is_kept(tmp_path: Path) -> None:
    studies(ARTICLES[:1], Options(cache=False), silent)

    assert list(tmp_path.iterdir()) == []


def test_a_process_that_dies_costs_time_and_nothing_else(
    alone: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    start = workers.start

    def start_and_kill(parser: str) -> workers.Process:
        process = start(parser)
        os.kill(process.pid, signal.SIGKILL)
        return process

    monkeypatch.setattr(workers, "start", start_and_kill)

    assert contents(studies(ARTICLES, Options(cache=False, workers=2), silent)) == alone


@pytest.mark.parametrize("workers", [1, 2])
def test_a_parser_that_is_not_there_is_told(workers: int) -> None:
    with pytest.raises(ModelError, match="no_such_parser"):
        studies(ARTICLES, Options(cache=False, workers=workers, parser="no_such_parser"), silent)


def test_progress_ends_with_all_articles() -> None:
    heard: list[tuple[int, int]] = []
    studies(ARTICLES[:2], Options(), lambda done, total: heard.append((done, total)))

    assert heard == [(1, 2), (2, 2)]


def test_few_articles_are_not_worth_a_process() -> None:
    assert [workers_for(number, 0) for number in (5, 49)] == [0, min(1, cores())]


def test_as_many_processes_are_started_as_are_wanted() -> None:
    assert [workers_for(number, 4) for number in (3, 1000)] == [3, 4]


def test_a_study_is_filed_by_all_but_the_name() -> None:
    [first, *_] = ARTICLES
    same = Article("other", "other.txt", first.text, first.outlet, published=first.published)
    later = Article(first.key, first.path, first.text, first.outlet, published=date(2020, 5, 7))

    assert key(first, "parser") == key(same, "parser") != key(later, "parser")
    assert key(first, "parser") != key(first, "another")


def test_the_edition_names_the_code_and_the_parser() -> None:
    assert edition("en_core_web_sm") == edition("en_core_web_sm") != edition("click")
