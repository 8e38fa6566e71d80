"""One sentence printed by two outlets with one word changed, and changes that say the same."""

import pytest

from compare.model import Discrepancy
from tests.newsroom import compare_texts, loud

STORM = """Storm closes ports on both coasts

The storm closed eleven ports on Monday, and ferries stayed in harbour from Halden to Skagen.

{told}

The coast guard said on Tuesday that the ports would open again in the evening.
"""


def findings(left: str, right: str) -> list[Discrepancy]:
    """What an editor is alarmed by where two reports differ in one passage."""
    return loud(compare_texts(courier=STORM.format(told=left), herald=STORM.format(told=right)))


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        (
            "The outage was caused by a fault on a cable between Skagen in Denmark and Lerwick in "
            "Scotland, the operator wrote.",
            "The outage was caused by a fault on a cable between Skagen in Iceland and Lerwick in "
            "Scotland, the operator wrote.",
            "place",
        ),
        (
            "The skipper will stay in custody until his boat is raised from the harbour, "
            "according to town prosecutor Ines Kahn.",
            "The skipper will stay in custody until his boat is raised from the harbour, said "
            "town judge Ines Kahn.",
            "title",
        ),
        (
            "The harbour master called out all pilots, including those not on duty that night, "
            "and closed the bridge.",
            "The harbour master called out all pilots, including those on duty that night, "
            "and closed the bridge.",
            "polarity",
        ),
    ],
)
def test_one_word_changed_in_one_sentence_is_told(left: str, right: str, rule: str) -> None:
    assert [found.rule for found in findings(left, right)] == [rule]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The harbour master called out all pilots, including those on leave that night, and "
            "closed the bridge.",
            "The harbour master called out all pilots, including those on holiday that night, and "
            "closed the bridge.",
        ),
        (
            "The strike goes on in all eleven ports on both coasts, union chief Ines Kahn told the "
            "paper after talks on Sunday.",
            "The strike goes on in all eleven ports on both coasts, union head Ines Kahn told the "
            "paper after talks on Sunday.",
        ),
        (
            "The owner said the ferry would be towed from Skagen to a shipyard in Gothenburg "
            "before the end of the week.",
            "The owner said the ferry would be towed from Skagen to a shipyard in Sweden "
            "before the end of the week.",
        ),
        (
            "The ferry's owner told passengers in Halden that the crossing to Denmark would cost "
            "nothing in June.",
            "The ferry's owner told passengers in Larvik that the crossing to Iceland would cost "
            "nothing in June.",
        ),
        (
            "The harbour master did not only call out all pilots that night, he closed the bridge.",
            "The harbour master did call out all pilots that night, he closed the bridge.",
        ),
        (
            "The agency wrote that the ferry was not to blame for the broken lock in the port.",
            "According to the agency, the ferry was not to blame for the broken lock in the port.",
        ),
    ],
    ids=[
        "another word",
        "chief and head",
        "a town and its country",
        "two places",
        "not only",
        "who says so",
    ],
)
def test_what_may_say_the_same_is_not(left: str, right: str) -> None:
    assert findings(left, right) == []


def test_a_paper_that_prints_both_sentences_is_not_set_against_itself() -> None:
    told = "A fault on the cable between Skagen in {} and Lerwick in Scotland cut the town off."
    both = f"{told.format('Denmark')}\n\n{told.format('Iceland')}"

    assert findings(both, told.format("Iceland")) == []
