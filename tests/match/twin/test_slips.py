"""Figures mistyped, and figures told but once."""

from decimal import Decimal

import pytest

from compare.facts.figure.quantity import Quantity
from compare.match.twin.slips import slip
from tests.newsroom import compare_texts, loud


def count(amount: str) -> Quantity:
    return Quantity(Decimal(amount), Decimal(amount), noun="patient")


@pytest.mark.parametrize(
    ("left", "right", "likely"),
    [
        ("1843", "1483", True),
        ("46.2", "42.6", True),
        ("38.50", "35.80", True),
        ("24361", "24391", True),
        ("1843", "2671", False),
        ("12", "14", False),
        ("1200", "1300", False),
        ("1843", "1843", False),
        ("1843", "18430", False),
    ],
)
def test_swapped_digits_look_like_a_slip(left: str, right: str, likely: bool) -> None:
    assert (slip(count(left), count(right)) > 0.5) is likely
    assert slip(count(left), count(right)) == slip(count(right), count(left))


def numbers(left: str, right: str) -> list[str]:
    report = compare_texts(
        herald=f"A quake shook the port of Aldmouth on Sunday.\n\n{left}\n",
        post=f"The port of Aldmouth was shaken by a quake on Sunday.\n\n{right}\n",
    )
    return [found.kind for found in loud(report)]


def test_the_only_magnitude_of_either_article_is_one_question() -> None:
    assert numbers(
        "The magnitude 6.4 tremor struck at dawn, a geologist said.",
        "Geologists said it had a magnitude of 6.7.",
    ) == ["number"]


def test_an_aftershock_has_a_magnitude_of_its_own() -> None:
    assert (
        numbers(
            "The magnitude 6.4 tremor struck at dawn, a geologist said.",
            "The strongest of the aftershocks measured magnitude 5.1.",
        )
        == []
    )


def test_one_arrest_and_dozens_are_not_of_one_round_up() -> None:
    assert (
        numbers(
            "One looter was arrested in a chemist's shop.",
            "Police said 46 people had been arrested for breaking the curfew.",
        )
        == []
    )


def test_an_age_is_compared_with_the_same_person_s() -> None:
    assert numbers(
        "Leanne Sorley, 34, and her son Kian, aged six, were hurt.",
        "Seven-year-old Kian Sorley was hurt under a falling chimney.",
    ) == ["number"]


def test_brother_and_sister_have_two_ages() -> None:
    assert numbers("Kian Sorley, aged six, was hurt.", "Maisie Sorley, aged seven, was hurt.") == []


def test_turnout_of_another_year_is_told_beside() -> None:
    report = compare_texts(
        herald="Voters chose Priya Lath in Aldmouth.\n\nTurnout was 46.2%, down from 61.8% at the "
        "2005 general election.\n",
        post="Priya Lath won the vote in Aldmouth.\n\nTurnout was a disappointing 42.6 per cent.\n",
    )
    [found] = loud(report)
    assert {reading.value for reading in found.readings} == {"46.2%", "42.6%"}


def test_what_comes_in_addition_is_told_but_once() -> None:
    assert numbers(
        "An additional six cranes came by sea, and a barge.",
        "The divers were helped by a further three cranes which came from Vik and Lund.",
    ) == ["number"]


def test_more_people_come_time_and_again() -> None:
    assert (
        numbers(
            "An additional six men came by sea, and a barge.",
            "The divers were helped by a further three men who came from Vik and Lund.",
        )
        == []
    )
