"""How badly people were hurt and homes damaged."""

import pytest

from compare.facts import number
from tests.newsroom import alarms_after, parsed


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("12 people were critically injured.", "in critical condition"),
        ("12 were in a critical condition.", "in critical condition"),
        ("12 of the injured were in critical condition.", "in critical condition"),
        ("12 are fighting for their lives.", "in critical condition"),
        ("12 people suffered life-threatening injuries.", "in critical condition"),
        ("The blast seriously injured 12 people.", "seriously injured"),
        ("12 people were slightly hurt.", "slightly injured"),
        ("12 people escaped with minor injuries.", "slightly injured"),
        ("12 people were injured, three seriously.", "injured"),
        ("12 people were injured and three badly hurt.", "injured"),
        ("12 homes were badly damaged.", "badly damaged"),
        ("12 homes were damaged.", "damaged"),
    ],
)
def test_a_state_has_the_degree_that_stands_beside_it(sentence: str, state: str) -> None:
    told = next(one.value for one in number.find(parsed(sentence)) if one.text == "12")
    assert told.state == state


BLAST = "A blast at a fireworks factory in Mirsk hurt 20 people on Tuesday."


def test_who_is_critical_is_counted_by_both() -> None:
    left, right = "Eight of them were critically injured.", "Five were in critical condition."
    assert alarms_after(BLAST, left, right) == ["number"]


def test_who_is_slightly_hurt_is_not_critical() -> None:
    left, right = "Eight were slightly injured.", "Five of them were critically injured."
    assert not alarms_after(BLAST, left, right)
