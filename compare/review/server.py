"""The server: on this machine only, on a port of its own, until it is interrupted."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

from compare.errors import UsageError
from compare.review.desk import Desk
from compare.review.security import LOOPBACK, Complain, Lock

if TYPE_CHECKING:
    import uvicorn

# Requests that wait to be taken; a browser opens six at once.
WAITING = 64
# An editor's last click is still answered.
SECONDS_TO_END = 2
SILENT = logging.CRITICAL + 1


def listening(port: int) -> socket.socket:
    """A socket on this machine; port 0 is one that nobody uses."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((LOOPBACK, port))
        listener.listen(WAITING)
    except (OSError, OverflowError) as error:
        listener.close()
        raise UsageError(f"--port {port}: {error}; 0 takes any that is free") from error
    return listener


def serve(desk: Desk, port: int, opened: Callable[[Lock], None], complain: Complain) -> None:
    """Answer until interrupted; ``opened`` hears how to get in once the port is known."""
    with listening(port) as listener:
        lock = Lock(listener.getsockname()[1])
        server = server_for(desk, lock, complain)
        opened(lock)
        serving = server.serve(sockets=[listener])
        try:
            asyncio.run(serving)
        finally:
            # Interrupted before it began, it would be complained of.
            serving.close()


def server_for(desk: Desk, lock: Lock, complain: Complain) -> uvicorn.Server:
    """The server; nothing of a request is logged.

    Addresses hold searches and the token, and what an error says may quote an article.
    """
    from uvicorn import Config, Server

    from compare.review.app import application

    logging.getLogger("uvicorn").setLevel(SILENT)
    return Server(
        Config(
            application(desk, lock, complain),
            lifespan="off",
            access_log=False,
            log_config=None,
            log_level=SILENT,
            server_header=False,
            proxy_headers=False,
            ws="none",
            timeout_graceful_shutdown=SECONDS_TO_END,
        )
    )
