"""Two fires that killed as many: one fingerprint, and each its own finding, row and decision."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.render.sample import FIRE
from tests.review.desk import elsewhere
from tests.review.serving import Visitor, case_of, reviewing

FIRST = FIRE.discrepancies[0]
SECOND = f"{FIRST.fingerprint}-2"
TWO_FIRES = replace(
    FIRE,
    events=(*FIRE.events, replace(FIRE.events[0], id="e2", label="Another fire")),
    discrepancies=(FIRST, replace(elsewhere(FIRST), events=("e2",))),
    questions=(FIRE.questions[0], replace(FIRE.questions[0], event="e2")),
)


@pytest.fixture
def visitor(tmp_path: Path) -> Iterator[Visitor]:
    with reviewing(case_of(TWO_FIRES), tmp_path) as opened:
        yield opened


def linked(page: str) -> set[str]:
    return set(re.findall(r'href="/finding/([^"?]+)"', page))


@pytest.mark.parametrize(("event", "address"), [("e1", FIRST.fingerprint), ("e2", SECOND)])
def test_the_grid_and_the_timeline_of_an_event_lead_to_its_own_finding(
    visitor: Visitor, event: str, address: str
) -> None:
    assert linked(visitor.get(f"/event/{event}").text) == {address}


@pytest.mark.parametrize("address", [FIRST.fingerprint, SECOND])
def test_the_decisions_page_leads_to_the_finding_that_was_decided(
    visitor: Visitor, address: str
) -> None:
    visitor.post(f"/finding/{address}/decide", mark="accepted", after=0)

    assert linked(visitor.get("/decisions").text) == {address}
