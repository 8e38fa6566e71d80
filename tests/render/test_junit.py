"""JUnit's XML, read by junitparser."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from junitparser import Error, Failure, JUnitXml, TestCase

from compare.render import RenderOptions
from compare.render.junit import render
from tests.render.sample import ATTACKS, FIRE, QUIET, hostile, long


def cases(text: str) -> list[TestCase]:
    [suite] = JUnitXml.fromstring(text.encode())
    return list(suite)


def test_errors_and_warnings_fail_and_notes_pass() -> None:
    told = [
        [type(result) for result in case.result] for case in cases(render(FIRE, RenderOptions()))
    ]

    assert told[:5] == [[Failure], [Failure], [Failure], [Failure], []]


def test_an_article_without_findings_is_a_passed_case() -> None:
    listed = [case for case in cases(render(QUIET, RenderOptions())) if not case.result]

    assert {case.name for case in listed} == {"no findings"}


def test_a_skipped_input_is_a_case_in_error() -> None:
    last = cases(render(FIRE, RenderOptions()))[-1]

    assert [type(result) for result in last.result] == [Error]


def test_the_counts_are_those_of_the_cases() -> None:
    xml = JUnitXml.fromstring(render(FIRE, RenderOptions()).encode())
    before = (xml.tests, xml.failures, xml.errors)
    xml.update_statistics()

    assert before == (xml.tests, xml.failures, xml.errors)


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_text_stays_text(attack: str) -> None:
    assert len(cases(render(hostile(ATTACKS[attack]), RenderOptions()))) >= 2


@given(st.text(st.characters(codec=None)))
def test_any_text_is_well_formed(text: str) -> None:
    first = cases(render(hostile(text), RenderOptions()))[0]

    assert [type(result) for result in first.result] == [Failure]


def test_thirty_thousand_and_one_findings_are_as_many_cases() -> None:
    xml = JUnitXml.fromstring(render(long(30_001), RenderOptions()).encode())

    assert xml.failures == 30_001
