"""GitHub workflow commands: annotations beside the lines of a pull request.

A step shows 10 annotations: the most severe get them, and the rest goes to the step's summary,
which holds 1 MB.  A headline that is itself a command, ``::error::``, is only ever its text.
"""

from __future__ import annotations

from compare.model import Report, Severity
from compare.render.excerpt import opening
from compare.render.finding import Finding, findings, region
from compare.render.markdown import escaped
from compare.render.renderer import RenderOptions
from compare.render.shown import first, within
from compare.render.visible import visible
from compare.render.wording import counted, headline, skipped, skipped_line

ANNOTATIONS = 10
# 1 MiB, with room for the first and the last line; a letter takes up to four bytes.
SUMMARY_LENGTH = 1_000_000 // 4
LONGEST = 1_000
COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(report: Report, options: RenderOptions) -> str:
    """The annotations, and how many findings stand in the summary only."""
    del options
    shown = first(list(findings(report)), ANNOTATIONS)
    lines = [annotation(finding) for finding in shown.items]
    if shown.left_out:
        lines.append(f"{counted(shown.left_out, 'more finding')}: see the summary of this step.")
    return "".join(f"{line}\n" for line in lines)


def annotation(finding: Finding) -> str:
    """One command: ``::warning file=fire.txt,line=3,...::People killed: 12 or 14``."""
    told, citation = finding.told, finding.primary.citation
    where = region(citation)
    columns = {"col": where.column, "endColumn": where.end_column - 1}
    place = {"file": citation.path, "line": where.line, "endLine": where.end_line}
    if where.line == where.end_line and where.end_column > where.column:
        place |= columns
    properties = ",".join(
        f"{name}={visible(str(value)).translate(PROPERTY)}"
        for name, value in (place | {"title": f"{told.rule}: conflicting articles"}).items()
    )
    message = opening(visible(f"{told.message}. {elsewhere(finding)}"), LONGEST).translate(DATA)
    return f"::{COMMANDS[told.severity]} {properties}::{message}"


def elsewhere(finding: Finding) -> str:
    """Where the other readings stand."""
    places = [
        f"{place.reading.value} in {place.citation.path}:{place.citation.line}"
        for place in finding.related
        if place.reading is not finding.primary.reading
    ]
    return f"Compare {'; '.join(places)}." if places else ""


def summary(report: Report) -> str:
    """Every finding in Markdown, as many as a step's summary holds."""
    entries = [entry(finding) for finding in findings(report)]
    shown = within(entries, SUMMARY_LENGTH)
    lines = [f"## {escaped(headline(report))}", ""]
    lines += [f"- {escaped(opening(skipped_line(one), LONGEST))}" for one in skipped(report)[:100]]
    lines += shown.items
    if shown.left_out:
        lines += ["", f"{counted(shown.left_out, 'more finding')} not shown here."]
    return "\n".join(lines) + "\n"


def entry(finding: Finding) -> str:
    """A finding as a list's entry."""
    told, citation = finding.told, finding.primary.citation
    place = escaped(opening(f"{citation.path}:{citation.line}", LONGEST))
    message = escaped(opening(f"{told.message}. {elsewhere(finding)}", LONGEST))
    return f"- **{told.severity}** {escaped(told.rule)} in {place}: {message}"
