"""Figures whose unit goes without saying: sums without a currency, shares, speeds, pay offers."""

from decimal import Decimal

import pytest

from compare.facts import number
from compare.facts.figure.quantity import Quantity
from compare.model import Severity
from tests.newsroom import compare_texts, loud, parsed


def values(text: str) -> dict[str, Quantity]:
    """What each figure of a text is read as, by its letters."""
    return {one.text: one.value for one in number.find(parsed(text))}


def unit_of(text: str, figure: str) -> str | None:
    """The unit of the figure that is written so; None where it is no fact."""
    found = values(text).get(figure)
    return None if found is None else found.unit.label or found.unit.dimension


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Olm's defender cost 6.5 million.", "6.5 million"),
        ("Six and a half million he cost.", "Six and a half million"),
        ("The hackers want a ransom of 8 million.", "8 million"),
        ("The fine of 42 million was lowered.", "42 million"),
        ("The mayor owes 15,000.", "15,000"),
        ("The rescue bill is 1.6 million.", "1.6 million"),
        ("The jeweller puts his loss at 3.4 million.", "3.4 million"),
        ("Starting price: 180 million.", "180 million"),
        ("The club was sold for 6.5 million.", "6.5 million"),
        ("The robbers made off with 3.4 million.", "3.4 million"),
        ("The bribe was 60 grand.", "60 grand"),
        ("Fifty grand is waiting for you.", "Fifty grand"),
    ],
)
def test_a_bare_number_under_a_word_of_money_is_a_sum(text: str, figure: str) -> None:
    assert unit_of(text, figure) == "money"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The firm paid for 8 million doses.", "8 million"),
        ("The firm owes its rise to 8 million of its users.", "8 million"),
        ("The show drew 6.3 million.", "6.3 million"),
        ("Olm has lost 3 million since May.", "3 million"),
        ("The plan would cost 3,000 jobs.", "3,000"),
        ("The defeat cost them 12.", "12"),
        ("The losses of 2,000 shook the army.", "2,000"),
        ("She has two grand pianos.", "two"),
        ("Police fined 1,200 on Sunday.", "1,200"),
        ("Police charged 12,000 after the riots.", "12,000"),
        ("The reform cost 3,000 their jobs.", "3,000"),
        ("Because of the price, 3,000 stayed away.", "3,000"),
        ("Donations rose to 3,000.", "3,000"),
        ("In the flood 23,000 were taken away.", "23,000"),
        ("He won 20 Grands Prix.", "20"),
    ],
)
def test_what_is_counted_is_no_sum(text: str, figure: str) -> None:
    assert unit_of(text, figure) in {None, "count"}


def test_the_currency_is_the_one_that_the_article_names() -> None:
    text = "Hackers: pay 8 million or else. They want the 8 million euros by Friday."

    assert unit_of(text, "8 million") == "euros"


def test_what_stands_in_brackets_names_no_currency() -> None:
    text = "The fund paid 2.3 million reais (900,000 euros). The fine is 4 million."

    assert unit_of(text, "4 million") == "reais"
    assert "900,000 euros" not in values(text)


def test_of_two_currencies_none_is_meant() -> None:
    text = "He had 2 million dollars and 3 million euros. The fine is 4 million."

    assert unit_of(text, "4 million") == "money"


def test_beside_another_sum_an_offer_is_money_too() -> None:
    told = "Olm sold him for 6.5 million euros. Westfalen had offered 7 million."
    counted = "Olm has shipped 6.5 million phones. Westfalen had offered 7 million."

    assert unit_of(told, "7 million") == "euros"
    assert unit_of(counted, "7 million") is None


@pytest.mark.parametrize(
    ("text", "figure", "unit", "low"),
    [
        ("The club put up R50,000.", "R50,000", "rand", 50_000),
        ("He pocketed Sh84 million.", "Sh84 million", "shillings", 84_000_000),
        ("The fund was put at N200m.", "N200m", "naira", 200_000_000),
        ("Olm promised 780m reais.", "780m reais", "reais", 780_000_000),
        ("The fine was EUR 45m.", "EUR 45m", "euros", 45_000_000),
        ("He owes a quarter of a million dollars.", "a quarter of a million dollars",
         "dollars", 250_000),
        ("We lost 40 million riel.", "40 million riel", "riel", 40_000_000),
        ("The deal covers 1.2 bcm a year.", "1.2 bcm", "bcm", Decimal("1.2")),
        ("The stone weighs 24.6 carats.", "24.6 carats", "carats", Decimal("24.6")),
        ("It rose a metre and a half.", "a metre and a half", "metres", Decimal("1.5")),
        ("A minute and a half it lasted.", "A minute and a half", "minutes", Decimal("1.5")),
    ],
)  # fmt: skip
def test_rare_currencies_and_units_are_read(
    text: str, figure: str, unit: str, low: Decimal
) -> None:
    found = values(text)[figure]

    assert (found.unit.label, found.low) == (unit, low)


@pytest.mark.parametrize(
    "text", ["The R22 crashed.", "He wore an N95 mask.", "The N200 is closed."]
)
def test_a_letter_before_a_name_is_no_currency(text: str) -> None:
    assert values(text) == {}


def test_gold_of_18_carats_weighs_nothing() -> None:
    assert unit_of("He wore an 18-carat gold chain.", "18-carat") is None


@pytest.mark.parametrize(
    ("text", "figure", "low"),
    [
        ("The bank lifted its rate from 7.5 to 8 percent.", "7.5", "7.5"),
        ("Inflation was 12.1 percent in January, after 11.2 in December.", "11.2", "11.2"),
        ("The firm offers two percent; the men want eight.", "eight", "8"),
        ("He tested at .16, police said.", ".16", "0.16"),
        ("She blew 0.19 on Friday.", "0.19", "0.19"),
    ],
)
def test_a_share_may_leave_its_unit_to_another(text: str, figure: str, low: str) -> None:
    found = values(text)[figure]

    assert (found.unit.label, found.low, found.noun) == ("percent", Decimal(low), "")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Children from two to 12 percent of families came.", "two to 12 percent"),
        ("Prices rose 8 percent, after 11 shops closed.", "11"),
        ("Prices rose 8 percent. The men want two days off.", "two"),
        ("The index rose 1.4 percent to 71.", "71"),
        ("The index rose 1.4 percent from 71.", "71"),
        ("Turnout was 61 percent. Vidal won three.", "three"),
        ("He had a .45 pistol.", ".45"),
        ("He hit .311 in May.", ".311"),
    ],
)
def test_what_has_a_unit_or_a_noun_takes_none(text: str, figure: str) -> None:
    assert unit_of(text, figure) != "percent" or figure == "two to 12 percent"


@pytest.mark.parametrize(
    ("text", "figure", "share"),
    [
        ("The bill shot up by almost a fifth.", "almost a fifth", "0.2"),
        ("One in seven will be gone.", "One in seven", "0.143"),
        ("Six of every ten packets are theirs.", "Six of every ten", "0.6"),
        ("Two thirds came from abroad.", "Two thirds", "0.667"),
    ],
)
def test_shares_in_words_are_shares(text: str, figure: str, share: str) -> None:
    found = values(text)[figure]

    assert (found.unit.label, f"{found.low:.3f}".rstrip("0")) == ("of the whole", share)


@pytest.mark.parametrize(
    "text",
    [
        "Two were killed and a third was hurt.",
        "He finished third.",
        "She was killed by a third man.",
        "It is the worst flood, one in seven years.",
        "Number one in 14 countries.",
        "One in 2010 was larger.",
    ],
)
def test_ranks_and_years_are_no_shares(text: str) -> None:
    assert "of the whole" not in {one.unit.label for one in values(text).values()}


def test_a_speed_is_told_in_the_unit_of_its_article() -> None:
    told = "The train was doing 140. It may go at 80 kilometres an hour there."

    assert unit_of(told, "140") == "km/h"
    assert unit_of("The train was doing 140.", "140") is None
    assert unit_of("The toll hit 140. Winds reached 80 mph.", "140") != "mph"


def test_a_gauge_measures_a_quake_where_one_is_told() -> None:
    quake = "An earthquake shook Olm.\n\nThe agency measured 6.1, at 10:52."
    rain = "Rain flooded Olm.\n\nThe agency measured 6.1, at 10:52."

    assert unit_of(quake, "6.1") == "magnitude"
    assert unit_of(rain, "6.1") is None


LEAD = "Hackers attack Olm clinic\n\nHackers attacked the clinic of Olm on Monday.\n\n"


def test_a_bare_ransom_contradicts_one_in_euros() -> None:
    report = compare_texts(
        herald=LEAD + "They demanded a ransom of 5 million euros for the files.\n",
        post=LEAD + "They demanded a ransom of 8 million for the files.\n",
    )

    [found] = [one for one in report.discrepancies if one.kind == "number"]
    assert found.severity is Severity.NOTE
    assert {reading.value for reading in found.readings} == {"€5 million", "8 million"}


def test_a_bare_ransom_that_is_the_same_is_told_to_nobody() -> None:
    report = compare_texts(
        herald=LEAD + "They demanded a ransom of 8 million euros for the files.\n",
        post=LEAD + "They demanded a ransom of 8 million for the files.\n",
    )

    assert not report.discrepancies


def test_two_outlets_that_convert_do_not_contradict() -> None:
    report = compare_texts(
        herald=LEAD + "They demanded a ransom of 8 million euros for the files.\n",
        post=LEAD + "They demanded a ransom of 9 million dollars for the files.\n",
    )

    assert not loud(report)


def test_a_ransom_and_a_bill_are_two_sums() -> None:
    report = compare_texts(
        herald=LEAD + "They demanded a ransom of 5 million euros for the files.\n",
        post=LEAD + "The repair bill is 8 million.\n",
    )

    assert not report.discrepancies
