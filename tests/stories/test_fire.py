"""A hotel fire in three papers: the dead, the hour and the owner's name differ, and little else."""

import pytest

from compare.model import Report
from tests.newsroom import compare_texts, loud
from tests.stories.reading import disputed, values

COURIER = """Hotel fire kills seven in Lindau

LINDAU, May 14, 2019 - A fire tore through a lakeside hotel in Lindau early on Tuesday, killing seven people and injuring 23, the fire brigade said.

The blaze broke out at about 2 a.m. in the kitchen of the Hotel Seeblick, a four-storey building with 58 rooms.

More than 120 firefighters fought the flames for six hours. Two of them were treated for smoke inhalation.

Fire chief Karin Oberhofer said the alarm system had worked. "The guests were woken in time, but the stairs were already full of smoke," she told reporters.

The owner, Matthias Brandauer, bought the hotel in 2011 for 3.2 million euros.

Nine people died in a fire at another hotel on the lake in 1987.
"""

GAZETTE = """Nine dead as blaze sweeps Lindau hotel

LINDAU, May 14, 2019 - Nine people were killed and 23 others hurt when a fire swept through a hotel on the lake in Lindau on Tuesday, the fire brigade said.

The fire started shortly after 2 a.m. in the kitchen of the Hotel Seeblick, which has 58 rooms on four floors.

Some 120 firefighters were at the scene. Two firefighters were treated in hospital.

Karin Oberhofer, the fire chief, said that the alarm had gone off. "The guests were woken in time, but the stairs were already full of smoke," she said.

Matthias Brandauer has owned the hotel since 2011, when he paid 3.2 million euros for it.
"""

TRIBUNE = """Seven killed in hotel fire

LINDAU, May 14, 2019 - At least seven people died in a fire at a hotel in Lindau on Tuesday and about two dozen were injured.

The fire broke out at around 4 a.m. in the kitchen of the Hotel Seeblick, officials said.

The four-storey hotel with 58 rooms belongs to Matthias Brandhauer, who bought it in 2011.

About 120 firefighters took six hours to put out the blaze.

In a separate fire on Monday, three people were hurt in a warehouse in Bregenz.
"""


@pytest.fixture(scope="module")
def report() -> Report:
    return compare_texts(courier=COURIER, gazette=GAZETTE, tribune=TRIBUNE)


def test_it_is_one_event(report: Report) -> None:
    assert [event.articles for event in report.events] == [("courier", "gazette", "tribune")]


def test_seven_dead_against_nine(report: Report) -> None:
    assert disputed(report, "number", "seven", "nine")


def test_the_owner_is_spelled_in_two_ways(report: Report) -> None:
    assert disputed(report, "name", "Brandauer", "Brandhauer")


def test_the_injured_the_rooms_and_the_earlier_fire_stay_quiet(report: Report) -> None:
    said = values(loud(report))

    assert not {"23", "two dozen", "58", "120", "1987", "three", "2011"} & said
