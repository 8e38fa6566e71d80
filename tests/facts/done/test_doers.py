"""Deeds that one alone does, and those that several may have done."""

import pytest

from compare.facts.role import find, relate
from compare.model import Verdict
from tests.newsroom import compare_texts, loud, parsed


def verdicts(left: str, right: str) -> set[Verdict]:
    ones, others = (list(find(parsed(text))) for text in (left, right))
    return {relate(one.value, other.value).verdict for one in ones for other in others}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("His wife called 911 late on Saturday.",
         "It was the climber's brother who raised the alarm."),
        ("Her husband reported her missing.", "Her sister called the police on Sunday."),
        ("The gunman was tackled by Wade Grier.", "Ann Lindholm overpowered the gunman."),
        ("It was Wade Grier who disarmed the robber.", "Ann Lindholm tackled the robber."),
        ("Her mother, Pauline Oakes, found her body in a garage.",
         "It was a cleaner, Maria Duda, who opened the garage and discovered the body."),
        ("His brother found the body.", "The body was found by his wife."),
        ("Hal Tranter, who joined from Ossing, saved three.",
         "Rovers bought Hal Tranter from Harwick."),
    ],
)  # fmt: skip
def test_one_alone_did_it(left: str, right: str) -> None:
    assert Verdict.CONFLICT in verdicts(left, right)
    assert Verdict.CONFLICT in verdicts(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ann Lindholm called 911 about the fire.", "Wade Grier called the police."),
        ("His wife called 911.", "Neighbours called the police."),
        ("His wife called 911.", "Amy Tiller called the emergency number."),
        ("His wife did not call 911.", "His brother called 911."),
        ("His wife and his son raised the alarm.", "His son raised the alarm."),
        ("Wade Grier and Ann Lindholm tackled the robber.", "Ann Lindholm tackled the robber."),
        ("Her mother, Pauline Oakes, found her body.", "Her mother found the body at noon."),
        ("Police found the body.", "Maria Duda found the body."),
        ("Maria Duda found a body in May.", "Ann Lindholm found a body in June."),
        ("A guard tackled the gunman.", "Ann Lindholm tackled the gunman."),
        ("Town bought Hal Tranter from Ossing.", "Rovers bought Hal Tranter from Harwick."),
        ("It was not his wife who raised the alarm.", "His brother raised the alarm."),
    ],
)
def test_several_may_have_done_it(left: str, right: str) -> None:
    assert Verdict.CONFLICT not in verdicts(left, right)


def test_an_editor_is_told_of_two_who_raised_the_alarm() -> None:
    [found] = loud(
        compare_texts(
            afp="Ivo Lind was found dead on Mount Hollin on Monday. His wife called 911 on Saturday.",
            bbc="Ivo Lind was found dead on Mount Hollin on Monday. "
            "It was the climber's brother, Neil, who raised the alarm on Saturday night.",
        )
    )

    assert found.rule == "role"
