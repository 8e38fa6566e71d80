"""How many an outbreak has made ill."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "Cholera has broken out in the town of Dafora, officials said on Tuesday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("There are 214 confirmed cases.", "260 people have been infected."),
        ("The number of cases stands at 214.", "The ministry has recorded 260 cases."),
        ("214 people have contracted cholera.", "The outbreak has sickened 260 people."),
    ],
)
def test_cases_are_those_who_caught_it(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    "right",
    [
        "260 people have recovered.",
        "260 cases are suspected.",
        "There were 260 new cases.",
        "260 people have died.",
    ],
)
def test_who_got_well_or_died_is_another_count(right: str) -> None:
    assert not alarms("214 people have been infected.", right)


def test_cases_of_a_court_are_none_of_an_illness() -> None:
    assert (
        alarms_after("A judge in Olm retired.", "He heard 214 cases.", "He heard 260 cases.") == []
    )
    assert asked("214 people have been infected.") == ""
