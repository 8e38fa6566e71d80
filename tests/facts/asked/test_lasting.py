"""How long one thing lasted has one answer, whatever words tell it."""

import pytest

from compare.facts import number
from compare.facts.figure.quantity import Quantity
from tests.newsroom import compare_texts, loud, parsed


def asked(sentence: str) -> str:
    """What the only length of time in a sentence answers."""
    [found] = [
        one.value
        for one in number.find(parsed(sentence))
        if isinstance(one.value, Quantity) and one.value.unit.dimension == "duration"
    ]
    return found.asks


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("The ministers met for nine hours.", "length of the meeting"),
        ("The meeting lasted seven hours.", "length of the meeting"),
        ("The talks ended after nine years.", ""),
        ("They now have 45 days of talks.", "length of the round of talks"),
        ("The jury deliberated for nine hours.", "length of the deliberations"),
        ("It took the women nine hours to reach a verdict.", "length of the deliberations"),
        ("It took the women nine hours to reach the summit.", ""),
        ("The siege lasted six hours.", "length of the siege"),
        ("A siege in Linz lasted six hours.", ""),
        ("The stand-off went on for six hours.", "length of the siege"),
        ("The gunman surrendered after six hours.", "length of the siege"),
        ("He was found after a search of 20 hours.", "length of the search"),
        ("After five weeks on strike they gave in.", "length of the strike"),
        ("The crash blocked the line for six hours.", "length of the closure of the line"),
        ("The line reopened six hours later.", "length of the closure of the line"),
        ("The talks resumed six hours later.", ""),
        ("Ferry services were suspended for six days.", "length of the closure"),
        ("The striker was suspended for six days.", "length of the ban"),
        ("Trains were held up for six hours.", "length of the delay"),
        ("The two were held for 11 months.", "length of the captivity"),
        ("The talks were held for two days.", ""),
        ("The ministers have met for nine hours.", ""),
        ("The actor has signed for two years.", "length of the contract"),
        ("The deal runs three years.", "length of the contract"),
        ("Her agent hoped for a three-year deal.", ""),
    ],
)
def test_a_verb_and_its_noun_are_one_process(sentence: str, answer: str) -> None:
    assert asked(sentence) == answer


def test_nine_hours_of_talks_are_not_seven() -> None:
    report = compare_texts(
        afp="Peru and Chile failed to agree on fishing in Lima. Their ministers met for nine hours.",
        bbc="Chile and Peru reached no deal on fishing in Lima. The meeting lasted seven hours.",
    )

    [found] = loud(report)
    assert found.rule == "number"


def test_the_lunch_is_no_meeting() -> None:
    report = compare_texts(
        afp="Peru and Chile failed to agree on fishing in Lima. Their ministers met for nine hours.",
        bbc="Chile and Peru reached no deal on fishing in Lima. The lunch lasted two hours.",
    )

    assert loud(report) == []


def test_eight_minutes_of_a_meeting_are_no_slip_for_45_days_of_talks() -> None:
    report = compare_texts(
        afp="Oxholm will close its brewery in Odense. The meeting with staff lasted eight minutes.",
        bbc="Oxholm is to close the Odense brewery. Staff have 45 days of talks to save it.",
    )

    assert loud(report) == []
