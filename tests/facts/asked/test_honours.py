"""How often somebody was honoured: of one prize, whatever words tell it."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("Ann Lee was nominated twice for an Emmy.", "times nominated: emmy"),
        ("Ann Lee, a two-time Emmy nominee, left.", "times nominated: emmy"),
        ("They hired Ann Lee, two times an Emmy nominee, as host.", "times nominated: emmy"),
        ("Ann Lee is a two-time Olympic champion.", "times won: olympic"),
        ("Ann Lee has won the Tour two times.", "times won: tour"),
        ("Ann Lee was hit two times.", ""),
    ],
)
def test_a_verb_and_a_holder_tell_one_number_of_one_prize(sentence: str, answer: str) -> None:
    [found] = [one for one in number.find(parsed(sentence)) if one.value.low == 2]

    assert (found.value.asks, found.value.names) == (answer, {"ann", "lee"} if answer else set())


def test_an_actress_was_nominated_two_or_three_times() -> None:
    report = compare_texts(
        afp="The actress Ann Lee will leave the series in May. Lee was nominated twice for an Emmy.",
        bbc="Ann Lee is to leave the series in May. Lee is a three-time Emmy nominee.",
    )

    [found] = loud(report)
    assert "2 times or 3 times" in found.message


def test_another_prize_and_another_actress_are_other_numbers() -> None:
    report = compare_texts(
        afp="The actress Ann Lee will leave the series in May. Lee was nominated twice for an Emmy.",
        bbc="Ann Lee is to leave the series in May. Lee is a three-time Oscar nominee.",
        cnn="Ann Lee leaves the series in May. Her rival, Ida Berg, is a four-time Emmy nominee.",
    )

    assert not loud(report)
