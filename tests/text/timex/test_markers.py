"""Words that tell of other times than the news, and the same words where they tell of the news."""

import pytest

from compare.facts import number
from tests.newsroom import parsed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mine employed 400 people last year.", {"last"}),
        ("The port handled 40 ships earlier this year.", {"earlier", "this-year"}),
        ("Some 300 people had been jailed before 2011.", {"before"}),
        ("They had arrested 30 people once before.", {"once", "before"}),
        ("Some 300 people had been jailed prior to 2011.", {"prior"}),
        ("The yard makes 90 boats per year.", {"per"}),
        ("Floods have killed 300 people in the history of the town.", {"history"}),
        ("Turnout was 80 percent since 2003.", {"since"}),
        ("The shares have lost 31 percent this year.", {"this-year"}),
        ("She had 34 percent of the votes in preliminary results.", {"preliminary"}),
    ],
)
def test_a_word_for_other_times_is_told(text: str, expected: set[str]) -> None:
    found = next(number.find(parsed(text)))

    assert found.clause.markers == expected


@pytest.mark.parametrize(
    "text",
    [
        "The storm closed 40 schools last Monday.",
        "The storm closed 40 schools last night.",
        "Police arrested 12 people earlier on Monday.",
        "Police arrested 12 people earlier today.",
        "Turnout was 80 per cent in the town.",
        "Owners of 61 percent of the shares have already agreed.",
        "The shares lost 11 percent this week.",
        "They stole 40 watches before the police came.",
        "They stole 40 watches prior to the wedding.",
        "The geyser spouted four times.",
        "They stole 40 watches before fleeing on a boat.",
        "They stole 40 watches in one of the largest robberies in history.",
    ],
)
def test_the_same_word_in_the_news_is_none(text: str) -> None:
    found = next(number.find(parsed(text)))

    assert found.clause.markers == set()


@pytest.mark.parametrize(
    "text",
    [
        "The geyser twice threw its water 40 metres into the air.",
        "The geyser spouted four times, sending water 40 metres into the air.",
    ],
)
def test_what_happened_more_than_once_has_more_than_one_measure(text: str) -> None:
    often, height = number.find(parsed(text))

    assert not often.clause.markers
    assert height.clause.markers == {"repeated"}
