"""Countries by any of their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.text.geography.countries import CAPITALS, countries_in, country_of, is_demonym


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("China", "china"),
        ("Chinese", "china"),
        ("China's", "china"),
        ("Japan’s", "japan"),
        ("the Netherlands", "netherlands"),
        ("Dutch", "netherlands"),
        ("Frenchmen", "france"),
        ("Americans", "united states"),
        ("the U.S.", "united states"),
        ("US", "united states"),
        ("Britain", "united kingdom"),
        ("Britons", "united kingdom"),
        ("South Korean", "south korea"),
        ("Swiss", "switzerland"),
        ("Philippines'", "philippines"),
    ],
)
def test_any_form_of_a_country_is_one_country(words: str, country: str) -> None:
    assert country_of(words) == country


@pytest.mark.parametrize("words", ["us", "polish", "Tokyo", "Korean", "", "'s", "the", "s"])
def test_other_words_name_no_country(words: str) -> None:
    assert country_of(words) is None


def test_a_capital_is_not_its_country() -> None:
    assert country_of("Moscow") is None
    assert CAPITALS["tokyo"] == "japan"


def test_a_people_is_not_a_country() -> None:
    assert is_demonym("Spaniards")
    assert not is_demonym("Spain")


def test_the_longest_name_wins() -> None:
    tokens = ["South", "Sudan", "'s", "leader", "met", "the", "South", "Koreans"]

    assert list(countries_in(tokens)) == [(0, 2, "south sudan"), (6, 8, "south korea")]


@given(st.text())
def test_any_text_has_a_country_or_none(words: str) -> None:
    assert country_of(words) is None or country_of(words) == country_of(country_of(words) or "")
