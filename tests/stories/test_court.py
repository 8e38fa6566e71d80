"""A verdict in three papers: the years and a spelling differ; charges, ages and the lower court do not."""

import pytest

from compare.model import Report
from tests.newsroom import compare_texts, loud
from tests.stories.reading import disputed, values

POST = """Former mayor jailed for six years

March 9, 2021 - A court in Brenford sentenced the town's former mayor, Colin Maddox, to six years in prison on Tuesday for taking bribes.

Maddox, 58, had accepted 240,000 pounds from a building company between 2012 and 2016, the court found.

Judge Helena Forsyth said he had "betrayed the trust of the people who elected him".

His lawyer said he would appeal. Two other defendants were acquitted.

Prosecutors had asked for a sentence of nine years.
"""

DAILY = """Ex-mayor Maddox gets eight years for bribery

March 9, 2021 - Colin Maddox, the former mayor of Brenford, was sentenced to eight years in prison on Tuesday for accepting bribes.

The 58-year-old took 240,000 pounds from a building firm from 2012 to 2016, a court in Brenford found.

Judge Helena Forsythe said Maddox had "betrayed the trust of the people who elected him".

Two co-defendants were cleared. The prosecution had sought nine years.
"""

STANDARD = """Bribes: six years for former mayor

March 9, 2021 - The former mayor of Brenford was sentenced to six years in jail on Tuesday.

Colin Maddox, 58, had taken almost a quarter of a million pounds in bribes.

The trial had lasted four months. One of two other defendants, both cleared on Tuesday, wept.

In another case, a former councillor was sentenced to three years in prison in 2019.
"""


@pytest.fixture(scope="module")
def report() -> Report:
    return compare_texts(post=POST, daily=DAILY, standard=STANDARD)


def test_it_is_one_event(report: Report) -> None:
    assert [event.articles for event in report.events] == [("daily", "post", "standard")]


def test_six_years_against_eight(report: Report) -> None:
    assert disputed(report, "number", "six", "eight")


def test_the_judge_is_spelled_in_two_ways(report: Report) -> None:
    assert disputed(report, "name", "Forsyth", "Forsythe")


def test_the_demand_the_age_and_the_other_case_stay_quiet(report: Report) -> None:
    said = values(loud(report))

    assert not {"nine", "three", "58", "58-year-old", "240,000", "four", "two", "2019"} & said
