"""Ages of a victim and of a suspect, neither of whom is named."""

from functools import partial

import pytest

from compare.facts import number
from tests.newsroom import alarms_after, parsed

LEAD = "A woman was stabbed to death at Kirkby station on Tuesday and a man was arrested."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The suspect is 26.", "The suspect is a man of 29."),
        ("The 26-year-old suspect is in custody.", "The suspect is 29."),
    ],
)
def test_two_ages_of_the_suspect_are_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


def test_an_age_in_commas_is_no_count_of_the_arrested() -> None:
    [told] = number.find(parsed("The arrested man, 26, lives nearby."))
    assert told.value.unit.label == "years old"


@pytest.mark.parametrize("right", ["The victim was 29.", "The dead woman was 29."])
def test_the_victim_is_another_than_the_suspect(right: str) -> None:
    assert not alarms("The suspect is 26.", right)


CRASH = "A cyclist, Martin Marlow, was killed when he was hit by a lorry in Wexley on Tuesday."


def test_who_drove_is_not_whom_the_news_is_about() -> None:
    assert alarms_after(CRASH, "Marlow was 34.", "Marlow, 37, was a teacher.") == ["number"]
    assert not alarms_after(CRASH, "Marlow was 34 years old.", "The lorry driver is 37.")
