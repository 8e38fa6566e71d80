"""The requests that change something: a decision on a finding, and taking it back.

A decision is on the disk before the answer is sent.  Each says which judgement the editor saw
standing; where somebody else was faster, the answer is theirs, and what was typed is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, RedirectResponse, Response

from compare.model import Severity
from compare.review.decisions import Contested
from compare.review.desk import Desk
from compare.review.docket import Entry, Wanted
from compare.review.judgement import Judgement, Mark
from compare.review.listing import next_open
from compare.review.pages import told
from compare.review.reading import finding_page
from compare.review.subject import desk_of, entry_of

if TYPE_CHECKING:
    from starlette.requests import Request

# Only the fields of our own forms.
FIELDS = 20
# A note is some sentences.
LONGEST_NOTE = 10_000
# What keeps a decision that was made before: saving a note does not accept a finding.
KEEP = "keep"


async def decide(request: Request) -> Response:
    """Accept or dismiss a finding, or save its note and severity."""
    desk, form = desk_of(request), await form_of(request)
    entry = entry_of(request)
    made = judgement(entry, form, desk.editor)
    return await kept(request, entry, form, lambda: desk.store.record(made, after=seen(form)), made)


async def undo(request: Request) -> Response:
    """Take the last decision on a finding back."""
    desk, form = desk_of(request), await form_of(request)
    entry = entry_of(request)
    fingerprint = entry.found.fingerprint
    return await kept(
        request, entry, form, lambda: desk.store.undo(fingerprint, seen(form), desk.editor)
    )


async def kept(
    request: Request,
    entry: Entry,
    form: Mapping[str, str],
    change: Callable[[], Judgement],
    meant: Judgement | None = None,
) -> Response:
    """Make a change to the store, and answer where to go on.

    Where it could not be made, ``meant`` is told back: nobody types it twice.
    """
    desk, asked = desk_of(request), dict(parse_qsl(form.get("where", "")))
    wanted = Wanted.of(asked)
    wants_json = "application/json" in request.headers.get("accept", "")
    before = () if wants_json else desk.docket().fitting(wanted)
    try:
        held: Judgement = await run_in_threadpool(change)
    except Contested as contested:
        if wants_json:
            return answer(contested.held, desk, wanted, HTTPStatus.CONFLICT)
        return finding_page(
            desk,
            entry.address,
            asked,
            status=HTTPStatus.CONFLICT,
            contested=True,
            meant=meant,
        )
    if wants_json:
        return answer(held, desk, wanted)
    decided = form.get("mark") in (Mark.ACCEPTED, Mark.DISMISSED) and held.mark is not Mark.OPEN
    here = f"/finding/{entry.address}?{wanted.query}"
    where = where_next(entry, before, wanted.query) if decided else here
    return RedirectResponse(where, HTTPStatus.SEE_OTHER)


def where_next(entry: Entry, before: tuple[Entry, ...], query: str) -> str:
    """The next open finding of those that were asked for; the list where there is none."""
    following = next_open(entry.address, before)
    address = f"/finding/{following.address}" if following else "/"
    return f"{address}?done={entry.address}" + (f"&{query}" if query else "")


def answer(held: Judgement, desk: Desk, wanted: Wanted, status: int = HTTPStatus.OK) -> Response:
    """What stands on the finding now, and the counts by decision, for the list to show."""
    docket = desk.docket()
    return JSONResponse(
        {
            "counts": docket.counts(wanted)["decision"],
            "decided": docket.decided,
            "number": held.number,
            "mark": str(held.mark),
            "label": told(held),
            "by": held.by,
            "severity": held.severity and str(held.severity),
        },
        status,
    )


# --- what a form says -------------------------------------------------------------------------


async def form_of(request: Request) -> dict[str, str]:
    """The fields of a form, the last of a name."""
    body = await request.body()
    try:
        fields = parse_qsl(
            body.decode(), keep_blank_values=True, max_num_fields=FIELDS, errors="strict"
        )
    except ValueError as error:
        raise HTTPException(HTTPStatus.BAD_REQUEST, "That is no form of these pages.") from error
    return dict(fields)


def seen(form: Mapping[str, str]) -> int:
    """The number of the judgement that the editor saw."""
    text = form.get("after", "")
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise wrong("after")
    return int(text)


def judgement(entry: Entry, form: Mapping[str, str], editor: str) -> Judgement:
    """What the editor decided; a field that the form has not stays as it was."""
    held, mark = entry.held, form.get("mark", "")
    if mark not in (*Mark, KEEP):
        raise wrong("mark")
    chosen = held.mark if mark == KEEP else Mark(mark)
    reason = held.reason if mark == KEEP else reason_in(form)
    made = Judgement.on(
        entry.found,
        chosen,
        reason=reason if chosen is Mark.DISMISSED else "",
        note=shortened(form.get("note", held.note)),
        severity=severity_in(form, held.severity),
        by=editor,
    )
    return replace(made, number=0)


def reason_in(form: Mapping[str, str]) -> str:
    """Why it is no conflict: the editor's own words, or one of the reasons."""
    return shortened(form.get("other", "").strip() or form.get("reason", ""))


def severity_in(form: Mapping[str, str], held: Severity | None) -> Severity | None:
    """The severity assigned; an empty one is the tool's own."""
    given = form.get("severity")
    if given is None:
        return held
    if given and given not in list(Severity):
        raise wrong("severity")
    return Severity(given) if given else None


def shortened(text: str) -> str:
    """A text that can be kept; a browser sends the ends of lines as two characters."""
    if len(text) > LONGEST_NOTE:
        raise HTTPException(
            HTTPStatus.UNPROCESSABLE_ENTITY, f"A note has at most {LONGEST_NOTE:,} characters."
        )
    return text.replace("\r\n", "\n").strip()


def wrong(field: str) -> HTTPException:
    """A field that no form of ours would send."""
    return HTTPException(HTTPStatus.UNPROCESSABLE_ENTITY, f"The form’s “{field}” is not valid.")
