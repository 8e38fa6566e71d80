"""When an article's event was, from its own words."""

from __future__ import annotations

from datetime import date

import pytest

from compare.align.days import is_date_line
from compare.align.when import Interval, days_apart, occasion_of
from tests.newsroom import parsed


def occasion(text: str, published: date | None = None) -> Interval | None:
    return occasion_of(parsed(text).sentences, published)


def test_first_in_four_years_and_last_in_2011_is_2015_give_or_take_a_year():
    text = "The talks are the first in four years. The last round was held in Lima in May 2011."

    assert occasion(text) == Interval(date(2014, 1, 1), date(2016, 12, 31), reckoned=True)


@pytest.mark.parametrize(
    "text",
    [
        "The talks are the first in four years.",
        "The last round was held in Lima in May 2011.",
        "The first shop opened in 1999. Sales rose in the last four years.",
    ],
)
def test_half_of_the_sum_is_no_year(text: str):
    assert occasion(text) is None


def test_a_hiatus_counts_like_first_in():
    text = "Ministers met after a two-year hiatus. It was the first meeting since March 2013."

    assert occasion(text) == Interval(date(2014, 1, 1), date(2016, 12, 31), reckoned=True)


def test_the_head_names_the_day_and_history_does_not():
    head = "The bridge fell on October 8, 2011. It had opened on May 2, 1980."

    assert occasion(head) == Interval(date(2011, 10, 8), date(2011, 10, 8))


def test_the_publication_date_comes_first():
    day = date(2015, 3, 19)

    assert occasion("The bridge fell on October 8, 2011.", day) == Interval(day, day)


def test_a_day_that_does_not_exist_is_no_date():
    assert occasion("The bridge fell on April 31, 2011.") is None


def test_a_year_and_a_day_in_it_are_not_apart():
    year = Interval(date(2015, 1, 1), date(2015, 12, 31))
    day = Interval(date(2015, 3, 19), date(2015, 3, 19))

    assert days_apart(year, day) == days_apart(day, year) == 0
    assert days_apart(day, Interval(date(2015, 3, 29), date(2015, 3, 29))) == 10
    assert days_apart(day, None) == 0


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Thursday, Aug 18,2011", True),
        ("Updated: 11 November 2011 18:50 IST", True),
        ("11 / 28 / 05", True),
        ("The bridge fell on October 8, 2011, as commuters were on their way to work.", False),
        ("Seven dead", False),
    ],
)
def test_a_line_that_is_only_a_date_is_a_date_line(line: str, is_one: bool):
    assert is_date_line(line) is is_one
