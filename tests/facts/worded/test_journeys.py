"""Flights called off, queues, and how long somebody was stuck."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "An earthquake shook Sorland on Wednesday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Some 180 flights were cancelled.", "flights called off"),
        ("The tailback stretched for 12 miles.", "length of the queue"),
        ("He was pulled out alive after 61 hours under the rubble.", "time stuck"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Some 180 flights were cancelled at Lund airport.", "Lund airport scrapped 214 flights."),
        (
            "A man was pulled alive from the rubble after 61 hours.",
            "A man was dug out alive after being buried for 75 hours.",
        ),
    ],
)
def test_one_figure_told_in_two_ways_is_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Some 180 flights were cancelled at Lund airport.",
            "Across Sorland about 300 flights were cancelled.",
        ),
        (
            "A man was pulled alive from the rubble after 61 hours.",
            "A woman was dug out alive after being buried for 75 hours.",
        ),
    ],
)
def test_figures_of_two_things_are_not(left: str, right: str) -> None:
    assert alarms(left, right) == []
