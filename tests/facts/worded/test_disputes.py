"""The ballot, the offer and what a day costs: figures of a strike."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "Bus drivers in Lund went on strike on Monday over pay, stopping all services."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("In a ballot, 87 percent of the drivers backed the strike.", "strike ballot"),
        ("Members voted by 87 percent to walk out.", "strike ballot"),
        ("In a poll, 56 percent of the residents backed the strike.", ""),
        ("The company has offered 3.5 percent.", "rise offered"),
        ("The company raised its offer to 4.5 percent.", "rise offered anew"),
        ("The strike costs the city $3.2 million a day.", "cost a day"),
        ("The firm is losing $3.2 million for every week of it.", "cost a week"),
        ("The union represents 3,100 drivers.", "members of the union"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Members voted by 87 percent to walk out.",
            "The strike was backed by 93 percent of the members.",
        ),
        (
            "The strike costs the city $3.2 million a day.",
            "The walkout is costing the city $3.2 million a week.",
        ),
        (
            "The strike costs the city $3.2 million a day.",
            "Each day of the strike costs the city $2.3 million.",
        ),
        (
            "The company has offered 3.5 percent.",
            "The offer of 4.5 percent on the table is not enough, the union said.",
        ),
    ],
)
def test_figures_of_a_strike_told_in_two_ways_are_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "In a ballot, 87 percent of the drivers backed the strike.",
            "Turnout in the ballot was 71 percent.",
        ),
        (
            "In a ballot, 87 percent of the drivers backed the strike.",
            "In a poll, 56 percent of the residents said they backed the strike.",
        ),
        (
            "The company had offered 3.5 percent.",
            "The company raised its offer to 4.5 percent on Sunday.",
        ),
        ("The strike costs the city $3.2 million a day.", "The city is losing $22 million a week."),
        (
            "The strike costs the city $3.2 million a day.",
            "A raise of that size would cost $4.1 million a year.",
        ),
    ],
)
def test_figures_of_a_strike_of_two_things_are_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []
