"""A JSON report, read back into the report that it was written from.

All that ``compare.render.record`` writes is read; additions of a later version are passed over.
A report may come from a stranger: whatever in it does not fit together is told with its place.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from itertools import chain
from pathlib import Path

from compare.errors import UsageError
from compare.model import (
    AlignedPlaces,
    ArticleEntry,
    Citation,
    Discrepancy,
    Event,
    Feature,
    Outcome,
    PagePlace,
    Question,
    Reading,
    Reason,
    Reconciled,
    Report,
    Severity,
)
from compare.render.record import VERSION
from compare.review.node import Node
from compare.review.places import places

REMEDY = "write it with 'compare-sources report --format json'"
SEVERITIES = tuple(map(str, Severity))
REASONS = tuple(map(str, Reason))
OUTCOMES = tuple(map(str, Outcome))


def read(file: Path) -> Report:
    """The report in a file; UsageError where there is none."""
    try:
        return report_in(file.read_text("utf-8-sig"), str(file))
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{file}: not a JSON report: not UTF-8; {REMEDY}") from error


def report_in(text: str, name: str) -> Report:
    """The report in a text, which ``name`` tells the user apart by."""
    try:
        given = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{name}: not a JSON report: {error}; {REMEDY}") from error
    version = given.get("version") if isinstance(given, dict) else None
    if type(version) is int and version > VERSION:
        raise UsageError(
            f"{name}: written by a newer compare-sources (version {version}, this one reads "
            f"{VERSION}); update compare-sources"
        )
    if version != VERSION or type(version) is not int:
        raise UsageError(f"{name}: not a JSON report of version {VERSION}; {REMEDY}")
    try:
        return joined(report(Node(given)))
    except ValueError as error:
        raise UsageError(f"{name}: a damaged report: {error}; {REMEDY}") from error


# --- records, in the order of compare.render.record -------------------------------------------


def report(node: Node) -> Report:
    """The whole report."""
    tool = node.at("tool")
    summary = node.find("summary")
    return Report(
        version=tool.at("version").text(),
        encoder=tool.at("encoder").text(),
        articles=tuple(map(article, node.at("articles").items())),
        events=tuple(map(event, node.at("events").items())),
        alignments=tuple(map(alignment, node.under("alignments"))),
        discrepancies=tuple(map(discrepancy, node.at("discrepancies").items())),
        reconciled=tuple(map(reconciled, node.under("reconciled"))),
        questions=tuple(map(question, node.under("questions"))),
        summary=counts(summary) if summary else {},
    )


def article(node: Node) -> ArticleEntry:
    """One input, checked or skipped."""
    new = node.find("new")
    return ArticleEntry(
        key=node.at("key").text(),
        path=node.at("path").text(),
        outlet=node.at("outlet").text(),
        title=node.at("title").text_or_none(),
        published=node.at("published").day(),
        event=node.at("event").text_or_none(),
        status=node.at("status").one_of(OUTCOMES),
        reason=node.at("reason").text_or_none(),
        new=new is not None and new.value is True,
    )


def event(node: Node) -> Event:
    """One event with the keys of its articles."""
    return Event(
        id=node.at("id").text(),
        label=node.at("label").text(),
        date=node.at("date").day(),
        articles=node.at("articles").texts(),
    )


def alignment(node: Node) -> AlignedPlaces:
    """Two sentences on the same thing."""
    places = [whole_sentence(place) for place in node.at("sentences").items()]
    if len(places) != 2:
        raise node.at("sentences").wrong("two sentences")
    return AlignedPlaces(node.at("score").number(), *places)


def whole_sentence(node: Node) -> Citation:
    """A place that is a sentence of its own."""
    return place(node, node.at("text").text(), 0)


def discrepancy(node: Node) -> Discrepancy:
    """One finding with all its readings."""
    return Discrepancy(
        fingerprint=node.at("fingerprint").text(),
        rule=node.at("rule").text(),
        kind=node.at("kind").text(),
        severity=Severity(node.at("severity").one_of(SEVERITIES)),
        confidence=node.at("confidence").share(),
        message=node.at("message").text(),
        explanation=node.at("explanation").text(),
        readings=readings(node),
        silent=node.at("silent").texts(),
        events=node.at("events").texts(),
        features=tuple(map(feature, node.under("features"))),
        decision=node.at("decision").text_or_none(),
    )


def feature(node: Node) -> Feature:
    """What raised or lowered a confidence."""
    return Feature(node.at("name").text(), node.at("weight").number(), node.at("says").text())


def readings(node: Node) -> tuple[Reading, ...]:
    """The readings of a finding, a look-alike or a question."""
    return tuple(map(reading, node.at("readings").items()))


def reading(node: Node) -> Reading:
    """A value, the outlets that give it, and where."""
    return Reading(
        value=node.at("value").text(),
        outlets=node.at("outlets").texts(),
        origins=node.at("origins").whole(),
        mentions=tuple(map(citation, node.at("mentions").items())),
    )


def citation(node: Node) -> Citation:
    """A place in a sentence; ``at`` may lie before it, for a place that begins there."""
    sentence, at = node.at("sentence").text(), node.find("at")
    return place(node, sentence, at.integer() if at else sentence.find(node.at("text").text()))


def place(node: Node, sentence: str, at: int) -> Citation:
    """A place in an article, whatever it is cited for."""
    page = node.find("page")
    return Citation(
        article=node.at("article").text(),
        path=node.at("path").text(),
        start=node.at("start").whole(),
        end=node.at("end").whole(),
        line=node.at("line").whole(),
        column=node.at("column").whole(),
        text=node.at("text").text(),
        sentence=sentence,
        at=at,
        page=page_place(page) if page else None,
    )


def page_place(node: Node) -> PagePlace:
    """A place in the source of a page."""
    return PagePlace(**{field.name: node.at(field.name).whole() for field in fields(PagePlace)})


def reconciled(node: Node) -> Reconciled:
    """A look-alike, and why it is no conflict."""
    return Reconciled(
        rule=node.at("rule").text(),
        reason=Reason(node.at("reason").one_of(REASONS)),
        explanation=node.at("explanation").text(),
        readings=readings(node),
    )


def question(node: Node) -> Question:
    """One row of the fact grid."""
    return Question(
        kind=node.at("kind").text(),
        label=node.at("label").text(),
        event=node.at("event").text(),
        readings=readings(node),
        silent=node.at("silent").texts(),
        fingerprint=node.at("fingerprint").text_or_none(),
    )


def counts(node: Node) -> dict[str, int]:
    """The summary: what the run said and left unsaid."""
    if not isinstance(node.value, dict):
        raise node.wrong("an object")
    return {key: node.at(key).whole() for key in node.value}


# --- what must fit together -------------------------------------------------------------------


def joined(made: Report) -> Report:
    """The report, if all that it refers to is in it."""
    keys = {entry.key for entry in made.articles}
    events = {event.id for event in made.events}
    for key in chain.from_iterable(event.articles for event in made.events):
        known(key, keys, "article")
    for place in places(made):
        known(place.article, keys, "article")
        if place.start > place.end:
            raise ValueError(f"a place in {place.path!r} ends before it starts")
    for name in named_events(made):
        known(name, events, "event")
    return made


def named_events(made: Report) -> Iterator[str]:
    """Every event that a report refers to."""
    yield from (entry.event for entry in made.articles if entry.event is not None)
    yield from chain.from_iterable(found.events for found in made.discrepancies)
    yield from (row.event for row in made.questions)


def known(name: str, names: set[str], what: str) -> None:
    """ValueError where a name is of nothing in the report."""
    if name not in names:
        raise ValueError(f"no {what} is called {name!r}")
