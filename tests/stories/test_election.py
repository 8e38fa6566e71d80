"""An election in three papers: the share and the day differ; turnout, seats and the last vote do not."""

import pytest

from compare.model import Report
from tests.newsroom import compare_texts, loud
from tests.stories.reading import disputed, values

MONITOR = """Opposition wins in Taravia

VELSK, October 12, 2020 - The opposition Civic Alliance has won Taravia's parliamentary election with 47 percent of the vote, the electoral commission said on Monday.

Its leader, Irina Dragan, told supporters that the country had "voted for a fresh start". Turnout was 68 percent.

The governing Popular Party won 35 percent, down from 49 percent in 2016.

Dragan, a 51-year-old lawyer, is expected to become prime minister in November.

Prime Minister Pavel Orsic conceded defeat on Sunday night.
"""

OBSERVER = """Civic Alliance claims victory in Taravia

VELSK, October 12, 2020 - Taravia's opposition won Sunday's parliamentary election, the electoral commission said on Monday. The Civic Alliance took 41 percent of the vote.

The ruling Popular Party of Prime Minister Pavel Orsic got 35 percent. Turnout was 68 percent.

Irina Dragan, who leads the Civic Alliance, said that Taravia had "voted for a fresh start".

Orsic conceded defeat on Monday morning.
"""

TIMES = """Taravia votes for change

VELSK, October 12, 2020 - The Civic Alliance of Irina Dragan won about 47 percent in Taravia's parliamentary election, far ahead of the Popular Party with 35 percent.

More than two thirds of voters took part, the electoral commission said.

In 2016 the Popular Party had won 49 percent.

Dragan, 51, could become the country's first female prime minister.
"""


@pytest.fixture(scope="module")
def report() -> Report:
    return compare_texts(monitor=MONITOR, observer=OBSERVER, times=TIMES)


def test_it_is_one_event(report: Report) -> None:
    assert [event.articles for event in report.events] == [("monitor", "observer", "times")]


def test_the_winner_has_47_or_41_percent(report: Report) -> None:
    assert disputed(report, "number", "47", "41")


def test_defeat_was_conceded_on_two_days(report: Report) -> None:
    assert disputed(report, "date", "Sunday night", "Monday morning")


def test_the_loser_the_turnout_and_the_last_vote_stay_quiet(report: Report) -> None:
    said = values(loud(report))

    assert not {"35", "68", "49", "51", "51-year-old", "two thirds", "2016"} & said
