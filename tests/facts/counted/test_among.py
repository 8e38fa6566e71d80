"""Some of the dead by what they were: children, women, soldiers."""

from functools import partial

import pytest

from tests.newsroom import alarms_after

LEAD = "A plane bombed a village in Sorland on Sunday."
alarms = partial(alarms_after, LEAD)
SEVEN = "It killed 13 people, seven of them children."


def test_seven_or_five_of_the_dead_were_under_15() -> None:
    right = "The death toll stands at 13, of whom five were under the age of 15."
    assert alarms(SEVEN, right) == ["number"]


def test_five_were_children_is_told_of_those_counted_before() -> None:
    assert alarms("Seven children died.", "It killed 13 people. Five were children.") == ["number"]


@pytest.mark.parametrize(
    "right",
    [
        "Dozens were hurt. Five of the dead were children.",
        "Dozens were hurt. Five of those who died were children, the mayor said.",
        "It killed 13 people. Five children were among them.",
        "Dozens were hurt. Five children are among the dead.",
    ],
)
def test_whose_the_children_are_is_said_by_the_words_themselves(right: str) -> None:
    assert alarms(SEVEN, right) == ["number"]


@pytest.mark.parametrize(
    "right",
    [
        "It killed 13 people and wounded 20, five of them children.",
        "It killed 13 people, five of them women.",
        "It killed 13 people and wounded 20. Five of the wounded were children.",
        "It killed 13 people. Five children were among the first to reach the cellar.",
        "It killed 13 people. Five children are among the injured.",
        "It wounded 20 people. Five children are among them.",
        "It killed 13 people. Five children go to school in the village.",
    ],
)
def test_the_hurt_the_women_and_the_living_are_others(right: str) -> None:
    assert alarms(SEVEN, right) == []
