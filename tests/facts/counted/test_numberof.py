"""What a figure counts that stands behind "the number of"."""

import pytest

from compare.facts import number
from tests.newsroom import parsed


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("Police put the number of marchers at 20,000.", "marcher"),
        ("The number of registered users stands at 4,300.", "user"),
        ("The number of strikers was put at about 1,800.", "striker"),
    ],
)
def test_the_noun_before_the_figure_is_counted(sentence: str, noun: str) -> None:
    [found] = number.find(parsed(sentence))

    assert found.value.noun == noun


@pytest.mark.parametrize(
    "sentence",
    ["A number of marchers came to 11.", "The number of users, he said, is a secret; call 4,300."],
)
def test_a_figure_beside_it_counts_nothing(sentence: str) -> None:
    assert list(number.find(parsed(sentence))) == []
