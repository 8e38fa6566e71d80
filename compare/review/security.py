"""Who may ask the review server for what: a guard before all pages.

It listens on this machine only, but so does every program and every tab of the browser.  A
request is answered if it names this very server (no other name is led here by DNS), carries the
cookie that the printed link was exchanged for, and, where it changes something, comes from one
of our own pages.  What goes wrong is told without a word of any article.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from http import HTTPStatus
from traceback import extract_tb
from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = "127.0.0.1"
HTTP = 80
TOKEN_BYTES = 32
LARGEST_BODY = 2 * 1024 * 1024
READING = frozenset({"GET", "HEAD"})
ENTRANCE = "/enter"
# What is open without the cookie: the way in, and what every installation has alike.
OPEN = (ENTRANCE, "/static/")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    # With "no-referrer" a browser would hide the origin of our own forms.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-store",
}

Complain = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Lock:
    """The secrets of one start; the token opens the door once a browser shows it."""

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(TOKEN_BYTES))
    session: str = field(default_factory=lambda: secrets.token_urlsafe(TOKEN_BYTES))

    @property
    def address(self) -> str:
        """Where the server listens."""
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def link(self) -> str:
        """The address that lets a browser in."""
        return f"{self.address}{ENTRANCE}?token={self.token}"

    @property
    def cookie(self) -> str:
        """Browsers send a cookie to every port of a host; the name tells ours from another's."""
        return f"compare-sources-{self.port}"

    @property
    def hosts(self) -> frozenset[str]:
        """The only names that the server answers to; a browser leaves the port of the web out."""
        port = "" if self.port == HTTP else f":{self.port}"
        return frozenset({f"{LOOPBACK}{port}", f"localhost{port}"})

    def fits(self, token: str) -> bool:
        """Whether it is the printed link's token."""
        return same(token, self.token)

    def knows(self, request: Request) -> bool:
        """Whether the browser was let in."""
        return same(request.cookies.get(self.cookie, ""), self.session)


def same(given: str, secret: str) -> bool:
    """Compared in a time that tells nothing of the secret."""
    return secrets.compare_digest(given.encode("utf-8", "replace"), secret.encode())


def refusal(request: Request, lock: Lock) -> Response | None:
    """Why a request is not answered; None where it may be."""
    if request.headers.get("host", "") not in lock.hosts:
        return refused("This server answers to its own address only.")
    if request.method not in READING and not is_from_us(request):
        return refused("Only the review's own pages may change something.")
    if not request.url.path.startswith(OPEN) and not lock.knows(request):
        return refused("Open the review by the link that compare-sources printed.")
    return None


def is_from_us(request: Request) -> bool:
    """Whether the browser says that one of our own pages asks.

    A browser names the origin with every change, and most the site; nobody can forge either in
    another's browser.
    """
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    if origin is None:
        return site == "same-origin"
    return origin == f"http://{request.headers['host']}" and site in (None, "same-origin")


def refused(why: str, status: int = HTTPStatus.FORBIDDEN) -> Response:
    """A page that says why there is none."""
    title = HTTPStatus(status).phrase
    return HTMLResponse(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title>"
        '<link rel="icon" href="/static/icon.svg">'
        '<link rel="stylesheet" href="/static/report.css"></head>'
        f"<body><main><h1>{title}</h1><p>{escape(why)}</p></main></body></html>",
        status_code=status,
    )


class Guard:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, lock: Lock, complain: Complain) -> None:
        self.app = app
        self.lock = lock
        self.complain = complain

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or say why not."""
        if scope["type"] != "http":
            return
        started = False

        async def sending(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                given = list(message.get("headers", []))
                named = {name for name, _ in given}
                message["headers"] = given + [one for one in RAW_HEADERS if one[0] not in named]
            await send(message)

        request = Request(scope, receive)
        response = refusal(request, self.lock)
        try:
            if response is None:
                body = await body_of(request)
                if body is None:
                    response = refused("That is too long.", HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
                else:
                    await self.app(scope, repeating(body), sending)
                    return
        except ClientDisconnect:
            return
        except Exception as error:
            self.complain(f"{request.method} {kind_of(request)}: {told(error)}")
            if started:
                raise
            response = refused(
                "The page could not be made; the terminal says where it failed.",
                HTTPStatus.INTERNAL_SERVER_ERROR,
            )
        await response(scope, receive, sending)


RAW_HEADERS = [(name.encode(), value.encode()) for name, value in HEADERS.items()]


async def body_of(request: Request) -> bytes | None:
    """The whole body; None where it is longer than anything a page sends."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST_BODY:
            return None
        parts.append(part)
    return b"".join(parts)


def repeating(body: bytes) -> Receive:
    """What was received, for whoever asks next."""
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        return messages.pop() if messages else {"type": "http.disconnect"}

    return receive


def kind_of(request: Request) -> str:
    """The first part of the address: which page, but not on what."""
    return "/" + request.url.path.split("/")[1][:20]


def told(error: Exception) -> str:
    """What failed and where in the code; its message may quote an article, and is left out."""
    frames = extract_tb(error.__traceback__)
    where = f" at {frames[-1].filename.rsplit('/', 1)[-1]}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"
