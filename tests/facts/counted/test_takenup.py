"""Numbers without a noun: those that a pronoun takes up, and those that only people do or suffer."""

import pytest

from compare.facts import number
from compare.facts.figure.quantity import Part, Quantity
from tests.newsroom import alarms_after, asked, parsed


def told(text: str, said: str) -> tuple[str, str, Part] | None:
    """The noun, the state and the part of the number with those words; None where it is not read."""
    values = [one.value for one in number.find(parsed(text)) if one.text == said]
    assert all(isinstance(value, Quantity) for value in values)
    return next(((one.noun, one.state, one.part) for one in values), None)


@pytest.mark.parametrize(
    ("text", "said", "counted"),
    [
        ("The robbers fled with the cash. Nineteen of them wept.", "Nineteen",
         ("robber", "", Part.PART)),
        ("Pirates took 24 sailors. Nineteen of them are Indians.", "Nineteen",
         ("indian", "", Part.PART)),
        ("The firm has three patents. A rival copied all three of them.", "three",
         ("patent", "", Part.NONE)),
        ("The army set up posts. There are to be 14 of them.", "14", ("post", "", Part.NONE)),
        ("The hangar had 12 jets. Of those, four are lost.", "four", ("jet", "", Part.PART)),
        ("Nurses from the hills, 18 of them, arrived by boat.", "18", ("nurse", "", Part.NONE)),
        ("The thieves, four in number, chose well.", "four", ("thief", "", Part.NONE)),
        ("A gang stormed the bank. There were five of them, one a woman.", "five",
         ("member", "", Part.NONE)),
        ("The rebels came at noon. They were 40 and spoke Dutch.", "40", ("rebel", "", Part.NONE)),
        ('"We were 400," he said.', "400", ("person", "", Part.NONE)),
        ("He had eight sisters, five of whom became nuns.", "five", ("sister", "", Part.PART)),
        ("More than 60 are hurt, fifteen of them fighting for life.", "fifteen",
         ("person", "in critical condition", Part.NONE)),
        ("Police found 53 migrants, eight of whom were taken to hospital.", "eight",
         ("person", "hospitalised", Part.NONE)),
        ("The loot was two million euros. There were five of them.", "five", None),
        ("The crew met the guards at the gate. Six of them were ill.", "Six",
         ("person", "ill", Part.PART)),
        ("All 390 of the province's English schools were shut.", "390",
         ("school", "", Part.NONE)),
    ],
)  # fmt: skip
def test_a_pronoun_lends_the_noun_that_it_takes_up(
    text: str, said: str, counted: tuple[str, str, Part] | None
) -> None:
    assert told(text, said) == counted


@pytest.mark.parametrize(
    ("text", "said", "counted"),
    [
        ("30,000 march on parliament in Olm\n\nIt rained.", "30,000", ("person", "", Part.NONE)),
        ("30,000 rally in Olm over pensions\n\nIt rained.", "30,000", ("person", "", Part.NONE)),
        ("Two rally drivers crashed.", "Two", ("driver", "", Part.NONE)),
        ("62 drown on the way to Olm\n\nIt rained.", "62", ("person", "killed", Part.NONE)),
        ("The attack claimed the lives of nine.", "nine", ("person", "killed", Part.NONE)),
        ("The book tells the lives of nine.", "nine", None),
        ("Man stabs four at station in Olm\n\nIt rained.", "four", ("person", "", Part.NONE)),
        ("43 held as riot grips Olm\n\nIt rained.", "43", ("person", "arrested", Part.NONE)),
        ("43 held as gunmen storm bank in Olm\n\nIt rained.", "43", None),
        ("Police hold 112 after riot in Olm\n\nIt rained.", "112", ("person", "arrested", Part.NONE)),
        ("31 nicked as fury boils over\n\nIt rained.", "31", ("person", "arrested", Part.NONE)),
        ("Nine were recaptured by nightfall.", "Nine", ("person", "recaptured", Part.NONE)),
        ("Seven were jailed for fraud.", "Seven", ("person", "", Part.NONE)),
        ("Jet with 164 aboard lands safely in Olm\n\nIt rained.", "164", ("person", "", Part.NONE)),
        ("Stomach virus strikes 212 on liner\n\nIt rained.", "212", ("person", "ill", Part.NONE)),
        ("Lightning strikes 212 times.", "212", ("time", "", Part.NONE)),
        ("Eighteen went to the county hospital.", "Eighteen", ("person", "hospitalised", Part.NONE)),
        ("Eighteen ministers went to the county hospital.", "Eighteen",
         ("minister", "", Part.NONE)),
        ("Hope is fading for 61 others.", "61", ("person", "missing", Part.NONE)),
        ("Some 150 joined in.", "Some 150", ("person", "", Part.NONE)),
        ("Flight 482 fled the storm.", "482", None),
        ("The stadium holds 18,500.", "18,500", None),
        ("Her rival won 498.", "498", None),
        ("The men want eight.", "eight", None),
    ],
)  # fmt: skip
def test_what_only_people_do_or_suffer_counts_them(
    text: str, said: str, counted: tuple[str, str, Part] | None
) -> None:
    assert told(text, said) == counted


def test_whoever_robbed_the_shop_is_counted_by_a_pronoun() -> None:
    raid = "Robbers held up a jeweller's shop in Olm. There were five of them, one a woman."
    assert asked(raid, "five") == "attackers"


RAID = "Robbers held up a jeweller's shop in Olm on Wednesday and fled with watches."
RIOT = "Riots shook the town of Olm on Sunday after a man died in his cell."
WRECK = "A train left the rails near Olm on Sunday, killing nine people, officials said."


@pytest.mark.parametrize(
    ("lead", "left", "right"),
    [
        (RAID, "The robbers, four in number, chose well.", "There were five of them, one a woman."),
        (RAID, "Men in balaclavas, four of them, came in by the door.", "They were three."),
        (RIOT, "Police arrested 43 people.", "In all, 39 were nicked."),
    ],
)
def test_two_counts_of_one_group_are_told(lead: str, left: str, right: str) -> None:
    assert alarms_after(lead, left, right) == ["number"]


@pytest.mark.parametrize(
    ("lead", "left", "right"),
    [
        (RAID, "The robbers, four in number, chose well.", "Two of them were masked."),
        (RAID, "Three of them were armed.", "Two of them were masked."),
        (
            RAID,
            "Shoppers dived for the floor. There were seven of them.",
            "There were two robbers.",
        ),
        (RIOT, "Police arrested 43 people.", "Twelve of them were charged on Monday."),
        (RIOT, "Police arrested 43 people.", "Nine were jailed for riots in March."),
        (RIOT, "Some 900 gathered at the station.", "Twelve of them threw stones."),
        (WRECK, "Some 60 are hurt, fifteen of them gravely.", "Some 60 people were hurt."),
        (WRECK, "Six of whom little is known died at once.", "Nine people died."),
    ],
)
def test_some_of_them_and_others_are_no_count_of_the_group(
    lead: str, left: str, right: str
) -> None:
    assert not alarms_after(lead, left, right)
