"""Since when somebody has held an office is told in many words, and is one day."""

import pytest

from tests.match.test_turns import told

LEADS = (
    "The airline Norvik will cut 400 jobs, its chief executive Ana Keller said.",
    "Ana Keller, who runs the airline Norvik, wants to cut 400 jobs.",
)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ana Keller has led the airline since March.", "Ana Keller took the job in January."),
        ("Ana Keller, 51, had held the post since June 2012.",
         "Keller became chief executive in January 2012."),
        ("Ana Keller, chief executive since March 2012, told investors of the plan.",
         "Ana Keller has been in charge since May 2012."),
    ],
)  # fmt: skip
def test_one_office_taken_at_two_times(left: str, right: str) -> None:
    assert told(LEADS, left, right) == ["date"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ana Keller has led the airline since March.", "Ana Keller joined the airline in January."),
        ("Ana Keller has led the airline since March.", "Ivo Berg took the job in January."),
        ("Ana Keller has led the airline since March.", "Ana Berg took the job in January."),
        ("Ana Keller has led the airline since March 2012.", "Ana Keller became minister in 2003."),
        ("Ana Keller has led the airline since March 2012.",
         "Ana Keller became deputy chief executive in 2008."),
        ("Ana Keller has led the airline since March 2012.",
         "Ana Keller became coach in 2003 and took the job in 2010."),
        ("Ana Keller has led the airline since March.", "Norvik has led the market since January."),
        ("Ana Keller has led the airline since March 2012.", "Ana Keller took the job in 2012."),
        ("Ana Keller was hired in March.", "Ana Keller was dismissed in May."),
        ("Ana Keller has led the airline since March.", "Ivo Berg will take the job in August."),
    ],
)  # fmt: skip
def test_another_office_or_person_stays_quiet(left: str, right: str) -> None:
    assert told(LEADS, left, right) == []


def test_that_it_was_then_tells_what_happened_then() -> None:
    left = "It was in March that the airline bought its rival Tarvik."
    right = "The airline bought its rival Tarvik in January."

    assert told(LEADS, left, right) == ["date"]


def test_that_it_was_clear_then_tells_nothing() -> None:
    left = "It was clear in March that the airline had bought its rival Tarvik."
    right = "The airline bought its rival Tarvik in January."

    assert told(LEADS, left, right) == []
