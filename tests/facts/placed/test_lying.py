"""In which waters the islands of a story lie."""

import pytest

from tests.newsroom import alarms_after

LEAD = "The navies of Brazil and Chile met near the islands on Monday, both governments said."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The row over the Sola Islands in the North Corva Sea has lasted for years.",
         "Both claim the uninhabited Sola Islands in the South Corva Sea."),
        ("Both claim a group of islands in the Sea of Olm, known as the Solas.",
         "Ships were sent to the Sola Islands in the Corva Sea in 1998."),
    ],
)  # fmt: skip
def test_islands_lie_in_one_sea(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == ["place"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Both claim the Sola Islands in the North Corva Sea.",
         "Brazil holds the Alma Islands in the South Corva Sea."),
        ("Both claim the Sola Islands in the North Corva Sea.",
         "Both claim the Sola Islands in the Corva Sea."),
        ("Both claim islands in the North Corva Sea.", "Both claim islands in the Alma Sea."),
        ("Both claim islands in the North Corva Sea.", "Ships sailed in the South Corva Sea."),
        ("Both claim islands in the Corva Sea.", "The islands in the Pacific are claimed by both."),
    ],
)  # fmt: skip
def test_other_islands_and_larger_waters_are_no_conflict(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == []
