"""The crowd, the margin, the field and the prize of a match or a race."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "Ines Dahl of Lund won the Halden marathon on Sunday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("sentence", "text", "asks"),
    [
        ("A crowd of 31,400 saw the match.", "31,400", "attendance"),
        ("The match was watched by 34,100.", "34,100", "attendance"),
        ("The stadium holds 34,100 people.", "34,100", ""),
        ("Dahl finished 41 seconds ahead of Kiba.", "41 seconds", "winning margin"),
        ("The third runner was 52 seconds behind.", "52 seconds", ""),
        ("Kiba finished second, 52 seconds behind.", "52 seconds", "winning margin"),
        ("Two weeks later she won the race again.", "Two weeks", ""),
        ("Some 12,400 runners took part in the race.", "Some 12,400", "starters"),
        ("Twelve people were taken to hospital during the race.", "Twelve", ""),
        ("Twelve runners fell ill during the race.", "Twelve", ""),
        ("A field of 14,200 started in the race.", "14,200", "starters"),
        ("The winner gets $40,000.", "$40,000", "prize"),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(
    sentence: str, text: str, asks: str
) -> None:
    assert asked(sentence, text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Dahl won by 41 seconds.", "Her lead at the finish was 52 seconds."),
        (
            "Dahl finished 41 seconds ahead of Ruth Kiba.",
            "Kiba finished 52 seconds later.",
        ),
        ("Some 12,400 runners took part.", "The field of 14,200 was a record."),
        ("The winner gets $40,000.", "Dahl earned $50,000 in prize money."),
        ("A crowd of 31,400 watched the race.", "The race was watched by 34,100."),
    ],
)
def test_figures_of_a_race_told_in_two_ways_are_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Dahl finished 41 seconds ahead of Ruth Kiba.", "The third was 52 seconds behind."),
        ("Dahl won by 41 seconds.", "Two weeks later she won the race again."),
        ("Some 12,400 runners took part.", "Twelve people were taken to hospital in the race."),
        ("Dahl won by 41 seconds.", "Last year she won by 52 seconds."),
        ("The winner gets $40,000.", "The runner-up earned $20,000."),
        ("Some 12,400 runners took part.", "Some 11,900 runners reached the finish."),
    ],
)
def test_figures_of_a_race_of_two_things_are_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []
