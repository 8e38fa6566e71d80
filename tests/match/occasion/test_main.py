"""What an event is mainly about: where it took place, told by a noun or by a verb."""

import pytest

from tests.newsroom import alarms_after

LEAD = "The foreign ministers of Norland and Estmark met on Thursday for a day of talks on fish."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ana Lund and Ivo Berg shake hands before their meeting in Stockholm Thursday.",
         "Ana Lund and Ivo Berg held talks in Oslo, and stayed the night."),
        ("Ivo Berg smiles as he arrives for the talks in Stockholm on Thursday.",
         "The ministers met in Oslo on Thursday and dined together."),
        ("The talks in Stockholm lasted until the night.", "The ministers met in Oslo."),
    ],
)  # fmt: skip
def test_a_meeting_has_one_place_whatever_the_verb(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == ["place"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ana Lund shakes hands in Stockholm, where she spoke of fish.",
         "The talks were held in Oslo, where both ministers stayed the night."),
        ("The last meeting was held in Stockholm in 2011.", "The talks were held in Oslo."),
        ("The next round of talks is to be held in Stockholm.", "The talks were held in Oslo."),
    ],
)  # fmt: skip
def test_another_meeting_has_a_place_of_its_own(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == []
