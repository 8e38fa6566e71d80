"""The workshop: where documents are opened, short texts at once and the rest by a worker.

There is one worker, started when it is first needed and used again; a document
that crashes or outlasts it costs that document, and the next gets a new one.
"""

from __future__ import annotations

import multiprocessing
import time
from typing import TYPE_CHECKING, Self

from compare.errors import NoArticle, TookTooLong, UnreadableArticle
from compare.read import opening
from compare.read.messages import item_in, packed, unpacked
from compare.read.worker import out_of_memory, serve

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess
    from types import TracebackType

    from compare.read.limits import Limits
    from compare.read.page import Item

# An ended process is gone at once, and a new one there within a second; these seconds are for a
# machine that is out of breath.
PATIENCE = 5
START = 60


class Workshop:
    """Opens documents; a context, so that no process is left behind."""

    def __init__(self, limits: Limits, forced: str = "") -> None:
        self.limits = limits
        self.forced = forced
        self.worker: SpawnProcess | None = None
        self.line: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def items_of(self, raw: bytes, name: str, *, inside: bool = False) -> list[Item]:
        """What a document holds; ``inside`` an archive nobody has named its format.

        Raises UnreadableArticle with the reason: NoArticle where there is nothing to read,
        TookTooLong where the time was up.
        """
        forced = "" if inside else self.forced
        if opening.is_simple(raw, forced):
            return list(opening.items_of(raw, name, forced, self.limits))
        try:
            return self.asked(packed({"name": name, "forced": forced}, raw))
        except (EOFError, OSError) as error:
            self.close()
            raise UnreadableArticle(
                f"its reader crashed, or {out_of_memory(self.limits)}"
            ) from error

    def asked(self, message: bytes) -> list[Item]:
        """The worker's answer."""
        line = self.connected()
        deadline = time.monotonic() + self.limits.seconds
        line.send_bytes(message)
        items: list[Item] = []
        while line.poll(max(0.0, deadline - time.monotonic())):
            head, raw = unpacked(line.recv_bytes())
            if "end" not in head:
                items.append(item_in(head, raw))
            elif head["end"]:
                raise error_of(**head["end"])
            else:
                return items
        self.close()
        raise TookTooLong(
            f"not read within {self.limits.seconds} seconds; split it or raise --max-seconds"
        )

    def connected(self) -> Connection:
        """The line to the worker, who is started where there is none."""
        if self.line is not None:
            return self.line
        context = multiprocessing.get_context("spawn")
        line, far = context.Pipe()
        self.line = line
        self.worker = context.Process(target=serve, args=(far, self.limits), daemon=True)
        self.worker.start()
        far.close()
        if not line.poll(START):
            self.close()
            raise TookTooLong(f"its reader did not start within {START} seconds; try again")
        line.recv_bytes()
        return line

    def close(self) -> None:
        """End the worker, whatever it is at."""
        if self.line is not None:
            self.line.close()
        if self.worker is not None:
            self.worker.kill()
            self.worker.join(PATIENCE)
        self.line = self.worker = None


def error_of(reason: str, status: str) -> UnreadableArticle:
    """What the worker found wrong, as the error it was there."""
    return NoArticle(reason) if status == NoArticle.status else UnreadableArticle(reason)
