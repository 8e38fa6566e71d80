"""Which findings are asked for, and how many of each there are."""

from dataclasses import replace

import pytest

from compare.model import Severity
from compare.review.case import Case
from compare.review.docket import Docket, Wanted
from compare.review.judgement import Judgement, Mark
from tests.render.sample import DISCREPANCIES, FIRE
from tests.review.desk import dismissed, elsewhere

CASE = Case(FIRE)
DATE, SPRINKLERS, TOLL, TITLE, QUOTE = DISCREPANCIES


def asked(*judgements: Judgement, **wanted: str) -> list[str]:
    entries = Docket.of(CASE, judgements).fitting(Wanted(**wanted))
    return [entry.found.rule for entry in entries]


@pytest.mark.parametrize(
    ("wanted", "rules"),
    [
        ({}, ["date", "polarity", "number", "title", "quote"]),
        ({"severity": "error"}, ["date", "polarity"]),
        ({"rule": "title"}, ["title"]),
        ({"outlet": "Daily Meridian"}, ["date", "number"]),
        ({"event": "e1", "severity": "note"}, ["quote"]),
        ({"text": "Upper WORDINGS"}, ["quote"]),
        ({"text": "LINDQVIST rank"}, []),
        ({"text": "sprinklers INSPECTOR"}, ["polarity"]),
        ({"text": "northwire.txt midnight"}, []),
        ({"event": "e2"}, []),
    ],
)
def test_findings_are_filtered_by_all_that_is_asked(
    wanted: dict[str, str], rules: list[str]
) -> None:
    assert asked(**wanted) == rules


def test_a_dismissed_finding_is_no_longer_open() -> None:
    judged = dismissed(TOLL)

    assert asked(judged, decision="open") == ["date", "polarity", "title", "quote"]
    assert asked(judged, decision="dismissed") == ["number"]
    assert asked(judged, decision="decided") == ["number"]


def test_a_judgement_on_the_same_figures_in_other_news_is_not_about_this_finding() -> None:
    assert asked(dismissed(elsewhere(TOLL)), decision="dismissed") == []


def test_the_severity_that_an_editor_assigned_counts() -> None:
    judged = replace(Judgement.on(QUOTE, Mark.ACCEPTED), severity=Severity.ERROR)

    assert asked(judged, severity="error") == ["date", "polarity", "quote"]


def test_each_filter_counts_what_its_other_choices_would_leave() -> None:
    counts = Docket.of(CASE, [dismissed(TOLL)]).counts(Wanted(severity="warning"))

    assert counts["severity"] == {"error": 2, "warning": 2, "note": 1}
    assert counts["rule"] == {"number": 1, "title": 1}
    assert counts["decision"] == {"open": 1, "dismissed": 1, "decided": 1}


def test_a_query_says_again_what_was_asked() -> None:
    wanted = Wanted(rule="number", text="12 & 14 “dead”")

    assert wanted.query == "rule=number&text=12+%26+14+%E2%80%9Cdead%E2%80%9D"
    assert wanted.but(rule="") == "text=12+%26+14+%E2%80%9Cdead%E2%80%9D"
