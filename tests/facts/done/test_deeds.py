"""Every verb with its sign."""

import pytest

from compare.facts.done.assertion import PolarityValue
from compare.facts.done.deeds import deeds_of
from tests.newsroom import parsed


@pytest.mark.parametrize(
    ("sentence", "signs"),
    [
        ("The source was a group.", [True]),
        ("The source was not a group.", [False]),
        ("The source was not one man, but a group.", []),
        ("The source was not only a group.", []),
    ],
)
def test_a_denial_for_the_sake_of_a_contrast_has_no_sign(sentence: str, signs: list[bool]) -> None:
    values = [deed.value for deed in deeds_of(parsed(sentence))]

    assert [value.positive for value in values if isinstance(value, PolarityValue)] == signs


def test_what_is_in_debate_is_neither_yes_nor_no() -> None:
    said = "There was a dispute over whether the harbour is closed."

    assert [deed.text for deed in deeds_of(parsed(said))] == ["was"]
