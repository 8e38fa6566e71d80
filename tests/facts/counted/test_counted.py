"""What a figure counts, where its noun stands before it, or behind "of"."""

import pytest

from compare.facts import number
from compare.facts.figure.quantity import Quantity
from tests.newsroom import parsed


@pytest.mark.parametrize(
    ("sentence", "noun", "sorts"),
    [
        ("The operator put the number of passengers at 212.", "passenger", set()),
        ("Passengers on the train numbered 212.", "passenger", set()),
        ("The number of patients rose to 212.", "patient", set()),
        ("The team found seven new species of frog.", "specie", {"frog"}),
        ("The team found seven frog species.", "specie", {"frog"}),
    ],
)
def test_what_is_counted_is_told_away_from_the_figure(
    sentence: str, noun: str, sorts: set[str]
) -> None:
    [found] = list(number.find(parsed(sentence)))
    assert isinstance(found.value, Quantity)
    assert (found.value.noun, found.value.modifiers) == (noun, sorts)
