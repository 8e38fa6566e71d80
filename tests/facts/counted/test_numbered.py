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
