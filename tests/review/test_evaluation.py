"""What editors decided says how right the findings were, and how sure that is."""

import json
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from scipy.stats import binomtest

from compare.configuration import options_in
from compare.model import Discrepancy
from compare.review.decisions import Decisions
from compare.review.evaluation import Tally, evaluate
from compare.review.figures import record, table
from compare.review.judgement import Judgement
from tests.review.desk import TOLL, accepted, dismissed, elsewhere


def found(number: int, rule: str = "number", confidence: float = 0.9) -> Discrepancy:
    return replace(TOLL, fingerprint=f"{rule}{number}", rule=rule, confidence=confidence)


def judged(
    rule: str, confidence: float, right: int, wrong: int, reason: str = "unit"
) -> list[Judgement]:
    """So many findings of a rule accepted and dismissed, at one confidence."""
    return [
        accepted(found(number, rule, confidence)) for number in range(right)
    ] + [
        dismissed(found(1000 + number, f"{rule}", confidence), reason=reason)
        for number in range(wrong)
    ]  # fmt: skip


def apart(*groups: list[Judgement]) -> list[Judgement]:
    """Groups of judgements on different findings."""
    return [
        replace(one, fingerprint=f"{number}-{one.fingerprint}")
        for number, group in enumerate(groups)
        for one in group
    ]


# --- the numbers ------------------------------------------------------------------------------


@pytest.mark.parametrize(("right", "wrong"), [(0, 1), (1, 0), (3, 7), (16, 0), (80, 20), (0, 500)])
def test_the_interval_is_wilsons(right: int, wrong: int) -> None:
    expected = binomtest(right, right + wrong).proportion_ci(0.95, method="wilson")

    assert Tally(right, wrong).interval == pytest.approx((expected.low, expected.high), abs=1e-12)


def test_nothing_decided_says_nothing() -> None:
    assert Tally().interval == (0.0, 1.0)
    assert Tally().precision is None


def test_the_last_decision_on_a_finding_counts_and_only_that() -> None:
    with Decisions(None) as store:
        first = store.record(dismissed(), after=0)
        store.record(accepted(), after=first.number)
        undone = store.record(dismissed(found(2)), after=0)
        store.undo(undone.fingerprint, undone.number, by="Ada")
        made = evaluate(store.every(), 0.8)

    assert made.overall.tally == Tally(accepted=1)
    assert made.undecided == 1


def test_two_fires_with_one_fingerprint_are_two_findings() -> None:
    made = evaluate([dismissed(TOLL), accepted(elsewhere(TOLL)), accepted(TOLL)], 0.8)

    assert made.overall.tally == Tally(accepted=2)


def test_each_rule_and_each_band_is_counted_by_itself() -> None:
    made = evaluate(
        apart(judged("number", 0.95, 3, 1), judged("number", 0.5, 1, 2), judged("date", 1, 2, 0)),
        0.8,
    )

    assert [(one.rule, one.tally) for one in made.rules] == [
        ("date", Tally(2, 0)),
        ("number", Tally(4, 3)),
    ]
    assert [(band.least, band.below, band.tally) for band in made.rules[1].bands] == [
        (0.5, 0.7, Tally(1, 2)),
        (0.9, 1.0, Tally(3, 1)),
    ]
    assert made.rules[1].reasons == (("unit", 3),)
    assert made.overall.tally == Tally(6, 3)


# --- the suggestions --------------------------------------------------------------------------


def test_a_threshold_that_surely_reaches_the_precision_is_suggested() -> None:
    made = evaluate(apart(judged("number", 0.9, 30, 0), judged("number", 0.4, 4, 16)), 0.8)

    [number] = made.rules
    assert number.suggestion.least == 0.9
    assert (number.suggestion.kept, number.suggestion.lost) == (Tally(30, 0), Tally(4, 16))


def test_a_rule_that_reaches_it_already_stays_as_it_is() -> None:
    [number] = evaluate(judged("number", 0.4, 40, 1), 0.8).rules

    assert number.suggestion.least == 0.4
    assert number.suggestion.lost == Tally()


def test_of_few_decisions_nothing_follows() -> None:
    [number] = evaluate(apart(judged("number", 0.9, 9, 0), judged("number", 0.4, 0, 9)), 0.5).rules

    assert number.suggestion.least is None
    assert not number.suggestion.hopeless


def test_a_rule_that_is_mostly_dismissed_is_told() -> None:
    [quote] = evaluate(judged("quote", 0.9, 3, 30), 0.8).rules

    assert quote.suggestion.least is None
    assert quote.suggestion.hopeless


# --- in words ---------------------------------------------------------------------------------

DESK = apart(
    judged("number", 0.9, 30, 0),
    judged("number", 0.4, 4, 16),
    judged("quote", 0.9, 3, 30, reason="other-quote"),
    judged("name", 0.9, 40, 0),
    judged("place", 0.9, 9, 9),
    judged("date", 0.9, 2, 1),
)


def test_a_desk_reads_counts_intervals_reasons_and_suggestions() -> None:
    lines = [" ".join(line.split()) for line in table(evaluate(DESK, 0.8)).splitlines()]

    assert lines[0] == ("144 decisions: 88 accepted, 56 dismissed. Precision 61% (53% to 69%).")
    assert "number all 50 34 16 68% 54% to 79%" in lines
    assert "0.3 to 0.5 20 4 16 20% 8% to 42%" in lines
    assert "quote: other-quote 30" in lines
    assert "number = 0.9 # 100% instead of 68%; leaves out 16 dismissed and 4 accepted" in lines
    assert 'quote = "note" # 3 of 33 accepted' in lines
    assert "as they are: name" in lines
    assert "no threshold is sure to do: place" in lines
    assert "fewer than 10 decisions: date (3)" in lines


def test_what_is_suggested_can_be_copied_into_the_configuration(tmp_path: Path) -> None:
    text = table(evaluate(DESK, 0.8))
    copied = text[text.index("  [confidence]") : text.index("  as they are")]

    options = options_in(tomllib.loads(copied), tmp_path)

    assert options.confidence == {"number": 0.9}
    assert options.severity == {"quote": "note"}


def test_a_program_reads_the_same_as_json() -> None:
    made = json.loads(record(evaluate(DESK, 0.8)))

    number = made["rules"]["number"]
    assert (number["accepted"], number["dismissed"], number["precision"]) == (34, 16, 0.68)
    assert number["interval"] == [0.5419, 0.7924]
    assert number["suggestion"]["confidence"] == 0.9
    assert made["overall"]["decided"] == 144


def test_without_decisions_it_says_so() -> None:
    assert table(evaluate([], 0.8)) == "No finding was accepted or dismissed yet.\n"
    assert json.loads(record(evaluate([], 0.8)))["overall"]["precision"] is None


def test_a_rule_from_a_stranger_s_file_does_not_act() -> None:
    strange = [
        replace(one, rule='x\x1b[31m"] #')
        for one in judged("x", 0.9, 0, 20, reason="\x1b]0;owned\x07")
    ]

    assert "\x1b" not in table(evaluate(strange, 0.8))
    assert "\x1b" not in record(evaluate(strange, 0.8))
