"""Who came in where, is ranked so or wears the number: of one name and one contest."""

import pytest

from compare.facts import number
from compare.facts.asked.standings import STANDINGS, is_one_contest, telling
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Ann Lee finished fifth.", ["5th"]),
        ("Ann Lee came in sixth, her worst finish since 2011.", ["6th"]),
        ("Ann Lee was third in 2:05:02.", ["3rd"]),
        ("Ann Lee held on for second place.", ["2nd"]),
        ("In Iowa, on January 3, Tom Hale was a strong second.", ["2nd"]),
        ("Ann Lee, ranked 83rd, saved two match points.", ["83rd"]),
        ("The world number 88, Ann Lee, won.", ["88th"]),
        ("Ann Lee climbed from 88th to 34th in the world.", ["88th", "34th"]),
        ("Ann Lee will wear the number 19 shirt.", ["number 19"]),
        ("Ann Lee got shirt number 9.", ["number 9"]),
        ("Ann Lee came to the third floor.", []),
        ("Ann Lee was second to none.", []),
        ("Ann Lee was second in command.", []),
        ("Ann Lee is third in line.", []),
        ("Ann Lee was hurt in the second half.", []),
        ("Ann Lee could finish third.", []),
        ("Ann Lee moved up to second place.", []),
        ("Ann Lee finished third last year.", ["3rd"]),
        ("The family came first.", []),
        ("The school is ranked third in the country.", []),
        ("Ann Lee came to Sixth Street.", []),
    ],
)
def test_a_place_a_rank_and_a_shirt_are_read(sentence: str, told: list[str]) -> None:
    found = [one for one in number.find(parsed(sentence)) if one.value.asks in STANDINGS]
    assert [number.describe(one.value) for one in found] == told


def alarms(left: str, right: str) -> list[str]:
    return [found.kind for found in loud(compare_texts(herald=left, post=right))]


RACE = "Ann Lee won the 800 metres in Lund on Sunday."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            f"{RACE}\n\nThe former champion Brooke Hill, 27, finished fifth.",
            f"{RACE}\n\nBrooke Hill could only watch: she came in sixth, her worst since 2011.",
        ),
        (
            f"{RACE}\n\nHer compatriot Olga Rutto held on for second place.",
            f"{RACE}\n\nEva Berg was second in 2:03.19, and Kenya's Olga Rutto was third in 2:05.",
        ),
        (
            "Mia Sand, ranked 83rd, beat the top seed Eva Berg in Lund on Sunday.",
            "The world number 88, Mia Sand, beat the top seed Eva Berg in Lund on Sunday.",
        ),
        (
            "Senator Tom Hale dropped out on Monday.\n\nIn Iowa, on January 3, he was second.",
            "Senator Tom Hale dropped out on Monday.\n\n"
            "He spent most of it in Iowa, where he came third in January.",
        ),
        (
            "Rovers have signed Dan Holt from Lund. Holt will wear the number 19 shirt.",
            "Rovers have signed Dan Holt from Lund. Holt will wear shirt number 9.",
        ),
        (
            "Dan Holt joins Rovers. Holt is 23. Holt will wear the number 19 shirt.",
            "Dan Holt joins Rovers. Holt is 23. Fans sang. He takes over the number 9 shirt.",
        ),
    ],
)
def test_one_bearer_has_one_place_in_one_contest(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # Another runner.
        (f"{RACE}\n\nBrooke Hill finished fifth.", f"{RACE}\n\nEva Berg finished sixth."),
        # Another race.
        (
            f"{RACE}\n\nBrooke Hill finished fifth in the hurdles.",
            f"{RACE}\n\nBrooke Hill finished sixth in the relay.",
        ),
        (
            "Senator Tom Hale dropped out on Monday. In Iowa Hale was second.",
            "Senator Tom Hale dropped out on Monday. In Ohio Hale was third.",
        ),
        (
            f"{RACE}\n\nBrooke Hill came fourth overall.",
            f"{RACE}\n\nBrooke Hill came second on the stage, and second in the sprint.",
        ),
        # A race that the news is not about.
        (
            f"{RACE}\n\nBrooke Hill finished fifth.",
            f"{RACE}\n\nBrooke Hill was third in Halden this year.",
        ),
        # Another year.
        (
            f"{RACE}\n\nBrooke Hill finished fifth.",
            f"{RACE}\n\nBrooke Hill finished third in 2015.",
        ),
        (
            f"{RACE}\n\nBrooke Hill finished fifth.",
            f"{RACE}\n\nLast season Brooke Hill finished third.",
        ),
        # The rank before and the rank after.
        (
            "Mia Sand, ranked 88th, beat Eva Berg in Lund on Sunday.",
            "Mia Sand beat Eva Berg in Lund on Sunday.\n\nMia Sand rose to 34th in the world.",
        ),
        # Of him or her whom nobody names here.
        (
            f"{RACE}\n\nBrooke Hill fell. Eva Berg was there. She finished fifth.",
            f"{RACE}\n\nBrooke Hill finished sixth.",
        ),
        (
            "Rovers have signed Dan Holt and Ole Berg. Holt will wear shirt number 19.",
            "Rovers have signed Dan Holt and Ole Berg. Berg will wear shirt number 9.",
        ),
    ],
)
def test_other_bearers_contests_and_times_are_other_places(left: str, right: str) -> None:
    assert not alarms(left, right)


def test_the_lengths_of_two_races_tell_them_apart() -> None:
    assert not is_one_contest(telling("800 metres"), telling("1,500 metres"))
    assert is_one_contest(telling("800 metres"), telling("800 metres final in London"))


def test_the_next_round_is_the_seventh_or_the_eighth() -> None:
    talks = "The two sides met in Lund on Monday.\n\nThe next round, the {}, is planned for May 12."

    assert alarms(talks.format("seventh"), talks.format("eighth")) == ["number"]
