"""A telephone number that one outlet prints with a digit wrong sends its readers nowhere."""

import pytest

from compare.model import Discrepancy
from tests.newsroom import compare_texts, loud

RAID = """Thieves empty a jeweller's in Aldmouth

Four men emptied the safe of a jeweller in Aldmouth on Tuesday night, police said.

{told}
"""


def findings(left: str, right: str) -> list[Discrepancy]:
    return loud(compare_texts(courier=RAID.format(told=left), herald=RAID.format(told=right)))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Witnesses are asked to call detectives on 01632 960 4417.",
            "Anybody who saw the van should ring the police on 01632 960 417.",
        ),
        (
            "Witnesses are asked to call detectives on 01632 960 4417.",
            "Detectives can be contacted in confidence: phone 01632 9640 4417.",
        ),
        (
            "Witnesses are asked to call detectives on 01632 960 4417.",
            "Anybody who saw the van should ring the police on 01632 960 4471.",
        ),
        (
            "Call the crime desk at 1-800-555-0199 with any information.",
            "Information can be left at the hotline 1-800-555-1099.",
        ),
        (
            "Witnesses are asked to call detectives on (01632) 9604417.",
            "Witnesses are asked to call detectives on 01632 906 4417.",
        ),
    ],
)
def test_one_number_with_a_digit_wrong_is_told(left: str, right: str) -> None:
    [found] = findings(left, right)

    assert found.rule == "number"
    assert [len(reading.outlets) for reading in found.readings] == [1, 1]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # One number, written in two ways.
        (
            "Witnesses are asked to call detectives on 01632 960 4417.",
            "Witnesses are asked to call detectives on (01632) 9604417.",
        ),
        # Two desks.
        (
            "Witnesses are asked to call detectives on 01632 960 4417.",
            "Reporters can call the press office on 01632 960 4418.",
        ),
        # Another line altogether.
        (
            "Witnesses are asked to call detectives on 01632 960 4417.",
            "Witnesses can call Tipline anonymously on 0808 157 0962.",
        ),
        # Both lines in one report.
        (
            "Call the crime desk on 01632 960 4417 or, at night, on 01632 906 4417.",
            "Call the crime desk on 01632 960 4417.",
        ),
        # No telephone numbers: nobody is told to call.
        (
            "The stolen watches are numbered from 4417 960 120 up.",
            "The stolen watches are numbered from 4471 960 120 up.",
        ),
    ],
)
def test_other_numbers_are_quiet(left: str, right: str) -> None:
    assert findings(left, right) == []


def test_the_outlets_that_print_it_right_give_one_reading() -> None:
    report = compare_texts(
        courier=RAID.format(told="Call detectives on 01632 960 4417."),
        herald=RAID.format(told="Ring 01632 9604417 if you know more."),
        post=RAID.format(told="The police can be phoned on 01632 960 417."),
    )

    [found] = loud(report)
    assert {reading.outlets for reading in found.readings} == {("courier", "herald"), ("post",)}
