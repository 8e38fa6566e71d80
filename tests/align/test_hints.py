"""Single hints that two articles report one event, or two."""

from datetime import date

import pytest

from compare.align.hints import days_near, far_apart, weeks_apart
from compare.align.profile import Profile
from compare.align.when import Interval


@pytest.mark.parametrize(
    ("published", "near", "apart"),
    [
        (date(2015, 3, 20), 1.0, 0.0),
        (date(2015, 3, 22), 1.0, 0.0),
        (date(2015, 3, 29), 0.0, 0.0),
        (date(2015, 3, 10), 0.0, 0.0),
        (date(2015, 4, 9), 0.0, 0.5),
        (date(2015, 12, 1), 0.0, 1.0),
        (None, 0.0, 0.0),
    ],
)
def test_articles_of_two_days_are_near_and_those_of_two_months_apart(
    published: date | None, near: float, apart: float
) -> None:
    one, other = Profile("a", published=date(2015, 3, 20)), Profile("b", published=published)

    assert (days_near(one, other), weeks_apart(one, other)) == (near, apart)
    assert (days_near(other, one), weeks_apart(other, one)) == (near, apart)


def of_years(first: int, last: int, *, reckoned: bool) -> Profile:
    return Profile("a", occasion=Interval(date(first, 1, 1), date(last, 12, 31), reckoned))


@pytest.mark.parametrize(
    ("other", "least", "most"),
    [
        pytest.param(of_years(2014, 2016, reckoned=True), 0.0, 0.0, id="the sum comes right"),
        pytest.param(of_years(2016, 2018, reckoned=True), 0.1, 0.2, id="off by two years"),
        pytest.param(of_years(2022, 2024, reckoned=True), 1.0, 1.0, id="eight years later"),
        pytest.param(of_years(2016, 2016, reckoned=False), 1.0, 1.0, id="a date of its own"),
    ],
)
def test_a_year_got_by_arithmetic_weighs_less_than_a_date(
    other: Profile, least: float, most: float
) -> None:
    day = Profile("b", occasion=Interval(date(2015, 3, 19), date(2015, 3, 19)))

    assert least <= far_apart(day, other) == far_apart(other, day) <= most
