"""The worker: a process of its own that reads documents which may crash, hang or blow it up.

It reads one document at a time and answers with its items, and with an end
that says what went wrong, if anything did.
"""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from compare.errors import UnreadableArticle
from compare.read.limits import Limits
from compare.read.messages import item_message, packed, unpacked
from compare.read.opening import items_of

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

# Lists and objects of JSON are read by recursion, a few frames a level.
FRAMES_A_LEVEL = 4
# The clock of the first document starts when its reader has.
READY = b"ready"
# Where the master is gone, nobody else ends a document that hangs.
GRACE = 5


def serve(connection: Connection, limits: Limits) -> None:
    """Answer until the master has no more to ask."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.setrecursionlimit(FRAMES_A_LEVEL * limits.nesting + 1_000)
    confine_memory(limits.memory)
    connection.send_bytes(READY)
    while True:
        try:
            head, raw = unpacked(connection.recv_bytes())
        except EOFError:
            return
        confine_time(limits.seconds)
        answer(connection, raw, head, limits)


def answer(connection: Connection, raw: bytes, head: dict[str, str], limits: Limits) -> None:
    """Read one document and send what it holds."""
    try:
        for item in items_of(raw, head["name"], head["forced"], limits):
            connection.send_bytes(item_message(item))
        end: dict[str, str] = {}
    # Whatever a stranger's document makes of a library costs that document alone.
    except Exception as error:
        found = reason_of(error, limits)
        end = {"reason": str(found), "status": found.status}
    connection.send_bytes(packed({"end": end}))


def reason_of(error: Exception, limits: Limits) -> UnreadableArticle:
    """Why a document cannot be read, by the error that its reader ended with."""
    if isinstance(error, UnreadableArticle):
        return error
    if isinstance(error, MemoryError):
        return UnreadableArticle(out_of_memory(limits))
    if isinstance(error, RecursionError):
        return limits.too_deep()
    return UnreadableArticle(f"damaged: its reader fails with {type(error).__name__}")


def out_of_memory(limits: Limits) -> str:
    """The document takes more memory than it may."""
    return f"needs more than {limits.memory:,} bytes of memory; split it or raise --max-memory"


def confine_memory(memory: int) -> None:
    """Take no more than so much memory, where the system can hold a process to it."""
    try:
        import resource
    except ImportError:
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    most = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def confine_time(seconds: int) -> None:
    """End by itself some seconds after the master would have ended it."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = int(used.ru_utime + used.ru_stime) + seconds + GRACE
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(
        resource.RLIMIT_CPU, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard)
    )
