"""What a player made in a whole match, and what is told of a part of it or of many."""

import pytest

from compare.facts import number
from compare.model import Mention
from tests.newsroom import compare_texts, loud, parsed


def made(sentence: str, text: str) -> tuple[str, set[str]]:
    """What the number with that text answers, and whose it is."""
    found = next(one for one in number.find(parsed(sentence)) if one.text == text)
    assert isinstance(found, Mention)
    return found.value.asks, set(found.value.names)


@pytest.mark.parametrize(
    ("sentence", "text", "answer", "whose"),
    [
        ("Dana Holt scored 31 points as Corwen won.", "31", "points", "holt"),
        ("Dana Holt scored 31 on 12-of-20 shooting.", "31", "points", "holt"),
        ("Corwen won 88-80 behind 31 points from Dana Holt.", "31", "points", "holt"),
        ("Corwen won on the strength of Holt's 31 points.", "31", "points", "holt"),
        ("Dana Holt led Corwen with 31 points.", "31", "points", "holt"),
        ("Dana Holt had 31 points and 12 boards for Corwen.", "12", "rebounds", "holt"),
        ("Dana Holt had a season-high 31 points.", "31", "points", "holt"),
        ("Goalkeeper Ivo Lind made nine saves in the defeat.", "nine", "saves", "lind"),
    ],
)
def test_what_a_player_made_in_the_match_is_one_question(
    sentence: str, text: str, answer: str, whose: str
) -> None:
    asks, names = made(sentence, text)

    assert asks == f"{answer} in the match"
    assert whose in names


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Dana Holt scored 12 points in the fourth quarter.", "12"),
        ("Dana Holt scored 12 points during a 20-4 run.", "12"),
        ("Dana Holt, who averages 22 points, sat out.", "22"),
        ("Corwen won by 14 points.", "14"),
        ("They won by nine in May, when Dana Holt scored 40 points.", "40"),
        ("Dana Holt has scored 412 points for Corwen.", "412"),
        ("Dana Holt finished her third season with 412 points.", "412"),
        ("Dana Holt had 33 points in the first meeting.", "33"),
        ("During the second half, Dana Holt scored 17 points.", "17"),
        ("Dana Holt woke up in the first half as she scored nine points.", "nine"),
        ("During the game ’ s last 12-2 run, Dana Holt scored nine points.", "nine"),
        ("Dana Holt now has 1,412 points.", "1,412"),
        ("1st - Dana Holt had 12 points, two steals and four boards.", "12"),
        ("Dana Holt (11.2 points, seven boards) is good.", "seven"),
    ],
)
def test_what_was_made_in_a_part_or_in_many_matches_is_not(sentence: str, text: str) -> None:
    assert not made(sentence, text)[0].endswith("in the match")


def test_two_outlets_that_count_a_players_points_otherwise_are_asked() -> None:
    report = compare_texts(
        post="Corwen beat Olm 88-80 on Sunday. Dana Holt scored 31 points, 12 of them late on.",
        herald="Corwen won 88-80 at Olm on Sunday behind 29 points from Dana Holt, who sat out "
        "the last two minutes.",
    )

    [found] = loud(report)
    assert {reading.value for reading in found.readings} == {"29 points", "31 points"}


def test_a_players_half_and_the_whole_match_are_two_figures() -> None:
    report = compare_texts(
        post="Corwen beat Olm 88-80 on Sunday. Dana Holt scored 31 points to lead Corwen.",
        herald="Corwen beat Olm 88-80 on Sunday. Dana Holt scored 17 points in the first half.",
        bugle="Corwen beat Olm 88-80 on Sunday. Dana Holt, who had 24 points in the meeting in "
        "May, played all 40 minutes.",
    )

    assert not loud(report)


def test_shots_of_a_run_are_some_of_the_matchs() -> None:
    lead = "Corwen beat Olm 88-80 on Sunday."
    whole = "Dana Holt scored 31 points and blocked five shots."

    for part, told in [
        ("During a 12-2 run, Holt blocked two shots.", 0),
        ("Holt blocked two shots.", 1),
    ]:
        report = compare_texts(post=f"{lead} {whole}", herald=f"{lead} {part}")
        assert len(loud(report)) == told


def test_a_run_and_a_half_are_two_parts_of_one_match() -> None:
    report = compare_texts(
        post="Corwen beat Olm 88-80. During a late 12-2 run, Dana Holt blocked two shots.",
        herald="Corwen beat Olm 88-80. Dana Holt scored in the second half and blocked six shots.",
    )

    assert not loud(report)
