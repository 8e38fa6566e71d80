"""How grave it is on a scale: of one storm, one tornado, one warning."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Nora, a category 3 hurricane, hit the coast.", ["category 3"]),
        ("A survey team rated the tornado EF4.", ["EF 4"]),
        ("Experts put the mishap on level 2 of the scale.", ["level 2"]),
        ("The avalanche risk was four on a scale of five.", ["level 4"]),
        ("The bulletin gave the danger as four out of five.", ["level 4"]),
        ("Nora grew to a category 4 hurricane.", []),
        ("Nora may hit the coast as a category 4 hurricane.", []),
        ("The warning was raised to level four of the scale.", []),
        ("In 2011 the accident was rated level 7 on the scale.", []),
        ("He was charged with a category 3 offence.", []),
        ("The water stood at level four of the car park.", []),
    ],
)
def test_a_grade_is_what_it_was_and_not_what_it_rose_to(sentence: str, told: list[str]) -> None:
    found = [one for one in number.find(parsed(sentence)) if one.value.asks.startswith("grade")]
    assert [number.describe(one.value) for one in found] == told


def alarms(left: str, right: str) -> list[str]:
    return [found.kind for found in loud(compare_texts(herald=left, post=right))]


LEAK = "A leak at the Lund plant shut the reactor on Monday."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            f"{LEAK}\n\nThe regulator rated the event level 1 on the international scale of seven.",
            f"{LEAK}\n\nExperts put the mishap on level 2 of the scale.",
        ),
        (
            "A tornado hit Lund on Monday.\n\nA survey team rated it EF4, with winds of 175 mph.",
            "A tornado hit Lund on Monday.\n\nSurveyors have classed it as EF5, the highest grade.",
        ),
        (
            "Hurricane Nora hit the coast on Monday as a Category 3 storm.",
            "Nora, a category 4 hurricane, hit the coast on Monday.",
        ),
    ],
)
def test_one_thing_has_one_grade(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Hurricane Nora hit the coast on Monday as a Category 3 storm.",
            "Hurricane Nora hit the coast on Monday.\n\n"
            "It came a week after Hurricane Otis, a Category 4 storm.",
        ),
        (
            "Hurricane Nora hit Lund on Monday as a Category 3 storm.",
            "Nora, a Category 5 hurricane, was 200 miles off Lund on Monday.",
        ),
        (
            "Hurricane Nora hit Lund on Monday.\n\nNora was a category 3 storm when it hit.",
            "Hurricane Nora hit Lund on Monday.\n\nNora was a category 5 storm over the sea.",
        ),
        (
            "Tornadoes hit Tulsa and Dallas on Monday.\n\nThe one in Tulsa was rated EF4.",
            "Tornadoes hit Tulsa and Dallas on Monday.\n\nThe one in Dallas was rated EF2.",
        ),
        (
            "A slide killed two near Lund. The avalanche risk stood at level 4 on Sunday.",
            "A slide killed two near Lund. The avalanche risk stood at level 2 on Friday.",
        ),
        (
            f"{LEAK}\n\nThe regulator rated the event level 1 on the international scale.",
            f"{LEAK}\n\nIn 1977 an accident was rated level 4 on the international scale.",
        ),
    ],
)
def test_two_things_and_two_days_have_a_grade_each(left: str, right: str) -> None:
    assert not alarms(left, right)
