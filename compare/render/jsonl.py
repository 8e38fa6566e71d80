"""One finding a line, each as the JSON report writes it: for streams, ``jq`` and ``grep``.

Asked for, what was reconciled follows; such a line has a ``reason`` and no ``severity``.
"""

from __future__ import annotations

from compare.model import Report
from compare.render.json import encode
from compare.render.record import discrepancy_record, reconciled_record
from compare.render.renderer import RenderOptions


def render(report: Report, options: RenderOptions) -> str:
    """The findings; an empty text when there are none."""
    records = [discrepancy_record(finding) for finding in report.discrepancies]
    if options.show_reconciled:
        records += [reconciled_record(item) for item in report.reconciled]
    return "".join(encode(record) + "\n" for record in records)
