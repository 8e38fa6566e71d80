"""What somebody is and why he left: kin, trades, departments, reasons."""

import pytest

from compare.facts import role
from compare.model import Relation, Severity, Verdict
from tests.newsroom import parsed


def relations(left: str, right: str) -> list[Relation]:
    """What each answer of one text is to each of the other, where both answer one question."""
    ones, others = (list(role.find(parsed(text))) for text in (left, right))
    values = [(one.value, other.value) for one in ones for other in others]
    return [role.relate(*pair) for pair in values if pair[0].deed == pair[1].deed]  # type: ignore[arg-type, union-attr]


def severities(left: str, right: str) -> list[Severity | None]:
    found = relations(left, right)
    return [one.severity for one in found if one.verdict is Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Eva Roe's uncle, Tom Holm, wept.", "Tom Holm, the father of Eva Roe, wept."),
        ("Tom Holm is Eva Roe's nephew.", "Tom Holm, the brother-in-law of Eva Roe, wept."),
        (
            "Tom Holm, who is married to Eva Roe's sister, wept.",
            "Tom Holm, Eva Roe's cousin, wept.",
        ),
    ],
)
def test_nobody_is_of_two_kins(left: str, right: str) -> None:
    assert severities(left, right) == [Severity.WARNING]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tom Holm, a cousin of the driver, wept.", "Tom Holm, Eva Roe's brother, wept."),
        ("Tom Holm, Alstor's chief designer, spoke.", "Tom Holm, marketing director, spoke."),
        ("Tom Holm, the finance director, spoke.", "Tom Holm, director of research, spoke."),
        (
            "Eva Roe dropped out on account of her pregnancy.",
            "Eva Roe is out because a television series takes up her time.",
        ),
        (
            "Eva Roe missed the final with a knee injury.",
            "Eva Roe missed the final through illness.",
        ),
        ("Alstor sacked Eva Roe over a run of defeats.", "Eva Roe was sacked after a row."),
        (
            "The match was called off because of a waterlogged pitch.",
            "The match was called off on Monday due to snow.",
        ),
        ("Pilots walked out over pay.", "Pilots walked out over longer shifts."),
    ],
)
def test_of_what_may_both_be_so_an_editor_is_told_by_a_note(left: str, right: str) -> None:
    assert severities(left, right) == [Severity.NOTE]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Eva Roe's uncle, Tom Holm, wept.", "Tom Holm, the father of Ida Berg, wept."),
        ("Tom Holm, Eva Roe's half-brother, wept.", "Tom Holm, Eva Roe's brother, wept."),
        ("Eva Roe, a mother of two, wept.", "Eva Roe, the mayor's sister, wept."),
        ("Tom Holm, Eva Roe's former husband, wept.", "Tom Holm, Eva Roe's neighbour, wept."),
        ("Tom Holm, a former postman, wept.", "Tom Holm, a baker, wept."),
        ("Tom Holm, head of design and marketing, spoke.", "Marketing director Tom Holm spoke."),
        ("Eva Roe did not resign over a row.", "Eva Roe resigned because of illness."),
        (
            "The match was called off because of rain and wind.",
            "The match was called off because of wind.",
        ),
        ("The match was called off because of rain.", "A second match was called off due to snow."),
    ],
)
def test_nobody_is_told_where_both_fit(left: str, right: str) -> None:
    assert severities(left, right) == []
