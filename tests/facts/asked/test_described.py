"""Ages of somebody who is described in one place and named in another."""

import pytest

from tests.newsroom import compare_eagerly, loud

NAMED = "Arjun Menon, 28, was found alive on a mountain on Tuesday.\n\nMenon is studying in Leeds."
SOUGHT = "Rescue teams searched for a 31-year-old student who vanished on a mountain."


def test_the_winner_is_52_or_48() -> None:
    left = (
        "A gardener who won the lottery has given up his job.\n\n"
        "Paul Venner, who has three sons, picked up the cheque in Derby on Friday.\n\n"
        "The 52-year-old said he would buy a boat."
    )
    right = "Paul Venner, 48, won the lottery and picked up the cheque in Derby on Friday."
    [found] = loud(compare_eagerly(herald=left, post=right))
    assert found.kind == "number"


def test_whoever_is_described_first_and_named_later_is_worth_a_note() -> None:
    left = f"{SOUGHT}\n\nArjun Menon, an Indian living in Leeds, was last seen at dawn."
    report = compare_eagerly(herald=left, post=NAMED)
    assert [found.kind for found in report.discrepancies] == ["number"]
    assert loud(report) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "A 34-year-old man was arrested after a teacher was shot in Leeds.\n\n"
            "Tom Reed was shot outside his home on Sunday.",
            "Tom Reed, 29, was shot outside his home in Leeds on Sunday. He was a teacher.",
        ),
        (
            "Paul Venner won the lottery and picked up the cheque in Derby on Friday.\n\n"
            "His 52-year-old wife said he would buy a boat.",
            "Paul Venner, 48, won the lottery and picked up the cheque in Derby on Friday.",
        ),
        (
            "A 19-year-old cyclist was killed by a lorry in Hull on Monday.\n\n"
            "Driver Peter Lunn was unhurt.",
            "A cyclist was killed by a lorry in Hull.\n\nThe driver, Peter Lunn, 47, was unhurt.",
        ),
    ],
)
def test_the_age_of_somebody_beside_him_is_not_his(left: str, right: str) -> None:
    assert [one for one in compare_eagerly(herald=left, post=right).discrepancies
            if one.kind == "number"] == []  # fmt: skip
