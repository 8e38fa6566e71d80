"""The price in the shops, the battery and how many were sold."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "The new Lumo reader went on show on Monday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("It sells for £109.", "price in the shops"),
        ("You can go four weeks between charges.", "battery life"),
        ("The firm has moved 2.1 million units.", "units sold"),
        ("The body has been shaved to 9.1mm.", "thickness of the device"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("£99 buys the Lumo.", "The Lumo, which sells for £109, has a lamp."),
        ("It runs for three weeks on a charge.", "You can go four weeks between charges."),
        (
            "The firm has shipped 1.2 million of the Lumo 2.",
            "It has moved 2.1 million Lumo 2 units worldwide.",
        ),
    ],
)
def test_one_figure_told_in_two_ways_is_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("It will sell for £99.", "The cover sells for £19."),
        ("It will sell for £99.", "Brandt's rival reader sells for £89."),
        (
            "The firm has shipped 1.2 million of the Lumo 2.",
            "Its rival Brandt has sold 2.1 million readers.",
        ),
        (
            "It runs for three weeks on a charge.",
            "With the light on it runs for nine days on a charge.",
        ),
    ],
)
def test_figures_of_two_things_are_not(left: str, right: str) -> None:
    assert alarms(left, right) == []
