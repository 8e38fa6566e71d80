"""JUnit's XML, for whatever shows tests: one case a finding, one for each article without any.

Errors and warnings are failed cases, notes are passed ones that say something; an input that
could not be read is a case in error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from compare.model import ArticleEntry, Report, Severity
from compare.render.excerpt import opening
from compare.render.finding import Finding, findings
from compare.render.record import TOOL
from compare.render.renderer import RenderOptions
from compare.render.visible import visible
from compare.render.wording import checked, skipped

LONGEST = 2_000
# What visible() lets pass and XML does not.
NO_XML = re.compile("[\ufffe\uffff]")


def render(report: Report, options: RenderOptions) -> str:
    """One suite."""
    del options
    cases = [*finding_cases(report), *quiet_cases(report), *map(skipped_case, skipped(report))]
    counts = {
        "tests": str(len(cases)),
        "failures": str(sum(case.find("failure") is not None for case in cases)),
        "errors": str(sum(case.find("error") is not None for case in cases)),
        "skipped": "0",
    }
    root = Element("testsuites", counts)
    suite = SubElement(root, "testsuite", {"name": TOOL} | counts)
    suite.extend(cases)
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def finding_cases(report: Report) -> Iterator[Element]:
    """A case for each finding, in the article that it points at."""
    for finding in findings(report):
        told, place = finding.told, finding.primary.citation
        name = f"{told.rule}: {told.message} (line {place.line})"
        case = Element("testcase", {"classname": plain(place.path), "name": plain(name)})
        if told.severity is Severity.NOTE:
            SubElement(case, "system-out").text = details(finding)
        else:
            kind = {"type": str(told.severity), "message": plain(told.message)}
            SubElement(case, "failure", kind).text = details(finding)
        yield case


def quiet_cases(report: Report) -> Iterator[Element]:
    """A passed case for each article without a finding; of a check, each new one."""
    found = {finding.primary.citation.path for finding in findings(report)}
    for entry in asked(report):
        if entry.path not in found:
            yield Element("testcase", {"classname": plain(entry.path), "name": "no findings"})


def asked(report: Report) -> list[ArticleEntry]:
    """The articles that a run was about."""
    listed = checked(report)
    return [entry for entry in listed if entry.new] or list(listed)


def skipped_case(entry: ArticleEntry) -> Element:
    """An input that could not be read."""
    case = Element("testcase", {"classname": plain(entry.path), "name": "read"})
    reason = plain(entry.reason or "no reason given")
    SubElement(case, "error", {"type": "skipped", "message": reason}).text = reason
    return case


def details(finding: Finding) -> str:
    """Who says what, where: a line each."""
    places = (finding.primary, *finding.related)
    lines = [
        f"{place.citation.path}:{place.citation.line}: {place.reading.value}: "
        f"{place.citation.sentence}"
        for place in places
    ]
    return "\n".join(map(plain, lines))


def plain(text: str) -> str:
    """One line that XML can hold."""
    return NO_XML.sub("\ufffd", opening(visible(text), LONGEST))
