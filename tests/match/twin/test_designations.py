"""A flight, a section or a road that two outlets number differently."""

import pytest

from compare.match.twin.designations import PLACED
from compare.match.twin.labels import NUMBERED
from compare.model import Discrepancy
from tests.newsroom import compare_texts, loud

LEAD = "A jet came down in the river at Halden on Monday with 155 people on board, officials said."


def findings(left: str, right: str) -> list[Discrepancy]:
    report = compare_texts(courier=f"{LEAD}\n\n{left}\n", herald=f"{LEAD}\n\n{right}\n")
    return [one for one in loud(report) if one.message.startswith("which number")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Flight 1549 had just taken off.", "The jet, Northern Flight 1594, hit some geese."),
        ("Flight 1549 had just taken off.", "Flight 154 had just taken off."),
        (
            "The rule was made under Section 7 of the Coastal Waters Act.",
            "Section 9 of the Coastal Waters Act was changed by the rule.",
        ),
        (
            "He was stopped on Highway 52 near the airport by a patrol officer.",
            "A patrol officer stopped him on Highway 94 near the airport.",
        ),
        (
            "He was stopped on state Route 52 near the airport by a patrol officer.",
            "A patrol officer stopped him on state Route 56 near the airport.",
        ),
    ],
)
def test_one_thing_has_one_number(left: str, right: str) -> None:
    [found] = findings(left, right)

    assert len(found.readings) == 2


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Flight 1549 had just taken off.", "In 2001 Flight 93 came down in a field."),
        ("Flight 1549 had just taken off.", "Flight 1549 and Flight 1594 were both late."),
        ("Flight 1549 had just taken off.", "Northern flight number 1549 was late."),
        ("Flight 447 had smoke on board.", "The passengers were flown on to Boston on Flight 474."),
        ("Flight 447 had smoke on board.", "In 2009 smoke filled the cabin of Flight 474."),
        ("He was stopped on Highway 52.", "The funeral procession went along Highway 94."),
        ("Room 14 was searched.", "Room 41 was on fire."),
        ("The flight 200 miles north took long.", "The flight 210 miles south took longer."),
        ("In section 3 people sat.", "In section 4 passengers sat."),
        (
            "The patients of Ward 14 were moved to a school by the army.",
            "The army moved the patients of Ward 41 to a school.",
        ),
    ],
)
def test_two_things_have_two_numbers(left: str, right: str) -> None:
    assert findings(left, right) == []


def test_what_a_place_has_several_of_is_told_apart_and_not_set_against_each_other() -> None:
    assert NUMBERED.isdisjoint(PLACED)
