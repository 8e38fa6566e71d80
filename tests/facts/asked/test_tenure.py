"""How long somebody held office."""

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "The mayor of Kalmar, Britta Lund, said on Tuesday that she would not run again."


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("Lund has been mayor for 12 years.", "tenure"),
        ("Lund has served as mayor for 12 years.", "tenure"),
        ("After 12 years as mayor, Lund wants to rest.", "tenure"),
        ("Lund has led the city for the past 12 years.", "tenure"),
        ("Lund has held the office for 12 years.", "tenure"),
        ("Lund sat on the council for 12 years.", ""),
        ("Lund has led the singing for 12 years.", ""),
    ],
)
def test_who_is_something_for_years_holds_an_office(sentence: str, asks: str) -> None:
    assert asked(sentence) == asks


def test_two_offices_are_held_for_two_times() -> None:
    left = "Lund has been mayor for 12 years."

    assert alarms_after(LEAD, left, "After 16 years as mayor, Lund wants to rest.") == ["number"]
    assert alarms_after(LEAD, left, "After 16 years as governor, Lund wants to rest.") == []
