"""Deeds that are agreed or announced, and who is to do them."""

import pytest

from compare.facts import role
from tests.newsroom import compare_texts, loud, parsed


def deeds(text: str) -> list[str]:
    return [role.describe(one.value) for one in role.find(parsed(text))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Samsung to buy Nokia in cash deal",
        "Samsung has agreed to buy Nokia.",
        "Samsung said on Monday it had agreed to buy Nokia.",
    ],
)
def test_a_deed_agreed_on_has_its_parties(text: str) -> None:
    assert deeds(text) == ["Samsung → buy → Nokia"]


@pytest.mark.parametrize(
    "text",
    [
        "Samsung hopes to buy Nokia.",
        "Samsung has not agreed to buy Nokia.",
        "Samsung refused to buy Nokia.",
    ],
)
def test_what_is_hoped_or_refused_is_no_deed(text: str) -> None:
    assert deeds(text) == []


def test_the_buyer_and_the_bought_change_places() -> None:
    report = compare_texts(
        star="Korean group Samsung said on Monday it had agreed to buy its rival Nokia for cash.",
        post="Nokia is acquiring its Korean rival Samsung for cash, a statement said on Monday.",
    )

    assert [found.kind for found in loud(report)] == ["role"]


def test_one_buyer_told_as_a_plan_and_as_a_fact_is_one() -> None:
    report = compare_texts(
        star="Korean group Samsung said on Monday it had agreed to buy its rival Nokia for cash.",
        post="Samsung is acquiring its Finnish rival Nokia for cash, a statement said on Monday.",
    )

    assert loud(report) == []
