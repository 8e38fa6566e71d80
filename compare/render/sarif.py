"""SARIF 2.1.0, for GitHub's code scanning and editors.

Each result points at the new article, and its message links to what the others say.  GitHub
takes 25,000 results and 10 MB and shows 5,000: the most severe come first, and the run says how
many were left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate

from compare.model import Citation, Report
from compare.render.finding import Finding, Place, findings, region, uri
from compare.render.json import encode
from compare.render.record import TOOL, Record
from compare.render.renderer import RenderOptions
from compare.render.wording import counted, outcome_line, skipped

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ROOT = "SRCROOT"
RESULTS = 25_000
SHOWN = 5_000
# 10 MB, with room for what stands around the results.
BYTES = 9_500_000
BETWEEN = ",\n"
FINGERPRINT = "compareSources/v1"
# What GitHub tells one alert from another by.
LINE_HASH = "primaryLocationLineHash"
# What acts in a message: links and the marks of arguments.
ESCAPES = str.maketrans({"\\": "\\\\", "[": "\\[", "]": "\\]", "{": "{{", "}": "}}"})


def render(report: Report, options: RenderOptions) -> str:
    """One run; every character of the outlets' words stays what it was."""
    del options
    listed = list(findings(report))
    seen: Counter[tuple[str, str]] = Counter()
    texts = [compact(result(finding, seen)) for finding in listed[:RESULTS]]
    kept = within_bytes(texts)
    frame = compact(log(report, listed, len(kept)))
    return frame.replace('"results":[]', f'"results":[{BETWEEN.join(kept)}]', 1) + "\n"


def compact(record: Record) -> str:
    """A record as JSON without idle spaces: more findings fit."""
    return encode(record, separators=(",", ":"))


def within_bytes(texts: list[str]) -> list[str]:
    """The first results that GitHub takes together."""
    used = accumulate(len(text.encode("utf-8")) + len(BETWEEN) for text in texts)
    return texts[: sum(1 for total in used if total <= BYTES)]


def log(report: Report, listed: list[Finding], kept: int) -> Record:
    """All but the results."""
    rules = sorted({finding.told.rule for finding in listed})
    driver = {
        "name": TOOL,
        "version": report.version,
        "semanticVersion": report.version,
        "rules": [rule(name) for name in rules],
    }
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "results": [],
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {ROOT: {"description": {"text": "The folder it ran in."}}},
                "invocations": [invocation(report, len(listed), kept)],
            }
        ],
    }


def rule(name: str) -> Record:
    """A rule, as a viewer lists it."""
    return {
        "id": name,
        "shortDescription": {"text": f"Articles disagree: {message(name)}."},
        "help": {"text": f"Run 'compare-sources explain {message(name)}' for examples."},
    }


def invocation(report: Report, found: int, kept: int) -> Record:
    """How the run went: whether all was read, and what was left out here."""
    notes = [note("error", outcome_line(entry)) for entry in skipped(report)]
    if found > kept:
        notes.append(note("warning", f"{counted(found - kept, 'finding')} left out for size"))
    if kept > SHOWN:
        notes.append(note("note", f"GitHub shows the first {SHOWN:,} of {kept:,} findings"))
    return {
        "executionSuccessful": not skipped(report),
        "toolExecutionNotifications": notes,
    }


def note(level: str, text: str) -> Record:
    """Something to tell about the run itself."""
    return {"level": level, "message": {"text": message(text)}}


def result(finding: Finding, seen: Counter[tuple[str, str]]) -> Record:
    """One finding; a second one of the same fingerprint in a file is told apart by its number."""
    told, citation = finding.told, finding.primary.citation
    key = (citation.path, told.fingerprint)
    seen[key] += 1
    return {
        "ruleId": told.rule,
        "level": str(told.severity),
        "rank": round(100 * told.confidence, 1),
        "message": {"text": linked(finding)},
        "locations": [location(citation)],
        "relatedLocations": list(related_locations(finding.related)),
        "partialFingerprints": {
            FINGERPRINT: told.fingerprint,
            LINE_HASH: f"{told.fingerprint}:{seen[key]}",
        },
    }


def linked(finding: Finding) -> str:
    """The message, and who says what elsewhere, each a link to its place."""
    others = [
        f"{message(place.reading.value)} ([{message(named(place.citation))}]({number}))"
        for number, place in enumerate(finding.related, start=1)
        if place.reading is not finding.primary.reading
    ]
    said = message(finding.told.message)
    own = message(finding.primary.reading.value)
    return f"{said}. Here: {own}. Elsewhere: {'; '.join(others)}." if others else f"{said}."


def named(citation: Citation) -> str:
    """A place in words."""
    return f"{citation.path}:{citation.line}"


def message(text: str) -> str:
    """The text as part of a message, where nothing in it acts."""
    return text.translate(ESCAPES)


def related_locations(places: Iterable[Place]) -> Iterator[Record]:
    """The other places, by the numbers that the message links to."""
    for number, place in enumerate(places, start=1):
        said = f"{', '.join(place.reading.outlets)}: {place.reading.value}"
        yield {"id": number} | location(place.citation) | {"message": {"text": message(said)}}


def location(citation: Citation) -> Record:
    """A place, with its words."""
    where = region(citation)
    reference = uri(citation.path)
    based = {} if reference.startswith("file:") else {"uriBaseId": ROOT}
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": reference} | based,
            "region": {
                "startLine": where.line,
                "startColumn": where.column,
                "endLine": where.end_line,
                "endColumn": where.end_column,
                "snippet": {"text": citation.text},
            },
        }
    }
