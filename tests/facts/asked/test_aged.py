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


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Tolley, who was 66 and a native of Hull, left in 1969.", [{"tolley"}]),
        ("Mr Kalligas is sixty-one and never sat down.", [{"kalligas"}]),
        ("Ivo Brand, just 18, won the race.", [{"ivo", "brand"}]),
        ("Ivo Brand, the first pick from Hull High, is only 21.", [{"ivo", "brand"}]),
        ("Her son Ivo was 23.", [{"ivo"}]),
        ("The van was driven by a baker of 52.", [set()]),
        ("A boy of just 17 was stabbed.", [set()]),
        ("Ivo Brand, then 18, won the race.", []),
        ("A winner of 19 titles spoke.", []),
        ("A gang of 52 was caught.", []),
    ],
)
def test_an_age_in_few_words(sentence: str, found: list[set[str]]) -> None:
    assert names(sentence) == found


def test_one_of_a_full_name_has_one_age() -> None:
    herald = "A ferry sank off Lund on Friday. Its captain, Orhan Demirel, 54, was saved."
    post = "A ferry went down near Lund on Friday. She waited for Orhan Demiral, 56, at the quay."

    assert "number" in [found.kind for found in loud(compare_texts(herald=herald, post=post))]


def test_two_of_one_surname_have_two_ages() -> None:
    herald = "A ferry sank off Lund on Friday. Its captain, Orhan Demirel, 54, was saved."
    post = "A ferry went down near Lund on Friday. She waited for Ayla Demirel, 56, at the quay."

    assert not loud(compare_texts(herald=herald, post=post))
