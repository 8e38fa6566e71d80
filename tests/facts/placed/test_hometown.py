"""Where somebody lives: told in many ways, and what else is said of a town."""

import pytest

from compare.facts.place import relate
from compare.facts.placed.hometown import hometowns
from compare.facts.placed.site import PlaceValue
from compare.model import Reason, Severity, Verdict
from tests.newsroom import compare_texts, loud, parsed


def homes(told: str) -> list[PlaceValue]:
    """The homes in a report on Robert Keller."""
    found = hometowns(parsed(f"Robert Keller was arrested on Monday. {told}"))
    return [one.value for one in found]  # type: ignore[misc]


@pytest.mark.parametrize(
    "told",
    [
        "Robert Keller, 34, of Worcester, was charged.",
        "Robert Keller, 34, from Worcester, was charged.",
        "Robert Keller, who lives in Worcester, was charged.",
        "The suspect, Robert Keller, lives in Worcester.",
        "Worcester resident Robert Keller was charged.",
        "Robert Keller, a resident of Worcester, was charged.",
        "Robert Keller, a 34-year-old plumber from Worcester, was charged.",
        "Keller is from Worcester.",
        "Robert Keller of Worcester was charged.",
        "He lives in Worcester.",
    ],
)
def test_a_home_is_told_in_many_ways(told: str) -> None:
    [value] = homes(told)

    assert (value.name, value.question) == ("worcester", "home keller")


@pytest.mark.parametrize(
    "told",
    [
        "Ann Marsh of Greenpeace was there.",
        "Sgt. Ann Marsh of Worcester police was there.",
        "He lived in Worcester for a year.",
        "Keller, a former resident of Worcester, was charged.",
        "Keller lives in Worcester for half of the year.",
        "Keller lives in Worcester and Lima.",
        "Keller is not from Worcester.",
        "He ran from Worcester to Lima.",
        "He is tired of Worcester.",
        "His brother lives in Worcester.",
        "Keller, 34, of Mill Street, was charged.",
        "Robert Keller of France won.",
    ],
)
def test_what_else_is_said_of_a_town_is_no_home_of_his(told: str) -> None:
    assert [one for one in homes(told) if "keller" in one.about] == []


def test_a_relative_clause_is_told_of_the_nearest_name() -> None:
    [value] = homes("He killed his mother, Ann Keller, and his aunt, Eva Roe, who is from Lima.")

    assert value.question == "home roe"


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Keller, 34, of Worcester, fled.", "Keller lives in Boston.", Verdict.CONFLICT),
        ("Keller, 34, of Brooklyn, fled.", "Keller lives in New York.", Verdict.COMPATIBLE),
        ("Keller, 34, of Worcester, fled.", "Keller is from Worcester.", Verdict.EQUAL),
    ],
)
def test_one_lives_in_one_town(left: str, right: str, verdict: Verdict) -> None:
    [one], [other] = homes(left), homes(right)

    assert relate(one, other).verdict is verdict
    assert relate(other, one).verdict is verdict


LEAD = "A man was shot dead outside a bar in Taunton on Saturday, police said."


def test_two_homes_of_a_suspect_are_a_warning() -> None:
    report = compare_texts(
        herald=f"{LEAD}\n\nPolice arrested Robert Keller, 34, of Chicago.",
        post=f"{LEAD}\n\nRobert Keller, who lives in Worcester, was charged.",
    )

    [found] = loud(report)
    assert found.message == "where Keller lives: Chicago or Worcester"


def test_who_comes_from_a_town_may_have_left_it() -> None:
    report = compare_texts(
        herald=f"{LEAD}\n\nPolice arrested Robert Keller, 34, of Chicago.",
        post=f"{LEAD}\n\nRobert Keller, a plumber from Worcester, was charged.",
    )

    [found] = report.discrepancies
    assert found.severity is Severity.NOTE


def test_two_of_one_surname_live_in_two_towns() -> None:
    report = compare_texts(
        herald=f"{LEAD}\n\nPolice arrested Robert Keller, 34, of Chicago.",
        post=f"{LEAD}\n\nHis brother Thomas Keller, 30, of Worcester, was charged too.",
    )

    assert report.discrepancies == ()
    assert Reason.OTHER_PERSON in {one.reason for one in report.reconciled}
