"""Which country holds an island: one at a time."""

import pytest

from tests.newsroom import alarms_after

LEAD = "The navies of Brazil and Chile met near the islands on Monday, both governments said."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Corva Islands are controlled by Brazil.",
         "Ships sailed to the Chilean-controlled Corva Islands."),
        ("Brazil administers the Corva Islands.",
         "The dispute is over the islands, which are administered by Chile as the Corvas."),
        ("The Brazilian-held Corva Islands are uninhabited.",
         "Nobody lives on the Corva Islands, which are administered by Chile."),
        ("The islands in the Alma Gulf, which Brazil controls as the Corvas, are bare.",
         "The bare Corva Islands are controlled by Chile."),
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
        ("The Corva Islands are controlled by Brazil.", "The Corva Islands are claimed by Chile."),
        ("The islands are controlled by Brazil.", "Ships sailed to the Chilean-held islands."),
        ("Brazil nationalised the islands.", "Chile may nationalise the islands."),
        ("Brazil nationalised the islands.", "Chile nationalised its mines."),
        ("The Corva Islands are controlled by Brazil.",
         "Chile controlled the Corva Islands until 1902."),
        ("The Corva Islands are controlled by Brazil.", "The Corva Islands are not controlled by Chile."),
        ("The Corva Islands are controlled by Brazil.", "Chile administers the Sola Islands."),
        ("The Corva Islands are controlled by Brazil and Chile.",
         "Chile controls the Corva Islands."),
        ("The Brazilian-controlled port of Corva is shut.", "The Chilean-held bridge is open."),
        ("Brazilian-controlled Corva was calm.", "Chilean-controlled Corva was calm."),
        ("The Corva Islands are controlled by Brazil.",
         "The Corva Islands were once controlled by Chile."),
        ("The Corva Islands are controlled by Brazil.",
         "The Corva Islands would be controlled by Chile."),
    ],
)  # fmt: skip
def test_what_is_claimed_or_was_held_once_is_no_control(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == []
