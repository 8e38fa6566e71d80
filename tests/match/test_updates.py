"""Counts of two days of one story are both right; counts of one day are not."""

from datetime import date

import pytest

from compare.facts.done.assertion import PolarityValue
from compare.match.updates import passes_over
from compare.model import Reason
from compare.text.interval import Grain, Interval
from compare.text.timex.moment import Moment
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
        (MONDAY + NINE, MONDAY + "Twelve people are now known dead in the Halden heat wave.", 0),
        (MONDAY + NINE, MONDAY + "The toll of the heat wave in Halden rose to 12 dead.", 0),
        (MONDAY + TWELVE, MONDAY + "The toll of the heat wave in Halden rose to nine dead.", 1),
        (MONDAY + NINE, MONDAY + TWELVE[:-1] + ", Mayor Ann Rose said.", 1),
        (MONDAY + NINE, "By Tuesday the heat wave in the town of Halden had killed 12 people.", 0),
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


def test_what_somebody_is_charged_with_does_not_grow() -> None:
    report = compare_texts(
        post=MONDAY
        + "Prosecutors charged a warden with manslaughter over the deaths of six pupils in 2019.",
        star=WEDNESDAY + "The warden is accused of manslaughter over the deaths of seven pupils.",
    )

    [found] = loud(report)
    assert "6 pupils killed or 7 pupils killed" in found.message


@pytest.mark.parametrize(
    ("fewer", "more"),
    [
        (
            "The storm has felled more than 7,000 trees and destroyed 23 barns.",
            "Of the 25 barns destroyed, nine were full of hay.",
        ),
        (
            "The fire near Halden has burned 5,200 hectares of pine.",
            "Since the weekend the fire near Halden has burned 7,400 hectares.",
        ),
    ],
)
def test_more_is_destroyed_from_day_to_day(fewer: str, more: str) -> None:
    assert not loud(compare_texts(post=MONDAY + fewer, star=WEDNESDAY + more))


def test_four_so_far_may_be_five_in_the_end() -> None:
    four, five = "Four divers have been rescued so far.", "Five divers were rescued from the wreck."

    assert not loud(compare_texts(post=four, star=five))
    assert loud(compare_texts(post="Six divers have been rescued so far.", star=five))


@pytest.mark.parametrize(("day", "alarms"), [(WEDNESDAY, 0), (MONDAY, 1)])
def test_a_share_stands_otherwise_every_day(day: str, alarms: int) -> None:
    report = compare_texts(
        post=MONDAY + "Shares of the brewer Olin fell 9.4 percent after the fire.",
        star=day + "After the fire the share of the brewer Olin closed 3.1 percent lower.",
    )

    assert len(loud(report)) == alarms


@pytest.mark.parametrize(("hour", "alarms"), [("Thursday noon", 0), ("Wednesday night", 1)])
def test_aftershocks_are_counted_by_the_hour(hour: str, alarms: int) -> None:
    report = compare_texts(
        post="A quake shook Halden. By Wednesday night 37 aftershocks had been counted there.",
        star=f"A quake shook Halden. By {hour} 52 aftershocks had been counted there.",
    )

    assert len(loud(report)) == alarms


@pytest.mark.parametrize(
    ("left", "right", "alarms"),
    [
        ("Fourteen patients in Halden fell ill.", "Halden now counts 27 patients who fell ill.", 0),
        ("Halden now has 40 patients who fell ill.", "Halden now has 27 patients who fell ill.", 1),
    ],
)
def test_what_is_counted_now_was_less(left: str, right: str, alarms: int) -> None:
    assert len(loud(compare_texts(afp=left, bbc=right))) == alarms


@pytest.mark.parametrize(
    ("left", "right", "alarms"),
    [
        ("By 6 p.m. some 2,100 hectares near Halden had burned.",
         "The fire near Halden has burned 4,800 hectares.", 0),
        ("Some 4,800 hectares near Halden had burned by 6 p.m.",
         "The fire near Halden has burned 2,100 hectares.", 1),
    ],
)  # fmt: skip
def test_more_land_burns_by_the_hour(left: str, right: str, alarms: int) -> None:
    assert len(loud(compare_texts(afp=MONDAY + left, bbc=MONDAY + right))) == alarms


def on(day: int) -> Moment:
    """A day of May."""
    date_of_it = date(2019, 5, day)
    return Moment(Interval(Grain.DAY, date_of_it, date_of_it))


@pytest.mark.parametrize(
    ("predicate", "first", "passes"),
    [
        ("open", True, True),
        ("open", False, True),
        ("survive", True, True),
        ("survive", False, False),
    ],
)
def test_a_ward_opens_and_shuts_and_who_is_dead_stays_so(
    predicate: str, first: bool, passes: bool
) -> None:
    before, after = PolarityValue(predicate, first), PolarityValue(predicate, not first)

    assert passes_over(before, after, (on(4), on(6))) is passes
    assert passes_over(after, before, (on(6), on(4))) is passes
    assert not passes_over(before, after, (on(4), on(4)))


def test_a_toll_of_the_morning_and_one_of_the_evening() -> None:
    early = "Quake in Halden\n\nThe Post | May 4, 2012, 9:45 a.m.\n\n" + NINE
    late = "Halden counts its dead\n\nThe Star | May 4, 2012, 7:40 p.m.\n\n" + TWELVE
    soon = "Halden counts its dead\n\nThe Star | May 4, 2012, 10:10 a.m.\n\n" + TWELVE

    assert not loud(compare_texts(post=early, star=late))
    assert loud(compare_texts(post=early, star=soon))
    # A toll does not shrink.
    fewer = "Halden counts its dead\n\nThe Star | May 4, 2012, 7:40 p.m.\n\n" + NINE
    more = "Quake in Halden\n\nThe Post | May 4, 2012, 9:45 a.m.\n\n" + TWELVE
    assert loud(compare_texts(post=more, star=fewer))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("By noon 38 oiled birds had been found.",
         "Sixty-three oiled birds had been found by early evening."),
        ("Nine vessels are now at work off Halden.",
         "Six vessels were at work off Halden by early afternoon."),
        ("The stock of Laurentia closed at $6.12.", "Laurentia closed at $6.20."),
    ],
)  # fmt: skip
def test_counts_of_two_hours_and_prices_of_two_days(first: str, second: str) -> None:
    assert not loud(compare_texts(post=WEDNESDAY + first, star=MONDAY + second))
    assert not loud(compare_texts(post=WEDNESDAY + second, star=MONDAY + first))


def test_two_counts_as_of_one_hour() -> None:
    first, second = (
        f"By noon {many} oiled birds had been found on the beach of Halden." for many in (38, 63)
    )

    assert loud(compare_texts(post=MONDAY + first, star=MONDAY + second))


def test_the_hour_of_a_blast_is_not_that_of_its_toll() -> None:
    first, second = (
        f"A blast at noon on Monday killed {many} people in Halden." for many in (12, 14)
    )

    assert loud(compare_texts(post=MONDAY + first, star=MONDAY + second))
    boats = "The ferry had {} lifeboats when it sank off Halden at midnight."
    assert loud(compare_texts(post=MONDAY + boats.format(8), star=MONDAY + boats.format(6)))
    # Whenever it sank: the hour may be in one of them alone.
    plain = "The ferry had 6 lifeboats when it sank off Halden."
    assert loud(compare_texts(post=MONDAY + boats.format(8), star=MONDAY + plain))
