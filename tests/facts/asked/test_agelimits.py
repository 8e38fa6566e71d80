"""Ages that are nobody's: when people retire, and for whom something is."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("The bill raises the pension age to 67.", ["retirement age"]),
        (
            "The bill raises the retirement age to 67 from 65.",
            ["retirement age", "retirement age before"],
        ),
        ("They said no to working until 68.", ["retirement age"]),
        ("The bill lifts the retirement age for women to 63.", ["retirement age for women"]),
        ("The voting age of 18 stays.", ["voting age"]),
        ("People aged over 65 come first.", ["from what age"]),
        ("Kids under 12 walk in free.", ["up to what age"]),
        ("Children under 12 stone may ride.", []),
    ],
)
def test_the_age_answers(sentence: str, asks: list[str]) -> None:
    assert [one.value.asks for one in number.find(parsed(sentence))] == asks


def alarms(left: str, right: str) -> list[str]:
    return [found.kind for found in loud(compare_texts(herald=left, post=right))]


def test_the_pension_age_rises_to_67_or_68() -> None:
    herald = "Thousands marched in Lund on Sunday against a bill raising the pension age to 67."
    post = "Thousands marched through Lund on Sunday against a bill raising the pension age to 68."

    assert alarms(herald, post) == ["number"]


def test_what_it_was_is_not_what_it_is_to_be() -> None:
    herald = "Thousands marched in Lund on Sunday against a bill raising the pension age to 67."
    post = "Thousands marched in Lund on Sunday against raising the pension age from 65."

    assert not alarms(herald, post)


def test_who_gets_in_free_is_not_who_may_not_ride() -> None:
    lead = "The fair at Lund opens on Friday."

    assert not alarms(
        f"{lead}\n\nChildren under 12 get in free.",
        f"{lead}\n\nAn inspector said that no child under 10 may use the ghost train.",
    )
