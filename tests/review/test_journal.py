"""Decisions in a file: merged without a loss, and a line that is none is told with its number."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.errors import UsageError
from compare.model import Severity
from compare.review.decisions import Decisions
from compare.review.journal import lines_in, opened, written
from compare.review.judgement import Judgement, Mark
from tests.review.desk import OTHER, TOLL, accepted, dismissed

NOON = "2026-03-12T12:00:00.000000Z"
ONE = {"fingerprint": "57d09be1f4c2", "mark": "accepted", "at": NOON}


def test_an_export_has_the_whole_history_in_the_order_of_time(tmp_path: Path) -> None:
    with Decisions(tmp_path / "a.sqlite") as store:
        first = store.record(dismissed(), after=0)
        store.undo(TOLL.fingerprint, first.number, by="Ben")
        lines = written(store.every()).splitlines()

    assert [json.loads(line)["mark"] for line in lines] == ["dismissed", "open"]
    assert [json.loads(line)["by"] for line in lines] == ["Ada", "Ben"]
    assert "number" not in json.loads(lines[0])


def test_what_was_exported_is_imported_as_it_was(tmp_path: Path) -> None:
    with Decisions(tmp_path / "a.sqlite") as store, Decisions(tmp_path / "b.sqlite") as other:
        store.record(replace(dismissed(), severity=Severity.NOTE, note="„so“ \u2028 \ud800"), 0)
        store.record(accepted(OTHER), after=0)
        text = written(store.every())

        assert other.merge(lines_in(text.encode(), "a.jsonl")) == 2
        assert other.every() == store.every()
        assert other.merge(lines_in(text.encode(), "a.jsonl")) == 0
        assert written(other.every()) == text


marks = st.sampled_from(Mark)
moments = st.datetimes().map(lambda moment: f"{moment.isoformat(timespec='microseconds')}Z")
texts = st.text(st.characters(), max_size=12)
judgements = st.builds(
    Judgement,
    number=st.just(0),
    fingerprint=st.sampled_from(["57d09be1f4c2", "a81c47e205d3"]),
    mark=marks,
    reason=texts,
    note=texts,
    severity=st.none() | st.sampled_from(Severity),
    by=texts,
    at=moments,
    rule=texts,
    confidence=st.floats(0, 1),
    message=texts,
    sentences=st.lists(texts, max_size=2).map(tuple),
)
several = st.lists(judgements, max_size=6)


@settings(deadline=None)
@given(left=several, right=several)
def test_a_merge_loses_nothing_and_does_not_ask_who_came_first(
    left: list[Judgement], right: list[Judgement]
) -> None:
    with Decisions(None) as store, Decisions(None) as other:
        store.merge(left)
        store.merge(right)
        other.merge(lines_in(written(right).encode(), "right"))
        other.merge(lines_in(written(left).encode(), "left"))

        assert written(store.every()) == written(other.every()) == written([*left, *right])


def test_of_two_stores_decisions_the_later_one_stands() -> None:
    early = replace(dismissed(by="Ada"), at="2026-03-12T09:00:00.000000Z")
    late = replace(accepted(by="Ben"), at="2026-03-12T10:00:00.000000Z")

    with Decisions(None) as store, Decisions(None) as other:
        store.merge([early])
        store.merge([late])
        other.merge([late])
        other.merge([early])

        assert store.on(TOLL).by == other.on(TOLL).by == "Ben"


def test_a_moment_in_another_time_zone_is_that_moment() -> None:
    line = json.dumps(ONE | {"at": "2026-03-12T14:00:00+02:00"})

    [read] = lines_in(line.encode(), "a.jsonl")

    assert read.at == NOON


def test_empty_lines_a_mark_of_the_encoding_and_windows_line_ends_are_no_error() -> None:
    content = b"\xef\xbb\xbf" + json.dumps(ONE).encode() + b"\r\n\r\n\n"

    assert [one.fingerprint for one in lines_in(content, "a.jsonl")] == ["57d09be1f4c2"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("accepted", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not a JSON object"),
        ("{}", "has no 'fingerprint'"),
        (json.dumps(ONE | {"colour": "red"}), "unknown key 'colour'"),
        (json.dumps(ONE | {"mark": "fine"}), "'mark' must be accepted or dismissed or open"),
        (json.dumps(ONE | {"fingerprint": "two words"}), "'fingerprint' must be a finding's"),
        (json.dumps(ONE | {"at": "noon"}), "'at' must be a moment with its time zone"),
        (json.dumps(ONE | {"at": "2026-03-12T12:00:00"}), "'at' must be a moment with its time zone"),
        (json.dumps(ONE | {"at": "0001-01-01T00:00:00+23:00"}), "'at' must be a moment"),
        (json.dumps(ONE | {"severity": "dire"}), "'severity' must be error or warning or note"),
        (json.dumps(ONE | {"confidence": float("nan")}), "'confidence' must be a number from 0"),
        (json.dumps(ONE | {"confidence": True}), "'confidence' must be a number from 0 to 1"),
        (json.dumps(ONE | {"confidence": 10**400}), "'confidence' must be a number from 0 to 1"),
        (json.dumps(ONE | {"note": 3}), "'note' must be a text"),
        (json.dumps(ONE | {"sentences": "abc"}), "'sentences' must be a list of texts"),
    ],
)  # fmt: skip
def test_a_line_that_is_no_decision_is_told_and_nothing_is_added(line: str, message: str) -> None:
    content = f"{json.dumps(ONE)}\n{line}\n".encode()

    with Decisions(None) as store:
        with pytest.raises(UsageError) as error:
            store.merge(lines_in(content, "desk.jsonl"))

        assert store.every() == ()
    assert str(error.value).startswith("desk.jsonl:2: not a decision: ")
    assert message in str(error.value)
    assert len(str(error.value).splitlines()) == 1


def test_a_line_that_is_not_utf8_is_told() -> None:
    with pytest.raises(UsageError, match=r"desk\.jsonl:1: not a decision: not UTF-8"):
        list(lines_in(b'{"note": "\xe9"}', "desk.jsonl"))


def test_a_store_and_its_export_are_opened_alike(tmp_path: Path) -> None:
    with Decisions(tmp_path / "a.sqlite") as store:
        made = store.record(dismissed(), after=0)
        (tmp_path / "a.jsonl").write_text(written(store.every()))
    before = (tmp_path / "a.jsonl").read_bytes()

    with opened(tmp_path / "a.sqlite") as store, opened(tmp_path / "a.jsonl") as other:
        assert store.on(TOLL) == other.on(TOLL) == made
        other.record(accepted(), after=made.number)
    assert (tmp_path / "a.jsonl").read_bytes() == before


def test_an_empty_export_has_no_decisions_and_stays_empty(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").touch()

    with opened(tmp_path / "a.jsonl") as store:
        assert store.every() == ()
    assert (tmp_path / "a.jsonl").read_bytes() == b""
