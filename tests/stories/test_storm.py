"""A storm in three papers: the wind and the landfall differ; bounds, units and the last storm do not."""

import pytest

from compare.model import Report
from tests.newsroom import compare_texts, loud
from tests.stories.reading import disputed, values

NEWS = """Storm Petra kills four on the coast

September 18, 2017 - Storm Petra hit the coast near Aldmouth on Sunday with winds of up to 160 kilometres per hour, killing four people.

About 30,000 homes were without power on Monday, the grid operator said.

The storm made landfall near Aldmouth at 11 p.m. and moved north. Three fishermen are missing.

More than 2,000 people left their homes. Schools will stay closed until Wednesday.

In 2013 a storm killed 11 people in the same region.
"""

CHRONICLE = """Four dead after storm Petra

September 18, 2017 - Four people died when storm Petra struck the coast on Sunday, with winds of up to 100 miles per hour.

Some 55,000 homes had no electricity on Monday, according to the grid operator.

The storm made landfall near Aldmouth late on Sunday. At least 2,000 residents were evacuated.

Three fishermen were still missing. Schools remain closed until Wednesday.
"""

DISPATCH = """Petra leaves thousands without power

September 18, 2017 - At least three people were killed as storm Petra hit the coast on Sunday.

About 30,000 households were without electricity on Monday.

The storm came ashore near Brackness before moving south, the weather service said.

The coastguard is looking for three missing fishermen. It was the worst storm since 2013, when 11 people died.
"""


@pytest.fixture(scope="module")
def report() -> Report:
    return compare_texts(news=NEWS, chronicle=CHRONICLE, dispatch=DISPATCH)


def test_it_is_one_event(report: Report) -> None:
    assert [event.articles for event in report.events] == [("chronicle", "dispatch", "news")]


def test_the_homes_without_power_differ(report: Report) -> None:
    assert disputed(report, "number", "30,000", "55,000")


def test_wind_in_two_units_bounds_and_the_last_storm_stay_quiet(report: Report) -> None:
    said = values(loud(report))

    assert not {"160", "100", "four", "2,000", "11", "2013", "wednesday"} & said
