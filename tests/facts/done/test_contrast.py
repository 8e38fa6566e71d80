"""Words that have an opposite, and of what they are said."""

from __future__ import annotations

import pytest

from compare.facts.done import contrast
from compare.facts.done.contrast import Contrast
from compare.model import Verdict
from tests.newsroom import alarms_after, parsed


def told(sentence: str) -> list[tuple[str, list[str]]]:
    """Each word with its opposite, and what it is said of."""
    return [(one.text, sorted(one.value.of)) for one in contrast.find(parsed(sentence))]


@pytest.mark.parametrize(
    ("sentence", "word", "thing"),
    [
        ("Ferry fares rose by four percent in March.", "rose", "fare"),
        ("The council reported a rise in ferry fares.", "rise", "fare"),
        ("The harbour reported fare increases.", "increases", "fare"),
        ("The company is raising its dividend.", "raising", "dividend"),
        ("Traders spoke of lower prices.", "lower", "price"),
        ("Sales were down on Friday.", "down", "sale"),
        ("It is an unconventional museum.", "unconventional", "museum"),
        ("The bakery hands out a free breakfast.", "free", "breakfast"),
    ],
)
def test_a_word_with_an_opposite_is_said_of_its_thing(sentence: str, word: str, thing: str) -> None:
    assert (word, [thing]) in told(sentence)


def test_nouns_of_a_list_share_what_is_said_of_the_first() -> None:
    assert told("Growers complained of lower prices and rents.") == [("lower", ["price", "rent"])]


def test_a_word_goes_with_the_whole_name_it_stands_before() -> None:
    assert told("It was a public service announcement.") == [
        ("public", ["announcement", "service"])
    ]


def test_a_noun_with_an_article_of_its_own_shares_nothing() -> None:
    assert told("Divers found small boats and a cache.") == [("small", ["boat"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "There is nothing to indicate that the bridge is unsafe.",
        "Fares did not rise.",
        "Divers boarded the larger boat.",
        "Domestic fares are under review.",
        "It had a smaller boat in tow.",
        "Its upper deck burned.",
        "Will fares rise?",
    ],
)
def test_what_is_denied_asked_or_tells_two_apart_says_nothing(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The families stay there until the council finds a permanent home.",
        "Dana Holt had 10 rebounds for Corwen.",
    ],
)
def test_what_is_awaited_or_counted_says_nothing(sentence: str) -> None:
    assert told(sentence) == []


def test_both_sides_of_a_scale_conflict_when_said_of_one_thing() -> None:
    rise = Contrast("rise", "0", frozenset({"fare"}))
    fall = Contrast("rise", "1", frozenset({"fare", "rent"}))

    assert contrast.relate(rise, fall).verdict is Verdict.CONFLICT
    assert contrast.relate(fall, rise).verdict is Verdict.CONFLICT
    assert contrast.relate(rise, rise).verdict is Verdict.EQUAL


def test_what_is_said_of_two_things_is_no_conflict() -> None:
    rise = Contrast("rise", "0", frozenset({"fare"}))
    fall = Contrast("rise", "1", frozenset({"rent"}))

    assert contrast.relate(rise, fall).verdict is Verdict.UNRELATED


def test_an_adjective_may_stand_for_what_grows_and_sharp_growth_is_nobodys() -> None:
    lead = "Norland and Estmark held talks in Lund on Tuesday, officials of both said."
    left = "Norland will ask Estmark to explain the reasons behind its military expansion."
    right = "Norland will ask Estmark to explain the reasons behind its military cutbacks."
    sharp = "Norland will ask Estmark to explain the reasons behind its sharp cutbacks."

    assert alarms_after(lead, left, right) == ["polarity"]
    assert alarms_after(lead, left, sharp) == []
