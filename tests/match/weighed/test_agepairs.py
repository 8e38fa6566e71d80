"""Two ages of one breath: where the one is the same, the other is asked after."""

from tests.newsroom import compare_texts, loud


def ages(left: str, right: str) -> list[str]:
    report = compare_texts(
        herald=f"A rowing boat overturned on Lake Mossa.\n\nThe owner, Ivo Sand, 70, wept.\n\n{left}\n",
        post=f"On Lake Mossa a rowing boat overturned.\n\nIts owner is Ivo Sand, 70.\n\n{right}\n",
    )
    return [found.message for found in loud(report) if found.kind == "number"]


def test_of_two_ages_told_together_one_is_the_same() -> None:
    assert ages(
        "Divers pulled the bodies of Eva Lund, 34, and Ann Vik, 57, from the lake at noon.",
        "The divers found the bodies of two women -- 34 and 51-years-old -- near the shore.",
    ) == ["age: 51 years old or 57 years old"]


def test_two_men_and_two_women_are_four() -> None:
    assert not ages(
        "Divers pulled the bodies of two men, 34 and 57, from the lake at noon.",
        "The divers found the bodies of two women -- 34 and 51-years-old -- near the shore.",
    )


def test_two_pairs_that_share_no_age_are_not_compared() -> None:
    assert not ages(
        "Divers pulled the bodies of Eva Lund, 38, and Ann Vik, 57, from the lake at noon.",
        "The divers found the bodies of two women -- 34 and 51-years-old -- near the shore.",
    )
