"""Single hints that two articles report one event, or two."""

from datetime import date

import pytest

from compare.align.hints import days_near, weeks_apart
from compare.align.profile import Profile


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
