"""Bags of words: what two articles share, and how much of one is in the other."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.align import bags
from compare.align.bags import likeness, pairs_above, pairs_of_many, shares, unit_bags

FIRE = {"fire": 2, "clinic": 1}
BLAZE = {"fire": 1, "clinic": 2, "lund": 1}
MATCH = {"rovers": 3, "united": 1}


def weight(word: str) -> float:
    """Longer words tell more."""
    return len(word) / 10


def cosine(left: dict[str, int], right: dict[str, int]) -> float:
    [found] = likeness([left, right], weight, np.array([0]), np.array([1]))
    return float(found)


def test_a_bag_is_all_like_itself_and_nothing_like_one_with_other_words() -> None:
    assert cosine(FIRE, FIRE) == pytest.approx(1)
    assert 0 < cosine(FIRE, BLAZE) < 1
    assert cosine(FIRE, MATCH) == 0
    assert cosine(FIRE, {}) == 0


def test_a_short_article_is_part_of_a_long_one() -> None:
    inside, _ = shares([FIRE, BLAZE], [FIRE, BLAZE], weight, np.array([0]), np.array([1]))
    around, _ = shares([FIRE, BLAZE], [FIRE, BLAZE], weight, np.array([1]), np.array([0]))

    assert inside == pytest.approx(1)
    assert around < 1


@settings(deadline=None)  # SciPy is imported in the first example
@given(st.lists(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 5)), max_size=12))
def test_the_pairs_of_a_few_are_those_of_many(listed: list[dict[str, int]]) -> None:
    rows = unit_bags(listed, lambda word: ord(word) / 100)
    few, many = (
        {(int(a), int(b)) for i, j in found for a, b in zip(i, j, strict=True)}
        for found in (pairs_above(rows, 0.2), pairs_of_many(rows, 0.2))
    )

    assert few == many


def test_pairs_are_multiplied_part_by_part(monkeypatch: pytest.MonkeyPatch) -> None:
    listed, i = [FIRE, BLAZE, MATCH, FIRE], np.array([0, 0, 1, 2])
    whole = likeness(listed, weight, i, i + 1)
    monkeypatch.setattr(bags, "PAIRS_AT_ONCE", 3)

    assert likeness(listed, weight, i, i + 1).tolist() == whole.tolist()
