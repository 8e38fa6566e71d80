"""Remarks that another outlet prints without quotation marks, in other words or as it may."""

import pytest

from compare.model import Severity
from tests.newsroom import compare_texts, loud

COUNCIL = """Council shuts the harbour bridge

The bridge over the harbour at Halden was shut on Monday after cracks were found.

{told}

It will open again in the spring, the council wrote.
"""


def quotes(left: str, right: str) -> list[Severity]:
    """How loudly quotations are told where two reports differ in one passage."""
    report = compare_texts(courier=COUNCIL.format(told=left), herald=COUNCIL.format(told=right))
    return [found.severity for found in report.discrepancies if found.kind == "quote"]


@pytest.mark.parametrize(
    ("marked", "plain", "severity"),
    [
        (
            '"We told the owners of the old ferries about the cracks in March," said engineer '
            "Ida Brandt.",
            "Engineer Ida Brandt spoke to reporters.\n\nWe told the owners of the old ferries "
            "about the cracks in April.\n\nThey did nothing.",
            Severity.WARNING,
        ),
        (
            '"Nobody in this town has slept since the first crack, and nobody will," said Per '
            "Holm.",
            "Per Holm lives beside it.\n\nNobody in this town has slept since the first crack, "
            "and nobody should.\n\nWe are tired and we are poor.",
            Severity.NOTE,
        ),
        (
            '"He was a good neighbour, never one of those to shout at the ferrymen," said Per '
            "Holm.",
            'He was a good neighbour, never one of those to go down and shout at the ferrymen."',
            Severity.WARNING,
        ),
    ],
)
def test_a_statement_printed_whole_without_marks_is_held_against_the_quotation(
    marked: str, plain: str, severity: Severity
) -> None:
    assert quotes(marked, plain) == [severity]
    assert quotes(plain, marked) == [severity]


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        (  # told in the outlet's own words
            '"We told the owners of the old ferries about the cracks in March," said engineer '
            "Ida Brandt.",
            "Engineer Ida Brandt said we told the owners of the old ferries about the cracks in "
            "spring.",
        ),
        (  # no one's own words
            '"The fire brigade has moved all pumps from the old town to the north quay," said '
            "Ida Brandt.",
            "The fire brigade moved all the pumps from the old town to the north quay.",
        ),
        (  # the same words
            '"We told the owners of the old ferries about the cracks in March," said engineer '
            "Ida Brandt.",
            "We told the owners of the old ferries about the cracks in March.",
        ),
        (  # cut short
            '"We told the owners of the old ferries about the cracks in March, and they '
            'laughed," said engineer Ida Brandt.',
            "We told the owners of the old ferries about the cracks in March.",
        ),
        (  # another remark
            '"We told the owners of the old ferries about the cracks in March," said engineer '
            "Ida Brandt.",
            "We asked the owners of the new tugs for their timetable.",
        ),
        (  # the article has the words in marks as well
            '"We told the owners of the old ferries about the cracks in March," said Ida Brandt.',
            "We told the owners of the old ferries about the cracks in April.\n\n"
            '"We told the owners of the old ferries about the cracks in March," Brandt said.',
        ),
    ],
)
def test_what_is_told_cut_short_or_the_same_is_no_other_quotation(marked: str, plain: str) -> None:
    assert quotes(marked, plain) == []


def test_a_headline_may_shorten_a_remark() -> None:
    marked = (
        '"We told the owners of the old ferries about all the cracks in March," said Ida Brandt.'
    )
    report = compare_texts(
        courier=COUNCIL.format(told=marked),
        herald="We told owners of old ferries about cracks in March\n\nThe bridge over the harbour at "
        "Halden was shut on Monday after cracks were found.\n\nIt will open in the spring.\n",
    )

    assert [found for found in report.discrepancies if found.kind == "quote"] == []


def test_two_outlets_that_print_it_plain_are_one_reading() -> None:
    marked = '"We told the owners of the old ferries about the cracks in March," said Ida Brandt.'
    plain = "We told the owners of the old ferries about the cracks in April."
    report = compare_texts(
        courier=COUNCIL.format(told=marked),
        herald=COUNCIL.format(told=plain),
        star=COUNCIL.format(told=marked),
    )

    [found] = [one for one in loud(report) if one.kind == "quote"]

    assert {reading.outlets for reading in found.readings} == {("courier", "star"), ("herald",)}
