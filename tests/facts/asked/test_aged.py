"""Ages that stand far from their name, and those of whoever is called by what he does."""

import pytest

from compare.facts import number
from compare.facts.figure.quantity import Quantity
from tests.newsroom import alarms_after, compare_texts, loud, parsed

LEAD = "Mara Lind, who played a country doctor on television, has died."


def names(sentence: str) -> list[set[str]]:
    """The names that the ages of a sentence are told of."""
    values = [one.value for one in number.find(parsed(f"{LEAD}\n\n{sentence}"))]
    return [
        set(one.names)
        for one in values
        if isinstance(one, Quantity) and one.unit.dimension == "age"
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Mara Lind died Thursday at 91.", [{"mara", "lind"}]),
        ("She was 91.", [{"mara", "lind"}]),
        ("She died on Thursday aged 91.", [{"mara", "lind"}]),
        ("The actress, 91, died at home.", [{"mara", "lind"}]),
        ("She was the first under age 40 to win the prize.", [set()]),
        ("Her husband, 93, survives her.", []),
        ("Mara Lind died at 91 Mill Road.", []),
    ],
)
def test_an_age_is_its_subjects(sentence: str, found: list[set[str]]) -> None:
    assert names(sentence) == found


def test_she_was_91_or_89() -> None:
    assert alarms_after(LEAD, "She was 91.", "Mara Lind died Thursday at 89.") == ["number"]


def test_her_husbands_age_is_his() -> None:
    assert alarms_after(LEAD, "She was 91.", "Her husband, 93, survives her.") == []


def test_a_family_shares_a_surname() -> None:
    boss = "Dominic Vescaro was found guilty. Vescaro, 67, showed no emotion."
    wife = "Rosemary Vescaro, 64, heard the verdict on Dominic Vescaro in tears."
    elder = "Dominic Vescaro, 69, was found guilty."

    assert not loud(compare_texts(post=boss, star=wife))
    assert loud(compare_texts(post=boss, star=elder))


@pytest.mark.parametrize(
    "then",
    ["Her father died when she was 12.", "She was at that time 27 years old."],
)
def test_how_old_somebody_was_then(then: str) -> None:
    died = "Mia Lund, 80, died in Halden on Friday."

    assert not loud(compare_texts(post=died, star=f"Mia Lund died in Halden on Friday. {then}"))
