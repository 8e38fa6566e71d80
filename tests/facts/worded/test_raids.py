"""Passes flown, rockets fired, drugs seized."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "The army attacked the town of Lund on Sunday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("The plane made three passes over the village.", "passes flown"),
        ("Lund was hit by 17 rockets.", "rockets fired"),
        ("There were 14 hostages in the bank.", "hostages"),
        ("Eleven people were being held captive.", "hostages"),
        ("Eleven people managed to escape.", ""),
        ("Customs confiscated 420 kilos of cocaine.", "drugs seized"),
        ("The hostages had spent 43 days in captivity.", "length of the captivity"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The army fired 14 rockets at Lund.", "Lund was hit by 17 rockets."),
        (
            "Six prisoners escaped from the jail.",
            "Eight inmates escaped from the jail through a tunnel.",
        ),
    ],
)
def test_one_figure_told_in_two_ways_is_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The army fired 14 rockets at Lund.", "Two rockets hit a school in Lund."),
        ("The army fired 14 rockets at Lund.", "Last week 20 rockets were fired at Lund."),
    ],
)
def test_figures_of_two_things_are_not(left: str, right: str) -> None:
    assert alarms(left, right) == []
