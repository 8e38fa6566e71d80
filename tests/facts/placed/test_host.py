"""A town that hosts something is where it took place."""

import pytest

from compare.facts import place
from compare.facts.placed.site import PlaceValue
from tests.newsroom import parsed


def places(sentence: str) -> dict[str, frozenset[str]]:
    """What is told to have happened in each town."""
    found = [mention.value for mention in place.find(parsed(sentence))]
    return {one.name: one.about for one in found if isinstance(one, PlaceValue)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Lisbon hosted the talks.",
        "Madrid was the venue of the talks.",
        "The Lisbon talks lasted two days.",
    ],
)
def test_a_gathering_is_where_its_host_is(sentence: str) -> None:
    assert set(places(sentence).values()) == {frozenset({"meet"})}


@pytest.mark.parametrize(
    "sentence",
    ["Lisbon praised the talks.", "The Lisbon company hosted a dinner.", "Lisbon was the prize."],
)
def test_a_town_that_is_told_of_otherwise_is_no_host(sentence: str) -> None:
    assert places(sentence) == {}
