"""What a finding is handed on as, over the wire."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.render.sample import FIRE, TEXTS
from tests.review.serving import FIRE_CASE, Visitor, reviewing

DATE, _, TOLL, *_ = [found.fingerprint for found in FIRE.discrepancies]


@pytest.fixture
def visitor(tmp_path: Path) -> Iterator[Visitor]:
    with reviewing(FIRE_CASE, tmp_path) as opened:
        opened.post(f"/finding/{TOLL}/decide", mark="accepted", after=0, note="Call the chief.")
        yield opened


def test_as_markdown_with_a_link_to_its_page(visitor: Visitor) -> None:
    answer = visitor.get(f"/finding/{TOLL}/finding.md")

    assert answer.headers["content-type"].startswith("text/markdown")
    assert answer.headers["content-disposition"] == f'attachment; filename="finding-{TOLL}.md"'
    assert "People killed: three, or at least four" in answer.text
    assert f"<{visitor.lock.address}/finding/{TOLL}>" in answer.text


def test_as_web_annotations_whose_selectors_find_the_words(visitor: Visitor) -> None:
    made = json.loads(visitor.get(f"/finding/{TOLL}/annotation.jsonld").text)

    selectors = [item["target"]["selector"] for item in made["first"]["items"]]
    places = [
        {one["type"]: one for one in (several if isinstance(several, list) else [several])}
        for several in selectors
    ]
    quoted = [place["TextQuoteSelector"]["exact"] for place in places]
    positions = [place["TextPositionSelector"] for place in places]
    texts = [TEXTS[key] for key in ("courier", "courier", "meridian", "northwire", "coastline")]
    assert quoted == [
        text[at["start"] : at["end"]] for text, at in zip(texts, positions, strict=True)
    ]


def test_accepted_findings_alone_have_a_draft_note(visitor: Visitor) -> None:
    visitor.post(f"/finding/{DATE}/decide", mark="dismissed", after=0, reason="precision")

    page, export = visitor.get("/corrections").text, visitor.get("/corrections.md").text

    assert "report three people" in page
    assert page.count('class="draft"') == export.count("\n## ") == 1
    assert "Call the chief." in page
    assert "Call the chief" in export


def test_without_an_accepted_finding_there_is_no_note(tmp_path: Path) -> None:
    with reviewing(FIRE_CASE, tmp_path) as visitor:
        assert "No finding has been accepted yet." in visitor.get("/corrections").text


def test_the_decisions_as_lines_that_another_store_takes(visitor: Visitor, tmp_path: Path) -> None:
    from compare.review import line
    from compare.review.decisions import Decisions

    lines = visitor.get("/decisions.jsonl").text.splitlines()

    with Decisions(tmp_path / "other.sqlite") as other:
        assert other.merge(map(line.read, lines)) == 1
        assert other.history(TOLL)[-1].note == "Call the chief."
