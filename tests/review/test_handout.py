"""A finding as Markdown has its readings, the decision and the way back to it."""

from dataclasses import replace

from compare.review.handout import markdown
from compare.review.judgement import Judgement, Mark
from tests.render.sample import DISCREPANCIES, FIRE

TOLL = DISCREPANCIES[2]


def test_it_has_the_readings_and_the_decision() -> None:
    said = Judgement.on(TOLL, Mark.DISMISSED, reason="bound", by="Ada")
    lines = markdown(TOLL, FIRE, replace(said, at="2026-03-12T09:00:00.000000Z")).splitlines()

    assert lines[0] == "### Warning (number): People killed: three, or at least four"
    assert lines[-1] == "Dismissed by Ada on 2026-03-12 (Within the stated bound)."


def test_a_link_leads_back() -> None:
    link = "http://127.0.0.1:8000/finding/57d09be1f4c2"

    assert markdown(TOLL, FIRE, link=link).endswith(f"\n\n<{link}>\n")


def test_an_open_finding_has_no_decision() -> None:
    assert "by" not in markdown(TOLL, FIRE, Judgement.on(TOLL, Mark.OPEN)).splitlines()[-1]
