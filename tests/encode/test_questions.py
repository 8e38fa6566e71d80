"""The model of questions: which sentences answer one, whatever their wording."""

import numpy as np
import pytest

from compare.encode.questions import QuestionModel, question_model
from compare.options import Options

DEPTH = "The quake struck at a depth of [MASK] km."


@pytest.fixture(scope="module")
def model() -> QuestionModel:
    return question_model(Options(cache=False))


@pytest.mark.parametrize(
    ("told", "alike", "apart"),
    [
        (DEPTH, "The focus lay [MASK] km down.", "An aftershock was [MASK] km down."),
        (
            "[MASK] people died in the fire.",
            "The blaze killed [MASK].",
            "[MASK] fire engines were sent to the fire.",
        ),
        (
            "The treaty was signed in [MASK].",
            "Both sides put their names to it in [MASK].",
            "The president flew on to [MASK].",
        ),
    ],
)
def test_another_wording_is_likelier_than_another_question(
    model: QuestionModel, told: str, alike: str, apart: str
) -> None:
    yes, no = model.odds([(told, alike), (told, apart)])

    assert yes > no


def test_it_says_the_same_either_way_round_and_in_any_company(model: QuestionModel) -> None:
    one, other = DEPTH, "The focus lay [MASK] km down."
    company = [(f"{DEPTH} {number}", other) for number in range(5)]

    alone = model.odds([(one, other)])
    assert np.array_equal(model.odds([(other, one)]), alone)
    assert model.odds([*company, (one, other)])[-1] == alone[0]


def test_it_has_nothing_to_say_of_nothing(model: QuestionModel) -> None:
    assert model.odds([]).shape == (0,)
