"""The pages that show: the list, a finding, an article, an event, the decisions made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING

from compare.render.grid import grid
from compare.render.shown import first
from compare.review.agreement import picture
from compare.review.desk import Desk
from compare.review.docket import Entry, Wanted
from compare.review.judgement import Judgement, matter
from compare.review.listing import place_of, sheet_of
from compare.review.pages import LONG, page
from compare.review.passages import Cited, passages
from compare.review.places import citations
from compare.review.sides import letters_of, side_by_side
from compare.review.subject import desk_of, missing
from compare.review.timeline import timeline

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


# --- the list ---------------------------------------------------------------------------------


async def show_list(request: Request) -> Response:
    """The findings that are asked for, a page at a time."""
    desk, wanted = desk_of(request), Wanted.of(request.query_params)
    docket, done = desk.docket(), request.query_params.get("done", "")
    listed = docket.fitting(wanted)
    return page(
        "list",
        desk,
        wanted=wanted,
        done=docket.by_address.get(done),
        counts=docket.counts(wanted),
        total=len(docket.entries),
        decided=docket.decided,
        found=len(listed),
        sheet=sheet_of(listed, whole(request.query_params.get("page", ""))),
    )


def whole(text: str) -> int:
    """A page's number; 1 where the address says none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 1


# --- a finding --------------------------------------------------------------------------------


async def show_finding(request: Request) -> Response:
    """One finding, with all that an editor needs to decide."""
    address = request.path_params["address"]
    return finding_page(desk_of(request), address, request.query_params)


def finding_page(
    desk: Desk,
    address: str,
    asked: Mapping[str, str],
    *,
    status: int = HTTPStatus.OK,
    contested: bool = False,
    meant: Judgement | None = None,
) -> Response:
    """The page of a finding; ``contested`` tells that another editor was faster.

    ``meant`` is the judgement that was therefore not kept.
    """
    wanted = Wanted.of(asked)
    docket = desk.docket()
    entry = docket.by_address.get(address)
    if entry is None:
        raise missing("finding")
    sides, others = side_by_side(desk.case, entry.found)
    return page(
        "finding",
        desk,
        status,
        entry=entry,
        wanted=wanted,
        place=place_of(address, docket.fitting(wanted)),
        done=docket.by_address.get(asked.get("done", "")),
        letters=letters_of(entry.found),
        sides=sides,
        others=others,
        neighbours=desk.case.neighbours(entry.found),
        rule=desk.case.rules.get(entry.found.rule),
        history=history(desk, entry),
        contested=contested,
        meant=meant,
    )


def history(desk: Desk, entry: Entry) -> tuple[Judgement, ...]:
    """All that was decided on a finding, the last first."""
    fingerprint = entry.found.fingerprint
    every = desk.store.history(fingerprint)
    return matter(every, fingerprint, desk.case.sentences[entry.address])[::-1]


# --- an article -------------------------------------------------------------------------------


async def show_article(request: Request) -> Response:
    """A whole article with every finding in the margin."""
    desk = desk_of(request)
    entry = desk.case.articles.get(request.path_params["address"])
    if entry is None:
        raise missing("article")
    by_address = desk.docket().by_address
    here = [by_address[address] for address in desk.case.cited_in.get(entry.key, ())]
    printed = desk.case.shown.get(entry.key)
    cited = [
        Cited(place.start, place.end, one.address)
        for one in here
        for place in citations(one.found.readings)
        if place.article == entry.key
    ]
    return page(
        "article",
        desk,
        entry=entry,
        address_link=printed.url if printed else "",
        passages=passages(printed, cited) if printed else None,
        absence=desk.case.absence(entry.key),
        here=here,
        by_address=by_address,
    )


# --- events -----------------------------------------------------------------------------------


async def show_events(request: Request) -> Response:
    """All events with their articles."""
    desk = desk_of(request)
    return page(
        "events",
        desk,
        findings=by_event(desk.docket().entries),
        articles={
            address: [desk.case.entries[key] for key in event.articles if key in desk.case.entries]
            for address, event in desk.case.events.items()
        },
        long=LONG,
    )


def by_event(entries: Iterable[Entry]) -> Counter[str]:
    """How many findings each event has, by its id."""
    return Counter(event for entry in entries for event in entry.found.events)


async def show_event(request: Request) -> Response:
    """Who says what on an event, when it all happened, and who agrees with whom."""
    desk = desk_of(request)
    event = desk.case.events.get(request.path_params["address"])
    if event is None:
        raise missing("event")
    built = grid(desk.case.report, event)
    return page(
        "event",
        desk,
        event=event,
        grid=built,
        rows=first(built.rows, LONG),
        long=LONG,
        timeline=timeline(desk.case.report, event),
        picture=picture(built),
        by_address=desk.docket().by_address,
    )


# --- decisions --------------------------------------------------------------------------------


async def show_decisions(request: Request) -> Response:
    """What was decided, the last first."""
    desk = desk_of(request)
    shown = first(desk.store.every()[::-1], LONG)
    return page("decisions", desk, judgements=shown.items, unseen=shown.left_out)
