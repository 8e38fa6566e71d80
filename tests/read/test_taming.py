"""Pages without end are read in their share of the time, and lose no text by it."""

import pytest
from lxml import html

from compare.options import Options
from compare.read.html import items_of
from compare.read.limits import Limits
from compare.read.taming import MOST_CELLS, MOST_LEVELS, tamed
from compare.read.trees import html_tree
from tests.facts.test_length import GROWTH, counted_lines
from tests.read.growing import grown

LIMITS = Limits.of(Options())


def words_of(page: html.HtmlElement) -> list[str]:
    return [word for text in page.itertext() for word in text.split()]


def depth_of(page: html.HtmlElement) -> int:
    return max(sum(1 for _ in one.iterancestors()) for one in page.iter()) + 1


def sections(count: int) -> html.HtmlElement:
    """Sections in sections, a sentence in each and one behind each."""
    said = "".join(f"<section><p>{number} <b>dead</b> in Lund" for number in range(count))
    ends = "".join(f"</p></section>{number} hurt" for number in range(count))
    return page_of(f"<html><body>{said}{ends}</body></html>")


def page_of(markup: str) -> html.HtmlElement:
    return html_tree(markup, LIMITS)


def test_a_page_as_people_make_them_stays_as_it_is() -> None:
    page = sections(20)

    assert tamed(page) is page


def test_a_page_deeper_than_people_make_them_keeps_every_word_in_its_order() -> None:
    page = sections(700)

    tame = tamed(page)

    assert depth_of(page) > MOST_LEVELS
    assert depth_of(tame) <= MOST_LEVELS + 1
    assert words_of(tame) == words_of(page) != []


def test_headings_below_the_last_level_stay_headings() -> None:
    page = page_of("<div>" * 300 + "<h3>What is known</h3><p>Two died.</p>")

    assert [(one.tag, one.text) for one in tamed(page).iter("h2", "h3", "p")] == [
        ("h2", "What is known"),
        ("p", "Two died."),
    ]


def test_a_row_wider_than_a_table_is_as_many_rows_as_it_takes() -> None:
    cells = "".join(f"<td>{number}" for number in range(450))
    page = page_of(f"<table><tr>{cells}<tr><td>last</table>")

    tame = tamed(page)

    assert [len(row) for row in tame.iter("tr")] == [MOST_CELLS, MOST_CELLS, 50, 1]
    assert words_of(tame) == words_of(page)


@pytest.mark.parametrize("name", ["tables", "cells", "short paragraphs", "articles"])
def test_a_page_four_times_as_long_takes_about_four_times_as_many_steps(name: str) -> None:
    short, long = (steps(grown(name, size)) for size in (6_000, 24_000))

    assert long < GROWTH * short


def steps(page: bytes) -> int:
    list(items_of(page, LIMITS))  # What is made once is made.
    with counted_lines() as lines:
        list(items_of(page, LIMITS))
    return lines[0]


def test_tables_in_tables_are_read_within_seconds() -> None:
    """They took twenty seconds; now less than a tenth of one, and the words are all there."""
    page = b"<html><body>" + b"".join(b"<table><tr><td>%d died" % one for one in range(600))

    [found] = items_of(page, LIMITS)

    assert found.text.split()[::2] == [str(one) for one in range(600)]
