"""What is handed on: a finding as Markdown or Web Annotations, and the drafts of editor's notes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from starlette.responses import Response

from compare.model import Discrepancy
from compare.render.shown import first
from compare.review import annotation, correction, handout, journal
from compare.review.case import Case
from compare.review.desk import Desk
from compare.review.docket import Entry
from compare.review.judgement import Mark
from compare.review.pages import LONG, page
from compare.review.places import citations
from compare.review.subject import desk_of, entry_of

if TYPE_CHECKING:
    from starlette.requests import Request

MARKDOWN = "text/markdown"
JSON_LINES = "application/jsonl"


def entry_at(request: Request) -> Entry:
    """The finding that the address names, as severe as the editors say."""
    entry = entry_of(request)
    return replace(entry, found=replace(entry.found, severity=entry.severity))


async def export_markdown(request: Request) -> Response:
    """The finding as Markdown, with a link to its page."""
    entry, link = entry_at(request), str(request.url).rpartition("/")[0]
    text = handout.markdown(entry.found, desk_of(request).case.report, entry.held, link)
    return file(text, f"finding-{entry.address}.md", MARKDOWN)


async def export_annotations(request: Request) -> Response:
    """The finding as W3C Web Annotations."""
    entry, case = entry_at(request), desk_of(request).case
    texts, urls = texts_of(case, entry.found), urls_of(case)
    text = annotation.as_annotations(entry.found, texts, urls, entry.held)
    return file(text, f"finding-{entry.address}.jsonld", annotation.MEDIA_TYPE)


async def show_corrections(request: Request) -> Response:
    """A draft of an editor's note for each accepted finding."""
    desk = desk_of(request)
    shown = first(accepted(desk), LONG)
    drafts = [(one, correction.plain(one.found, desk.case.report, one.held)) for one in shown.items]
    return page("corrections", desk, drafts=drafts, unseen=shown.left_out)


async def export_corrections(request: Request) -> Response:
    """All drafts as one Markdown document."""
    desk = desk_of(request)
    pairs = [(one.found, one.held) for one in accepted(desk)]
    text = correction.corrections(desk.case.report, pairs)
    return file(text, "corrections.md", MARKDOWN)


async def export_decisions(request: Request) -> Response:
    """All decisions as JSON Lines, as ``decisions export`` writes them."""
    text = journal.written(desk_of(request).store.every())
    return file(text, "decisions.jsonl", JSON_LINES)


def accepted(desk: Desk) -> list[Entry]:
    """The findings that editors found to be right."""
    return [one for one in desk.docket().entries if one.held.mark is Mark.ACCEPTED]


def file(text: str, name: str, kind: str) -> Response:
    """A text for the browser to keep as a file; our addresses have no letter to be escaped."""
    return Response(
        text.encode("utf-8", "backslashreplace"),
        media_type=kind,
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


def texts_of(case: Case, found: Discrepancy) -> dict[str, str]:
    """The texts of record that are at hand and are what the finding was made of."""
    keys = {one.article for one in citations(found.readings)}
    return {key: case.shown[key].article.text for key in sorted(keys) if key in case.shown}


def urls_of(case: Case) -> dict[str, str]:
    """Where articles were published, by key."""
    return {key: one.url for key, one in case.shown.items() if one.url}
