"""A takeover in three papers: the price and the day differ; currencies, shares and old bids do not."""

import pytest

from compare.model import Report
from tests.newsroom import compare_texts, loud
from tests.stories.reading import disputed, values

LEDGER = """Norvik to buy Albrecht Pumps for $1.8 billion

June 5, 2018 - The Danish engineering group Norvik said on Tuesday that it would buy the German pump maker Albrecht for $1.8 billion in cash.

Albrecht employs 4,600 people and had sales of 910 million euros last year.

Norvik's chief executive, Henrik Lund, said the deal would close in September. "This is the right company at the right time," he said.

The price is a premium of 22 percent over Monday's closing price. Norvik shares fell 3 percent.

Norvik already owns 12 percent of Albrecht. An earlier bid of $1.2 billion failed in 2014.
"""

MARKETS = """Norvik agrees $1.4 billion deal for Albrecht

June 5, 2018 - Danish engineering group Norvik has agreed to buy German pump maker Albrecht for $1.4 billion in cash, the companies said on Tuesday.

With 4,600 employees, Albrecht had sales of 910 million euros in 2017.

The deal is expected to close in September, chief executive Henrik Lund said. "This is the right company at the right time," he told analysts.

The offer is 22 percent above the share's closing price on Monday. Albrecht shares rose 19 percent.
"""

WIRE = """Norvik buys Albrecht

June 5, 2018 - Norvik of Denmark will buy Albrecht, a maker of pumps, for about $1.8 billion, it said on Tuesday.

The takeover should be completed in November, said Norvik's chief financial officer, Henrik Lund.

Albrecht has more than 4,500 employees.

Norvik first bought 12 percent of Albrecht's shares in 2013.
"""


@pytest.fixture(scope="module")
def report() -> Report:
    return compare_texts(ledger=LEDGER, markets=MARKETS, wire=WIRE)


def test_it_is_one_event(report: Report) -> None:
    assert [event.articles for event in report.events] == [("ledger", "markets", "wire")]


def test_the_price_is_told_in_two_ways(report: Report) -> None:
    assert disputed(report, "number", "1.8 billion", "1.4 billion")


def test_the_chief_executive_is_called_finance_chief(report: Report) -> None:
    assert disputed(report, "title", "chief executive", "chief financial officer")


def test_staff_premium_and_the_earlier_bid_stay_quiet(report: Report) -> None:
    said = values(loud(report))

    assert not {"4,600", "22", "3", "19", "12", "910", "2014", "2013", "1.2"} & said
