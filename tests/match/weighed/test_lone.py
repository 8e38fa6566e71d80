"""Deeds that either article places but once: both tell of the one deed."""

import pytest

from tests.newsroom import alarms_after, compare_eagerly, compare_texts, loud

OPENING = """Norrland Forest is to be bought by Varde Paper, the two firms said on Monday.

The mills employ 4,120 people in three provinces.

No mill will be closed and no hand will be idle, the managers told the unions.

The price is 31 billion crowns, a third of it in shares.

Both families keep two seats on the board.

"""
IN_LULEA = "The agreement was signed in Luleå after the two boards met on Sunday."
IN_MALMO = "The papers were signed at a hotel in Malmö late on Sunday night."
ANOTHER = "\n\nA second agreement, on harvesters, was signed in Bergen in spring."


def test_a_signing_that_either_places_but_once_is_one() -> None:
    report = compare_eagerly(post=OPENING + IN_LULEA, tide=OPENING + IN_MALMO)

    assert "place" in {found.kind for found in loud(report)}


def test_where_one_places_two_signings_nobody_knows_which_is_meant() -> None:
    report = compare_texts(post=OPENING + IN_LULEA + ANOTHER, tide=OPENING + IN_MALMO)

    assert "place" not in {found.kind for found in loud(report)}


def test_a_second_agreement_is_not_the_one_that_either_opens_with() -> None:
    headline = OPENING.splitlines()[0] + "\n\n"

    report = compare_texts(post=headline + IN_LULEA + ANOTHER, tide=headline + IN_MALMO)

    [found] = [found for found in loud(report) if found.kind == "place"]
    assert [reading.value for reading in found.readings] == ["Lulea", "Malmo"]


MURDER = "A man has been charged with the murder of the teacher Carla Monk, prosecutors said."


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("He was arrested in Leeds.", "Police caught him in Bradford.", ["place"]),
        ("He was arrested in Leeds.", "Officers caught a second suspect in Bradford.", []),
        ("Monk was killed in Leeds.", "Another teacher lost her life in Bradford.", []),
        ("Monk's family met in Leeds.", "Detectives held talks in Bradford.", []),
    ],
)
def test_an_arrest_told_in_other_words(left: str, right: str, kinds: list[str]) -> None:
    assert alarms_after(MURDER, left, right) == kinds


LEAD = "Officials of both countries held talks in Lund on 19 March 2015, a year after the two sides quarrelled over fish."


def test_two_who_are_named_met_once_whoever_else_meets() -> None:
    left = "Relations thawed in November, when President Ana Lund and Premier Ivo Berg met in Oslo."
    right = "In September, President Ana Lund and Premier Ivo Berg met for the first time."

    assert alarms_after(LEAD, left, right) == ["date"]


def test_one_may_meet_another_in_another_month() -> None:
    left = "Relations thawed in November, when President Ana Lund and Premier Ivo Berg met in Oslo."
    right = "In September, President Ana Lund and Chancellor Eva Holm met for the first time."

    assert alarms_after(LEAD, left, right) == []
