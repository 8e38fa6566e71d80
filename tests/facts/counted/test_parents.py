"""How many children somebody has, and what befell the parent."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("A mother of 12 was killed on Monday.", ["12 children"]),
        ("The mother of 12 children died.", ["12 children"]),
        ("A Halden dad-of-two was jailed.", ["2 children"]),
        ("Mother of 12 Ann Lee was shot dead.", ["12 children"]),
        ("Ann Lee is a grandmother of 12.", ["12 grandchildren"]),
        ("A grandmother-of-five won the prize on Monday.", ["5 grandchildren"]),
        ("The mother of two slain soldiers spoke.", ["2 slain soldiers"]),
        ("The mother of two of the victims wept.", ["2 victims"]),
        ("She is the mother of two-time champion Ann Lee.", []),
    ],
)
def test_a_parents_number_counts_children_and_no_dead(sentence: str, meant: list[str]) -> None:
    assert [number.describe(one.value) for one in number.find(parsed(sentence))] == meant


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee, 33, a mother of three, fell.",
        "Ann Lee is a mother of three.",
        "Mother of three Ann Lee fell.",
        "The mother-of-three, Ann Lee, fell.",
    ],
)
def test_the_children_are_those_of_whoever_is_named(sentence: str) -> None:
    told = [one.value for one in number.find(parsed(sentence))]

    assert [one.names for one in told if one.asks] == [{"ann", "lee"}]


def test_two_outlets_give_one_mother_three_and_four_children() -> None:
    report = compare_texts(
        afp="A tram struck a cyclist in Halden on Monday. Ann Lee, a mother of three, died later.",
        bbc="A tram hit a bicycle in Halden on Monday. Ann Lee was a mother of four from Lund.",
    )

    [found] = loud(report)
    assert found.message == "children: 3 children or 4 children"


def test_two_mothers_have_children_of_their_own() -> None:
    report = compare_texts(
        afp="A tram struck two cyclists in Halden on Monday. Ann Lee, a mother of three, died.",
        bbc="A tram hit two bicycles in Halden on Monday. Eva Lund was a mother of four from Lund.",
        cnn="A tram hit two bicycles in Halden on Monday. A mother of two was badly hurt.",
    )

    assert not loud(report)
