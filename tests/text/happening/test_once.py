"""What comes once: the year a thing was built, the day a term of office ends."""

from datetime import date

import pytest

from compare.facts.date import find
from compare.facts.dated.datevalue import DateValue
from tests.newsroom import compare_texts, loud, parsed


def told(sentence: str) -> list[set[str]]:
    """What the times of a sentence are the times of."""
    values = (found.value for found in find(parsed(sentence, published=date(2018, 5, 4))))
    return [set(value.happening.deeds) for value in values if isinstance(value, DateValue)]


@pytest.mark.parametrize(
    ("sentence", "deeds"),
    [
        ("The dam, built in 1968, burst.", {"building"}),
        ("The dam, which dates from the 1980s, burst.", {"building", "founding"}),
        ("The club was founded in 1902.", {"founding"}),
        ("Miners founded the club in 1902.", {"founding"}),
        ("Ana Lund, whose term ends in July 2020, said so.", {"end of term"}),
        ("Ana Lund is in office until July 2021.", {"end of term"}),
        ("Ana Lund is under contract until June 2020.", {"end of contract"}),
    ],
)
def test_the_only_time_of_a_thing_is_told_as_such(sentence: str, deeds: set[str]) -> None:
    assert told(sentence) == [deeds]


@pytest.mark.parametrize(
    ("sentence", "deeds"),
    [
        ("Houses built in 1968 were lost.", {"build"}),
        ("They saw a church built in 1968.", {"build"}),
        ("The school term ends in July 2020.", {"end"}),
        ("Ana Lund is in hospital until July 2021.", set()),
    ],
)
def test_what_comes_to_many_is_told_as_before(sentence: str, deeds: set[str]) -> None:
    assert told(sentence) == [deeds]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Governor Ana Lund, whose term ends in July 2020, said rates would rise.",
            "Rates will rise, said Ana Lund, the governor. Ms Lund is in office until July 2021.",
        ),
        (
            "The dam, built in 1968, burst on Monday near Elmstad and drowned a village.",
            "A village near Elmstad drowned when a dam burst. The dam dates from the 1980s.",
        ),
    ],
)
def test_two_times_of_what_comes_once_conflict(left: str, right: str) -> None:
    found = loud(compare_texts(afp=left, bbc=right))

    assert [one.kind for one in found] == ["date"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Governor Ana Lund, whose term ends in July 2020, said rates would rise.",
            "Rates will rise, said Ana Lund. Her deputy Ivo Lind is in office until July 2021.",
        ),
        (
            "The dam, built in 1968, burst on Monday near Elmstad and drowned a village.",
            "A village near Elmstad drowned when a dam burst. The church dates from the 1980s.",
        ),
    ],
)
def test_the_times_of_two_stay_quiet(left: str, right: str) -> None:
    assert loud(compare_texts(afp=left, bbc=right)) == []


def test_nothing_has_lasted_since_before_it_was_founded() -> None:
    report = compare_texts(
        afp="The mayor opened a ward at the Elmstad Clinic. Ana Lund founded the Elmstad Clinic "
        "in 1990.",
        bbc="A ward was opened at the Elmstad Clinic by the mayor. The Elmstad Clinic has treated "
        "miners since 1987.",
    )
    assert [one.kind for one in loud(report)] == ["date"]


@pytest.mark.parametrize(
    "other",
    [
        "The Elmstad Clinic has treated miners since 1993.",
        "The Norra Clinic has treated miners since 1987.",
        "Ana Lund has treated miners since 1987.",
        "The Elmstad Clinic treated no miners until 1987.",
    ],
    ids=["later", "another clinic", "a person", "a limit"],
)
def test_what_lasts_since_it_was_there_or_is_another_stays_quiet(other: str) -> None:
    report = compare_texts(
        afp="The mayor opened a ward at the Elmstad Clinic. Ana Lund founded the Elmstad Clinic "
        "in 1990.",
        bbc=f"A ward was opened at the Elmstad Clinic by the mayor. {other}",
    )
    assert loud(report) == []
