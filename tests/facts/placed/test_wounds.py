"""Where somebody was wounded."""

import pytest

from compare.facts.place import ask, find, relate
from compare.facts.placed.wounds import ASKED
from compare.model import Verdict
from tests.newsroom import compare_texts, loud, parsed


def verdicts(left: str, right: str) -> set[Verdict]:
    ones, others = (
        [one.value for one in find(parsed(text)) if one.value.asked.startswith(ASKED)]  # type: ignore[union-attr]
        for text in (left, right)
    )
    return {relate(one, other).verdict for one in ones for other in others}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ivo Lind was shot in the arm.", "Ivo Lind suffered a gunshot wound to his leg."),
        ("Ivo Lind was grazed on the arm by a bullet.", "The bullet hit Ivo Lind in the knee."),
        ("Ivo Lind broke his left leg.", "Ivo Lind fractured his right leg."),
        ("Ivo Lind injured his right knee.", "Ivo Lind hurt his left knee in the second half."),
        ("Ivo Lind was stabbed in the chest.", "Ivo Lind was stabbed in the hand."),
        ("Ivo Lind has a sprained left knee.", "Ivo Lind hurt his right knee last week."),
        (
            "Ivo Lind suffered a left knee injury.",
            "Ivo Lind was sidelined with a sprained right knee.",
        ),
    ],
)
def test_an_arm_is_no_leg(left: str, right: str) -> None:
    assert Verdict.CONFLICT in verdicts(left, right)
    assert Verdict.CONFLICT in verdicts(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ivo Lind was shot in the leg.", "Ivo Lind was shot in the knee."),
        ("Ivo Lind was shot in the leg.", "Carl Berg was shot in the arm."),
        ("Ivo Lind was shot in the arm and the leg.", "Ivo Lind was shot in the leg."),
        ("Ivo Lind was shot in the shoulder.", "Ivo Lind was shot in the chest."),
        ("Ivo Lind was shot in the leg.", "Ivo Lind was not shot in the arm."),
        ("Ivo Lind broke his leg.", "Ivo Lind broke his left leg."),
        ("Ivo Lind has a bad knee.", "Ivo Lind has a sprained left knee."),
        ("Ivo Lind has a strong left foot.", "Ivo Lind has a broken right foot."),
    ],
)
def test_a_part_two_wounds_and_another_victim_are_none(left: str, right: str) -> None:
    assert Verdict.CONFLICT not in verdicts(left, right)


def test_the_question_names_the_victim() -> None:
    [found] = (one for one in find(parsed("Ivo Abel was shot in the arm.")) if one.value.asked)  # type: ignore[union-attr]

    assert ask(found) == "where Abel was wounded"


def test_an_editor_is_told() -> None:
    [found] = loud(
        compare_texts(
            afp="Pirates shot at a freighter on Monday. Ivo Lind was shot in the arm.",
            bbc="Pirates shot at a freighter on Monday. Ivo Lind suffered a bullet wound to his leg.",
        )
    )

    assert found.rule == "place"
