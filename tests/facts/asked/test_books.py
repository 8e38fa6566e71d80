"""A firm's sales, profit and debt are three figures, and a growth is no share."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "Halden Pumps is to be bought by its rival Oster, both firms said on Monday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("The firm made a profit of $91 million.", "profit"),
        ("Its profit rose to $91 million.", "profit"),
        ("First-quarter sales were $98 million.", "sales of a part of the year"),
        ("Revenue last year was 910 million pounds.", "sales"),
        ("Oster brings $310 million net debt.", "debt"),
        ("Sales were $4 million higher.", ""),
        ("Sales rose by $4 million.", ""),
        ("The share rose 3 percent.", "change"),
        ("Orders were 17 percent higher than in March.", "change"),
        ("Pumps make up 31 percent of the total.", "share"),
        ("The fund owns 12 percent of Halden.", ""),
    ],
)
def test_what_a_figure_stands_for_is_read_from_the_words_above_it(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Halden had a profit of $91.3 million.", "Halden had sales of $98 million."),
        ("Halden's revenue last year was $910 million.", "First-quarter revenue was $233 million."),
        (
            "Halden's sales were 17 percent higher.",
            "Halden's sales make up 31 percent of the total.",
        ),
    ],
)
def test_two_entries_of_the_books_are_two_figures(left: str, right: str) -> None:
    assert alarms(left, right) == []


def test_two_figures_for_one_profit_are_in_conflict() -> None:
    assert alarms(
        "Halden Pumps made a profit of $91.3 million last year.",
        "Halden Pumps made a profit of $93.1 million last year.",
    ) == ["number"]


def test_fifteen_games_later_are_no_games_won() -> None:
    assert (
        alarms("Halden's club won ten games.", "Fifteen games later Halden's club was out.") == []
    )
