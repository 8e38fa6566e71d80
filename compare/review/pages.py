"""Pages out of templates: everything that is printed is escaped, whoever wrote it."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from http import HTTPStatus
from importlib.resources import files
from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import escape
from starlette.responses import HTMLResponse, Response

from compare.model import Severity
from compare.render.html import environment
from compare.render.wording import REASONS, long_date, reason_in_words
from compare.review.clock import read
from compare.review.desk import Desk
from compare.review.judgement import Judgement, Mark
from compare.review.waterfall import waterfall

if TYPE_CHECKING:
    from jinja2 import Environment

# As many as a page prints of a long list; the rest is counted.
LONG = 200
# One key for each reason, in the alphabet.
KEYS = "abcdefghijklmno"
# What the pages are dressed in, and what moves them: where it lies, and what it is.
STATIC = {
    "report.css": ("compare.render", "report.css", "text/css"),
    "review.css": ("compare.review", "static/review.css", "text/css"),
    "review.js": ("compare.review", "static/review.js", "text/javascript"),
    "icon.svg": ("compare.review", "static/icon.svg", "image/svg+xml"),
}


def page(name: str, desk: Desk, status: int = HTTPStatus.OK, **context: object) -> Response:
    """A page by its template's name."""
    text = templates().get_template(f"{name}.html.j2").render(desk=desk, case=desk.case, **context)
    return HTMLResponse(text.encode("utf-8", "replace"), status_code=status)


@cache
def templates() -> Environment:
    """The templates, read once."""
    from jinja2 import PackageLoader

    made = environment()
    made.loader = PackageLoader("compare.review", "templates")
    made.filters |= {
        "lines": str.splitlines,
        "moment": moment,
        "reason": reason_in_words,
        "query_of": query_of,
        "told": told,
        "verbatim": verbatim,
        "waterfall": waterfall,
    }
    made.globals |= {
        "asset": asset,
        "REASONS": list(zip(KEYS, REASONS.items(), strict=True)),
        "SEVERITIES": list(Severity),
        "Mark": Mark,
    }
    return made


def static(name: str) -> Response:
    """A style sheet or script of the package; its address changes with it, so it may be kept."""
    headers = {"cache-control": "max-age=31536000, immutable"}
    return Response(content_of(name), media_type=STATIC[name][2], headers=headers)


def asset(name: str) -> str:
    """The address of a style sheet or script."""
    return f"/static/{name}?v={sha256(content_of(name)).hexdigest()[:12]}"


@cache
def content_of(name: str) -> bytes:
    """A file of the package."""
    package, file, _ = STATIC[name]
    return files(package).joinpath(file).read_bytes()


def verbatim(text: str) -> str:
    """A field's value: a form sends back what was printed, so nothing in it is made visible."""
    return escape(text)


def query_of(text: str) -> str:
    """A text as a part of an address, whatever is in it."""
    return quote(text, safe="", errors="replace")


def moment(at: str) -> str:
    """``10 March 2026, 07:05 UTC``; a moment that cannot be read stays as it is."""
    try:
        when = read(at)
    except ValueError:
        return at
    return f"{long_date(when.date())}, {when:%H:%M} UTC"


def told(held: Judgement) -> str:
    """A judgement in a line: ``Dismissed: another event``."""
    if held.mark is Mark.DISMISSED and held.reason:
        return f"Dismissed: {reason_in_words(held.reason)}"
    return str(held.mark).capitalize()
