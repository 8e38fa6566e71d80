"""From log odds of pairs to clusters."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.align.clusters import clusters, linked_few, linked_many


def labels(size: int, odds: dict[tuple[int, int], float]) -> list[int]:
    pairs = np.array(sorted(odds), dtype=np.intp).reshape(-1, 2)
    values = np.array([odds[pair] for pair in sorted(odds)], dtype=float)
    return clusters(size, pairs[:, 0], pairs[:, 1], values).tolist()


def two_events(*, inside: float, across: float) -> dict[tuple[int, int], float]:
    """Articles 0 to 2 and 3 to 5."""
    return {
        (left, right): inside if left // 3 == right // 3 else across
        for left, right in combinations(range(6), 2)
    }


def test_likely_pairs_are_one_cluster():
    assert labels(3, {(0, 1): 3.0, (1, 2): 3.0, (0, 2): 2.0}) == [0, 0, 0]


def test_unlikely_and_unscored_pairs_stay_apart():
    assert labels(3, {(0, 1): -4.0}) == [0, 1, 2]


def test_a_look_alike_stays_apart_when_its_own_event_is_much_nearer():
    assert labels(6, two_events(inside=6.0, across=-0.5)) == [0, 0, 0, 3, 3, 3]


def test_the_same_odds_make_one_cluster_when_nothing_is_nearer():
    assert labels(6, two_events(inside=-0.5, across=-0.5)) == [0] * 6


def test_one_likely_pair_does_not_chain_two_clusters():
    odds = two_events(inside=5.0, across=-6.0) | {(2, 3): 3.0}

    assert labels(6, odds) == [0, 0, 0, 3, 3, 3]


def test_nothing_is_no_cluster():
    assert labels(0, {}) == []
    assert labels(1, {}) == [0]


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
        st.floats(-50, 50),
    )
)
def test_every_article_is_labelled_by_the_first_of_its_cluster(odds: dict[tuple[int, int], float]):
    found = labels(8, odds)

    assert all(found[label] == label <= at for at, label in enumerate(found))


@settings(deadline=None)  # SciPy is imported in the first example
@given(st.integers(2, 30), st.integers(0, 1000))
def test_few_articles_are_linked_as_many_are(size, seed):
    places = np.random.default_rng(seed).normal(size=(size, 3))
    costs = np.linalg.norm(places[:, None] - places[None], axis=2)

    assert linked_few(costs).tolist() == linked_many(costs).tolist()
