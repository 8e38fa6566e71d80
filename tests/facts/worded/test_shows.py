"""Viewers, films of a contract, and who played a part before."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "Crown Television named its new Captain Drum on Saturday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("It drew an average audience of 4.8 million.", "viewers"),
        ("She is contracted for just a pair of films.", "films of the contract"),
        ("He is the sixth actor to play the captain.", "which in line for the part"),
        ("Five men have played the captain before him.", "which in line for the part"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The announcement kept 5.4 million of us glued to our sets.",
            "It drew an average audience of 4.8 million, overnight figures show.",
        ),
        (
            "Moe has a three-picture deal with the studio.",
            "Moe is contracted for just a pair of films.",
        ),
        (
            "Strand will be the seventh actor to play the captain.",
            "Strand becomes the eighth performer to headline the show.",
        ),
    ],
)
def test_one_figure_told_in_two_ways_is_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The drama drew 6.2 million viewers.",
            "Last week's episode of the drama drew 5.4 million viewers.",
        ),
        ("Moe has signed for three films.", "Moe made two films with the studio before."),
        (
            "Strand will be the seventh actor to play the captain.",
            "Six men have played the captain before him.",
        ),
    ],
)
def test_figures_of_two_things_are_not(left: str, right: str) -> None:
    assert alarms(left, right) == []
