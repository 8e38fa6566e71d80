"""Nouns that two figures share, or that a pronoun stands for."""

import pytest

from compare.facts import number
from compare.facts.figure.quantity import Part, Quantity
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


def test_what_is_said_of_some_of_them_is_no_count_of_all() -> None:
    [found] = number.find(parsed("They sent letters, two of which were late."))
    assert isinstance(found.value, Quantity)
    assert (found.value.noun, found.value.part) == ("letter", Part.PART)
