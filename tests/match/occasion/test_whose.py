"""Of whom or what a statement is told, where that is not what the news is about."""

from functools import partial

import pytest

from tests.newsroom import alarms_after

JAILED = "The banker Martin Colby was jailed in Leeds on Tuesday for fraud."
alarms = partial(alarms_after, JAILED)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Colby was jailed for six years.", "His accomplice, Paul Reeve, was jailed for eight years."),
        ("His bail had been set at £90,000.", "A co-defendant was freed on £40,000 bail."),
        ("Colby resigned on Monday.", "His aide resigned on Wednesday."),
        ("Colby faces 11 charges.", "His assistant, Karl Dunn, faces 14 charges."),
    ],
)  # fmt: skip
def test_what_is_told_of_somebody_beside_him_is_no_answer(left: str, right: str) -> None:
    assert alarms(left, right) == []


def test_whoever_is_named_in_both_is_one() -> None:
    left = "His accomplice, Paul Reeve, was jailed for six years."

    assert alarms(left, "Reeve was jailed for eight years.") == ["number"]


def test_what_is_counted_by_another_is_compared() -> None:
    lead = "A supermarket in Banstead burned down on Friday."
    left = "Firefighters called in a further four engines."

    assert alarms_after(lead, left, "They called in an additional six engines.") == ["number"]


def test_whom_the_articles_open_with_is_no_other() -> None:
    lead = "A rival of the drug maker Pallas is to take it over."
    left, right = "The rival will cut 600 jobs.", "It will cut 900 jobs."

    assert alarms_after(lead, left, right) == ["number"]


@pytest.mark.parametrize(
    ("lead", "left", "right"),
    [
        (
            "Pilar Sandoval was elected president on Sunday.",
            "Sandoval won 53 percent of the vote.",
            "In the first round she won 41 percent of the vote.",
        ),
        (
            "Voters in Moravia rejected a new constitution on Sunday.",
            "Turnout was 47 percent.",
            "Turnout in the capital was 61 percent.",
        ),
        (
            "Chip maker Ardent reported results on Tuesday.",
            "Revenue was $2.6 billion.",
            "Revenue was $2.1 billion a year earlier.",
        ),
        (
            "Nimbus presented a new phone, the N7, on Monday.",
            "The N7 has a 5.5-inch screen.",
            "A smaller model has a 5.2-inch screen.",
        ),
    ],
)
def test_another_round_part_or_model_is_another(lead: str, left: str, right: str) -> None:
    assert alarms_after(lead, left, right) == []


def test_the_first_result_of_two_outlets_is_one() -> None:
    lead = "Pilar Sandoval was elected president on Sunday."
    left = "Sandoval won 53 percent of the vote."

    assert alarms_after(lead, left, "Sandoval won 41 percent of the vote.") == ["number"]
