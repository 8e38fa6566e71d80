"""Deciding over the wire: kept before the answer, one finding after the other, never lost."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from compare.review.judgement import Mark
from tests.render.sample import FIRE
from tests.review.serving import FIRE_CASE, Answer, Visitor, reviewing

FIRST, SECOND, THIRD, *_ = [found.fingerprint for found in FIRE.discrepancies]


@pytest.fixture
def visitor(tmp_path: Path) -> Iterator[Visitor]:
    with reviewing(FIRE_CASE, tmp_path) as opened:
        yield opened


def decide(visitor: Visitor, fingerprint: str, after: int = 0, **fields: object) -> Answer:
    return visitor.post(f"/finding/{fingerprint}/decide", after=after, **fields)


def test_accepting_goes_on_to_the_next_open_finding(visitor: Visitor) -> None:
    answer = decide(visitor, FIRST, mark="accepted")

    assert answer.status == 303
    assert answer.headers["location"] == f"/finding/{SECOND}?done={FIRST}"
    [kept] = visitor.store.every()
    assert (kept.fingerprint, kept.mark, kept.by) == (FIRST, Mark.ACCEPTED, "Ada")


def test_the_next_is_the_next_of_those_asked_for(visitor: Visitor) -> None:
    answer = decide(visitor, FIRST, mark="accepted", where="severity=error&decision=open")

    assert answer.headers["location"] == (
        f"/finding/{SECOND}?done={FIRST}&severity=error&decision=open"
    )


def test_after_the_last_open_finding_comes_the_list(visitor: Visitor) -> None:
    decide(visitor, SECOND, mark="accepted")

    answer = decide(visitor, FIRST, mark="dismissed", where="severity=error")

    assert answer.headers["location"] == f"/?done={FIRST}&severity=error"


def test_a_dismissal_has_a_reason_of_the_list_or_of_ones_own(visitor: Visitor) -> None:
    decide(visitor, FIRST, mark="dismissed", reason="later-update")
    decide(visitor, SECOND, mark="dismissed", reason="", other="  The inspector was misquoted. ")

    assert [one.reason for one in visitor.store.every()] == [
        "later-update",
        "The inspector was misquoted.",
    ]


def test_a_note_and_a_severity_are_saved_without_deciding(visitor: Visitor) -> None:
    answer = decide(visitor, FIRST, mark="keep", note="Ask the fire brigade.", severity="note")

    [kept] = visitor.store.every()
    assert (kept.mark, kept.note, kept.severity) == (Mark.OPEN, "Ask the fire brigade.", "note")
    assert answer.headers["location"] == f"/finding/{FIRST}?"
    assert (
        "Severity assigned: note; the checker’s is error" in visitor.get(f"/finding/{FIRST}").text
    )


def test_a_decision_by_one_key_keeps_the_note_and_the_severity(visitor: Visitor) -> None:
    decide(visitor, FIRST, mark="keep", note="Ask the fire brigade.", severity="note")

    decide(visitor, FIRST, after=1, mark="accepted")

    kept = visitor.store.history(FIRST)[-1]
    assert (kept.mark, kept.note, kept.severity) == (Mark.ACCEPTED, "Ask the fire brigade.", "note")


def test_undoing_brings_the_decision_before_back(visitor: Visitor) -> None:
    decide(visitor, FIRST, mark="dismissed", reason="unit")
    decide(visitor, FIRST, after=1, mark="accepted")

    answer = visitor.post(f"/finding/{FIRST}/undo", after=2)

    assert answer.headers["location"] == f"/finding/{FIRST}?"
    assert visitor.store.history(FIRST)[-1].mark is Mark.DISMISSED
    assert visitor.store.history(FIRST)[-1].reason == "unit"
    assert len(visitor.store.history(FIRST)) == 3


def test_undoing_nothing_is_told(visitor: Visitor) -> None:
    answer = visitor.post(f"/finding/{FIRST}/undo", after=0)

    assert answer.status == 422
    assert "there is no decision to undo" in answer.text


def test_two_editors_at_once_get_a_clear_conflict_and_lose_nothing(
    visitor: Visitor, tmp_path: Path
) -> None:
    with reviewing(FIRE_CASE, tmp_path, editor="Bo") as other:
        decide(other, FIRST, mark="dismissed", reason="unit", note="Feet, not metres.")

        answer = decide(visitor, FIRST, mark="accepted", note="I called them.")

    assert answer.status == 409
    assert "Somebody was faster." in answer.text
    assert "Dismissed: Another unit" in answer.text
    assert "What you decided was not kept: Accepted." in answer.text
    assert "I called them.</textarea>" in answer.text
    assert visitor.store.history(FIRST)[-1].by == "Bo"
    assert decide(visitor, FIRST, after=1, mark="accepted").status == 303


def test_a_conflict_is_also_told_to_the_list(visitor: Visitor) -> None:
    decide(visitor, FIRST, mark="accepted")
    headers = visitor.own | {"Accept": "application/json"}

    answer = visitor.send("POST", f"/finding/{FIRST}/decide", b"mark=dismissed&after=0", headers)

    assert answer.status == 409
    assert json.loads(answer.text) == {
        "number": 1, "mark": "accepted", "label": "Accepted", "by": "Ada", "severity": None,
        "counts": {"accepted": 1, "decided": 1, "open": 4}, "decided": 1,
    }  # fmt: skip


def test_an_answer_of_200_is_on_the_disk(visitor: Visitor) -> None:
    headers = visitor.own | {"Accept": "application/json"}

    answer = visitor.send("POST", f"/finding/{FIRST}/decide", b"mark=accepted&after=0", headers)

    assert answer.status == 200
    assert json.loads(answer.text)["number"] == visitor.store.history(FIRST)[-1].number == 1


def test_an_unknown_finding_is_told(visitor: Visitor) -> None:
    answer = decide(visitor, "0000", mark="accepted")

    assert answer.status == 404
    assert "There is no such finding in this report." in answer.text


def test_a_note_that_is_a_book_is_refused(visitor: Visitor) -> None:
    assert decide(visitor, FIRST, mark="accepted", note="x" * 10_001).status == 422
    assert visitor.store.every() == ()


def test_a_store_that_is_damaged_is_told_by_its_name(visitor: Visitor) -> None:
    decide(visitor, FIRST, mark="accepted")
    visitor.store._database.change("update judgement set line = '{}'", ())

    answer = visitor.get("/")

    assert answer.status == 503
    assert "decisions.sqlite: damaged" in answer.text
