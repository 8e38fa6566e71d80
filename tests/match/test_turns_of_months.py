"""Turns of a story that are told by the month: inspections, inquiries, stays in hospital, bids."""

import pytest

from tests.match.test_turns import BID, told

ATTACK = (
    "A man of 42 attacked passers-by with a knife in Velm.",
    "Passers-by were attacked in Velm by a man of 42 with a knife.",
)
BRIDGE = (
    "A bridge near Velm fell into the river, the road office said.",
    "The road office said a bridge near Velm had fallen into the river.",
)
CASE = (
    "Two men are accused of selling stolen propane in Velm.",
    "Stolen propane was sold in Velm, and two men stand accused.",
)


@pytest.mark.parametrize(
    ("leads", "left", "right"),
    [
        (BRIDGE, "The bridge was inspected in November 2018.",
         "The bridge was checked last in November 2016."),
        (BRIDGE, "The bridge was last inspected in October 2018.",
         "Inspectors were last there in October 2017."),
        (CASE, "The investigation started in February.", "Detectives had been on the case since May."),
        (CASE, "An inquiry was opened in February.", "Police had begun to look into the sales in April."),
        (ATTACK, "He had been treated in a psychiatric clinic until March.",
         "He was discharged in January from a ward in Lund."),
        (BID, "The first approach by Torsvane was rejected in May.",
         "The first offer from Torsvane was turned down in March."),
    ],
)  # fmt: skip
def test_the_month_of_a_turn_told_in_other_words(
    leads: tuple[str, str], left: str, right: str
) -> None:
    assert told(leads, left, right) == ["date"]


@pytest.mark.parametrize(
    ("leads", "left", "right"),
    [
        (BRIDGE, "The bridge was inspected in November 2016.",
         "The bridge was checked last in November 2018."),
        (BRIDGE, "The bridge was last inspected in October 2018.",
         "Inspectors will be there in October 2019."),
        (BRIDGE, "The bridge was last inspected in October 2018.", "The bridge was closed in March."),
        (CASE, "The investigation started in February.", "The investigation ended in May."),
        (CASE, "The investigation started in February.",
         "Another investigation, into tax, started in May."),
        (CASE, "The investigation started in February.", "The two men were arrested in May."),
        (ATTACK, "He was discharged from a clinic in March.", "He was taken to a clinic in January."),
        (ATTACK, "Dr Alan Pruitt was discharged from hospital in March.",
         "Carla Monk was discharged from hospital in January."),
        (ATTACK, "He was treated in a clinic until March.", "His brother left a clinic in January."),
        (BID, "A first approach by Torsvane was rejected in May.",
         "A second offer from Torsvane was turned down in March."),
        (BID, "An offer by Torsvane was made in March.",
         "An offer from Torsvane was turned down in May."),
        (BID, "An offer by Torsvane was rejected in May.",
         "An offer from Norvik was rejected in March."),
        (BID, "An offer by Torsvane was made in May.", "A bid was made in March by Norvik."),
        (BID, "Torsvane's offer for Ambrell was made in May.",
         "Norvik's offer for Ambrell was made in March."),
    ],
)  # fmt: skip
def test_what_is_another_turn_stays_quiet(leads: tuple[str, str], left: str, right: str) -> None:
    assert told(leads, left, right) == []
