"""Margins, abstentions, seats and turnout: whose they are, and of which vote."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "Parliament voted on Tuesday to ban fishing in the Skarn Sound."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("sentence", "text", "asks"),
    [
        ("The bill passed by a margin of six votes.", "six", "margin of votes"),
        ("The motion fell 12 votes short.", "12", "votes short"),
        ("Nine lawmakers abstained.", "Nine", "abstentions"),
        ("Some 52 percent of voters went to the polls.", "Some 52 percent", "turnout"),
        ("Turnout was 52 percent four years ago.", "52 percent", "turnout of another vote"),
        ("Vollan won 54.2 percent of the vote.", "54.2 percent", "share of the vote"),
        ("The ruling party has 118 seats.", "118", "seats of ruling party"),
        ("In the last house the ruling party had 131 seats.", "131", "seats in another chamber"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(
    sentence: str, text: str, asks: str
) -> None:
    assert asked(sentence, text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The bill passed by a margin of six votes.",
            "The government won by a majority of 11 votes.",
        ),
        ("The government won by six votes.", "The bill had a majority of just four."),
        ("The ban was backed by 121 to 115.", "The bill passed with 126 votes against 110."),
        ("Nine lawmakers abstained.", "There were six abstentions."),
        ("The ruling party has 118 seats.", "The ruling party holds 122 seats in the house."),
    ],
)
def test_figures_of_a_vote_told_in_two_ways_are_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The bill passed by a margin of six votes.", "An amendment failed by 11 votes."),
        ("It passed by 121 votes to 115.", "An amendment was rejected by 130 votes to 104."),
        (
            "Parliament approved the budget by 121 votes to 115.",
            "Parliament passed the fishing bill by 126 votes to 110.",
        ),
        ("The ruling party has 118 seats.", "The opposition has 109 seats."),
        ("The ruling party has 118 seats.", "In the last house the ruling party had 131 seats."),
        (
            "Five members of the ruling party voted against it.",
            "In all 115 members voted against it.",
        ),
    ],
)
def test_figures_of_a_vote_of_two_things_are_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []
