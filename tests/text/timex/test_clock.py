"""Times of day in words: minutes to and past the hour, and parts of the day."""

import pytest

from compare.text.timex.expressions import times
from tests.newsroom import parsed


def clocks(text: str) -> list[tuple[int, int]]:
    """First and last minute of each time of day in a text."""
    article = parsed(text)
    found = [one for sentence in article.sentences for one in times(sentence, article.now)]
    return [
        (one.interval.clock.first, one.interval.clock.last) for one in found if one.interval.clock
    ]


@pytest.mark.parametrize(
    ("told", "minutes"),
    [
        ("It struck at 4.42 in the morning.", 282),
        ("It struck at 6.15 in the evening.", 1095),
        ("It struck at eighteen minutes to six in the morning.", 342),
        ("It struck at eighteen minutes to six, Thursday morning.", 342),
        ("It struck at twenty-five past five in the afternoon.", 1045),
        ("The crash happened at half past seven on Monday evening.", 1170),
        ("The train left at 9.15 on Monday morning.", 555),
        ("The alarm was raised at a quarter to midnight.", 1425),
    ],
)
def test_a_time_in_words(told: str, minutes: int) -> None:
    assert clocks(told) == [(minutes, minutes)]


@pytest.mark.parametrize(
    ("told", "span"),
    [
        ("The bombs fell in the afternoon.", (720, 1140)),
        ("They came in at lunchtime.", (660, 930)),
        ("A fire broke out in mid-morning.", (480, 720)),
    ],
)
def test_a_part_of_some_day(told: str, span: tuple[int, int]) -> None:
    assert clocks(told) == [span]


@pytest.mark.parametrize(
    "told",
    [
        "They will meet in the morning.",
        "Shares fell in the afternoon session.",
        "They won by ten to six.",
    ],
)
def test_no_time_of_day(told: str) -> None:
    assert clocks(told) == []
