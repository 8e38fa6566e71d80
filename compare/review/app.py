"""The review application: its addresses, and what is said where something goes wrong."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route, Router

from compare.errors import CompareError, UsageError
from compare.review.deciding import decide, undo
from compare.review.desk import Desk
from compare.review.handing import (
    export_annotations,
    export_corrections,
    export_decisions,
    export_markdown,
    show_corrections,
)
from compare.review.pages import STATIC, page, static
from compare.review.reading import (
    show_article,
    show_decisions,
    show_event,
    show_events,
    show_finding,
    show_list,
)
from compare.review.security import ENTRANCE, Complain, Guard, Lock, refused

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

CHANGING = ("POST",)


async def enter(request: Request) -> Response:
    """Exchange the printed link's token for the cookie.

    The page goes on by itself: a browser that was led here from elsewhere would not send a
    strict cookie along with a redirection.
    """
    lock: Lock = request.state.lock
    if not lock.fits(request.query_params.get("token", "")):
        return refused("This is not the link of this start; open the one that was printed last.")
    response = HTMLResponse(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Review</title>'
        '<link rel="icon" href="/static/icon.svg">'
        '<meta http-equiv="refresh" content="0; url=/"></head>'
        '<body><main><h1>Review</h1><p><a href="/">Go on to the findings</a></p></main></body>'
        "</html>"
    )
    response.set_cookie(lock.cookie, lock.session, httponly=True, samesite="strict")
    return response


async def dress(request: Request, *, name: str) -> Response:
    """A style sheet or a script."""
    del request
    return static(name)


ROUTES = (
    Route(ENTRANCE, enter),
    Route("/", show_list),
    Route("/finding/{address}", show_finding),
    Route("/finding/{address}/decide", decide, methods=CHANGING),
    Route("/finding/{address}/undo", undo, methods=CHANGING),
    Route("/finding/{address}/finding.md", export_markdown),
    Route("/finding/{address}/annotation.jsonld", export_annotations),
    Route("/article/{address}", show_article),
    Route("/events", show_events),
    Route("/event/{address}", show_event),
    Route("/decisions", show_decisions),
    Route("/decisions.jsonl", export_decisions),
    Route("/corrections", show_corrections),
    Route("/corrections.md", export_corrections),
    *(Route(f"/static/{name}", partial(dress, name=name)) for name in STATIC),
)


async def not_done(request: Request, error: Exception) -> Response:
    """A page for what was not found, or was asked for in a wrong way."""
    assert isinstance(error, HTTPException)
    return said(request, error.detail, error.status_code)


async def not_kept(request: Request, error: Exception) -> Response:
    """A page for what the store could not do; its errors name the file and the remedy."""
    wrong = isinstance(error, UsageError)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if wrong else HTTPStatus.SERVICE_UNAVAILABLE
    return said(request, str(error), status)


def said(request: Request, why: str, status: int) -> Response:
    """A line on a page of its own."""
    title = HTTPStatus(status).phrase
    return page("message", request.state.desk, status, title=title, why=why)


def application(desk: Desk, lock: Lock, complain: Complain) -> ASGIApp:
    """The whole application, guarded.

    Starlette's own would answer a defect before the guard can tell of it.
    """
    pages = ExceptionMiddleware(Router(ROUTES), {HTTPException: not_done, CompareError: not_kept})

    async def staged(scope: Scope, receive: Receive, send: Send) -> None:
        scope.update(app=pages, state={"desk": desk, "lock": lock})
        await pages(scope, receive, send)

    return Guard(staged, lock, complain)
