"""Where a journey began, where it was to end, and where the quake of a story had its centre."""

import pytest

from compare.facts.place import find, relate
from compare.facts.placed.site import PlaceValue
from compare.model import Verdict
from tests.newsroom import alarms_after, parsed


def placed(text: str) -> list[PlaceValue]:
    return [one.value for one in find(parsed(text))]  # type: ignore[misc]


def verdicts(left: str, right: str) -> set[Verdict]:
    """How the places of two outlets stand to each other."""
    return {relate(one, other).verdict for one in placed(left) for other in placed(right)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The plane had taken off from Rome.", "The aircraft left Naples at noon."),
        ("The ferry had departed from Bergen.", "The ship set sail from Trondheim."),
        ("The plane was bound for Milan.", "The jet was on its way to Turin."),
        ("The train was heading for Milan.", "The train was travelling to Turin."),
        ("The epicentre was near Antofagasta.", "The quake was centred near Santiago."),
        ("The merged business will be run from Stuttgart.",
         "The headquarters of the joint arm will be Gothenburg."),
        ("The most badly hurt were flown to Bergen.",
         "The worst of the wounded were taken to hospital in Trondheim."),
    ],
)  # fmt: skip
def test_one_journey(left: str, right: str) -> None:
    assert Verdict.CONFLICT in verdicts(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The plane had taken off from Rome.", "The helicopter left Naples at noon."),
        ("The plane had taken off from Rome.", "The plane was bound for Milan."),
        ("The plane had taken off from Rome.", "A second plane left Naples at noon."),
        ("The plane had taken off from Rome.", "The pilot left Naples in May."),
        ("The epicentre was near Antofagasta.", "The quake was felt in Santiago."),
        ("Eleven people were arrested in Leeds.", "Three people were arrested in Bradford."),
        ("The first patient died in Leeds.", "The second patient died in Bradford."),
    ],
)
def test_another_journey(left: str, right: str) -> None:
    assert Verdict.CONFLICT not in verdicts(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("He was arrested in Leeds.", "Police caught him in Bradford."),
        ("Eleven people were arrested in Leeds.", "Eleven people were led away in Bradford."),
        ("The plane crashed in Leeds.", "The aircraft came down in Bradford."),
    ],
)
def test_one_deed_in_other_words(left: str, right: str) -> None:
    assert Verdict.CONFLICT in verdicts(left, right)


FLIGHT = "A freight plane with three people on board went missing on Friday."
ARSON = "A man accused of setting fire to a chapel was caught on Friday, police said."


@pytest.mark.parametrize(
    ("lead", "left", "right"),
    [
        (FLIGHT, "The plane crashed in Leeds.", "The aircraft came down in Bradford."),
        (ARSON, "The man was arrested in Leeds.", "Police caught him in Bradford."),
    ],
)
def test_a_deed_told_by_two_verbs_happened_in_one_place(lead: str, left: str, right: str) -> None:
    assert alarms_after(lead, left, right) == ["place"]


@pytest.mark.parametrize(
    ("lead", "left", "right"),
    [
        (FLIGHT, "The plane crashed in Leeds.", "A second plane came down in Bradford in May."),
        (FLIGHT, "The plane crashed in Leeds.", "The helicopter came down in Bradford."),
        (ARSON, "The man was arrested in Leeds.", "Police caught another man in Bradford."),
        (ARSON, "The man was arrested in Leeds.", "Police caught his brother in Bradford."),
        (ARSON, "The man was arrested in Leeds.", "Police had seen him in Bradford."),
    ],
)
def test_another_deed_happened_elsewhere(lead: str, left: str, right: str) -> None:
    assert alarms_after(lead, left, right) == []
