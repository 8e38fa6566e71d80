"""GitLab's code quality report: findings beside the lines of a merge request.

GitLab tells findings apart by their fingerprint alone: of two new articles with one wrong toll
the second has its number in it.
"""

from __future__ import annotations

import hashlib
from collections import Counter

from compare.model import Report, Severity
from compare.render.excerpt import opening
from compare.render.finding import Finding, findings, region
from compare.render.json import encode
from compare.render.record import Record
from compare.render.renderer import RenderOptions
from compare.render.visible import visible

SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.NOTE: "info"}
LONGEST = 1_000


def render(report: Report, options: RenderOptions) -> str:
    """A list with all findings."""
    del options
    seen: Counter[str] = Counter()
    issues = [issue(finding, seen) for finding in findings(report)]
    return encode(issues, indented=True) + "\n"


def issue(finding: Finding, seen: Counter[str]) -> Record:
    """One finding."""
    told, citation = finding.told, finding.primary.citation
    seen[told.fingerprint] += 1
    where = region(citation)
    return {
        "description": opening(visible(told.message), LONGEST),
        "check_name": told.rule,
        "fingerprint": digest(told.fingerprint, seen[told.fingerprint]),
        "severity": SEVERITIES[told.severity],
        "location": {
            "path": citation.path,
            "lines": {"begin": where.line, "end": where.end_line},
        },
    }


def digest(fingerprint: str, number: int) -> str:
    """The fingerprint of the finding that has it for the ``number``-th time."""
    text = f"{fingerprint}\n{number}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
