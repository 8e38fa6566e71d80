"""Opposites that two outlets say of one thing."""

from __future__ import annotations

import pytest

from compare.model import Severity
from tests.newsroom import compare_eagerly, compare_texts, loud


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The ferry line reported a rise in ticket sales after the new pier opened.",
            "Ticket sales of the ferry line fell after the new pier opened, the harbour said.",
        ),
        (
            "The museum runs a free bus from the station to the harbour every hour.",
            "Visitors take a paid bus from the station to the museum at the harbour.",
        ),
        (
            "Visitors described an unconventional museum of clocks in the old mill.",
            "The mill now holds a conventional museum of old clocks, visitors said.",
        ),
        (
            "The choir publishes a weekly magazine about church music in the valley.",
            "A monthly magazine about church music is published by the choir of the valley.",
        ),
    ],
)
def test_opposites_of_one_thing_are_told(left: str, right: str) -> None:
    [found] = loud(compare_texts(afp=left, bbc=right))

    assert found.kind == "polarity"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (  # of two things
            "The ferry line reported a rise in ticket sales after the new pier opened.",
            "The ferry line reported a fall in staff numbers after the new pier opened.",
        ),
        (  # of two sorts
            "The transport office reported a rise in domestic fares for the summer season.",
            "The transport office reported a fall in foreign fares for the summer season.",
        ),
        (  # of two parties
            "Ticket sales at Norwick rose after the new pier opened in spring.",
            "Ticket sales at Eastham fell after the new pier opened in spring.",
        ),
        (  # both outlets know both
            "Ticket sales fell in winter. Ticket sales rose after the new pier opened.",
            "Ticket sales fell after the new pier opened.",
        ),
        (  # two of one sort
            "Divers boarded the larger boat of the smugglers at dawn.",
            "The smugglers had the smaller boat in tow when divers came at dawn.",
        ),
        (  # denied
            "The inspector saw nothing to indicate that the bridge over the canal was unsafe.",
            "The bridge over the canal was safe, the inspector said.",
        ),
    ],
)
def test_opposites_of_something_else_stay_quiet(left: str, right: str) -> None:
    assert loud(compare_texts(afp=left, bbc=right)) == []


def test_opposites_in_sentences_of_their_own_words_are_a_note() -> None:
    report = compare_eagerly(
        afp="The ferry line reported a rise in ticket sales after the new pier opened in May.",
        bbc="Ticket sales fell at the ferry line, its owner told a meeting of hoteliers on Monday, "
        "and many rooms on the island stayed empty.",
    )
    assert [found.severity for found in report.discrepancies] == [Severity.NOTE]
