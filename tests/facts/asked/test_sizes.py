"""How long, heavy or old a thing is, by its noun: the mast is not the ship."""

from functools import partial

import pytest

from tests.newsroom import alarms_after, asked

LEAD = "Divers have found a wooden ship off Skarn, the museum said on Wednesday."
alarms = partial(alarms_after, LEAD)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("The ship is 24 metres long.", "length of the ship"),
        ("The 27-metre ship lies on its side.", "length of the ship"),
        ("The 400-year-old wreck is well preserved.", "age of the ship"),
        ("The satellite weighs 2.1 tonnes.", "weight of the satellite"),
        ("The 2.4-tonne satellite will watch the sea.", "weight of the satellite"),
        ("The 400-metre race was hers.", ""),
        ("The ships are 24 metres long.", ""),
    ],
)
def test_the_phrase_about_a_figure_says_what_it_answers(text: str, asks: str) -> None:
    assert asked(text) == asks


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The ship is 24 metres long.", "The 27-metre ship lies on its side."),
        ("The ship is about 600 years old.", "The 400-year-old wreck is well preserved."),
        ("The anchor weighs 2.1 tonnes.", "The 2.4-tonne anchor lies beside it."),
    ],
)
def test_sizes_told_in_two_ways_are_in_conflict(left: str, right: str) -> None:
    assert alarms(left, right) == ["number"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The ship is 24 metres long.", "Its mast is 14 metres long."),
        ("The ship is about 600 years old.", "The museum is 140 years old."),
        ("The anchor weighs 2.1 tonnes.", "The 2.4-tonne cannon lies beside it."),
    ],
)
def test_sizes_of_two_things_are_quiet(left: str, right: str) -> None:
    assert alarms(left, right) == []


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("The bridge spans 964 metres.", "length of the bridge"),
        ("The bridge, 964 metres long, cost more than planned.", "length of the bridge"),
        ("The length of the bridge is 964 metres.", "length of the bridge"),
        ("The probe tips the scales at 820 kg.", "weight of the spacecraft"),
        ("The spacecraft's mass is 820 kg.", "weight of the spacecraft"),
        ("The asteroid is 340 metres in diameter.", "width of the asteroid"),
        ("The convoy stretched 964 metres.", ""),
    ],
)
def test_a_size_is_told_by_verbs_nouns_and_in_apposition(text: str, asks: str) -> None:
    assert asked(text) == asks
