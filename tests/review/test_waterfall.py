"""The steps to a confidence."""

from compare.model import Feature
from compare.review.waterfall import WIDTH, waterfall


def test_each_step_begins_where_the_last_one_ended() -> None:
    fall = waterfall([Feature("same noun", 2.0), Feature("a day apart", -1.0)])

    assert [(step.x, step.width, step.raises) for step in fall.steps] == [
        (0.0, 200.0, True),
        (100.0, 100.0, False),
    ]
    assert fall.zero == 0


def test_what_falls_below_even_odds_moves_the_line() -> None:
    fall = waterfall([Feature("before any evidence", -1.0), Feature("alike", 2.0)])

    assert fall.zero == WIDTH / 2
    assert [step.x for step in fall.steps] == [0.0, 0.0]


def test_no_reasons_draw_nothing() -> None:
    assert waterfall([]).steps == ()
