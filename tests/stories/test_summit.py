"""Talks of two ministers in several papers: each paper has one thing wrong, and says the rest right."""

import pytest

from compare.model import Report
from tests.newsroom import compare_texts, loud
from tests.stories.reading import disputed

GAZETTE = """Norway and Peru resume fisheries talks after six years

Norway's Deputy Fisheries Minister Kari Moen, right, greets Peru's envoy Luis Vega prior to the eighth round of the Norway-Peru Fisheries Dialogue in Bergen on May 14, 2019.

Norway and Peru held fisheries talks on Tuesday after a break of six years, officials said.

The first such dialogue between the two countries since June 2013 was held at the fisheries ministry in Bergen, an official said.

"We want to rebuild trust between our fleets," Ms Moen told reporters.
"""

HERALD = """Peru, Norway hold first fisheries talks in six years

Norway's Deputy Minister of Fisheries Kari Moen, left, and Peru's envoy Luis Vega shake hands before their meeting in Bergen Tuesday, May 14, 2019.

Norway and Peru have held fisheries talks for the first time in six years, another step toward mending ties.

The delegations met Tuesday in Bergen for a day of talks, and both sides voiced hope.

The last round of fisheries talks was held in Lima in June 2013.
"""


def told(**changes: str) -> Report:
    """The report where the Gazette prints something else; a space in a name is a ``_``."""
    text = GAZETTE
    for old, new in changes.items():
        assert old.replace("_", " ") in text
        text = text.replace(old.replace("_", " "), new)
    return compare_texts(gazette=text, herald=HERALD)


def test_nothing_is_told_where_both_have_it_right() -> None:
    assert loud(compare_texts(gazette=GAZETTE, herald=HERALD)) == []


def test_the_day_under_a_picture_is_wrong_though_the_weekday_below_is_right() -> None:
    assert disputed(told(May_14="May 13"), "date", "May 13", "May 14")


def test_the_last_talks_are_dated_by_the_first_since() -> None:
    assert disputed(told(June_2013="June 2012"), "date", "2012", "2013")


def test_talks_that_were_held_somewhere_are_set_there() -> None:
    text = GAZETTE.replace("Dialogue in Bergen", "Dialogue")
    text = text.replace("talks on Tuesday after", "talks in Oslo on Tuesday after")
    assert disputed(compare_texts(gazette=text, herald=HERALD), "place", "Oslo", "Bergen")


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        (
            "Norway's Deputy Fisheries Minister Kari Moen met fishermen at the port of Bergen.",
            "Norway's Deputy Fisheries Minister Nils Aas met fishermen at the port of Bergen.",
            ["name"],
        ),
        (
            "Coach Odd Lie was fired on March 2 after four seasons with the club.",
            "Odd Lie, who was fired on May 2 as coach of the club, said nothing.",
            ["date"],
        ),
        (
            "The case will be closed, District Attorney Ruth Adler said.",
            "Police Commissioner Ruth Adler said that the case would be closed.",
            ["title"],
        ),
        (
            "The case will be closed, District Attorney Ruth Adler said.",
            "Former police commissioner Ruth Adler said that the case would be closed.",
            [],
        ),
        (
            "Norway's deputy fisheries minister Kari Moen told reporters the cod was too dear.",
            "Norway's deputy fisheries minister Nils Aas told reporters the cod was being watched.",
            [],
        ),
        (
            "Another man was arrested in Leeds over the theft.",
            "Police later arrested another man in Bradford.",
            [],
        ),
        (
            "Interest rates were raised on March 2 by the bank of Norway.",
            "Interest rates were cut on May 2 by the bank of Peru.",
            [],
        ),
        (
            "The quake was felt in Bergen, residents said on Tuesday.",
            "The quake was felt in Oslo, residents said on Tuesday.",
            [],
        ),
        (
            "The quake, which struck at noon, was felt in Oman.",
            "The quake struck southern Iran at noon.",
            [],
        ),
    ],
)
def test_what_two_papers_say_of_one_thing(left: str, right: str, kinds: list[str]) -> None:
    lead = "Norway and Peru held fisheries talks in Bergen on Tuesday.\n\n"
    report = compare_texts(herald=f"{lead}{left}\n", post=f"{lead}{right}\n")
    assert [found.kind for found in loud(report)] == kinds
