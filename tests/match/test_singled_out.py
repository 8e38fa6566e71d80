"""A known deed that either article dates but once: both tell its one day."""

from datetime import date

import pytest

from compare.model import Article
from compare.pipeline import examine
from tests.newsroom import EAGER, loud


def told(left: str, right: str) -> list[str]:
    """The rules of the loud findings on two outlets' words of one missing walker or phone."""
    articles = [
        Article(key=key, path=f"{key}.txt", text=text, outlet=key, published=date(2011, 9, 13))
        for key, text in (("afp", left), ("bbc", right))
    ]
    return [found.rule for found in loud(examine(articles, (), EAGER))]


PHONE = "Lumen showed its new phone, the Lumo 2, in Oslo on Tuesday. "
OTHER_PHONE = "Lumen has a new phone with a larger screen, the Lumo 2. "


@pytest.mark.parametrize(
    ("left", "right", "rules"),
    [
        ("It goes on sale on October 7.", "It will be in shops from October 21.", ["date"]),
        ("It goes on sale on October 7.", "It was shown in Bergen on September 9.", []),
        (
            "It goes on sale in Norway on October 7.",
            "It will be in British shops on October 21.",
            [],
        ),
        ("It goes on sale on October 7.", "The Lumo 1 went on sale in June 2010.", []),
    ],
)
def test_what_is_planned_once_has_one_day(left: str, right: str, rules: list[str]) -> None:
    assert told(PHONE + left, OTHER_PHONE + right) == rules


WALKER = "Rescuers on Monday found the teacher Helen Pryce dead in the hills. She was 48. "
OTHER_WALKER = "The teacher Helen Pryce was found dead in the hills by rescuers on Monday. "


@pytest.mark.parametrize(
    ("left", "right", "rules"),
    [
        ("Pryce set out alone on Wednesday.", "Pryce had left home on Thursday.", ["date"]),
        ("Pryce set out alone on Wednesday.", "Her brother left home on Thursday.", []),
        ("Pryce set out alone on Wednesday.", "Pryce was last seen on Thursday.", []),
        ("The search began on Friday.", "The search ended on Monday.", []),
    ],
)
def test_one_departure_has_many_words(left: str, right: str, rules: list[str]) -> None:
    assert told(WALKER + left, OTHER_WALKER + right) == rules
