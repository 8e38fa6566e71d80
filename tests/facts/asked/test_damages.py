"""What the damage comes to, and to what it was done."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "text", "answer"),
    [
        ("Damage is estimated at $4 million.", "$4 million", "damage"),
        ("The flood caused $4 million in damage.", "$4 million", "damage"),
        ("The flood left $4 million worth of damage.", "$4 million", "damage"),
        ("Officials put the damage at $4 million.", "$4 million", "damage"),
        ("The cost of the damage to farms was put at $4 million.", "$4 million", "damage"),
        ("She was awarded $4 million in damages.", "$4 million", "compensation"),
        ("The town borrowed $4 million to repair the damage.", "$4 million", ""),
    ],
)
def test_a_sum_is_that_of_the_damage_where_the_words_say_so(
    sentence: str, text: str, answer: str
) -> None:
    assert next(one.value.asks for one in number.find(parsed(sentence)) if one.text == text) == (
        answer
    )


def told(left: str, right: str) -> list[str]:
    report = compare_texts(
        herald=f"Hail battered the orchards around Lund and Vik on Sunday.\n\n{left}\n",
        post=f"The orchards around Lund and Vik were battered by hail on Sunday.\n\n{right}\n",
    )
    return [found.message for found in loud(report) if found.kind == "number"]


def test_two_estimates_of_the_damage_are_told_however_far_they_lie_apart() -> None:
    assert told(
        "Crop damage is an estimated $3 million, a farmers' union said.",
        "Half an hour of hail caused $90 million of damage in the district.",
    )


def test_damage_to_two_things_is_two_sums() -> None:
    assert not told(
        "Damage to the greenhouses was estimated at $3 million.",
        "Damage to the railway was estimated at $9 million.",
    )
