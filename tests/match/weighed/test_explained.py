"""A conflict that an agreement explains, and one that it leaves open."""

from tests.newsroom import compare_texts, loud

LEAD = "The council scrapped the marsh rule on Friday."


def test_a_remark_that_goes_on_is_not_agreed_with_by_its_first_half() -> None:
    begun = "This council has never liked a wetland"
    left = f'"{begun}," said Ada Winter, a biologist. "So before sulking off they kill the rule."'
    right = f'Ada Winter, a biologist, said: "{begun}, so before skulking off they kill the rule."'

    report = compare_texts(herald=f"{LEAD}\n\n{left}\n", post=f"{LEAD}\n\n{right}\n")

    assert [found.kind for found in report.discrepancies] == ["quote"]


def test_a_remark_of_which_the_other_prints_a_part_is_no_conflict() -> None:
    begun = "This council has never liked a wetland"
    left = f'"{begun}," said Ada Winter, a biologist.'
    right = f'Ada Winter, a biologist, said: "{begun}, so before skulking off they kill the rule."'

    assert not loud(compare_texts(herald=f"{LEAD}\n\n{left}\n", post=f"{LEAD}\n\n{right}\n"))


def test_the_day_alone_agrees_with_either_hour() -> None:
    left = "Two freighters collided off Lund on Tuesday.\n\nThe two freighters collided at 5:42 a.m., the coastguard said."
    right = "A freighter was rammed off Lund at quarter past six on Tuesday."

    report = compare_texts(herald=f"{LEAD}\n\n{left}\n", post=f"{LEAD}\n\n{right}\n")

    assert [found.kind for found in loud(report)] == ["date"]
