"""A surname mistyped within a sentence, of whom the report is about; and other people's names."""

import pytest

from compare.facts.name import find
from compare.model import Mention
from tests.newsroom import compare_texts, loud, parsed

REPORT = """Harriet Dorn, the engineer who built the bridge, has died.

Dorn was born in Lund. {told}

Dorn built four more bridges, and Dorn was buried in Halden.
"""


def names_of(told: str) -> list[Mention]:
    """The names of a report with one passage."""
    return list(find(parsed(REPORT.format(told=told))))


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("In the end Darn had been passed over by the council.", "Darn"),
        ("It was there that Dorm drew the first plans.", "Dorm"),
    ],
)
def test_a_surname_out_of_nowhere_is_the_main_person_s_mistyped(told: str, shown: str) -> None:
    [found] = [one for one in names_of(told) if one.text == shown]

    assert found.value.words == ("harriet", shown.lower())  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("There she met Ludwig Darn, a mason.", "Ludwig Darn"),  # introduced
        ("It was there that Dorm Bank paid her first wages.", "Dorm Bank"),  # a longer name
        ("She moved to Darn in the spring.", "Darn"),  # acts in nothing
        ("It was there that the Dorns had a mill.", "Dorns"),  # the family
        ("It was there that Born drew the first plans.", "Born"),  # another letter to begin with
        ("It was there that Darn drew plans, and in the end Darn paid.", "Darn"),  # told twice
    ],
)
def test_another_s_name_is_another_s(told: str, shown: str) -> None:
    found = [one.value.words for one in names_of(told) if one.text == shown]  # type: ignore[union-attr]

    assert ("harriet", shown.lower()) not in found


def test_whom_a_report_hardly_names_is_not_main() -> None:
    text = "Harriet Dorn has died. It was in Halden that Darn drew the plans."

    assert all(one.value.words != ("harriet", "darn") for one in find(parsed(text)))  # type: ignore[union-attr]


def test_two_outlets_differ_over_the_main_person_s_surname() -> None:
    plain = REPORT.format(told="She drew the first plans there.")
    slip = REPORT.format(told="It was there that Darn drew the first plans.")

    assert [one.kind for one in loud(compare_texts(star=plain, post=slip))] == ["name"]


def test_an_article_that_mistypes_its_main_person_contradicts_itself() -> None:
    slip = REPORT.format(told="It was there that Berg and Darn drew the first plans.")
    other = "Harriet Dorn has died. Dorn, an engineer, built the bridge, and Dorn lived in Lund."

    [found] = loud(compare_texts(star=slip, post=other))

    assert {one.value for one in found.readings} == {"Harriet Dorn", "Darn"}
