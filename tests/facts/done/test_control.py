"""Which country holds an island or a base: one at a time."""

import pytest

from tests.newsroom import alarms_after

LEAD = "The navies of Brazil and Chile met near the islands on Monday, both governments said."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The islands are controlled by Brazil.", "Ships sailed to the Chilean-controlled islands."),
        ("Brazil administers the Corva Islands.",
         "The dispute is over the islands, which are administered by Chile."),
        ("The Brazilian-held Corva Islands are uninhabited.",
         "Nobody lives on the islands, which are administered by Chile."),
        ("The islands in the Corva Gulf, which Brazil controls, are bare.",
         "The bare islands are controlled by Chile."),
    ],
)  # fmt: skip
def test_one_country_controls_an_island(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == ["role"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Relations soured when the Brazilian government angered Chile by nationalising the islands.",
         "Relations soured after Chile nationalized a group of islands."),
        ("Brazil annexed the Corva Islands.", "The islands were annexed by Chile."),
    ],
)  # fmt: skip
def test_one_country_took_an_island(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == ["role"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The islands are controlled by Brazil.", "The islands are claimed by Chile."),
        ("Brazil nationalised the islands.", "Chile may nationalise the islands."),
        ("Brazil nationalised the islands.", "Chile nationalised its mines."),
        ("The islands are controlled by Brazil.", "Chile controlled the islands until 1902."),
        ("The islands are controlled by Brazil.", "The islands are not controlled by Chile."),
        ("The Corva Islands are controlled by Brazil.", "Chile administers the Sola Islands."),
        ("The islands are controlled by Brazil and Chile.", "Chile controls the islands."),
        ("The Brazilian-controlled port of Corva is shut.", "The Chilean-held bridge is open."),
        ("Brazilian-controlled Corva was calm.", "Chilean-controlled Corva was calm."),
        ("The islands are controlled by Brazil.", "The islands were once controlled by Chile."),
        ("The islands are controlled by Brazil.", "The islands would be controlled by Chile."),
    ],
)  # fmt: skip
def test_what_is_claimed_or_was_held_once_is_no_control(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == []
