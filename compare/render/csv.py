"""One row for each place of each reading, for a spreadsheet.

A spreadsheet runs a cell that begins like a formula: ``=HYPERLINK(…)`` in a
headline gets an apostrophe before it and stays a headline.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from compare.model import Discrepancy, Reading, Reconciled, Report
from compare.render.excerpt import opening
from compare.render.renderer import RenderOptions
from compare.render.visible import visible

COLUMNS = (
    "fingerprint", "rule", "severity", "confidence", "reason", "message", "value", "outlets",
    "origins", "article", "path", "line", "column", "text", "sentence", "silent", "decision",
)  # fmt: skip
# The four signs and their full-width twins, also behind characters that nobody sees.
FORMULA = re.compile("[\\s\u200b\ufeff]*[=+\\-@＝＋－＠]")
# Spreadsheets stop reading a cell at 32,767 characters.
CELL = 32_000


def render(report: Report, options: RenderOptions) -> str:
    """A header, then a row for each place; reconciled ones have a reason and no severity."""
    rows = list(finding_rows(report.discrepancies))
    if options.show_reconciled:
        rows += reconciled_rows(report.reconciled)
    sheet = io.StringIO()
    writer = csv.writer(sheet, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([cell(row.get(column, "")) for column in COLUMNS] for row in rows)
    return sheet.getvalue()


def cell(value: str) -> str:
    """The value on one line, and never a formula."""
    shown = opening(visible(value), CELL)
    return "'" + shown if FORMULA.match(shown) else shown


def finding_rows(findings: tuple[Discrepancy, ...]) -> Iterator[dict[str, str]]:
    """Every place of every finding."""
    for finding in findings:
        shared = {
            "fingerprint": finding.fingerprint,
            "rule": finding.rule,
            "severity": str(finding.severity),
            "confidence": f"{finding.confidence:.2f}",
            "message": finding.message,
            "silent": "; ".join(finding.silent),
            "decision": finding.decision or "",
        }
        for reading in finding.readings:
            yield from (shared | place for place in places(reading))


def reconciled_rows(items: tuple[Reconciled, ...]) -> Iterator[dict[str, str]]:
    """Every place of what was reconciled."""
    for item in items:
        shared = {"rule": item.rule, "reason": str(item.reason), "message": item.explanation}
        for reading in item.readings:
            yield from (shared | place for place in places(reading))


def places(reading: Reading) -> Iterator[dict[str, str]]:
    """One row a place; a reading without a place still has its row."""
    shared = {
        "value": reading.value,
        "outlets": "; ".join(reading.outlets),
        "origins": str(reading.origins),
    }
    if not reading.mentions:
        yield shared
    for citation in reading.mentions:
        yield shared | {
            "article": citation.article,
            "path": citation.path,
            "line": str(citation.line),
            "column": str(citation.column),
            "text": citation.text,
            "sentence": citation.sentence,
        }
