"""Figures in the company of the same other figures, and figures that are alone."""

from tests.newsroom import compare_texts, loud

SEASON = """Rovers sign striker Nils Brandt

Rovers signed striker Nils Brandt on Monday from Harbour City, the two clubs said.

{told}
"""
FIRST = "Brandt, 28, joined City in a July 29 deal with United last season and had 13 goals and 43 shots in 54 matches."
OTHER = "After leaving United before the deadline this past season, Brandt came to 13 goals and 45 shots in 54 matches with City."
ANOTHER = "After leaving United before the deadline this past season, Brandt came to 17 goals and 45 shots in 61 matches with City."


def rules(left: str, right: str) -> list[str]:
    report = compare_texts(courier=SEASON.format(told=left), herald=SEASON.format(told=right))
    return [found.rule for found in loud(report)]


def test_two_shared_figures_make_a_third_one_of_the_same() -> None:
    assert rules(FIRST, OTHER) == ["number"]


def test_where_all_figures_differ_it_may_be_another_season() -> None:
    assert rules(FIRST, ANOTHER) == []
