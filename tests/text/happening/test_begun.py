"""When a series began: whatever the words, there is but one first of them."""

import pytest

from tests.newsroom import alarms_after

LEAD = "Norland and Estmark held fisheries talks in Lund on Tuesday, officials of both said."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The talks have been held regularly since 1993.",
         "Norland and Estmark have held 12 rounds of fisheries talks, beginning in 1995."),
        ("Such talks, which began in 1993, are held each spring.",
         "Fisheries talks have been held since 1996."),
        ("Ministers from Norland and Estmark have met since 1993.",
         "Norland and Estmark ministers have met every spring since 1997."),
    ],
)  # fmt: skip
def test_a_series_began_in_one_year(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == ["date"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The talks have been held regularly since 1993.", "The last talks were held in 2011."),
        ("The talks have been held regularly since 1993.", "No talks have been held since 2011."),
        ("The talks have been held regularly since 1993.",
         "Two rounds of talks have been held since 2011."),
        ("The talks have been held regularly since 1993.", "The talks were held in Malmö in 1999."),
        ("The talks have been held since 1993.", "The talks began in the early 1990s."),
        ("Norland has held fisheries talks with Estmark since 1993.",
         "Norland has held fisheries talks with Sudland since 1999."),
        ("Norland has conducted nuclear tests since 2006.",
         "Norland has conducted missile tests since 1984."),
        ("Fisheries talks have been held since 1993.", "Border talks have been held since 1999."),
    ],
)  # fmt: skip
def test_other_talks_are_no_beginning_of_these(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == []


def test_talks_that_were_held_are_in_nobodys_custody() -> None:
    left = "The talks have been held since 1993."
    right = "Two officials were arrested in 1995."

    assert alarms_after(LEAD, left, right) == []
