"""The days that a reading names, in the words in which reports tell dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.review.days import Days, days_in
from compare.text.interval import Grain, Interval, days, one_day, whole_month, whole_years
from compare.text.timex.moment import Moment, in_words

NEAR = date(2015, 3, 19)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("Thursday 19 March 2015", date(2015, 3, 19), date(2015, 3, 19)),
        ("took place Thursday 19 March 2015", date(2015, 3, 19), date(2015, 3, 19)),
        ("about 8.40 p.m. on Friday 20 March 2015", date(2015, 3, 20), date(2015, 3, 20)),
        ("planned April or later", date(2015, 4, 1), date(2015, 4, 30)),
        ("28 December", date(2014, 12, 28), date(2014, 12, 28)),
        ("November 2014", date(2014, 11, 1), date(2014, 11, 30)),
        ("since January 2011", date(2011, 1, 1), date(2011, 1, 31)),
        ("19 March to 21 March 2015", date(2015, 3, 19), date(2015, 3, 21)),
        ("30 December 2014 to 2 January 2015", date(2014, 12, 30), date(2015, 1, 2)),
        ("2011", date(2011, 1, 1), date(2011, 12, 31)),
        ("2011 to 2013", date(2011, 1, 1), date(2013, 12, 31)),
        ("the 1990s", date(1990, 1, 1), date(1999, 12, 31)),
    ],
)
def test_words_name_days(words: str, first: date, last: date) -> None:
    assert days_in(words, NEAR) == Days(first, last)


@pytest.mark.parametrize("words", ["Thursday", "night", "8.40 p.m. (GMT)", "", "31 February 2015"])
def test_words_that_name_no_day_are_not_placed(words: str) -> None:
    assert days_in(words, NEAR) is None


def test_a_month_without_a_year_needs_an_event_to_be_near_to() -> None:
    assert days_in("April", None) is None


@given(st.dates(date(1800, 1, 1), date(2200, 1, 1)), st.integers(0, 400))
def test_every_way_in_which_a_report_tells_days_is_read(start: date, length: int) -> None:
    end = start + timedelta(days=length)

    assert said(one_day(start)) == Days(start, start)
    assert said(days(Grain.WEEK, start, end)) == Days(start, end)
    month = whole_month(start.year, start.month)
    assert said(month) == Days(month.start, month.end)
    years = whole_years(start.year, end.year)
    assert said(years) == Days(years.start, years.end)


def said(interval: Interval) -> Days | None:
    return days_in(in_words(Moment(interval)), NEAR)
