"""An article that was changed since its report: said so, and its findings are all there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from compare.review.case import Absence, Case
from tests.render.sample import FIRE, TEXTS
from tests.review.serving import FIRE_CASE, Visitor, printed, reviewing

TOLL = FIRE.discrepancies[2].fingerprint
OTHER_NEWS = "The mayor opened a bridge."


def with_courier(text: str) -> Case:
    courier = printed("courier", text, "The Courier")
    return replace(FIRE_CASE, printed={**FIRE_CASE.printed, "courier": courier})


@pytest.fixture
def visitor(tmp_path: Path) -> Iterator[Visitor]:
    with reviewing(with_courier(OTHER_NEWS), tmp_path) as opened:
        yield opened


def test_its_page_says_so_and_lists_every_finding(visitor: Visitor) -> None:
    page = visitor.get("/article/courier").text

    cited = with_courier(OTHER_NEWS).cited_in["courier"]
    assert Absence.CHANGED in page
    assert OTHER_NEWS not in page
    assert [one for one in cited if f'href="/finding/{one}"' not in page] == []
    assert f"{len(cited)} findings in this article." in page


def test_a_finding_says_so_beside_the_articles_that_stand(visitor: Visitor) -> None:
    page = visitor.get(f"/finding/{TOLL}").text

    assert page.count(Absence.CHANGED) == 1
    assert page.count('class="text"') == 3
    assert OTHER_NEWS not in page


def test_its_new_words_are_handed_on_by_nothing(visitor: Visitor) -> None:
    assert "bridge" not in visitor.get(f"/finding/{TOLL}/annotation.jsonld").text


def test_a_line_after_the_end_changes_nothing_that_was_cited(tmp_path: Path) -> None:
    with reviewing(with_courier(f"{TEXTS['courier']}\nCorrected.\n"), tmp_path) as visitor:
        page = visitor.get("/article/courier").text

    assert Absence.CHANGED not in page
    assert '<mark class="warning">' in page


@pytest.mark.parametrize("why", Absence)
def test_an_article_that_is_not_shown_says_why(tmp_path: Path, why: Absence) -> None:
    with reviewing(Case(FIRE, absent={"courier": why}), tmp_path) as visitor:
        article, finding = (
            visitor.get("/article/courier").text,
            visitor.get(f"/finding/{TOLL}").text,
        )

    assert why in article
    assert why in finding
