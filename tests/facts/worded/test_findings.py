"""Who was studied, who signed, and what a find fetched."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "The town hall of Lund was full on Friday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Researchers followed 1,200 women.", "people studied"),
        ("The petition was signed by 21,000 people.", "signatures"),
        ("The vase sold at auction for £410,000.", "price at auction"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "A petition signed by 21,000 people was handed in.",
            "Campaigners gathered 26,000 signatures for the petition.",
        ),
        (
            "A vase sold for £410,000 at auction.",
            "A vase found in an attic fetched £380,000 at auction.",
        ),
        (
            "A study of 1,200 women found that tea helps the heart.",
            "Researchers who followed 1,500 women found that tea helps the heart.",
        ),
    ],
)
def test_one_figure_told_in_two_ways_is_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "A study of 1,200 women found that tea helps the heart.",
            "An earlier study of 900 women found no effect of tea on the heart.",
        ),
        (
            "A vase sold for £410,000 at auction.",
            "A vase and two bowls fetched £680,000 at auction.",
        ),
    ],
)
def test_figures_of_two_things_are_not(left: str, right: str) -> None:
    assert alarms(left, right) == []
