"""A figure that is told in place of an earlier one contradicts nobody."""

import pytest

from tests.newsroom import compare_texts, loud


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The zoo received 40 calls about the escaped lynx.",
            "The zoo has now received 70 calls about the escaped lynx.",
        ),
        (
            "The 64 runners who started on Sunday must cross the desert.",
            "Of the runners who must cross the desert, 58 runners are still in the race.",
        ),
    ],
)
def test_what_is_so_by_now_was_otherwise_before(first: str, second: str) -> None:
    assert not loud(compare_texts(post=first, star=second))


def test_a_figure_of_no_later_time_is_another_figure() -> None:
    report = compare_texts(
        post="The zoo received 40 calls about the escaped lynx.",
        star="The zoo received 70 calls about the escaped lynx.",
    )

    assert loud(report)
