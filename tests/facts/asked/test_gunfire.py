"""How many shots were fired, by whom; hits and casings are other counts."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "text", "answer"),
    [
        ("Both guards ducked as the gunman fired nine shots.", "nine", "shots fired"),
        ("He is accused of letting off nine rounds at the bus.", "nine", "shots fired"),
        ("Nine bullets were fired at the bus.", "Nine", "shots fired"),
        ("The officers fired a total of nine shots.", "nine", "shots fired by police"),
        ("A sergeant and his partner fired nine rounds.", "nine", "shots fired by police"),
        ("He was hit by two of the nine bullets fired by the officers.", "nine",
         "shots fired by police"),
        ("He was hit by two of the nine bullets fired by the officers.", "two", ""),
        ("Neighbours heard nine shots.", "nine", "shots fired"),
        ("The gunman fired nine times.", "nine", "shots fired"),
        ("The victim was shot nine times.", "nine", ""),
        ("He shot her nine times.", "nine", ""),
        ("Police fired nine times.", "nine", ""),
        ("An officer fired nine shots.", "nine", ""),
        ("Nine bullets hit the bus.", "Nine", ""),
        ("Strand fired nine shots on goal.", "nine", ""),
        ("The players fired nine shots wide.", "nine", ""),
    ],
)  # fmt: skip
def test_shots_are_counted_as_fired_where_the_words_say_so(
    sentence: str, text: str, answer: str
) -> None:
    assert next(one.value.asks for one in number.find(parsed(sentence)) if one.text == text) == (
        answer
    )


def told(left: str, right: str) -> list[str]:
    report = compare_texts(
        herald=f"A bus driver was hurt when a quarrel at the depot in Halden turned violent.\n\n{left}\n",
        post=f"A quarrel at the bus depot in Halden left a driver hurt.\n\n{right}\n",
    )
    return [found.message for found in loud(report) if found.kind == "number"]


def test_what_the_police_fired_is_one_count_in_other_words() -> None:
    assert told(
        "The driver was grazed by one of the eight bullets fired by the officers at the depot.",
        "The officers fired 13 shots at the depot, a spokesman said.",
    )


def test_what_hit_is_no_count_of_what_was_fired() -> None:
    assert not told(
        "Eight bullets hit the wall of the depot.",
        "The officers fired 13 shots at the depot, a spokesman said.",
    )
