"""The pages that show: the list, a finding, an article, an event, the decisions made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from string import ascii_uppercase
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException

from compare.model import Article, ArticleEntry, Citation, Discrepancy
from compare.render.grid import grid
from compare.review.agreement import picture
from compare.review.case import Absence, Case
from compare.review.desk import Desk
from compare.review.docket import PAGE, Entry, Wanted, place_of
from compare.review.judgement import Judgement, matter
from compare.review.pages import page
from compare.review.passages import WINDOW, Cited, Passages, passages
from compare.review.places import citations
from compare.review.timeline import timeline

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

# Articles that stand side by side; the places in the others are listed.
SIDE_BY_SIDE = 6
# As many as a page prints of a long list; the rest is counted.
LONG = 200


def desk_of(request: Request) -> Desk:
    """What the application works on."""
    desk: Desk = request.state.desk
    return desk


def missing(what: str) -> HTTPException:
    """There is no such thing in this report."""
    return HTTPException(HTTPStatus.NOT_FOUND, f"There is no such {what} in this report.")


# --- the list ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a long list, both numbers from 1."""

    number: int
    last: int
    entries: Sequence[Entry]


def sheet_of(listed: Sequence[Entry], number: int) -> Sheet:
    """A page of the list; the nearest where there is none of that number."""
    last = max(1, -(-len(listed) // PAGE))
    at = min(max(1, number), last)
    return Sheet(at, last, listed[(at - 1) * PAGE : at * PAGE])


async def show_list(request: Request) -> Response:
    """The findings that are asked for, a page at a time."""
    desk, wanted = desk_of(request), Wanted.of(request.query_params)
    docket, done = desk.docket(), request.query_params.get("done")
    listed = docket.fitting(wanted)
    return page(
        "list",
        desk,
        wanted=wanted,
        done=next((one for one in docket.entries if one.address == done), None),
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


@dataclass(frozen=True, slots=True)
class Side:
    """One of the articles side by side; without ``passages`` only what it was cited for.

    ``absence`` says why its text is not shown, where it cannot be.
    """

    entry: ArticleEntry
    passages: Passages | None
    places: Sequence[Citation]
    absence: Absence | None


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
    by_address = {entry.address: entry for entry in docket.entries}
    entry = by_address.get(address)
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
        done=by_address.get(asked.get("done", "")),
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


def letters_of(found: Discrepancy) -> tuple[str, ...]:
    """A letter for each reading: A, B, ... Z, A2, ..."""
    count = len(ascii_uppercase)
    return tuple(
        ascii_uppercase[index % count] + (str(index // count + 1) if index >= count else "")
        for index in range(len(found.readings))
    )


def side_by_side(case: Case, found: Discrepancy) -> tuple[list[Side], list[Side]]:
    """The cited articles, those of different readings first; and those beyond a screenful."""
    cited: dict[str, list[tuple[str, Citation]]] = {}
    for letter, reading in zip(letters_of(found), found.readings, strict=True):
        for citation in reading.mentions:
            cited.setdefault(citation.article, []).append((letter, citation))
    order = sorted(cited, key=lambda key: turn(key, found))
    sides = [
        side(case, key, cited[key], whole_text=index < SIDE_BY_SIDE)
        for index, key in enumerate(order)
        if key in case.entries
    ]
    return sides[:SIDE_BY_SIDE], sides[SIDE_BY_SIDE:]


def turn(key: str, found: Discrepancy) -> tuple[int, int]:
    """The first article of each reading, then the second of each: the conflict is seen at once."""
    listed = [
        list(dict.fromkeys(citation.article for citation in reading.mentions))
        for reading in found.readings
    ]
    return min((keys.index(key), index) for index, keys in enumerate(listed) if key in keys)


def side(case: Case, key: str, cited: Sequence[tuple[str, Citation]], *, whole_text: bool) -> Side:
    """An article with the words of its readings marked, if it is what the report was made of."""
    places = [citation for _, citation in cited]
    printed = case.shown.get(key)
    shown = None
    if whole_text and printed:
        spans = [Cited(one.start, one.end, letter) for letter, one in cited]
        shown = passages(printed, spans, WINDOW)
    return Side(case.entries[key], shown, places, case.absence(key))


# --- an article -------------------------------------------------------------------------------


async def show_article(request: Request) -> Response:
    """A whole article with every finding in the margin."""
    desk = desk_of(request)
    entry = desk.case.articles.get(request.path_params["address"])
    if entry is None:
        raise missing("article")
    by_address = {one.address: one for one in desk.docket().entries}
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
        address_link=linkable(printed.article if printed else None),
        passages=passages(printed, cited) if printed else None,
        absence=desk.case.absence(entry.key),
        here=here,
        by_address=by_address,
    )


def linkable(article: Article | None) -> str:
    """The article's own address on the web, if it is one."""
    url = (article.url or "") if article else ""
    return url if url.startswith(("https://", "http://")) else ""


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
        rows=built.rows[:LONG],
        unseen_rows=max(0, len(built.rows) - LONG),
        long=LONG,
        timeline=timeline(desk.case.report, event),
        picture=picture(built),
        by_address={one.address: one for one in desk.docket().entries},
    )


# --- decisions --------------------------------------------------------------------------------


async def show_decisions(request: Request) -> Response:
    """What was decided, the last first."""
    desk = desk_of(request)
    every = desk.store.every()
    judgements = tuple(reversed(every))[:LONG]
    unseen = max(0, len(every) - LONG)
    return page("decisions", desk, judgements=judgements, unseen=unseen)
