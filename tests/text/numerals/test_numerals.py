from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.text.numerals.numerals import Form, number_of, numerals_in
from tests.stopwatch import seconds_for


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("12", "12"),
        ("1,234.5", "1234.5"),
        ("12,34,567", "1234567"),
        ("four", "4"),
        ("Twenty-one", "21"),
        ("two hundred and five", "205"),
        ("a thousand and one", "1001"),
        ("one million two hundred thousand", "1200000"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("half a dozen", "6"),
        ("a hundred", "100"),
        ("2.5 million", "2500000"),
        ("two and a half million", "2500000"),
        ("a million and a half", "1500000"),
        ("half a million", "500000"),
        ("480K", "480000"),
        ("3bn", "3000000000"),
        ("2-1/2", "2.5"),
        ("2½", "2.5"),
        ("half", "0.5"),
        ("one-fifth", "0.2"),
        ("three quarters", "0.75"),
        ("13th", "13"),
        ("twenty-first", "21"),
        ("third", "3"),
    ],
)
def test_a_number_is_read_as_papers_write_it(words: str, number: str) -> None:
    assert number_of(words) == Decimal(number)


@pytest.mark.parametrize(
    "words", ["", "people", "12 people", "hundreds", "1.2.3", "three two", "twenty twenty", "9/11"]
)
def test_what_is_not_one_number_is_none(words: str) -> None:
    assert number_of(words) is None


def test_a_price_takes_the_letter_for_a_million_and_a_distance_does_not() -> None:
    [price] = numerals_in("$180m")
    [distance] = numerals_in("a 100m race")

    assert price.amount == 180_000_000
    assert distance.amount == 100


def test_a_third_of_the_vote_is_a_part_and_a_third_man_is_an_ordinal() -> None:
    [part] = numerals_in("a third of the vote")
    [man] = numerals_in("a third man was held")

    assert part.form is Form.FRACTION
    assert (man.form, man.amount) == (Form.ORDINAL, 3)


def test_tens_of_thousands_spans_what_it_may_mean() -> None:
    [crowd] = numerals_in("Tens of thousands marched")

    assert crowd.low <= 25_000 <= crowd.high
    assert crowd.low > 5_000


def test_a_letter_before_a_currency_is_a_scale_and_else_may_be_a_unit() -> None:
    [euros] = numerals_in("They made off with 7m euros.")
    [metres] = numerals_in("The jump of 7m won.")

    assert (euros.low, metres.low) == (7_000_000, 7)


def test_two_numbers_side_by_side_stay_two() -> None:
    found = numerals_in("two three-year terms and five million and two witnesses")

    assert [numeral.amount for numeral in found] == [2, 3, 5_000_000, 2]


NOISE = [
    *"0123456789,./- ½kmB",
    "hundred ",
    "and ",
    "a half ",
    "million ",
    "two",
    "third ",
    "dozen",
]


@given(st.lists(st.sampled_from(NOISE)))
def test_any_text_gives_numbers_in_order_and_inside_it(noise: list[str]) -> None:
    text = "".join(noise)
    found = list(numerals_in(text))

    assert all(0 <= one.start < one.end <= len(text) and one.low <= one.high for one in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@pytest.mark.parametrize("unit", ["9", "1 ", "one hundred ", "and a half ", "1,", "hundreds of "])
def test_long_noise_is_read_in_no_time(unit: str) -> None:
    noise = (unit * 131072)[:131072]

    assert seconds_for(lambda: list(numerals_in(noise))) < 2
