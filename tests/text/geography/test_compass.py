"""Directions."""

import pytest

from compare.text.geography.compass import are_opposed, compass


@pytest.mark.parametrize(
    ("word", "ways"),
    [
        ("north", {"north"}),
        ("southeast", {"south", "east"}),
        ("northwestern", {"north", "west"}),
        ("central", {"central"}),
        ("northerly", set()),
        ("least", set()),
        ("eastbound", set()),
        ("", set()),
    ],
)
def test_a_word_has_its_directions(word: str, ways: set[str]) -> None:
    assert compass(word) == ways


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("north", "south"),
        ("southeast", "northwest"),
        ("western", "eastern"),
        ("central", "southeastern"),
    ],
)
def test_opposites_clash(left: str, right: str) -> None:
    assert are_opposed(compass(left), compass(right))
    assert are_opposed(compass(right), compass(left))


@pytest.mark.parametrize(
    ("left", "right"), [("south", "southeast"), ("south", "east"), ("central", "south")]
)
def test_neighbours_may_be_one(left: str, right: str) -> None:
    assert not are_opposed(compass(left), compass(right))
