"""What a figure counts, where its noun stands before it, or behind "of"."""

import pytest

from compare.facts import number
from compare.facts.figure.quantity import Quantity
from tests.newsroom import alarms_after, parsed


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


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The two ministers signed four agreements.", "The ministers signed five deals.", 1),
        ("The two ministers signed four agreements.", "The ministers signed four deals.", 0),
        ("The two ministers signed four agreements.", "The ministers signed five visas.", 0),
        ("He made 40 films in his life.", "He made 48 movies in his life.", 1),
        ("He made 40 films in his life.", "He wrote 48 books in his life.", 0),
    ],
)
def test_one_thing_has_several_names(left: str, right: str, told: int) -> None:
    assert len(alarms_after("The old minister Ivo Lind spoke on Monday.", left, right)) == told
