"""What a conflict of two places is by what else is told of them."""

import pytest

from tests.newsroom import alarms_after


@pytest.mark.parametrize(
    ("lead", "left", "right"),
    [
        ("A storm killed four people in northern England on Saturday, the police said.",
         "One man was killed in the storm in Leeds.", "A cyclist died in the storm in Bradford."),
        ("Thousands of nurses went on strike on Tuesday over pay, the union said.",
         "Police watched the strike in Leeds.", "The strike in Bradford began with a march."),
        ("Olm and Lund held talks on fish on Tuesday, ministers of both countries said.",
         "The next round of talks is to be held in Leeds.", "The talks were held in Bradford."),
    ],
)  # fmt: skip
def test_what_has_many_places_has_no_one_place(lead: str, left: str, right: str) -> None:
    assert alarms_after(lead, left, right) == []


def test_one_sentence_of_two_outlets_has_one_place_all_the_same() -> None:
    lead = "Thousands of nurses went on strike on Tuesday over pay, the union said."
    left = (
        "Police said that six nurses were arrested early on in the strike in Leeds near the bridge."
    )
    right = left.replace("Leeds", "Bradford")

    assert alarms_after(lead, left, right) == ["place"]
