"""How long a marriage and an illness lasted, and of how many children somebody was one."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "The pianist Erwin Halloran died on Sunday, his family said."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("He leaves Margaret, his wife of 52 years.", "length of the marriage"),
        ("They were married for 52 years.", "length of the marriage"),
        ("He had been battling cancer for two years.", "length of the illness"),
        ("He died after a two-year battle with cancer.", "length of the illness"),
        ("He was one of four children of a miner.", "children of the family"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("He leaves Margaret, his wife of 52 years.", "They were married for 55 years."),
        ("Halloran had cancer for two years.", "He died after a three-year battle with cancer."),
    ],
)
def test_one_life_told_in_two_ways_is_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("They were married for 52 years.", "His parents were married for 55 years."),
        ("They were married for 52 years.", "He lived in the house for 55 years."),
        ("He had cancer for two years.", "His wife was ill for five years before her death."),
        ("He had three children.", "He was one of four children of a miner."),
    ],
)
def test_what_is_told_of_others_is_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []
