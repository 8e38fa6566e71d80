"""What became of people and homes, in phrases and by a borrowed noun."""

import pytest

from compare.facts import number
from tests.newsroom import alarms_after, parsed


def told(sentence: str, text: str) -> tuple[str, str]:
    """The noun and the state of the number with that text."""
    values = [one.value for one in number.find(parsed(sentence)) if one.text == text]
    return next(((one.noun, one.state) for one in values), ("", ""))


@pytest.mark.parametrize(
    ("sentence", "text", "counted"),
    [
        ("Some 900 residents had to leave their homes.", "Some 900", ("resident", "evacuated")),
        ("The flood forced 900 people from their homes.", "900", ("person", "evacuated")),
        ("The crew of 12 had to leave their cabins.", "12", ("crew", "")),
        ("Helicopters saved 84 people.", "84", ("person", "rescued")),
        ("Three gunmen have not been found.", "Three", ("gunman", "")),
        ("The 84 who had been missing were found alive.", "84", ("", "")),
        ("There was no trace of 84 villagers.", "84", ("villager", "missing")),
        ("Police are looking for 84 men.", "84", ("man", "")),
        ("Some 900 residents were told to leave.", "Some 900", ("resident", "evacuated")),
        ("Some 900 people returned home.", "Some 900", ("person", "returned home")),
        ("There were 84 survivors.", "84", ("survivor", "survived")),
        ("The deal saved 84 jobs.", "84", ("job", "")),
        ("Another 84 were plucked from the sea.", "Another 84", ("person", "rescued")),
        ("12 people were plucked from the sea.", "12", ("person", "rescued")),
        ("12 plucked from the sea", "12", ("person", "rescued")),
        ("The 12 people who had been winched off were cold.", "12", ("person", "rescued")),
        ("Six workers saved the plant.", "Six", ("worker", "")),
        ("Two fishermen plucked her from the water.", "Two", ("fisherman", "")),
        ("Six sailors who saved her were honoured.", "Six", ("sailor", "")),
        ("Six runners pulled out of the race.", "Six", ("runner", "")),
        ("Rescuers brought 84 people ashore.", "84", ("person", "rescued")),
        ("Some 14 people were treated in hospital.", "Some 14", ("person", "hospitalised")),
        ("The storm stranded 300 passengers.", "300", ("passenger", "stranded")),
        ("Some 300 cars were stuck in a jam.", "Some 300", ("car", "")),
        ("Twenty homes were destroyed and another 30 damaged.", "another 30", ("home", "damaged")),
        ("The quake wrecked 20 homes and damaged 30.", "30", ("home", "damaged")),
        ("The quake wrecked 20 homes and damaged 30 shops.", "30", ("shop", "damaged")),
        ("They attacked 100 ships and hijacked 40.", "40", ("ship", "")),
        ("They attacked 100 ships and the navy sank 40 rafts.", "40", ("raft", "")),
        ("Of the 23 sailors arrested, 12 are Danes.", "12", ("sailor", "arrested")),
    ],
)
def test_what_became_of_them_is_told_in_phrases(
    sentence: str, text: str, counted: tuple[str, str]
) -> None:
    assert told(sentence, text) == counted


FERRY = "A ferry ran aground off the island of Tirsk on Sunday night."


def test_who_was_plucked_from_the_sea_was_saved() -> None:
    assert alarms_after(
        FERRY, "Helicopters saved 84 people.", "In all, 62 people were plucked from the sea."
    ) == ["number"]


def test_who_was_hurt_was_not_saved() -> None:
    assert not alarms_after(
        FERRY, "Helicopters saved 84 people.", "In all, 62 people were hurt, some of them badly."
    )


def test_rescuers_were_not_rescued() -> None:
    assert not alarms_after(
        FERRY, "Helicopters saved 84 people.", "Two fishermen plucked a woman from the water."
    )


def test_what_some_of_them_are_and_what_was_done_to_others_are_two_counts() -> None:
    lead = "Pirates off Somalia seized a tanker with 23 sailors on Friday, officials said."

    assert alarms_after(lead, "Of the 23 sailors, 12 are Danes.", "Of the 23, 11 are Poles.") == []
    left, right = "They took 20 ships and burned five.", "They took 20 ships and held three."
    assert alarms_after(lead, left, right) == []
