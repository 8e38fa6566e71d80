"""How many marched, and where."""

import pytest

from compare.facts import number
from compare.facts.figure.quantity import Quantity
from tests.newsroom import compare_texts, loud, parsed


def counted(sentence: str, text: str) -> Quantity:
    value = next(one.value for one in number.find(parsed(sentence)) if one.text == text)
    assert isinstance(value, Quantity)
    return value


@pytest.mark.parametrize(
    ("sentence", "text", "places"),
    [
        ("Some 4,000 teachers marched through Bergen.", "Some 4,000", {"bergen"}),
        ("About 4,000 people took to the streets of Bergen.", "About 4,000", {"bergen"}),
        ("Trains stood still in Bergen, where another 4,000 people marched.", "another 4,000",
         {"bergen"}),
        ("Police put the march at 4,000 people.", "4,000", set()),
        ("The rally in Bergen drew 4,000 people.", "4,000", {"bergen"}),
        ("A group of about 4,000 people joined the protest.", "about 4,000", set()),
        ("State police put the crowd at 4,000.", "4,000", set()),
        ("Organisers said 4,000 people took part in the rally.", "4,000", set()),
    ],
)  # fmt: skip
def test_those_who_march_are_counted_by_town(sentence: str, text: str, places: set[str]) -> None:
    value = counted(sentence, text)

    assert (value.asks, value.names, value.additional) == ("marchers", places, False)


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Some 400 people attended the concert.", "Some 400"),
        ("Police arrested 40 people who marched through Bergen.", "40"),
        ("Some 400 people took to the water.", "Some 400"),
        ("Some 400 people took part in the survey.", "Some 400"),
        ("The club put the crowd at 4,000.", "4,000"),
    ],
)
def test_those_who_do_anything_else_are_no_marchers(sentence: str, text: str) -> None:
    assert counted(sentence, text).asks == ""


def told(left: str, right: str) -> list[str]:
    report = compare_texts(
        herald=f"Nurses walked out over pay in Norway on Tuesday.\n\n{left}\n",
        post=f"A walkout of nurses over pay hit Norway on Tuesday.\n\n{right}\n",
    )
    return [found.message for found in loud(report) if found.kind == "number"]


def test_two_estimates_of_one_march_are_told() -> None:
    assert told(
        "Police put the march at roughly 6,000 people.",
        "An estimated 15,000 people took to the streets against the cuts.",
    )


def test_more_people_of_another_town_are_all_of_that_town() -> None:
    assert told(
        "Clinics also closed in Bergen, where another 2,000 people marched to the harbour.",
        "Clinics also closed in Bergen where about 5,000 people marched to the harbour.",
    )


def test_marches_in_two_towns_are_two() -> None:
    assert not told(
        "Clinics also closed in Bergen, where another 2,000 people marched to the harbour.",
        "Clinics also closed in Trondheim where about 5,000 people marched to the harbour.",
    )


def test_a_march_of_a_day_is_not_that_of_another() -> None:
    assert not told(
        "On Wednesday about 2,000 people marched to the harbour.",
        "An estimated 5,000 people took to the streets against the cuts.",
    )
