"""Times that are told from the sentence before."""

from datetime import date

import pytest

from compare.facts import date as dates
from compare.facts.dated.datevalue import DateValue
from tests.newsroom import compare_texts, loud, parsed
from tests.stories.reading import disputed


def told(text: str) -> dict[str, str]:
    """Every time of a text in words, by its own words."""
    found = dates.find(parsed(text, published=date(2015, 3, 20)))
    values = {one.text: one.value for one in found}
    return {
        text: dates.describe(value)
        for text, value in values.items()
        if isinstance(value, DateValue)
    }


@pytest.mark.parametrize(
    ("text", "words", "meant"),
    [
        ("She sold the mill in 1957. That year she moved to Lund.", "That year", "1957"),
        ("She sold it on 4 May 1957. Later that year she moved.", "Later that year", "1957"),
        ("The mill burned in May 1957. The same month it reopened.", "The same month", "May 1957"),
        ("She sold it in 1957. Two years later she moved to Lund.", "Two years later", "1959"),
        ("In 1957 she sold it and later that same year moved.", "later that same year", "1957"),
    ],
)
def test_a_year_is_told_from_the_last_one(text: str, words: str, meant: str) -> None:
    assert told(text)[words] == meant


@pytest.mark.parametrize(
    "text",
    [
        "That year she moved to Lund.",
        "She sold it in 1957. She kept a goat. That year she moved to Lund.",
        "She sold it in 1957. She moved the same year as her brother.",
        "She sold it in 1957. He ran that year's fair.",
        "She sold it in the 1950s. Later that year she moved.",
        "She sold it in 1957. He was ten two years later than planned.",
    ],
)
def test_a_year_told_from_nothing_near_is_none(text: str) -> None:
    assert not any("year" in words for words in told(text))


def test_that_same_year_is_compared_with_a_year_in_figures() -> None:
    report = compare_texts(
        post="The singer Ada Holm died in Tarvik. Holm joined the Tarvik opera in 1962.",
        herald="Ada Holm, the singer, died in Tarvik. Her first record came out in 1966. That "
        "same year Ms Holm joined the Tarvik opera.",
    )
    assert disputed(report, "date", "1962", "That same year")


def test_that_same_year_of_another_deed_stays_quiet() -> None:
    report = compare_texts(
        post="The singer Ada Holm died in Tarvik. Holm joined the Tarvik opera in 1962.",
        herald="Ada Holm, the singer, died in Tarvik. Her first record came out in 1966. That "
        "same year Ms Holm left for Lund.",
    )
    assert loud(report) == []
