"""A cup final in three papers: the score and the crowd differ; the scorers, the age and the past do not."""

import pytest

from compare.model import Report
from tests.newsroom import compare_texts, loud
from tests.stories.reading import disputed, values

HERALD = """Rovers win the cup after extra time

Harwick Rovers beat Castleby United 3-1 in the cup final at Northfield Park on Saturday.

Danny Okafor scored twice for Rovers, and Luis Prado added the third in the 104th minute.

The match was watched by 41,200 spectators. It was the first title for Rovers since 1978.

Castleby's captain, the 34-year-old defender Tom Ashworth, was sent off in the second half.

"We never stopped believing, and the fans carried us over the line," said head coach Ruth Hallam.

Rovers had lost the final of 2006 to Castleby 2-0.
"""

SPORTSDAY = """Okafor brace gives Rovers the cup

Harwick Rovers won the cup on Saturday with a 3-2 victory over Castleby United at Northfield Park.

Okafor scored two goals before Prado settled the match in extra time.

A crowd of 41,200 saw Rovers win their first title since 1978.

Ashworth, 34, the captain of Castleby, was sent off after the break.

"We never stopped believing, and the fans carried us over the line," Rovers head coach Ruth Hallam said.
"""

ECHO = """Harwick Rovers lift the cup

Harwick Rovers defeated Castleby United 3-1 after extra time in Saturday's final at Northfield Park.

Some 41,000 people saw the match, in which Danny Okafor scored twice.

Assistant coach Ruth Hallam praised her players. "They gave everything," she said.

Rovers had waited for a title for more than 40 years. Castleby have won the cup five times.
"""


@pytest.fixture(scope="module")
def report() -> Report:
    return compare_texts(herald=HERALD, sportsday=SPORTSDAY, echo=ECHO)


def test_it_is_one_event(report: Report) -> None:
    assert [event.articles for event in report.events] == [("echo", "herald", "sportsday")]


def test_the_score_is_told_in_two_ways(report: Report) -> None:
    assert disputed(report, "number", "3-1", "3-2")


def test_the_head_coach_is_called_an_assistant(report: Report) -> None:
    assert disputed(report, "title", "head coach", "assistant coach")


def test_the_crowd_the_age_and_the_old_final_stay_quiet(report: Report) -> None:
    said = values(loud(report))

    assert not {"41,200", "41,000", "34", "34-year-old", "2-0", "1978", "five", "2006"} & said
