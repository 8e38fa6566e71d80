"""A spreadsheet shows what outlets printed, and computes none of it."""

import csv
import io

import pytest

from compare.model import Report
from compare.render import RenderOptions
from compare.render import csv as as_csv
from tests.render.sample import ATTACKS, FIRE, QUIET, hostile


def rows(report: Report, *, show_reconciled: bool = False) -> list[dict[str, str]]:
    text = as_csv.render(report, RenderOptions(show_reconciled=show_reconciled))
    return list(csv.DictReader(io.StringIO(text)))


def test_each_place_of_each_reading_is_a_row() -> None:
    killed = [row for row in rows(FIRE) if row["rule"] == "number"]

    assert [(row["value"], row["path"], row["line"]) for row in killed] == [
        ("three people", "fire/courier.txt", "5"),
        ("three people", "fire/courier.txt", "1"),
        ("three people", "fire/meridian.txt", "3"),
        ("three people", "fire/northwire.txt", "1"),
        ("at least four people", "fire/coastline.txt", "3"),
    ]


def test_what_was_reconciled_has_a_reason_and_no_severity() -> None:
    last = rows(FIRE, show_reconciled=True)[-1]

    assert (last["reason"], last["severity"]) == ("other-quantity", "")


def test_without_findings_the_header_remains() -> None:
    assert as_csv.render(QUIET, RenderOptions()).startswith('"fingerprint","rule"')
    assert rows(QUIET) == []


@pytest.mark.parametrize(
    "formula",
    ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r\n=1", "\u200b=1", "\ufeff=1", "＝1", " -2+3"],
)
def test_a_cell_that_would_be_a_formula_gets_an_apostrophe(formula: str) -> None:
    assert as_csv.cell(formula).startswith("'")


@pytest.mark.parametrize("text", ["3 = 2 + 1", "a-b", "", "’Tis =", "me@paper.example"])
def test_a_sign_further_on_is_only_a_sign(text: str) -> None:
    assert as_csv.cell(text) == text


@pytest.mark.parametrize("attack", ["formula", "plus formula"])
def test_no_cell_of_a_hostile_report_begins_like_a_formula(attack: str) -> None:
    cells = [cell for row in rows(hostile(ATTACKS[attack])) for cell in row.values()]

    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []


def test_a_cell_is_one_line_of_what_a_spreadsheet_can_hold() -> None:
    assert as_csv.cell("a\nb\x1b") == "a b‹U+001B›"
    assert len(as_csv.cell("word " * 50_000)) < 32_767
