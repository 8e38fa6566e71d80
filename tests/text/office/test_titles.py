"""Title phrases by their words, in any order."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.text.office.post import TitlePhrase
from compare.text.office.titles import titles_in


def only(words: str) -> TitlePhrase:
    [phrase] = titles_in(words.split())
    return phrase


@pytest.mark.parametrize(
    "words",
    [
        "Deputy Foreign Minister",
        "Foreign Deputy Minister",
        "Deputy Minister of Foreign Affairs",
        "deputy minister for foreign affairs",
    ],
)
def test_word_order_makes_no_other_post(words: str) -> None:
    assert only(words).post == only("deputy foreign minister").post


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("CEO", "chief executive"),
        ("PM", "prime minister"),
        ("Sgt.", "sergeant"),
        ("Lt . Col .", "lieutenant colonel"),
        ("VP", "vice president"),
        ("Lt. Gov.", "lieutenant governor"),
        ("spokeswoman", "spokesman"),
        ("chairwoman", "chairman"),
        ("Defense Secretary", "secretary of defence"),
    ],
)
def test_a_short_form_is_the_long_one(short: str, long: str) -> None:
    assert only(short).post == only(long).post


@pytest.mark.parametrize(
    "words", ["at 5 pm", "the col was high", "Larry King", "a car and a table"]
)
def test_other_words_are_no_title(words: str) -> None:
    assert list(titles_in(words.split())) == []


@pytest.mark.parametrize(
    ("words", "countries"),
    [
        ("Kenya 's finance minister", ("kenya",)),
        ("finance minister of Kenya", ("kenya",)),
        ("the Kenyan finance minister", ("kenya",)),
        ("the French and German interior ministers", ("france", "germany")),
        ("foreign ministers of France , Italy and the Netherlands", ("france", "italy",
                                                                     "netherlands")),
    ],
)  # fmt: skip
def test_the_country_is_read_on_either_side(words: str, countries: tuple[str, ...]) -> None:
    assert only(words).countries == countries


@pytest.mark.parametrize(
    "words", ["finance ministers of both countries", "the two countries ' finance ministers"]
)
def test_both_countries_share_a_title(words: str) -> None:
    assert only(words).shared
    assert only(words).plural


def test_chief_cabinet_secretary_is_one_office() -> None:
    phrase = only("Chief Cabinet Secretary")

    assert (phrase.post.office.name, phrase.post.grades) == ("secretary", {"chief"})


@given(st.lists(st.sampled_from(
    ["Deputy", "foreign", "minister", "ministers", "of", "both", "countries", "and", "'s", "China",
     "the", ",", "-", "elect", "General", "chief", "X"]
), max_size=12))  # fmt: skip
def test_phrases_are_in_order_and_apart(words: list[str]) -> None:
    phrases = list(titles_in(words))

    assert all(one.start <= one.core < one.end <= len(words) for one in phrases)
    assert all(one.end <= other.start for one, other in pairwise(phrases))


def test_what_stands_before_the_country_tells_when_the_office_was_held() -> None:
    [found] = titles_in(["Former", "Norwegian", "Foreign", "Minister"])

    assert found.post.moment == "former"
    assert found.start == 0
