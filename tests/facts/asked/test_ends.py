"""The youngest and the eldest of several, of whom no name is told."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The youngest was just 11.", [("11 years old", {"the youngest"})]),
        ("The eldest of the dead was 91.", [("91 years old", {"the eldest"})]),
        ("Three men, the youngest 20, are in custody.", [("20 years old", {"the youngest"})]),
        ("The youngest, Milla Paz, was six.", [("6 years old", {"milla", "paz"})]),
        (
            "They were aged from 54 to 89.",
            [("54 years old", {"the youngest"}), ("89 years old", {"the eldest"})],
        ),
        ("The oldest was 12 metres high.", []),
    ],
)
def test_who_stands_at_an_end(sentence: str, told: list[tuple[str, set[str]]]) -> None:
    ages = [one for one in number.find(parsed(sentence)) if one.value.unit.dimension == "age"]
    assert [(number.describe(one.value), set(one.value.names)) for one in ages] == told


def alarms(left: str, right: str) -> list[str]:
    report = compare_texts(
        herald=f"A bus fell into a ravine near Lund on Monday and killed 14 pupils.\n\n{left}",
        post=f"Fourteen pupils died near Lund on Monday when a bus fell into a ravine.\n\n{right}",
    )
    return [found.kind for found in loud(report)]


def test_the_youngest_was_11_or_9() -> None:
    assert alarms("The youngest of the dead was 11.", "The youngest of the dead was just nine.")


def test_the_youngest_is_not_the_eldest() -> None:
    assert not alarms("The youngest of the dead was 11.", "The eldest of the dead was 14.")
