"""Suppressions: by fingerprint, by rule and path, or by a comment; unused ones are told."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from compare.model import Report
from compare.options import Suppression
from compare.read.ignores import Ignore, Misread
from compare.suppressions import Suppressions
from tests.render.sample import FIRE

TODAY = date(2026, 3, 12)
FOUND = FIRE.discrepancies[2]
PLACE = FOUND.readings[0].mentions[0]
NUMBER = Ignore(PLACE.path, 3, ("number",), "counted again", f"{PLACE.sentence} He left.")


def checked() -> Report:
    """The fire, checked as if every article were new."""
    return replace(FIRE, articles=tuple(replace(entry, new=True) for entry in FIRE.articles))


def standing(*listed: Suppression | Ignore | Misread) -> Suppressions:
    return Suppressions(
        [one for one in listed if isinstance(one, Suppression)],
        [one for one in listed if not isinstance(one, Suppression)],
        TODAY,
    )


@pytest.mark.parametrize(
    "one",
    [
        Suppression("why", fingerprint=FOUND.fingerprint),
        Suppression("why", rule="number", path="fire/courier.txt"),
        Suppression("why", rule="number", path="fire/*"),
        Suppression("why", fingerprint=FOUND.fingerprint, expires=TODAY),
        NUMBER,
        replace(NUMBER, rules=("date", "number")),
    ],
)
def test_a_finding_that_it_is_about_is_suppressed_and_nothing_is_told(
    one: Suppression | Ignore,
) -> None:
    stands = standing(one)

    decision = stands.decide(FOUND)
    assert decision is not None
    assert decision.verdict == "suppressed"
    assert list(stands.complaints(checked())) == []


@pytest.mark.parametrize(
    ("one", "complaint"),
    [
        (Suppression("why", fingerprint="gone"), "suppression 1 (gone) is unused; remove it"),
        (
            Suppression("why", rule="name", path="fire/*"),
            "suppression 1 (name in fire/*) is unused; remove it",
        ),
        (
            Suppression("why", fingerprint=FOUND.fingerprint, expires=TODAY - timedelta(1)),
            f"suppression 1 ({FOUND.fingerprint}) expired on 2026-03-11; remove it or give it a "
            "later day",
        ),
        (
            replace(NUMBER, rules=("name",)),
            f"{PLACE.path}:3: ignore name is unused; remove it",
        ),
        (
            replace(NUMBER, paragraph="He left."),
            f"{PLACE.path}:3: ignore number is unused; remove it",
        ),
        (
            Misread(PLACE.path, 3),
            f"{PLACE.path}:3: not understood; write 'compare: ignore RULE -- reason'",
        ),
    ],
)
def test_any_other_suppresses_nothing_and_is_told(
    one: Suppression | Ignore | Misread, complaint: str
) -> None:
    stands = standing(one)

    assert stands.decide(FOUND) is None
    assert list(stands.complaints(checked())) == [complaint]


def test_one_for_articles_that_were_not_checked_is_not_called_unused() -> None:
    stands = standing(Suppression("why", rule="number", path="sports/*"))

    assert list(stands.complaints(checked())) == []


def test_a_comment_in_a_reference_is_not_called_unused() -> None:
    assert list(standing(replace(NUMBER, rules=("name",))).complaints(FIRE)) == []
