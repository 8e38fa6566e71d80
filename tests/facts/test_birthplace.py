"""Where somebody was born: told in four ways, and of others."""

import pytest

from compare.facts.birthplace import birthplaces
from compare.facts.place import relate
from compare.facts.site import PlaceValue
from compare.model import Severity, Verdict
from tests.newsroom import compare_texts, loud, parsed


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


def test_an_editor_is_told_of_two_birthplaces_however_far_apart_they_are_told() -> None:
    [found] = loud(
        compare_texts(
            afp="Harriet Dorn won the prize on Monday. Dorn, 29, was born in Ibadan and left at six.",
            bbc="The prize has gone to our own. The singer Harriet Dorn was born in Abeokuta.",
        )
    )

    assert found.message.startswith("where Dorn was born")


def test_a_mother_and_a_daughter_were_born_in_two_towns() -> None:
    report = compare_texts(
        afp="Her mother, Rosa Dorn, was born in Cusco. Harriet Dorn won the prize.",
        bbc="Harriet Dorn, born in Lima, won the prize.",
    )

    assert report.discrepancies == ()


def test_a_native_of_another_town_is_worth_a_note() -> None:
    report = compare_texts(
        afp="Harriet Dorn won the prize on Monday. Dorn, 29, was born in Ibadan and left at six.",
        bbc="Our own Harriet Dorn, a native of Abeokuta, has carried off the prize.",
    )

    [found] = report.discrepancies
    assert found.severity is Severity.NOTE
