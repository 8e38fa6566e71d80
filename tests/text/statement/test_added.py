"""What is told behind a comma is told, and of the time that its own verb has."""

import pytest

from tests.newsroom import alarms_after

LEAD = "Norland and Estmark held security talks in Lund on Tuesday, officials of both said."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The talks, which did not include defence officials, had been held since 1993.",
         "The talks involved officials from the foreign and defense ministries of both."),
        ("The talks, which did not include army officers, lasted nine hours.",
         "The talks included army officers, who came in plain clothes."),
    ],
)  # fmt: skip
def test_a_clause_behind_a_comma_denies_as_any_other(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == ["polarity"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The talks that did not include officers were held in 2011.",
         "The talks included officers, who came in plain clothes."),
        ("The talks, which did not include defence officials, lasted nine hours.",
         "The talks involved officials from the foreign ministries of both."),
        ("The talks, which will not include officers, are to be held in May.",
         "The talks included officers, who came in plain clothes."),
    ],
)  # fmt: skip
def test_what_picks_out_other_talks_denies_nothing_of_these(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == []
