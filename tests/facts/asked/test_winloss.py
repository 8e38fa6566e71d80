"""What a side has won and lost, in brackets behind its name."""

import pytest

from compare.facts import number
from compare.facts.asked.scores import RECORD
from tests.newsroom import alarms_after, parsed


def records(sentence: str) -> dict[str, frozenset[str]]:
    """The records of a sentence, and whose they are."""
    values = {one.text: one.value for one in number.find(parsed(sentence))}
    return {text: value.names for text, value in values.items() if value.noun == RECORD}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "The Colts (11-4) beat the Jaguars (5-10) on Sunday.",
            {"11-4": {"colts"}, "5-10": {"jaguars"}},
        ),
        ("Tennessee (9 - 4) has lost two in a row.", {"9 - 4": {"tennessee"}}),
        ("Anton Lask (52-3, 46 knockouts) won.", {"52-3": {"anton", "lask"}}),
        ("He stopped Igor Tal (33-1-1).", {"33-1-1": {"igor", "tal"}}),
        ("The law (2014-15) was passed.", {}),
        ("The vote (7-2) was close.", {}),
        ("United won (3-1) on Sunday.", {}),
    ],
)
def test_a_record_stands_behind_a_name(sentence: str, found: dict[str, set[str]]) -> None:
    assert records(sentence) == found


LEAD = "The Rovers beat Halden 31-24 on Sunday at the Mill Ground."


@pytest.mark.parametrize(
    ("left", "right", "alarms"),
    [
        ("The Rovers (11-4) are through.", "It was a fifth win for the Rovers (10-5).", ["number"]),
        ("The Rovers (11-4) are through.", "It was a fifth win for the Rovers (10-4).", []),
        ("The Rovers (11-4) are through.", "They lost to Lund (10-5) last week.", []),
        ("The Rovers (11-4) are through.", "The Rovers (11-4) have a week off.", []),
    ],
)
def test_one_side_has_one_record_of_as_many_games(left: str, right: str, alarms: list[str]) -> None:
    assert alarms_after(LEAD, left, right) == alarms


@pytest.mark.parametrize(
    ("left", "right", "alarms"),
    [
        ("The Rovers improved to 11-4.", "The win lifted the Rovers' record to 10-5.", ["number"]),
        ("The Rovers sit at 11-4 after the win.", "The Rovers are 10-5 this season.", ["number"]),
        ("The Rovers improved to 11-4.", "Lund is 10-5 this season.", []),
        ("The Rovers improved to 11-4.", "The Rovers were 10-5 at this point last season.", []),
        ("The Rovers improved to 11-4.", "The Rovers led 10-5 in the first quarter.", []),
    ],
)
def test_a_record_is_told_without_brackets(left: str, right: str, alarms: list[str]) -> None:
    assert alarms_after(LEAD, left, right) == alarms
