"""Where somebody stood in a class, at school or at college."""

import pytest

from compare.facts import number
from tests.newsroom import compare_texts, loud, parsed


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("She was the salutatorian of her high school class.", ["2nd place in class"]),
        ("She worked hard enough to top her class at high school.", ["1st place in class"]),
        ("Ivo Lind graduated third in his class from the academy.", ["3rd place in class"]),
        ("Ivo Lind finished at the top of his class at college.", ["1st place in class"]),
        ("Ivo Lind was the valedictorian of his year.", []),
        ("Ivo Lind came third in his race at the academy.", ["3rd"]),
        ("Ivo Lind came to the top of his street near the college.", []),
    ],
)
def test_a_rank_in_a_class_is_read_where_the_class_is_told(sentence: str, said: list[str]) -> None:
    assert [number.describe(one.value) for one in number.find(parsed(sentence))] == said


def told(left: str, right: str) -> list[str]:
    report = compare_texts(
        herald=f"The sculptor Inga Holm, who carved in whalebone, died on Sunday.\n\n{left}\n",
        post=f"Inga Holm, a sculptor known for whalebone, died on Sunday.\n\n{right}\n",
    )
    return [found.kind for found in loud(report) if found.kind == "number"]


def test_one_woman_came_first_or_second_at_school() -> None:
    assert told(
        "Holm lived with an aunt, and read hard enough to top her class at high school.",
        "Shy as a girl, she was salutatorian of her high school class and sang in a choir.",
    ) == ["number"]


def test_school_and_college_are_two_classes() -> None:
    assert not told(
        "Holm lived with an aunt, and read hard enough to top her class at high school.",
        "Shy as a girl, she was salutatorian of her college class and sang in a choir.",
    )
