"""Which floor, room or gate it was: a number that is a name."""

import pytest

from compare.facts import number
from compare.model import Severity
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The fire began on the 41st floor.", ["floor 41"]),
        ("He fell from a fourth-floor balcony.", ["floor 4"]),
        ("They stormed room 1203 of the hotel.", ["room 1203"]),
        ("Gate number three broke from its hinges.", ["gate 3"]),
        ("The leak was found in Unit 2 at dawn.", ["unit 2"]),
        ("Mattresses burned in cell block 7.", ["block 7"]),
        ("He won the sixth stage.", ["stage 6"]),
        ("A second floor was added.", []),
        ("The room 12 feet wide was shut.", ["12 feet"]),
        ("In the block 40 families live.", ["40 families"]),
        ("He left the room 10 minutes later.", ["10 minutes"]),
    ],
)
def test_the_number_is_a_name(sentence: str, told: list[str]) -> None:
    assert [number.describe(one.value) for one in number.find(parsed(sentence))] == told


def alarms(left: str, right: str) -> list[str]:
    return [found.kind for found in loud(compare_texts(herald=left, post=right))]


LEAD = "A fire drove 4,000 people out of the Lund Gate tower on Monday."


def test_the_fire_began_on_the_14th_or_the_41st_floor() -> None:
    herald = f"{LEAD}\n\nThe alarm was raised from a restaurant on the 41st floor."
    post = f"{LEAD}\n\nA fryer burned in a restaurant on the 14th floor."

    assert alarms(herald, post) == ["number"]


def test_a_story_has_many_floors() -> None:
    herald = f"{LEAD}\n\nThe alarm was raised from a restaurant on the 41st floor."
    post = f"{LEAD}\n\nA nursery on the third floor was empty, its teacher said."

    assert not alarms(herald, post)


def test_an_article_that_tells_two_floors_answers_nothing() -> None:
    herald = f"{LEAD}\n\nThe alarm was raised from a restaurant on the 41st floor."
    post = f"{LEAD}\n\nA restaurant on the 14th floor shut, and one on the 30th floor too."

    assert not alarms(herald, post)


def test_the_next_floor_is_a_note() -> None:
    report = compare_texts(
        herald="A British boy of six survived a fall from the fourth floor of a hotel in Lund.",
        post="A British boy of six survived a fall from the fifth floor of a hotel in Lund.",
    )

    assert [found.severity for found in report.discrepancies] == [Severity.NOTE]


def test_a_leak_was_in_the_first_or_the_second_reactor() -> None:
    herald = "Operators in Lund shut the plant on Monday after a leak in Unit 2."
    post = "The plant in Lund was shut on Monday after a coolant leak in Unit 1."

    assert alarms(herald, post) == ["number"]


def test_one_unit_leaks_and_another_is_repaired() -> None:
    herald = "Operators in Lund shut the plant on Monday after a leak in Unit 2."
    post = "Operators in Lund shut the plant on Monday. Unit 1 has been under repair since May."

    assert not alarms(herald, post)


def test_one_unit_is_shut_and_another_runs() -> None:
    herald = "A leak shut down the Lund nuclear plant on Monday.\n\nUnit 2 was shut down."
    post = "A leak shut down the Lund nuclear plant on Monday.\n\nUnit 1 kept running."

    assert not alarms(herald, post)


def test_one_more_room_is_no_other() -> None:
    assert not alarms(f"{LEAD}\n\nRoom 1203 was searched.",
                      f"{LEAD}\n\nPolice searched room 1410 as well.")  # fmt: skip


def test_a_man_and_a_woman_jumped_from_two_floors() -> None:
    herald = f"{LEAD}\n\nA woman of 27 jumped from the second floor."
    post = f"{LEAD}\n\nA man of 35 jumped from the fourth floor."

    assert not alarms(herald, post)
