"""Who asked whom: two outlets that have it the other way round, and two that each ask for more."""

import pytest

from tests.newsroom import alarms_after, compare_texts

LEAD = "Brazil and Chile held talks on fishing in Lima on Tuesday, officials of both said."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Brazil is expected to ask Chile to cut the number of its trawlers in the southern waters.",
         "Chile will ask Brazil to cut the number of its trawlers in the southern waters, they said."),
        ("Brasília urged Chile to release the crew of the seized trawler without delay.",
         "Chile urged Brazil to release the crew of the seized trawler without any delay."),
    ],
)  # fmt: skip
def test_that_two_have_it_the_other_way_round_is_a_note(left: str, right: str) -> None:
    report = compare_texts(herald=f"{LEAD}\n\n{left}\n", post=f"{LEAD}\n\n{right}\n")

    assert [(one.kind, one.severity) for one in report.discrepancies] == [("role", "note")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Brazil will ask Chile to cut the number of its trawlers in the southern waters.",
         "Chile will ask Brazil to lift the ban on its salmon and to open two of its ports."),
        ("Brazil urged Chile to show restraint.", "Chile urged Brazil to show restraint."),
        ("Brazil will ask Chile to cut the number of its trawlers in the southern waters.",
         "Brasília is likely to ask Chile to cut the number of its trawlers in southern waters."),
        ("Brazil did not ask Chile to cut the number of its trawlers in the southern waters.",
         "Chile asked Brazil to cut the number of its trawlers in the southern waters."),
    ],
)  # fmt: skip
def test_each_may_ask_for_something(left: str, right: str) -> None:
    assert "role" not in alarms_after(LEAD, left, right)
