"""Spellings of one name are found without asking of every pair."""

import pytest

from compare.text.naming.respelled import respelled


@pytest.mark.parametrize(
    ("left", "right"),
    [("j", "john"), ("bob", "robert"), ("defense", "defence"), ("takeyama", "takiyama")],
)
def test_spellings_of_one_name_are_found_both_ways(left: str, right: str) -> None:
    found = respelled([left, right, "harbour"])
    assert found[left] == found[right] == {left, right}


def test_another_name_is_another_name() -> None:
    assert respelled(["lund", "harbour"]) == {"lund": {"lund"}, "harbour": {"harbour"}}
