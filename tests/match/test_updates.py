"""Counts of two days of one story are both right; counts of one day are not."""

import pytest

from compare.model import Reason
from tests.newsroom import compare_texts, loud

MONDAY = "HALDEN, May 4 (Coast Wire) - "
WEDNESDAY = "HALDEN, May 6 (Coast Wire) - "
UNDATED = "Heat in Halden\n\n"
NINE = "The heat wave killed nine people in the town of Halden."
TWELVE = "The heat wave in the town of Halden has killed 12 people."
TWELVE_BY_THEN = "By 6 May the heat wave in the town of Halden had killed 12 people."


@pytest.mark.parametrize(
    ("first", "second", "alarms"),
    [
        (MONDAY + NINE, WEDNESDAY + TWELVE, 0),
        (MONDAY + TWELVE, WEDNESDAY + NINE, 1),
        (MONDAY + NINE, MONDAY + TWELVE, 1),
        (UNDATED + NINE, UNDATED + TWELVE, 1),
        (UNDATED + NINE, UNDATED + TWELVE_BY_THEN, 0),
    ],
)
def test_a_toll_grows_from_day_to_day(first: str, second: str, alarms: int) -> None:
    assert len(loud(compare_texts(post=first, star=second))) == alarms


def test_the_missing_are_found_from_day_to_day() -> None:
    report = compare_texts(
        post=MONDAY + "Twelve people were missing after the flood in Halden.",
        star=WEDNESDAY + "After the flood in the town of Halden four people were missing.",
    )

    assert not loud(report)
    assert Reason.LATER_UPDATE in {found.reason for found in report.reconciled}


def test_who_is_still_missing_was_one_of_more() -> None:
    report = compare_texts(
        post="Twelve people were missing after the flood in Halden.",
        star="Four people are still missing after the flood in the town of Halden.",
    )

    assert not loud(report)


@pytest.mark.parametrize(("day", "alarms"), [(WEDNESDAY, 0), (MONDAY, 1)])
def test_other_numbers_search_on_other_days(day: str, alarms: int) -> None:
    report = compare_texts(
        post=MONDAY + "Sixty volunteers were searching the hills above Halden for the girl.",
        star=day + "Ninety volunteers are searching for the girl in the hills above Halden.",
    )

    assert len(loud(report)) == alarms


@pytest.mark.parametrize(
    ("first", "second", "alarms"),
    [
        (MONDAY, WEDNESDAY, 0),
        (WEDNESDAY, MONDAY, 1),
        (MONDAY, MONDAY, 1),
    ],
)
@pytest.mark.parametrize(
    ("fewer", "more"),
    [
        (
            "The railway cancelled 26 trains to Halden because of the fog.",
            "Because of the fog 41 trains to Halden were cancelled.",
        ),
        (
            "The geyser above Halden has spouted twice.",
            "Rangers saw that the geyser has spouted four times.",
        ),
    ],
)
def test_what_adds_up_may_be_more_another_day(
    fewer: str, more: str, first: str, second: str, alarms: int
) -> None:
    assert len(loud(compare_texts(post=first + fewer, star=second + more))) == alarms
