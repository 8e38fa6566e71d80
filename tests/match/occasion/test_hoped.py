"""What was expected beforehand is no answer to what came of it."""

import pytest

from tests.newsroom import alarms_after

LEAD = "A judge in Tulsa set bail for Derrick Hale on Monday over a shooting."


@pytest.mark.parametrize(
    ("right", "kinds"),
    [
        ("Prosecutors had asked for $500,000 bail.", []),
        ("Analysts had expected bail of $500,000.", []),
        ("The judge set bail at $500,000.", ["number"]),
    ],
)
def test_what_was_asked_for_is_not_what_was_set(right: str, kinds: list[str]) -> None:
    assert alarms_after(LEAD, "Bail was set at $250,000.", right) == kinds


def test_what_analysts_say_of_an_offer_is_no_forecast() -> None:
    lead = "The brewer Oster is to buy its rival Halden, it said on Monday."
    left = "Oster will pay 41.50 euros for each share."
    right = "The offer of 43.50 euros a share is a good one, analysts said."

    assert alarms_after(lead, left, right) == ["number"]
