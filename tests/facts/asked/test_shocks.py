"""How strong a quake was, and which shock it is told of."""

from functools import partial

import pytest

from compare.facts import number
from tests.newsroom import alarms_after, parsed

LEAD = "A strong earthquake struck near the border town of Petrich on Tuesday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("The quake registered 5.2, an institute said.", "quake"),
        ("An institute gave the magnitude of the quake as 5.2.", "quake"),
        ("The tremor's magnitude was put at 5.2.", "tremor"),
        ("The strongest aftershock measured 5.2.", "aftershock"),
        ("Aftershocks followed the 5.2-magnitude quake.", "quake"),
    ],
)
def test_a_magnitude_is_that_of_one_shock(sentence: str, noun: str) -> None:
    [told] = number.find(parsed(sentence))
    assert (told.value.unit.label, told.value.noun) == ("magnitude", noun)


@pytest.mark.parametrize(
    "sentence",
    ["Critics rated it a 6.5.", "The quake was felt 5.2 miles away.", "The shock was 5.2 percent."],
)
def test_no_other_figure_is_a_magnitude(sentence: str) -> None:
    assert all(one.value.unit.label != "magnitude" for one in number.find(parsed(sentence)))


def test_what_the_institute_measured_is_the_quake() -> None:
    left, right = (
        "An institute in Sofia measured it at 5.2.",
        "The quake measured 5.5 on the Richter scale.",
    )
    assert alarms(left, right) == ["number"]


def test_an_aftershock_is_another_than_the_quake() -> None:
    assert not alarms("The strongest aftershock measured 5.2.", "The quake registered 5.5.")


def test_one_quake_is_set_at_two_depths() -> None:
    assert alarms("The hypocentre was at 10 km.", "The quake, 22 km down, woke many.") == ["number"]


def test_a_depth_is_no_distance() -> None:
    assert not alarms("The quake, 10 km down, woke many.", "The epicentre was 22 km from Sofia.")
