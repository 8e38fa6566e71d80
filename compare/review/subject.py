"""What a request is about: the desk, and the finding that its address names."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException

from compare.review.desk import Desk
from compare.review.docket import Entry

if TYPE_CHECKING:
    from starlette.requests import Request


def desk_of(request: Request) -> Desk:
    """What the application works on."""
    desk: Desk = request.state.desk
    return desk


def entry_of(request: Request) -> Entry:
    """The finding that the address names, as it stands now."""
    entry = desk_of(request).entry(request.path_params["address"])
    if entry is None:
        raise missing("finding")
    return entry


def missing(what: str) -> HTTPException:
    """There is no such thing in this report."""
    return HTTPException(HTTPStatus.NOT_FOUND, f"There is no such {what} in this report.")
