"""What befell homes, told in phrases."""

import pytest

from compare.facts import number
from tests.newsroom import alarms_after, parsed


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("The storm tore down 40 houses.", "destroyed"),
        ("40 houses collapsed.", "destroyed"),
        ("It reduced 40 homes to rubble.", "destroyed"),
        ("40 homes were burned to the ground.", "destroyed"),
        ("40 dwellings were wiped out.", "destroyed"),
        ("The gale caused damage to 40 homes.", "damaged"),
        ("40 homes sustained heavy damage.", "damaged"),
        ("40 homes were under water.", "flooded"),
        ("The flood swept away 40 cars.", ""),
        ("40 runners collapsed.", ""),
        ("The firm turned 40 homes into offices.", ""),
    ],
)
def test_a_phrase_tells_what_became_of_buildings(sentence: str, state: str) -> None:
    told = next(one.value for one in number.find(parsed(sentence)) if one.text == "40")
    assert told.state == state


STORM = "A storm hit the fishing town of Varnes on Tuesday."


def test_homes_that_are_gone_were_destroyed() -> None:
    left, right = "The storm tore down 40 houses.", "65 homes were reduced to rubble."
    assert alarms_after(STORM, left, right) == ["number"]


def test_homes_that_collapsed_were_not_merely_damaged() -> None:
    assert not alarms_after(STORM, "40 houses collapsed.", "65 homes were damaged.")
