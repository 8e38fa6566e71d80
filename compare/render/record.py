"""The report as plain values: the contract that JSON readers rely on.

Additions are free; a name that is here stays, and keeps its meaning.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from compare.model import (
    AlignedPlaces,
    ArticleEntry,
    Citation,
    Discrepancy,
    Event,
    Feature,
    PagePlace,
    Question,
    Reading,
    Reconciled,
    Report,
)
from compare.render.wording import severities

Record = dict[str, Any]

VERSION = 1
TOOL = "compare-sources"
# The last bits of a float32 sum depend on the machine; the fourth decimal does not.
DECIMALS = 4


def report_record(report: Report) -> Record:
    """The whole report."""
    return {
        "version": VERSION,
        "tool": {"name": TOOL, "version": report.version, "encoder": report.encoder},
        "articles": [article_record(entry) for entry in report.articles],
        "events": [event_record(event) for event in report.events],
        "alignments": [alignment_record(aligned) for aligned in report.alignments],
        "discrepancies": [discrepancy_record(finding) for finding in report.discrepancies],
        "reconciled": [reconciled_record(item) for item in report.reconciled],
        "questions": [question_record(question) for question in report.questions],
        "summary": summary_record(report),
    }


def article_record(entry: ArticleEntry) -> Record:
    """One input, checked or skipped; ``new`` is there where an article was checked as such."""
    record: Record = {
        "key": entry.key,
        "path": entry.path,
        "outlet": entry.outlet,
        "title": entry.title,
        "published": day(entry.published),
        "event": entry.event,
        "status": entry.status,
        "reason": entry.reason,
    }
    return record | {"new": True} if entry.new else record


def event_record(event: Event) -> Record:
    """One event with the keys of its articles."""
    return {
        "id": event.id,
        "label": event.label,
        "date": day(event.date),
        "articles": list(event.articles),
    }


def alignment_record(aligned: AlignedPlaces) -> Record:
    """Two sentences on the same thing."""
    places = (aligned.left, aligned.right)
    return {
        "score": round(aligned.score, DECIMALS),
        "sentences": [
            {
                "article": place.article,
                "path": place.path,
                "start": place.start,
                "end": place.end,
                "line": place.line,
                "column": place.column,
                "text": place.text,
            }
            | page_record(place.page)
            for place in places
        ],
    }


def discrepancy_record(finding: Discrepancy) -> Record:
    """One finding with all its readings."""
    return {
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "kind": finding.kind,
        "severity": str(finding.severity),
        "confidence": round(finding.confidence, DECIMALS),
        "message": finding.message,
        "explanation": finding.explanation,
        "readings": [reading_record(reading) for reading in finding.readings],
        "silent": list(finding.silent),
        "events": list(finding.events),
        "features": [feature_record(feature) for feature in finding.features],
        "decision": finding.decision,
    }


def feature_record(feature: Feature) -> Record:
    """What raised or lowered a confidence, in log odds."""
    weight = round(feature.weight, DECIMALS)
    return {"name": feature.name, "weight": weight, "says": feature.says or feature.name}


def reading_record(reading: Reading) -> Record:
    """A value, the outlets that give it, and where."""
    return {
        "value": reading.value,
        "outlets": list(reading.outlets),
        "origins": reading.origins,
        "mentions": [citation_record(citation) for citation in reading.mentions],
    }


def citation_record(citation: Citation) -> Record:
    """A place in an article; ``at`` is where the text begins in the sentence.

    ``page``, where there is one, is the place in the source of the page it was extracted from.
    """
    record: Record = {
        "article": citation.article,
        "path": citation.path,
        "start": citation.start,
        "end": citation.end,
        "line": citation.line,
        "column": citation.column,
        "text": citation.text,
        "sentence": citation.sentence,
        "at": citation.at,
    }
    return record | page_record(citation.page)


def page_record(place: PagePlace | None) -> Record:
    """A place in a page's source; nothing where there is none."""
    return {} if place is None else {"page": asdict(place)}


def reconciled_record(item: Reconciled) -> Record:
    """A look-alike, and why it is no conflict."""
    return {
        "rule": item.rule,
        "reason": str(item.reason),
        "explanation": item.explanation,
        "readings": [reading_record(reading) for reading in item.readings],
    }


def question_record(question: Question) -> Record:
    """One row of the fact grid."""
    return {
        "kind": question.kind,
        "label": question.label,
        "event": question.event,
        "readings": [reading_record(reading) for reading in question.readings],
        "silent": list(question.silent),
        "fingerprint": question.fingerprint,
    }


def summary_record(report: Report) -> Record:
    """The counts: what the run said, and what it left unsaid counted here."""
    counts: Record = {str(severity): number for severity, number in severities(report).items()}
    counts["reconciled"] = len(report.reconciled)
    return counts | dict(sorted(report.summary.items()))


def day(value: date | None) -> str | None:
    """A date as ISO 8601 writes it."""
    return value.isoformat() if value else None
