"""Figures of another place or thing of the sort that the news is of."""

from functools import partial

import pytest

from tests.newsroom import alarms_after

LEAD = "A landslide buried part of the village of Tomari on Tuesday."
alarms = partial(alarms_after, LEAD)


def test_two_counts_of_the_village_are_in_conflict() -> None:
    assert alarms("31 people were missing.", "38 people were missing in the village.") == ["number"]


@pytest.mark.parametrize(
    "elsewhere",
    [
        "38 people were missing in the neighbouring village of Sedang.",
        "38 people were missing in a nearby hamlet.",
        "38 people were missing in another valley.",
        "38 people were missing elsewhere.",
    ],
)
def test_a_count_of_the_next_village_is_another(elsewhere: str) -> None:
    assert not alarms("31 people were missing.", elsewhere)


def test_where_people_are_brought_is_not_where_it_happened() -> None:
    left = "31 people were evacuated."
    assert alarms(left, "38 people were evacuated to a nearby village.") == ["number"]
