"""Two wards, two gates: what is told of the one is no answer to what is told of the other."""

import pytest

from tests.newsroom import alarms_after

LEAD = "A stomach bug struck St Bride's hospital in Halden this week."


@pytest.mark.parametrize(
    ("left", "right", "alarms"),
    [
        ("Ward 22 was shut on Monday, six days after Ward 14.", "Ward 14 was shut on Tuesday.", []),
        ("Ward 14 was shut on Monday.", "Ward 14 was shut on Tuesday.", ["date"]),
        ("The ward was shut on Monday.", "The ward was shut on Tuesday.", ["date"]),
        ("In the hall 12 people fainted.", "In the hall 14 people fainted.", ["number"]),
        ("In hall 12 two people fainted.", "In hall 14 nine people fainted.", []),
    ],
)
def test_wards_are_told_apart_by_their_numbers(left: str, right: str, alarms: list[str]) -> None:
    assert alarms_after(LEAD, left, right) == alarms
