"""Degrees below zero, with and without their unit."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("Crews worked in temperatures of minus 17 degrees.", ["-17 degrees"]),
        ("They waited in minus-20 degree weather.", ["-20 degrees"]),
        ("Outside temperatures were minus 20 as crews worked.", ["-20 degrees"]),
        ("The mercury fell to 17 degrees below zero.", ["-17 degrees"]),
        ("The temperature rose to 17 degrees.", ["17 degrees"]),
        ("It was 20 degrees below average.", ["20 degrees"]),
        ("Sales grew by minus 3 percent.", ["3%"]),
        ("The loss was put at $US1 million.", ["$1 million"]),
    ],
)
def test_what_is_below_zero_is_read_with_its_sign(sentence: str, meant: list[str]) -> None:
    assert [number.describe(one.value) for one in number.find(parsed(sentence))] == meant


def test_two_outlets_tell_the_frost_of_one_night() -> None:
    report = compare_texts(
        afp="A train stood all night near Halden. Passengers sat in temperatures of minus 17 degrees.",
        bbc="A train was stuck near Halden. Outside temperatures were minus 21 as passengers slept.",
    )

    [found] = loud(report)
    assert found.message == "degrees: -17 degrees or -21 degrees"


def test_a_frost_is_no_answer_to_the_heat_of_a_fire() -> None:
    report = compare_texts(
        afp="A train burned near Halden. Crews worked in temperatures of minus 17 degrees.",
        bbc="A train burned near Halden. The fire reached temperatures of 900 degrees.",
    )

    assert not loud(report)
