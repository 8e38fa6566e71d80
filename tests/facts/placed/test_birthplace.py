"""Where somebody was born: told in four ways, and of others."""

import pytest

from compare.facts.place import relate
from compare.facts.placed.birthplace import birthplaces
from compare.facts.placed.site import PlaceValue
from compare.model import Severity, Verdict
from tests.newsroom import compare_texts, parsed


def births(told: str) -> list[PlaceValue]:
    """The birthplaces in a report on Harriet Dorn."""
    found = birthplaces(parsed(f"Harriet Dorn won the prize on Monday. {told}"))
    return [one.value for one in found]  # type: ignore[misc]


@pytest.mark.parametrize(
    "told",
    [
        "Dorn was born in Lima in 1971.",
        "Dorn, who was born in Lima, left at six.",
        "Born in Lima to a lighthouse keeper, she left at six.",
        "She was born and raised in Lima.",
        "Harriet Dorn, a native of Lima, left at six.",
        "Dorn is a native of Lima.",
        "Lima native Harriet Dorn left at six.",
        "The Lima-born singer left at six.",
        "Lima-born singer Harriet Dorn left at six.",
    ],
)
def test_a_birthplace_is_told_in_many_ways(told: str) -> None:
    [value] = births(told)

    assert (value.name, value.asked) == ("lima", "birth dorn")


@pytest.mark.parametrize(
    "told",
    [
        "Her son was born in Lima.",
        "Dorn was not born in Lima.",
        "Dorn may have been born in Lima.",
        "Dorn lives in Lima.",
        "The idea was born in Lima.",
        "She is a Lima lawyer.",
    ],
)
def test_what_else_is_in_a_town_is_no_birth_of_hers(told: str) -> None:
    assert births(told) == []


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("She was born in Lima.", "She was born in Bogota.", Verdict.CONFLICT),
        ("She was born in Lima.", "She was born in Peru.", Verdict.COMPATIBLE),
        ("She was born in New York.", "She was born in Brooklyn.", Verdict.COMPATIBLE),
        ("She was born in Lima.", "The Lima-born singer left.", Verdict.EQUAL),
    ],
)
def test_one_is_born_in_one_town(left: str, right: str, verdict: Verdict) -> None:
    [one], [other] = births(left), births(right)

    assert relate(one, other).verdict is verdict
    assert relate(other, one).verdict is verdict


def test_two_birthplaces_are_worth_a_note_however_far_apart_they_are_told() -> None:
    report = compare_texts(
        afp="Harriet Dorn won the prize on Monday. Dorn, 29, was born in Ibadan and left at six.",
        bbc="Our own Harriet Dorn, a native of Abeokuta, has carried off the prize.",
    )

    [found] = report.discrepancies
    assert found.message.startswith("where Dorn was born")
    assert found.severity is Severity.NOTE


def test_a_mother_and_a_daughter_were_born_in_two_towns() -> None:
    report = compare_texts(
        afp="Her mother, Rosa Dorn, was born in Cusco. Harriet Dorn won the prize.",
        bbc="Harriet Dorn, born in Lima, won the prize.",
    )

    assert report.discrepancies == ()
