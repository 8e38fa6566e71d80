"""What a contract is worth, how long it still runs, and the years with a club."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "The Comets signed the forward Dominic Vance on Monday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Vance's contract is worth $48 million.", "worth of the contract"),
        ("Vance agreed to a $48 million deal.", "worth of the contract"),
        ("The forward will make $48 million over the next seasons.", "worth of the contract"),
        ("Vance spent four years with Boise.", "years with"),
        ("The coach's contract has two years to run.", "what is left of the contract"),
        ("Vance moved for a fee of $14 million.", "price"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Vance's contract is worth $48 million.", "Vance agreed to a $52 million deal."),
        ("The contract is worth $48 million.", "Vance's contract totals $52 million."),
    ],
)
def test_one_player_s_pay_told_in_two_ways_is_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Vance's contract is worth $48 million.", "Tim Olsen's contract is worth $52 million."),
        ("Vance's contract is worth $48 million.", "Boise had offered Vance $52 million."),
        ("Vance signed a three-year contract.", "Vance spent four years with Boise."),
    ],
)
def test_another_player_s_pay_and_what_was_offered_are_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []
