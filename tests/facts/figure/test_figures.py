"""Figures by their letters: units, bounds, ranges, scores."""

import pytest

from compare.facts.figure.figures import figures_in
from compare.facts.figure.quantity import Bound
from tests.stopwatch import seconds_for


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at least 12 people", "at least 12"),
        ("at least another two people", "at least another two"),
        ("about US$180m", "about US$180m"),
        ("between 12 and 15 km", "between 12 and 15 km"),
        ("40 percent to 70 percent of homes", "40 percent to 70 percent"),
        ("5-6 million voters", "5-6 million"),
        ("800 to 1,200 voters", "800 to 1,200"),
        ("80 or more yards", "80 or more yards"),
        ("a 6ft 2in guard", "6ft 2in"),
        ("a magnitude-5.2 quake", "5.2"),
        ("won 3-1", "3-1"),
        ("this year 12 people died", "12"),
        ("Train crash: 12 dead", "12"),
        ("she had left the building 10 minutes earlier", "10 minutes"),
        ("the camp 30 kilometres from the border", "30 kilometres"),
        ("half a mile away", "half a mile"),
        ("about a mile and a half from the plant", "about a mile and a half"),
        ("caught after a week on the run", "a week"),
        ("The Rovers (11-4) won", "11-4"),
    ],
)
def test_a_figure_is_one_with_its_bound_and_unit(text: str, found: str) -> None:
    assert [text[one.start : one.end] for one in figures_in(text)] == [found]


@pytest.mark.parametrize(
    "text",
    [
        "March 19, 2015", "7:30 p.m.", "the 1990s", "an AK-47", "the G7", "9/11", "16x9", "week 5",
        "the second half of 2014", "the E20", "41 / 2 months", "Flight 370", "won 6-4, 7-5", "GMT+8", "no one",
        "camp 5", "GMT +3", "a 3:30 start",
    ],
)  # fmt: skip
def test_a_label_is_no_figure(text: str) -> None:
    assert [one for one in figures_in(text) if one.form.value == "cardinal"] == []


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It cost 20€ to enter.", 20, 20, "euros"),
        ("The grove was sold for e20 million.", 20_000_000, 20_000_000, "euros"),
        ("They paid CAD 30 million.", 30_000_000, 30_000_000, "Canadian dollars"),
        ("They owe 42 KWD.", 42, 42, "dinars"),
        ("They owe 42 Kuwaiti dinars.", 42, 42, "dinars"),
        ("They owe 42 Lebanese pounds.", 42, 42, "Lebanese pounds"),
        ("The flat costs 7-9 lakh rupees.", 700_000, 900_000, "rupees"),
        ("The fort cost four crores.", 40_000_000, 40_000_000, ""),
        ("She ran for 5 and a half minutes.", 5.5, 5.5, "minutes"),
        ("It took an hour and 45 minutes.", 105, 105, "minutes"),
        ("It took an hour and a half.", 1.5, 1.5, "hours"),
        ("The pill holds 250 mg.", 250, 250, "mg"),
    ],
)
def test_an_amount_has_its_unit(text: str, low: float, high: float, unit: str) -> None:
    [found] = figures_in(text)

    assert (found.low, found.high, found.unit.label) == (low, high, unit)


def test_a_sign_before_the_next_number_is_not_of_this_one() -> None:
    assert [one.unit.label for one in figures_in("He won 10 $5 bills.")] == ["", "dollars"]


def test_two_prices_in_cents_are_no_sum() -> None:
    assert [one.low for one in figures_in("Songs cost 69 cents, 99 cents or $1.29.")][:2] == [
        69,
        99,
    ]


def test_a_sum_a_mile_has_no_length() -> None:
    assert [one.unit.label for one in figures_in("It costs 60 cents a mile.")] == ["cents"]


def test_a_change_is_two_figures_and_a_range_one() -> None:
    assert len(list(figures_in("It rose from 5% to 7%."))) == 2
    assert len(list(figures_in("It takes 5% to 7%."))) == 1


def test_over_a_time_is_no_bound_and_over_a_number_is_one() -> None:
    [time_taken] = figures_in("over 24 hours")
    [fleet] = figures_in("over 24 ships")

    assert (time_taken.bound, fleet.bound) == (Bound.EXACT, Bound.MORE_THAN)


def test_what_an_area_stretches_over_is_no_bound() -> None:
    [figure] = figures_in("The oil stretched over 22 kilometres.")

    assert figure.bound is Bound.EXACT


def test_a_table_of_numbers_is_left_alone() -> None:
    assert list(figures_in("12 homes, " * 60)) == []


@pytest.mark.parametrize("unit", ["9", "1 ", "12 dead ", "5 km to ", "3-1 ", "at least ", "$"])
def test_long_noise_is_read_in_no_time(unit: str) -> None:
    noise = (unit * 131072)[:131072]

    assert seconds_for(lambda: list(figures_in(noise))) < 2
