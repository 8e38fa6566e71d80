"""Cases, goods called back, cargo and how high one flies."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "Lund Motors is recalling its Fjord car over faulty brakes, it said on Friday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("The recall covers 47,000 vehicles.", "goods recalled"),
        ("Of these, 12,000 cars are in Norway.", ""),
        ("Officials counted 241 infections in the outbreak.", "cases"),
        ("There are 241 cases of cholera.", "cases"),
        ("Nine of the cases of cholera were fatal.", "some of the cases"),
        ("The agency sent word of 14 new cases of measles.", ""),
        ("The satellite flies at a height of 870 kilometres.", "altitude"),
        ("The wreck is in 46 metres of water.", "depth"),
        ("The freighter carries 2.6 tonnes of food.", "cargo"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Some 41,000 cars are recalled.", "The recall covers 47,000 vehicles."),
        ("Lund Motors is calling back 41,000 cars.", "The recall affects 47,000 cars."),
    ],
)
def test_figures_of_a_recall_told_in_two_ways_are_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Some 41,000 cars are recalled.", "Of these, 12,000 are in Norway."),
        ("Some 41,000 cars are recalled.", "In 2011 Lund Motors recalled 60,000 vans."),
        ("Some 41,000 cars are recalled.", "Lund sold 120,000 Fjords last year."),
    ],
)
def test_figures_of_a_recall_of_two_things_are_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []


def test_some_of_the_cases_are_not_all_of_them() -> None:
    outbreak = "Cholera has broken out in the port of Halden, officials said on Friday."

    assert alarms_after(
        outbreak, "There are 241 cases of cholera.", "In all, 290 cases of cholera were counted."
    ) == ["number"]
    assert not alarms_after(
        outbreak, "There are 241 cases of cholera.", "Nine of the 241 cases of cholera were fatal."
    )
    assert not alarms_after(
        outbreak, "There are 241 cases of cholera.", "Some 90 of the cases of cholera were fatal."
    )
