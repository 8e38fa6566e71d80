"""A player's figures are of the match whose result stands with them."""

import pytest

from tests.newsroom import compare_texts, loud


def disputes(left: str, right: str) -> list[str]:
    return [found.kind for found in loud(compare_texts(post=left, herald=right))]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Dana Holt had 31 points as Corwen beat the visitors 88-80 on a cold night.",
            "With 24 points from Dana Holt, Corwen won 70-61.",
        ),
        (
            "Corwen won 88-80 on a cold night. Dana Holt finished with 31 points.",
            "With 24 points from Dana Holt, Corwen won 70-61.",
        ),
        (
            "On a cold night Corwen beat the visitors from Olm 88-80.",
            "The visitors from Olm lost to Corwen 70-61, to the joy of the crowd.",
        ),
    ],
    ids=["either sentence", "one further up", "the results themselves"],
)
def test_two_results_are_of_two_matches(left: str, right: str) -> None:
    assert disputes(left, right) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Dana Holt had 31 points as Corwen beat the visitors 88-80 on a cold night.",
            "With 24 points from Dana Holt, Corwen won 88-80.",
        ),
        (
            "On a cold night Corwen beat the visitors from Olm 88-80.",
            "The visitors from Olm lost to Corwen 88-81, to the joy of the crowd.",
        ),
    ],
    ids=["a player's points", "the loser's points"],
)
def test_what_differs_in_one_match_is_told(left: str, right: str) -> None:
    assert disputes(left, right) == ["number"]
