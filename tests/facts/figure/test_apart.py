"""A figure of the old bridge, of another train or of his parents is none of the news's own."""

import pytest

from tests.newsroom import compare_texts, loud

LEAD = "A bridge opened in Belgrade on Saturday.\n\nThe mayor, Ivo Lind, cut the ribbon.\n\n"


@pytest.mark.parametrize(
    ("news", "other"),
    [
        ("The bridge is 964 metres long.", "The old bridge is 1,020 metres long."),
        ("The bridge cost $90 million.", "The previous bridge cost $70 million."),
        ("The bridge has 12 lights.", "Another bridge has 16 lights."),
        ("Lind and his wife were married for 52 years.", "His parents were married for 55 years."),
        ("The opening was watched by 4,200 people.",
         "Last year's opening was watched by 3,100 people."),
        ("The race was watched by 4,200 people.", "The women's race was watched by 3,100 people."),
        ("The bridge is 964 metres long.",
         "A bridge that collapsed there in 1931 was 1,020 metres long."),
    ],
)  # fmt: skip
def test_what_stands_beside_the_news_has_figures_of_its_own(news: str, other: str) -> None:
    assert not loud(compare_texts(post=LEAD + news, star=LEAD + other))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The bridge is 964 metres long.", "The bridge is 1,020 metres long."),
        ("The old bridge is 964 metres long.", "The old bridge is 1,020 metres long."),
        ("The bridge is 964 metres long.", "The 1,020-metre-long bridge is the city's ninth."),
    ],
)
def test_one_thing_s_figures_are_still_compared(left: str, right: str) -> None:
    assert loud(compare_texts(post=LEAD + left, star=LEAD + right))


def test_what_the_opening_speaks_of_is_the_news() -> None:
    lead = "The old bridge of Belgrade was torn down on Saturday.\n\n"
    report = compare_texts(
        post=lead + "The mayor spoke. The old bridge was 964 metres long.",
        star=lead + "The mayor spoke. The bridge was 1,020 metres long.",
    )
    assert loud(report)


def test_which_of_a_row_it_is_tells_it_from_no_other() -> None:
    lead = "Ann Lind was sworn in as health minister on Monday.\n\nShe is 61.\n\n"
    report = compare_texts(
        post=lead + "Lind is the fourth health minister since 2015.",
        star=lead + "The president has picked his fifth health minister since 2015.",
    )
    assert loud(report)


def test_which_of_two_rows_it_is_is_still_told_apart() -> None:
    lead = "Ann Lind was sworn in as health minister on Monday.\n\nShe is 61.\n\n"
    report = compare_texts(
        post=lead + "Lind is the fourth health minister since 2015.",
        star=lead + "Her deputy is the fifth woman in the cabinet.",
    )
    assert not loud(report)
