"""A time that measures or dates something else says nothing of when the news happened."""

import pytest

from compare.text.timex.aside import charge_of, compared_with, is_yardstick, other_event
from tests.newsroom import parsed

SINCE = [
    ("The deadliest fire since 1998 killed 12 people.", True),
    ("Rovers won the cup for the first time since 1978.", True),
    ("The only strike at the mine since 2003 ended.", True),
    ("The crowd was the best for a final since 1998, the club said.", True),
    ("The crowd was in the ground since noon.", False),
    ("Floods have killed 300 people since 2009.", False),
    ("The mine has been closed since 2003.", False),
]


@pytest.mark.parametrize(("text", "expected"), SINCE)
def test_a_since_measures_how_rare_the_news_is_or_tells_how_long(text: str, expected: bool) -> None:
    [sentence] = parsed(text).sentences
    [since] = [token for token in sentence.span if token.text == "since"]

    assert is_yardstick(since) is expected


ASIDE = [
    ("The ministers met in Oslo ahead of a vote on Sunday.", "vote"),
    ("Coaches spoke in Leeds before the match on Friday.", "match"),
    ("The ministers met in Oslo on Sunday ahead of a vote.", ""),
    ("The vote was held on Sunday.", ""),
    ("Two people died in the fire on Monday.", ""),
]


@pytest.mark.parametrize(("text", "expected"), ASIDE)
def test_a_time_behind_what_follows_or_went_before_is_its_own(text: str, expected: str) -> None:
    [sentence] = parsed(text).sentences
    time = next(token for token in sentence.span if token.text.endswith("day"))
    event = other_event(time)

    assert (event.text if event else "") == expected


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("The fair drew 900 visitors, up 4 percent from last year.", True),
        ("The fair was moved from last year.", False),
        ("The 91 entries were seven above the record of last year.", True),
        ("Two goats died below the summit last year.", False),
    ],
)
def test_a_change_from_last_year_is_set_beside_it(text: str, compared: bool) -> None:
    [sentence] = parsed(text).sentences
    [year] = [token for token in sentence.span if token.text == "year"]

    assert (compared_with(sentence.span[year.i - 1 : year.i + 1]) is not None) is compared


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("The mob burned 19 cars, against three shops and six cars on Friday.", True),
        ("It burned 23 cars (Friday: 19).", True),
        ("It burned 23 cars (on Friday).", False),
        ("It burned three shops and six cars on Friday.", False),
    ],
)
def test_the_day_of_the_figure_beside_is_set_beside(text: str, compared: bool) -> None:
    [sentence] = parsed(text).sentences
    [day] = [token for token in sentence.span if token.text == "Friday"]

    assert (compared_with(sentence.span[day.i : day.i + 1]) is not None) is compared


@pytest.mark.parametrize(
    ("text", "charged"),
    [
        ("The warden was charged with the deaths of six goats in 2019.", True),
        ("Prosecutors accuse the warden of starving six goats in 2019.", True),
        ("The warden was charged in 2019.", False),
        ("Six goats died in 2019.", False),
    ],
)
def test_the_time_of_what_somebody_is_charged_with_is_known(text: str, charged: bool) -> None:
    [sentence] = parsed(text).sentences
    [year] = [token for token in sentence.span if token.text == "2019"]

    assert (charge_of(sentence.span[year.i : year.i + 1]) is not None) is charged
