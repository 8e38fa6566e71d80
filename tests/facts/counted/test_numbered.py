"""What "the number of" counts."""

import pytest

from compare.facts import number
from tests.newsroom import alarms_after, parsed


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("The number of arrests was put at 23.", ["23 people arrested"]),
        ("The mayor put the number of damaged homes at 120.", ["120 homes damaged"]),
        ("The number of hostages rose to 14.", ["14 hostages"]),
        ("The number of arrests fell by 23.", []),
        ("The number of injured was put at 23.", ["23 people injured"]),
        ("The number of the house was 23.", []),
    ],
)
def test_the_noun_stands_on_the_other_side_of_the_verb(sentence: str, meant: list[str]) -> None:
    assert [number.describe(one.value) for one in number.find(parsed(sentence))] == meant


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("Police put the number of marchers at 20,000.", "marcher"),
        ("The number of registered users stands at 4,300.", "user"),
        ("The number of strikers was put at about 1,800.", "striker"),
    ],
)
def test_the_noun_before_the_figure_is_counted(sentence: str, noun: str) -> None:
    [found] = number.find(parsed(sentence))

    assert found.value.noun == noun


@pytest.mark.parametrize(
    "sentence",
    ["A number of marchers came to 11.", "The number of users, he said, is a secret; call 4,300."],
)
def test_a_figure_beside_it_counts_nothing(sentence: str) -> None:
    assert list(number.find(parsed(sentence))) == []


RIOT = "Protesters clashed with police in the French town of Valmy on Tuesday."


def test_a_number_of_arrests_is_one_of_people_arrested() -> None:
    left, right = "The number of arrests was put at 23.", "Police arrested 35 people."
    assert alarms_after(RIOT, left, right) == ["number"]


def test_a_number_of_arrests_is_none_of_people_hurt() -> None:
    left, right = "The number of arrests was put at 23.", "Some 35 people were hurt."
    assert not alarms_after(RIOT, left, right)


def test_two_sorts_of_people_under_one_figure_are_people() -> None:
    [crowd] = number.find(parsed("The boat was carrying 140 passengers and crew."))
    [apart, _] = number.find(parsed("The boat was carrying 140 passengers and 12 crew."))
    assert (crowd.value.noun, apart.value.noun) == ("person", "passenger")
