"""Within months nobody grows older by years; within years everybody does."""

from functools import partial

import pytest

from tests.newsroom import alarms_after

LEAD = "Dana Weller is to leave the series, its studio said on Monday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Weller, 41, has signed for a film.", "Weller, 43, walks away from the series in May."),
        ("Weller, 52, will stand trial on 9 June.", "Weller, 58, was charged with fraud."),
    ],
)
def test_a_month_that_is_named_makes_nobody_two_years_older(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Weller, 41, has signed for a film.", "Weller, 33, joined the series in 2004."),
        ("Weller, 41, has signed for a film.", "Weller, 40, was charged in May."),
    ],
)
def test_a_birthday_or_years_may_lie_between(left: str, right: str) -> None:
    assert alarms(left, right) == []
