"""At which gathering two met, whatever the paper calls it."""

import pytest

from tests.newsroom import alarms_after

LEAD = "Relations between Norland and Estmark have thawed since President Ana Lund met Premier Ivo Berg."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ana Lund and Ivo Berg met on the sidelines of the Group of 20 summit in Osaka.",
         "Ana Lund and Ivo Berg met on the sidelines of the Arctic Council meeting."),
        ("Ana Lund and Ivo Berg had a handshake on the margins of the Baltic Fisheries forum.",
         "Ana Lund met Ivo Berg on the sidelines of the UN General Assembly."),
    ],
)  # fmt: skip
def test_two_met_at_one_gathering(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == ["place"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ana Lund and Ivo Berg met on the sidelines of the Group of 20 summit in Osaka.",
         "Ana Lund and Ivo Berg met on the sidelines of the G20 meeting in Osaka."),
        ("Ana Lund and Ivo Berg met on the sidelines of the Apec forum.",
         "Ana Lund met Ivo Berg on the fringes of the Asia-Pacific Economic Co-operation summit."),
        ("Ana Lund and Ivo Berg met on the sidelines of the Group of 20 summit.",
         "Ana Lund and Eva Holm met on the sidelines of the Arctic Council meeting."),
        ("Ana Lund and Ivo Berg met on the sidelines of the UN General Assembly.",
         "Ana Lund and Ivo Berg met on the sidelines of the General Assembly."),
        ("Ana Lund and Ivo Berg met on the sidelines of a summit.",
         "Ana Lund and Ivo Berg met on the sidelines of the Arctic Council meeting."),
    ],
)  # fmt: skip
def test_one_gathering_has_many_names(left: str, right: str) -> None:
    assert alarms_after(LEAD, left, right) == []
