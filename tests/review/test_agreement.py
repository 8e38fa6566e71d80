"""Who agrees with whom."""

from dataclasses import replace

from compare.model import Question
from compare.render.grid import grid
from compare.review.agreement import MOST, STEPS, Pair, picture
from tests.render.sample import FIRE, many_outlets

[EVENT] = FIRE.events


def pairs(*questions: Question) -> dict[str, str]:
    drawn = picture(grid(replace(FIRE, questions=questions), EVENT))
    return {f"{one.left} / {one.right}": f"{one.agree}/{one.shared}" for one in drawn.pairs}


def test_a_pair_is_counted_on_what_both_answer() -> None:
    assert pairs(*FIRE.questions[:2]) == {
        "Coastline Radio / Daily Meridian": "0/2",
        "Coastline Radio / North Wire": "0/2",
        "Coastline Radio / The Ellery Courier": "0/2",
        "Daily Meridian / North Wire": "2/2",
        "Daily Meridian / The Ellery Courier": "2/2",
        "North Wire / The Ellery Courier": "2/2",
    }


def test_a_pair_with_no_question_in_common_has_no_square() -> None:
    assert pairs(FIRE.questions[2]) == {"Coastline Radio / The Ellery Courier": "0/1"}


def test_the_more_they_differ_the_darker_the_square() -> None:
    steps = [Pair("a", "b", agree, 10).step for agree in (10, 9, 5, 1, 0)]

    assert steps == [0, 1, 2, 4, STEPS]


def test_of_very_many_outlets_the_rest_is_counted() -> None:
    report = many_outlets(MOST + 5)

    drawn = picture(grid(report, report.events[0]))

    assert len(drawn.lines) == MOST
    assert drawn.left_out == 5
