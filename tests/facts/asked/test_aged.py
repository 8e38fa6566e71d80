"""Ages that stand far from their name, and those of whoever is called by what he does."""

import pytest

from compare.facts import number
from compare.facts.figure.quantity import Quantity
from tests.newsroom import alarms_after, parsed

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
        ("The actress, 91, died at home.", [set()]),
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
