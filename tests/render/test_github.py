"""Workflow commands: ten annotations, the rest in the summary, and no command from outside."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.render import RenderOptions
from compare.render.github import render, summary
from tests.render.sample import ATTACKS, FIRE, QUIET, hostile, long

OPTIONS = RenderOptions()
OURS = re.compile(r"::(?:error|warning|notice) file=[^:,\n]*(?:,[A-Za-z]+=[^:,\n]*)*::[^\n]*")


def test_a_finding_is_a_command_on_its_line() -> None:
    first = render(FIRE, OPTIONS).splitlines()[0]

    assert first.startswith(
        "::error file=fire/coastline.txt,line=3,endLine=3,col=62,endColumn=75,"
        "title=date%3A conflicting articles::The fire broke out on Tuesday 10 or on Monday 9 March"
    )


def test_without_findings_nothing_is_said() -> None:
    assert render(QUIET, OPTIONS) == ""


def test_ten_are_annotated_and_the_rest_is_counted() -> None:
    lines = render(long(12), OPTIONS).splitlines()

    assert [line.startswith("::warning ") for line in lines] == [True] * 10 + [False]
    assert lines[-1] == "2 more findings: see the summary of this step."


def test_the_summary_holds_every_finding() -> None:
    assert summary(long(300)).count("\n- **warning**") == 300


def test_thirty_thousand_and_one_findings_stay_within_a_summary() -> None:
    text = summary(long(30_001))

    kept = text.count("\n- **warning**")
    assert len(text.encode()) < 1_000_000
    assert text.endswith(f"\n{30_001 - kept:,} more findings not shown here.\n")


@pytest.mark.parametrize("attack", [*ATTACKS.values(), "a%0A::error::b", "::add-mask::x", "##[x]"])
def test_hostile_text_adds_no_command(attack: str) -> None:
    lines = render(hostile(attack), OPTIONS).splitlines()

    assert [OURS.fullmatch(line) is not None for line in lines] == [True]


@given(st.text(st.characters(codec=None)))
def test_any_text_stays_in_its_command(text: str) -> None:
    lines = render(hostile(text), OPTIONS).split("\n")

    assert [OURS.fullmatch(line) is not None for line in lines] == [True, False]
    assert "##[" not in lines[0]
