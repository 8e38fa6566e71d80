"""The sentences that all formats share: "5 findings in 4 articles on 1 event"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from compare.model import ArticleEntry, Discrepancy, Event, Reason, Report, Severity, Skipped

# What an editor reads in place of a reason's short name.
REASONS: dict[Reason, str] = {
    Reason.DIFFERENT_EVENT: "Another event",
    Reason.OVERTAKEN: "A plan, then the outcome",
    Reason.LATER_UPDATE: "A later count",
    Reason.PRECISION: "More or less precise",
    Reason.BOUND: "Within the stated bound",
    Reason.PART_OF: "A part and the whole",
    Reason.DERIVED: "One follows from the other",
    Reason.UNIT: "Another unit",
    Reason.ALIAS: "Another name for the same",
    Reason.ATTRIBUTED: "Each side’s own claim",
    Reason.OTHER_QUOTE: "Another remark",
    Reason.OTHER_MOMENT: "Another moment",
    Reason.OTHER_QUANTITY: "Another thing counted",
    Reason.OTHER_PERSON: "Another person",
    Reason.OTHER_PLACE: "Another place",
}

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def reason_in_words(text: str) -> str:
    """A reason by its short name in an editor's words; free text is its own."""
    return REASONS[Reason(text)] if text in list(Reason) else text


def long_date(day: date) -> str:
    """A date in words, the same in every locale: ``10 March 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number and its noun: ``1 outlet``, ``2 outlets``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(words: Iterable[str]) -> str:
    """Words as a sentence lists them: ``a``, ``a and b``, ``a, b and c``."""
    *most, last = list(words) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def checked(report: Report) -> tuple[ArticleEntry, ...]:
    """The articles that were compared."""
    return tuple(entry for entry in report.articles if entry.compared)


def skipped(report: Report) -> tuple[ArticleEntry, ...]:
    """The inputs that were not compared, each with its reason."""
    return tuple(entry for entry in report.articles if not entry.compared)


def warned(report: Report) -> tuple[ArticleEntry, ...]:
    """The articles that were compared with a warning about how they were read."""
    return tuple(entry for entry in report.articles if entry.compared and entry.reason)


def severities(report: Report) -> dict[Severity, int]:
    """How many findings of each severity, the most severe first."""
    found = Counter(finding.severity for finding in report.discrepancies)
    return {severity: found[severity] for severity in Severity}


def reasons(report: Report) -> dict[Reason, int]:
    """How many look-alikes each reason explained, the most frequent first."""
    found = Counter(item.reason for item in report.reconciled)
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def scope(report: Report) -> str:
    """What was compared: ``4 articles on 1 event``."""
    articles = counted(len(checked(report)), "article")
    return f"{articles} on {counted(len(report.events), 'event')}"


def headline(report: Report) -> str:
    """The report in one line: ``5 discrepancies in 4 articles on 1 event: 1 error, 4 notes.``"""
    if not checked(report):
        return "Nothing was compared: no article was read."
    if not report.discrepancies and len(checked(report)) == 1:
        return "Nothing to compare: this is one article; add another outlet's on the same event."
    if not report.discrepancies:
        return f"No discrepancies in {scope(report)}."
    found = counted(len(report.discrepancies), "discrepancy", "discrepancies")
    by_severity = [counted(n, severity) for severity, n in severities(report).items() if n]
    return f"{found} in {scope(report)}: {', '.join(by_severity)}."


def reconciled_line(report: Report) -> str:
    """What looked like a conflict and is none: ``Reconciled: 3 (2 bound, 1 derived).``"""
    by_reason = [f"{number:,} {reason}" for reason, number in reasons(report).items()]
    return f"Reconciled: {len(report.reconciled):,} ({', '.join(by_reason)})."


def outcome_line(entry: ArticleEntry | Skipped) -> str:
    """One input left out: ``skipped photo.txt: no text after cleaning``; also failed, timeout."""
    return f"{entry.status} {entry.path}: {entry.reason or 'no reason given'}"


def skipped_line(entry: ArticleEntry) -> str:
    """The same as a sentence: ``Skipped photo.txt: no text after cleaning``."""
    line = outcome_line(entry)
    return line[:1].upper() + line[1:]


def warned_line(entry: ArticleEntry) -> str:
    """One warning: ``Read with a warning, fire.txt: damaged UTF-8 in 1 place``."""
    return f"Read with a warning, {entry.path}: {entry.reason}"


def silent_outlets(finding: Discrepancy, names: Mapping[str, str]) -> tuple[str, ...]:
    """The outlets that say nothing on a finding's question, by the names of ``outlet_names``."""
    return tuple(dict.fromkeys(names.get(key, key) for key in finding.silent))


def event_name(event: Event) -> str:
    """The event's label; its id where no label was found."""
    return event.label or f"Event {event.id}"


def outlet_names(report: Report) -> dict[str, str]:
    """From an article's key, or an outlet's own name, to the outlet's name."""
    names = {entry.outlet: entry.outlet for entry in report.articles}
    return {entry.key: entry.outlet for entry in report.articles} | names
