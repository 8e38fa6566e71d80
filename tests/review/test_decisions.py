"""What an editor decided is kept, is never lost, and decides the next check."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from compare.errors import CompareError, UsageError
from compare.gate import Decision, Verdict, gate
from compare.model import ArticleEntry, Discrepancy, Report, Severity
from compare.options import FailOn
from compare.review.database import DamagedDecisions
from compare.review.decisions import Contested, Decisions
from compare.review.judgement import Judgement, Mark
from compare.review.verdicts import Verdicts
from tests.review.desk import OTHER, TOLL, accepted, dismissed, elsewhere

CHECKED = ArticleEntry("post", "post.txt", "Post")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desk" / "decisions.sqlite"


@pytest.fixture
def store(file: Path) -> Iterator[Decisions]:
    with Decisions(file) as store:
        yield store


def decision(store: Decisions, found: Discrepancy) -> Decision | None:
    """What the gate hears of a finding."""
    return Verdicts(store.every()).decide(found)


# --- deciding ---------------------------------------------------------------------------------


def test_a_finding_nobody_judged_is_open(store: Decisions) -> None:
    assert store.on(TOLL).mark is Mark.OPEN
    assert store.on(TOLL).number == 0
    assert decision(store, TOLL) is None
    assert store.every() == ()


def test_what_was_decided_is_there_for_the_next_editor(store: Decisions, file: Path) -> None:
    made = store.record(dismissed(by="Ada"), after=0)

    with Decisions(file) as other:
        assert other.on(TOLL) == made
        assert other.history(TOLL.fingerprint) == other.every() == (made,)
        assert (made.by, made.rule, made.message) == ("Ada", TOLL.rule, TOLL.message)
        assert made.at.endswith("Z")


def test_every_character_of_a_note_stays_what_it_was(store: Decisions) -> None:
    note = "Übel\n\x1b[31m\u202e <script> \ud800 '; drop table judgement; --\x00"

    made = store.record(accepted(note=note), after=0)

    assert store.on(TOLL) == made
    assert store.on(TOLL).note == note


def test_the_same_figures_of_another_fire_are_not_decided(store: Decisions) -> None:
    store.record(dismissed(TOLL), after=0)

    assert decision(store, elsewhere(TOLL)) is None
    assert store.on(elsewhere(TOLL)).number == 0


def test_two_fires_with_the_same_figures_are_decided_each_by_itself(store: Decisions) -> None:
    first = store.record(dismissed(TOLL), after=0)
    second = store.record(accepted(elsewhere(TOLL)), after=0)

    assert store.on(TOLL) == first
    assert store.on(elsewhere(TOLL)) == second
    assert store.record(accepted(TOLL), after=first.number).mark is Mark.ACCEPTED


# --- two editors ------------------------------------------------------------------------------


def test_an_editor_who_saw_less_is_told_and_nothing_is_lost(store: Decisions) -> None:
    first = store.record(dismissed(by="Ada"), after=0)

    with pytest.raises(Contested, match="Ada decided meanwhile") as error:
        store.record(accepted(by="Ben"), after=0)

    assert error.value.held == first
    assert store.history(TOLL.fingerprint) == (first,)


def test_an_editor_who_saw_it_may_think_otherwise(store: Decisions) -> None:
    first = store.record(dismissed(by="Ada"), after=0)
    second = store.record(accepted(by="Ben"), after=first.number)

    assert store.on(TOLL) == second
    assert store.history(TOLL.fingerprint) == (first, second)


def test_decisions_on_other_findings_do_not_contest(store: Decisions) -> None:
    store.record(dismissed(TOLL), after=0)

    assert store.record(dismissed(OTHER), after=0).number == 2


def test_of_many_editors_at_once_one_decides_and_the_others_are_told(file: Path) -> None:
    stores = [Decisions(file) for _ in range(4)]

    def decide(number: int) -> Judgement | None:
        try:
            return stores[number % 4].record(dismissed(by=f"editor {number}"), after=0)
        except Contested:
            return None

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(decide, range(64)))

    [winner] = [answer for answer in answers if answer]
    assert stores[0].history(TOLL.fingerprint) == (winner,)


def test_one_store_serves_many_threads(store: Decisions) -> None:
    findings = [replace(TOLL, fingerprint=f"{number:016x}") for number in range(100)]

    with ThreadPoolExecutor(16) as pool:
        made = list(pool.map(lambda found: store.record(dismissed(found), after=0), findings))

    assert sorted(one.number for one in made) == list(range(1, 101))
    assert sorted(store.every(), key=lambda one: one.fingerprint) == made


# --- undoing ----------------------------------------------------------------------------------


def test_an_undone_decision_is_open_again_and_stays_in_the_history(store: Decisions) -> None:
    made = store.record(dismissed(), after=0)
    undone = store.undo(TOLL.fingerprint, made.number, by="Ben")

    assert (undone.mark, undone.reason, undone.by) == (Mark.OPEN, "", "Ben")
    assert decision(store, TOLL) is None
    assert store.history(TOLL.fingerprint) == (made, undone)


def test_a_second_thought_undone_is_the_first_thought(store: Decisions) -> None:
    first = store.record(dismissed(reason="unit"), after=0)
    second = store.record(accepted(note="Ask the Post."), after=first.number)
    undone = store.undo(TOLL.fingerprint, second.number, by="Ben")

    assert (undone.mark, undone.reason, undone.note) == (Mark.DISMISSED, "unit", "")


def test_what_somebody_else_decided_is_not_undone_unseen(store: Decisions) -> None:
    first = store.record(dismissed(), after=0)
    second = store.record(accepted(by="Ben"), after=first.number)

    with pytest.raises(Contested):
        store.undo(TOLL.fingerprint, first.number, by="Ada")

    assert store.on(TOLL) == second


def test_there_is_nothing_to_undo_on_an_open_finding(store: Decisions) -> None:
    with pytest.raises(UsageError, match="no decision to undo"):
        store.undo(TOLL.fingerprint, 0, by="Ada")


def test_of_two_fires_only_the_one_meant_is_undone(store: Decisions) -> None:
    first = store.record(dismissed(TOLL), after=0)
    second = store.record(dismissed(elsewhere(TOLL)), after=0)

    store.undo(TOLL.fingerprint, first.number, by="Ada")

    assert store.on(TOLL).mark is Mark.OPEN
    assert store.on(elsewhere(TOLL)) == second


# --- the clock --------------------------------------------------------------------------------


def test_a_clock_that_was_set_back_does_not_bring_back_an_old_decision(store: Decisions) -> None:
    store.merge([replace(dismissed(), at="2999-01-01T00:00:00.000000Z")])
    held = store.on(TOLL)
    made = store.record(accepted(), after=held.number)

    assert store.on(TOLL) == made
    assert made.at == "2999-01-01T00:00:00.000001Z"


def test_an_older_decision_from_elsewhere_overrules_nothing(store: Decisions) -> None:
    made = store.record(accepted(), after=0)

    assert store.merge([replace(dismissed(), at="2020-01-01T00:00:00.000000Z")]) == 1
    assert store.on(TOLL) == made
    assert len(store.history(TOLL.fingerprint)) == 2


# --- the gate ---------------------------------------------------------------------------------


def verdict(store: Decisions, fail_on: FailOn = FailOn.WARNING) -> Verdict:
    found = replace(TOLL, severity=Severity.WARNING)
    report = Report("1", "encoder", (CHECKED,), discrepancies=(found,))
    return gate(report, [Verdicts(store.every()).decide], fail_on).verdict


def test_a_dismissed_finding_does_not_fail_a_check_and_an_accepted_one_does(
    store: Decisions,
) -> None:
    assert verdict(store) is Verdict.FAILED
    made = store.record(dismissed(), after=0)
    assert verdict(store) is Verdict.PASSED
    made = store.record(accepted(), after=made.number)
    assert verdict(store) is Verdict.FAILED
    store.undo(TOLL.fingerprint, made.number, by="Ada")
    assert verdict(store) is Verdict.PASSED


@pytest.mark.parametrize(
    ("severity", "fail_on", "expected"),
    [
        (Severity.ERROR, FailOn.ERROR, Verdict.FAILED),
        (None, FailOn.ERROR, Verdict.PASSED),
        (Severity.NOTE, FailOn.WARNING, Verdict.PASSED),
        (None, FailOn.WARNING, Verdict.FAILED),
    ],
)
@pytest.mark.parametrize("mark", [Mark.ACCEPTED, Mark.OPEN])
def test_a_check_goes_by_the_severity_that_an_editor_assigned(
    store: Decisions, mark: Mark, severity: Severity | None, fail_on: FailOn, expected: Verdict
) -> None:
    store.record(Judgement.on(TOLL, mark, severity=severity), after=0)

    assert verdict(store, fail_on) is expected


def test_a_dismissed_finding_tells_the_reason_and_an_accepted_one_the_note(
    store: Decisions,
) -> None:
    first = store.record(dismissed(reason="unit"), after=0)
    assert str(decision(store, TOLL)) == "dismissed: unit"
    store.record(accepted(note="Ask the Post."), after=first.number)
    assert str(decision(store, TOLL)) == "accepted: Ask the Post."


# --- the file ---------------------------------------------------------------------------------


def test_a_file_that_is_not_there_is_made_only_by_whoever_decides(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        Decisions(tmp_path / "none.sqlite", create=False)

    assert list(tmp_path.iterdir()) == []


def test_text_in_place_of_a_store_is_told_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("A fire killed 12 people.\n" * 100)

    with pytest.raises(UsageError, match=r"notes\.txt: not a store of decisions; name another"):
        Decisions(file)

    assert file.read_text() == "A fire killed 12 people.\n" * 100


def test_another_program_s_database_is_told_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "other.sqlite"
    other = sqlite3.connect(file)
    other.execute("create table contacts (name text)")
    other.commit()
    before = file.read_bytes()

    with pytest.raises(UsageError, match="not a store of decisions"):
        Decisions(file)

    assert file.read_bytes() == before


def test_a_newer_store_is_told(file: Path) -> None:
    Decisions(file).close()
    sqlite3.connect(file).execute("pragma user_version = 2").close()

    with pytest.raises(UsageError, match="written by a newer compare-sources"):
        Decisions(file)


def test_a_row_that_somebody_changed_is_told(store: Decisions, file: Path) -> None:
    store.record(dismissed(), after=0)
    changed = sqlite3.connect(file)
    changed.execute("update judgement set line = replace(line, 'dismissed', 'accepted')")
    changed.commit()

    with pytest.raises(DamagedDecisions, match="decision 1 is not as it was recorded"):
        store.on(TOLL)


def test_a_folder_in_place_of_a_store_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(CompareError) as error:
        Decisions(tmp_path)

    assert str(tmp_path) in str(error.value)


def test_what_is_no_fingerprint_has_no_decision(store: Decisions) -> None:
    assert store.history("\ud800 ' or 1=1") == ()

    with pytest.raises(UsageError, match="no decision that can be kept"):
        store.record(replace(dismissed(), fingerprint="two words"), after=0)
