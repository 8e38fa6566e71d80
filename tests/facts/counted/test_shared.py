"""Nouns that two figures share, or that a pronoun stands for."""

import pytest

from compare.facts import number
from tests.newsroom import parsed


@pytest.mark.parametrize(
    ("sentence", "text", "noun"),
    [
        ("The park has 1,247 animal and 747 plant species.", "1,247", "specie"),
        ("It held 12 Somali and 11 Yemeni nationals.", "12", "national"),
        ("The town has 12 shops and 11 banks.", "12", "shop"),
        ("They sent letters, 208,000 of which were form letters.", "208,000", "letter"),
        ("Some 14,000 of us paid the fee.", "Some 14,000", "person"),
    ],
)
def test_a_figure_counts_what_stands_behind_the_next(sentence: str, text: str, noun: str) -> None:
    told = {one.text: one.value.noun for one in number.find(parsed(sentence))}
    assert told[text] == noun


def test_what_is_said_of_one_of_them_is_no_count() -> None:
    sentence = "They sent letters, two of which were late."
    assert [one.text for one in number.find(parsed(sentence))] == []
