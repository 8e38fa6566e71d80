"""The price a share, the premium, the jobs to go: each one question of a takeover."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "Halden Pumps is to be bought by its rival Oster, both firms said on Monday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Oster will pay 41.50 euros for each share.", "price a share"),
        ("At EUR 36.20 a share, all in cash, the bid is large.", "price a share"),
        ("The shares closed at 38.20 euros a share after the bid.", "price on the exchange"),
        ("Shares of Oster rose to $30.80.", "price on the exchange"),
        ("Small investors saw $30.80 on the screen at the close.", "price on the exchange"),
        ("Holders of Oster stock will receive $32.50 apiece.", "price a share"),
        ("The offer is 28 percent above Friday's closing price.", "premium"),
        ("The merger will cost 1,200 jobs.", "jobs to go"),
        ("Some 1,200 positions fall away.", "jobs to go"),
        ("Some 1,200 jobs went last year.", ""),
        ("Oster will close two of Halden's plants.", "plants to close"),
        ("The merger values Halden at $2.6 billion.", "price"),
        ("Halden has 4,800 people on its payroll.", "staff"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Oster will pay 41.50 euros for each share.",
            "The offer of 43.50 euros a share is a good one, analysts said.",
        ),
        (
            "The price is a premium of 28 percent to Friday's close.",
            "Shareholders get 36 percent more than Friday's closing price.",
        ),
        ("The merger will cost 1,200 jobs.", "Oster plans to cut 1,600 jobs."),
        (
            "Oster will close two of Halden's plants.",
            "Three factories are to be shut after the merger.",
        ),
        ("Halden employs 4,300 people all told.", "Halden has 4,800 people on its payroll."),
    ],
)
def test_figures_of_a_takeover_told_in_two_ways_are_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Oster will pay 41.50 euros for each share.",
            "Halden's shares closed at 38.20 euros on Friday.",
        ),
        (
            "That is 41.50 euros a pop for whoever holds one.",
            "Shares of Halden rose to 38.20 euros.",
        ),
        (
            "The shares had been priced at 17 euros.",
            "An analyst in Lund puts the fair price at 15 euros.",
        ),
        (
            "Oster will pay 41.50 euros for each share.",
            "An earlier offer of 38 euros a share was turned down in March.",
        ),
        (
            "Oster will pay 41.50 euros for each share.",
            "Shareholders will also get a dividend of 1.20 euros a share.",
        ),
        (
            "The price is a premium of 28 percent to Friday's close.",
            "The shares rose 21 percent on Monday.",
        ),
        ("The merger will cost 1,200 jobs.", "Some 400 jobs will go in Lund alone."),
        ("Halden employs 4,300 people all told.", "Oster employs 9,800 people."),
    ],
)
def test_figures_of_a_takeover_of_two_things_are_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []
