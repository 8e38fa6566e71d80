"""Where somebody died: two sorts of place, and what may be one."""

import pytest

from compare.facts.place import relate
from compare.facts.placed.deathbed import deathbeds
from compare.facts.placed.site import PlaceValue
from compare.model import Verdict
from tests.newsroom import compare_texts, loud, parsed


def deathbed(told: str) -> PlaceValue:
    """The place in a report on Harriet Dorn."""
    text = f"Harriet Dorn built bridges for the crown. {told}"
    [found] = deathbeds(parsed(text))
    return found.value  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Dorn died on Monday at her home in Lund.",
         "Dorn died on Monday at a hospice near her home in Lund."),
        ("Dorn died in hospital.", "Dorn was found dead in her apartment."),
        ("She died at the scene.", "Harriet Dorn died later in a hospital."),
        ("Dorn was pronounced dead at the scene.", "She died in an ambulance."),
        ("Dorn died in a Lund hotel.", "Dorn's death in a hospital stunned the town."),
    ],
)  # fmt: skip
def test_nobody_dies_in_two_sorts_of_place(left: str, right: str) -> None:
    one, other = deathbed(left), deathbed(right)

    assert relate(one, other).verdict is Verdict.CONFLICT
    assert relate(other, one).verdict is Verdict.CONFLICT


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Dorn died at home.", "Dorn was found dead in her apartment."),
        ("She died at the scene.", "Dorn was found dead in her apartment."),
        ("Dorn died in a hospital.", "Dorn died in a Lund clinic."),
        ("Dorn died in hospital.", "Dorn died in prison."),
    ],
)
def test_some_sorts_of_place_are_one(left: str, right: str) -> None:
    assert relate(deathbed(left), deathbed(right)).verdict is not Verdict.CONFLICT


@pytest.mark.parametrize(
    "told",
    [
        "She wanted to die at home.",
        "Dorn might have died in prison.",
        "Dorn did not die at home.",
        "Her mother died in a hospital.",
        "A mason died at the scene.",
        "Dorn was pronounced dead at a hospital.",
        "Dorn was found at home.",
        "Dorn worked in a hospital.",
        "The director died near her home.",
    ],
)
def test_what_is_hoped_and_who_is_another_are_none(told: str) -> None:
    text = f"Harriet Dorn built bridges for the crown. {told}"

    assert list(deathbeds(parsed(text))) == []


def test_two_of_a_family_died_in_two_places() -> None:
    one = deathbed("Harriet Dorn died at home.")
    [other] = deathbeds(parsed("Omar Dorn was a mason. Omar Dorn died in hospital."))

    assert relate(one, other.value).verdict is Verdict.UNRELATED  # type: ignore[arg-type]


def test_two_people_died_in_two_places() -> None:
    one = deathbed("Dorn died at home.")
    [other] = deathbeds(parsed("Omar Haddad was a mason. Haddad died in hospital."))

    assert relate(one, other.value).verdict is Verdict.UNRELATED  # type: ignore[arg-type]


def test_two_outlets_differ_over_where_she_died() -> None:
    report = compare_texts(
        star="Harriet Dorn, who built bridges, has died. Dorn died on Monday at her home in Lund.",
        post="Harriet Dorn, who built bridges, is dead. She died on Monday at a hospice in Lund.",
    )

    assert [one.kind for one in loud(report)] == ["place"]
