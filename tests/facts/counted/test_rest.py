"""The people beside those told before: the others who were hurt, and a third."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("The slide killed two men and hurt 12 others.", ["2 men killed", "12 people injured"]),
        ("The slide killed two men and hurt a further 12.", ["2 men killed", "12 people injured"]),
        ("The slide killed two men and hurt a third.", ["2 men killed", "1 person injured"]),
        ("Two men died and another was hurt.", ["2 men killed", "1 person injured"]),
        ("Two men died and a third man was hurt.", ["2 men killed", "1 man injured"]),
        ("Twelve others were hurt.", ["another 12 people injured"]),
        ("The slide killed two men. Twelve others were hurt.",
         ["2 men killed", "12 people injured"]),
        ("The slide killed two men. Twelve more were hurt.",
         ["2 men killed", "another 12 people injured"]),
        ("The slide killed two men. Another 12 were hurt.",
         ["2 men killed", "12 people injured"]),
        ("The slide killed two men. A further 12 were hurt.",
         ["2 men killed", "12 people injured"]),
        ("The slide killed two men. A further 12 died.",
         ["2 men killed", "another 12 people killed"]),
        ("The slide hurt two men. A further 12 were hurt.",
         ["2 men injured", "another 12 people injured"]),
        ("The slide hurt two men. Another 12 were hurt.",
         ["2 men injured", "another 12 people injured"]),
        ("The slide hurt two men. Twelve others were hurt.",
         ["2 men injured", "another 12 people injured"]),
        ("Two more died and 12 more were hurt.",
         ["another 2 people killed", "another 12 people injured"]),
        ("The miners lost two shifts and a third of their pay.", ["2 shifts", "a third of PAY"]),
        ("They helped one another when two men died.", ["2 men killed"]),
        ("Two men died and another is a guard.", ["2 men killed"]),
    ],
)  # fmt: skip
def test_the_rest_are_those_of_another_fate(sentence: str, meant: list[str]) -> None:
    assert [number.describe(one.value) for one in number.find(parsed(sentence))] == meant


@pytest.mark.parametrize(
    "sentence", ["She thanked two co-workers.", "She thanked two co - workers."]
)
def test_co_workers_are_one_word_however_it_is_split(sentence: str) -> None:
    assert [number.describe(one.value) for one in number.find(parsed(sentence))] == ["2 co-workers"]


def test_a_third_who_was_hurt_and_two_others_are_two_counts_of_the_hurt() -> None:
    report = compare_texts(
        afp="A landslide buried a farm near Halden. Two farmers were killed and a third was injured.",
        bbc="A landslide hit a farm near Halden, killing two people and injuring two others.",
    )

    [found] = loud(report)
    assert found.message == "people injured: 1 person injured or 2 people injured"


def test_a_third_beside_two_dead_is_the_one_who_was_hurt() -> None:
    report = compare_texts(
        afp="A landslide buried a farm near Halden. Two farmers were killed and a third was injured.",
        bbc="A landslide hit a farm near Halden, killing two people and injuring another.",
    )

    assert not loud(report)
