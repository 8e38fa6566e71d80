"""A finding to hand on: as Markdown, for a message or a ticket."""

from __future__ import annotations

from dataclasses import replace

from compare.model import Discrepancy, Report
from compare.render.markdown import escaped, finding_part
from compare.render.wording import outlet_names, reason_in_words
from compare.review.judgement import Judgement, Mark


def markdown(
    found: Discrepancy, report: Report, judgement: Judgement | None = None, link: str = ""
) -> str:
    """The finding with its readings and places, the decision on it, and where to look at it."""
    if judgement is not None:
        found = replace(found, decision=None)
    parts = [finding_part(found, outlet_names(report))]
    if judgement is not None and judgement.mark is not Mark.OPEN:
        parts.append(escaped(decision(judgement)).strip())
    if link:
        parts.append(f"<{link}>")
    return "\n\n".join(parts) + "\n"


def decision(judgement: Judgement) -> str:
    """Who decided what, when and why: "Dismissed by Ada on 2026-03-10 (precision)."""
    by = f" by {judgement.by}" if judgement.by else ""
    on = f" on {judgement.at[:10]}" if judgement.at else ""
    why = f" ({reason_in_words(judgement.reason)})" if judgement.reason else ""
    note = f" {judgement.note}" if judgement.note else ""
    return f"{str(judgement.mark).capitalize()}{by}{on}{why}.{note}"
