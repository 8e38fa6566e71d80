"""rdjson, reviewdog's format: a comment on the line of a pull request, on any forge."""

from __future__ import annotations

from compare.model import Citation, Report, Severity
from compare.render.finding import Finding, findings, region
from compare.render.json import encode
from compare.render.markdown import escaped
from compare.render.record import TOOL, Record
from compare.render.renderer import RenderOptions

SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def render(report: Report, options: RenderOptions) -> str:
    """All findings; their messages are shown as Markdown, and hold none of the outlets'."""
    del options
    record = {
        "source": {"name": TOOL},
        "diagnostics": [diagnostic(finding) for finding in findings(report)],
    }
    return encode(record, indented=True) + "\n"


def diagnostic(finding: Finding) -> Record:
    """One finding."""
    told = finding.told
    return {
        "message": escaped(f"{told.message}. {told.explanation}").strip(),
        "location": location(finding.primary.citation),
        "severity": SEVERITIES[told.severity],
        "code": {"value": told.rule},
        "related_locations": [
            {
                "message": escaped(f"{', '.join(place.reading.outlets)}: {place.reading.value}"),
                "location": location(place.citation),
            }
            for place in finding.related
        ],
    }


def location(citation: Citation) -> Record:
    """A place; columns count bytes, and where the bytes are not known, only lines are told."""
    where = region(citation)
    start: Record = {"line": where.line}
    end: Record = {"line": where.end_line}
    bytes_of = citation.byte_column if citation.page is None else None
    if bytes_of is not None and where.line == where.end_line:
        start["column"] = bytes_of
        end["column"] = bytes_of + len(citation.text.encode("utf-8", "replace"))
    return {"path": citation.path, "range": {"start": start, "end": end}}
