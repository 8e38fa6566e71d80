"""Where a named thing is: firms and houses of one town; chains, people and suburbs stay quiet."""

import pytest

from compare.facts.place import find, relate
from compare.facts.placed.seat import SEAT
from compare.facts.placed.site import PlaceValue
from compare.model import Verdict
from tests.newsroom import compare_texts, loud, parsed


def seats(text: str) -> list[PlaceValue]:
    return [one.value for one in find(parsed(text)) if one.value.asked.startswith(SEAT)]  # type: ignore[attr-defined,misc,union-attr]


def verdicts(left: str, right: str) -> set[Verdict]:
    return {relate(one, other).verdict for one in seats(left) for other in seats(right)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tallow, of Boise, Idaho, has 130 employees.",
         "Nordhaus has bought Tallow, the Denver outfit behind the app."),
        ("Boise-based Tallow was sold on Monday.",
         "Nordhaus bought Tallow, a software firm in Denver, on Monday."),
        ("The brewery Oxholm, based in Odense, was sold.", "Oxholm, a brewery in Aarhus, was sold."),
        ("Odense's Oxholm was sold on Monday.", "Aarhus-based brewer Oxholm was sold on Monday."),
        ("She went to Larch Ridge, a private clinic outside Utrecht.",
         "She is being treated at Larch Ridge in Groningen."),
        ("Oxholm, which is based in Odense, was sold.", "Oxholm, a brewery in Aarhus, was sold."),
    ],
)  # fmt: skip
def test_one_thing_in_two_towns_is_a_conflict(left: str, right: str) -> None:
    assert Verdict.CONFLICT in verdicts(left, right)
    assert Verdict.CONFLICT in verdicts(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # Told only by the way: it may be a person's home, or one branch of a chain.
        ("Tallow, of Boise, Idaho, was hurt.", "Denver's Tallow was hurt."),
        ("She slept at Holt House in Lyon.", "She slept at Holt House in Nice."),
        # A larger place, a suburb, and another firm.
        ("Tallow, of Boise, Idaho, was sold.", "Tallow, a software firm in Idaho, was sold."),
        ("Tallow, of Lakewood, Colorado, was sold.", "Tallow, the Denver outfit, was sold."),
        ("Tallow, of Boise, Idaho, was sold.", "Nordhaus, the Denver outfit, was sold."),
        # An office is no seat.
        ("Tallow, the Denver outfit, was sold.", "Tallow will close its Boise office."),
    ],
)
def test_people_branches_suburbs_and_offices_are_none(left: str, right: str) -> None:
    assert Verdict.CONFLICT not in verdicts(left, right)


def test_an_editor_is_told_of_a_firm_in_two_towns() -> None:
    [found] = loud(
        compare_texts(
            afp="Nordhaus bought Tallow for $210 million. Tallow, of Boise, Idaho, has 130 staff.",
            bbc="Nordhaus has picked up Tallow, the Denver outfit behind the app, for $210 million.",
        )
    )

    assert found.rule == "place"
