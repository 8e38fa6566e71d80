"""Two hundred hostile texts as everything that is printed: none runs, each is shown as it is."""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Any

import pytest

from compare.model import (
    Article,
    ArticleEntry,
    Block,
    Citation,
    Discrepancy,
    Event,
    Feature,
    Question,
    Reading,
    Reason,
    Reconciled,
    Report,
    Role,
    Severity,
)
from compare.render.visible import inline
from compare.review.case import Case, Printed, Rule, Sample
from compare.review.listing import PAGE
from tests.review.browsing import Window, window_on
from tests.review.hostile import HOSTILE
from tests.review.serving import Visitor, reviewing

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def article(number: int) -> Article:
    """An article whose every word is the text."""
    text = HOSTILE[number]
    return Article(
        f"{number}{text}", f"{number}/{text}", f"He said {text} today.", f"{number} {text}", text,
        date(2026, 3, 10), url=text,
    )  # fmt: skip


def entry(one: Article) -> ArticleEntry:
    return ArticleEntry(one.key, one.path, one.outlet, one.title, one.published, "e" + one.key)


def reading(one: Article, said: str) -> Reading:
    sentence = one.text
    place = Citation(
        one.key, one.path, 8, 8 + len(one.title or ""), 1, 9, one.title or "", sentence, 8
    )
    return Reading(said, (one.outlet,), 1, (place,))


def finding(number: int, one: Article) -> Discrepancy:
    text = HOSTILE[number]
    return Discrepancy(
        f"f{number:03}", text, "number", Severity.ERROR, 0.9, text, text,
        (reading(one, text), reading(one, text + "!")), (one.key,), ("e" + one.key,),
        (Feature(text, 1.5, text),),
    )  # fmt: skip


ARTICLES = [article(number) for number in range(len(HOSTILE))]
READINGS = [(reading(one, one.title or ""), reading(one, "!")) for one in ARTICLES]
REPORT = Report(
    version="0.1.0",
    encoder=HOSTILE[0],
    articles=tuple(map(entry, ARTICLES)),
    events=tuple(
        Event("e" + one.key, one.title or "", date(2026, 3, 10), (one.key,)) for one in ARTICLES
    ),
    discrepancies=tuple(finding(number, one) for number, one in enumerate(ARTICLES)),
    reconciled=tuple(
        Reconciled(one.title or "", Reason.UNIT, one.title or "", said)
        for one, said in zip(ARTICLES, READINGS, strict=True)
    ),
    questions=tuple(
        Question("date", one.title or "", "e" + one.key, said, (), f"f{number:03}")
        for number, (one, said) in enumerate(zip(ARTICLES, READINGS, strict=True))
    ),
)
CASE = Case(
    REPORT,
    {one.key: Printed(one, (Block(Role.PARAGRAPH, 0, len(one.text)),)) for one in ARTICLES},
    {text: Rule(text, (Sample(text, text + "!", text),)) for text in HOSTILE},
)


# One of each act, by turns in each surrounding.
SOME = [4 * act + act % 4 for act in range(len(HOSTILE) // 4)]


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    with reviewing(CASE, tmp_path_factory.mktemp("hostile"), editor=HOSTILE[0]) as opened:
        yield opened


def shown(text: str) -> str:
    """What a page shows of a text: what would act unseen by its number, spaces as a browser has."""
    return " ".join(inline(text).split())


# All that is asked of a page, in one go.
LOOK = """selectors => ({
  texts: selectors.map(one => [...document.querySelectorAll(one)].map(
    found => found.textContent.split(/[ \\n]+/).filter(Boolean).join(" "))),
  ran: window.ran === undefined ? null : window.ran,
  scripts: [...document.scripts].filter(
    one => !one.src.startsWith(location.origin + "/static/review.js?")).length,
  foreign: document.querySelectorAll("img, iframe, object, embed, base, video, audio, math, " +
    "template, marquee, [onerror], [onload], [onclick], [onfocus], [style]").length,
})"""
WHOLE = {"ran": None, "scripts": 0, "foreign": 0}


def look(seen: Window, path: str, *selectors: str) -> list[list[str]]:
    """The texts of a page on which nothing ran."""
    found = seen.go(path).evaluate(LOOK, list(selectors))
    texts: list[list[str]] = found.pop("texts")
    assert (path, found) == (path, WHOLE)
    return texts


def nothing_ran(seen: Window) -> None:
    assert seen.dialogs == []
    assert seen.errors == []
    assert seen.hosts == {seen.address.removeprefix("http://")}


@pytest.fixture
def seen(chromium: Any, visitor: Visitor) -> Iterator[Window]:
    opened = window_on(chromium, visitor)
    yield opened
    opened.page.context.close()


def test_there_are_two_hundred() -> None:
    assert len(set(HOSTILE)) == 200


def test_the_list_shows_them(seen: Window) -> None:
    sheets = [
        look(seen, f"/?page={sheet}", ".row h2", ".row .rule", ".row .sides span:first-child")
        for sheet in range(1, len(HOSTILE) // PAGE + 1)
    ]

    messages, rules, outlets = (list(chain(*column)) for column in zip(*sheets, strict=True))
    assert messages == rules == [shown(text) for text in HOSTILE]
    assert outlets == [shown(f"{number} {text}") for number, text in enumerate(HOSTILE)]
    nothing_ran(seen)


def test_every_article_shows_them(seen: Window) -> None:
    pages = [
        look(seen, f"/article/{address}", ".headline .kicker", "h1", ".headline .place", ".block p")
        for address in CASE.articles
    ]

    assert [[first for first, *_ in page] for page in pages] == [
        [shown(f"{n} {text}"), shown(text), shown(f"{n}/{text}"), shown(f"He said {text} today.")]
        for n, text in enumerate(HOSTILE)
    ]
    nothing_ran(seen)


def test_findings_show_them(seen: Window) -> None:
    pages = [
        look(seen, f"/finding/f{n:03}", "h1", ".value bdi", ".near li > p bdi", ".text mark")
        for n in SOME
    ]

    assert [page[:3] for page in pages] == [
        [[shown(HOSTILE[n])], [shown(HOSTILE[n]), shown(HOSTILE[n] + "!")], [shown(HOSTILE[n])]]
        for n in SOME
    ]
    assert [page[3][0].removesuffix("A B") for page in pages] == [shown(HOSTILE[n]) for n in SOME]
    nothing_ran(seen)


def test_events_show_them(seen: Window) -> None:
    addresses = list(CASE.events)

    [listed] = look(seen, "/events", ".events h2")
    pages = [
        look(seen, f"/event/{addresses[n]}", "h1", ".grid tbody th a", ".grid thead th bdi")
        for n in SOME
    ]

    assert listed == [shown(text) for text in HOSTILE]
    assert pages == [
        [[shown(HOSTILE[n])], [shown(HOSTILE[n])], [shown(f"{n} {HOSTILE[n]}")]] for n in SOME
    ]
    nothing_ran(seen)


def test_decisions_and_notes_show_them(seen: Window, visitor: Visitor) -> None:
    notes = [HOSTILE[n].encode("utf-8", "replace").decode() for n in SOME]
    answers = [
        visitor.post(f"/finding/f{n:03}/decide", mark="accepted", after=0, note=note).status
        for n, note in zip(SOME, notes, strict=True)
    ]

    decisions, kept = look(seen, "/decisions", ".journal p > a", ".journal .hint")
    [drafts] = look(seen, "/corrections", ".draft")

    assert set(answers) == {303}
    assert decisions == [shown(HOSTILE[n]) for n in reversed(SOME)]
    assert kept == [shown(note) for note in reversed(notes)]
    assert len(drafts) == len(SOME)
    nothing_ran(seen)
