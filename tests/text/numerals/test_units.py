"""Units behind a number, currencies before it, and what converts into what."""

from decimal import Decimal

import pytest

from compare.text.numerals.units import UNITS, currency_before, unit_after


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("55 km away", "km"),
        ("7 sq km of land", "sq km"),
        ("80 miles per hour", "mph"),
        ("2% of output", "percent"),
        ("12 per cent", "percent"),
        ("10-metre dhow", "metres"),
        ("13 nautical miles", "nautical miles"),
        ("1500 - square - kilometer island", "sq km"),
        ("20 degrees Celsius", "°C"),
        ("12 square feet", "sq feet"),
        ("184 U.S. dollars", "dollars"),
        ("300 pounds of rice", "lb"),
    ],
)
def test_the_longest_unit_behind_a_number_is_read(text: str, label: str) -> None:
    number = text.split(" ")[0].split("-")[0].rstrip("%")

    found = unit_after(text, len(number), Decimal(number))

    assert found is not None
    assert found[0].label == label


@pytest.mark.parametrize("text", ["12 people", "7pm", "10 in all", "5 M people", "12"])
def test_what_is_no_unit_is_none(text: str) -> None:
    number = text.split(" ")[0].removesuffix("pm")

    assert unit_after(text, len(number), Decimal(number)) is None


def test_pounds_are_money_by_the_million_and_weight_by_the_hundred() -> None:
    money = unit_after(" pounds", 0, Decimal(74_000_000))
    weight = unit_after(" pounds", 0, Decimal(200))

    assert money is not None
    assert weight is not None
    assert (money[0].dimension, weight[0].dimension) == ("money: pounds", "mass")


@pytest.mark.parametrize(
    ("text", "currency"),
    [("US$5", "dollars"), ("A$5", "Australian dollars"), ("€5", "euros"), ("Rs 5", "rupees")],
)
def test_a_sign_before_the_number_is_its_currency(text: str, currency: str) -> None:
    found = currency_before(text, text.index("5"))

    assert found is not None
    assert (found[0].label, found[1]) == (currency, 0)


def test_a_word_that_ends_like_a_sign_is_no_currency() -> None:
    assert currency_before("hours 5", 6) is None


def test_a_mile_is_1609_metres_and_80_fahrenheit_is_27_celsius() -> None:
    assert UNITS["mile"].base(Decimal(1)) == Decimal("1609.344")
    assert round(UNITS["°f"].base(Decimal(80))) == 27
