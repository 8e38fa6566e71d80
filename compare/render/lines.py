"""One line a finding, as compilers print them: ``fire.txt:3:10: warning number people killed``."""

from __future__ import annotations

from compare.model import Report
from compare.render.excerpt import opening
from compare.render.finding import Finding, findings
from compare.render.visible import visible

LONGEST = 1_000


def render(report: Report) -> str:
    """All findings; an empty text when there are none."""
    return "".join(f"{visible(line(finding))}\n" for finding in findings(report))


def line(finding: Finding) -> str:
    """One finding, its message cut where nobody reads on."""
    told, place = finding.told, finding.primary.citation
    message = opening(told.message, LONGEST)
    return f"{place.path}:{place.line}:{place.column}: {told.severity} {told.rule} {message}"
