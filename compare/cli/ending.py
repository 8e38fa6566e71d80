"""How a run can end, as an exit code."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import NoReturn


class ExitCode(IntEnum):
    """What the exit code tells a script; INCOMPLETE wins over FINDINGS."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    INCOMPLETE = 3
    INTERRUPTED = 130
    TERMINATED = 143


class Terminated(BaseException):
    """The process was asked to end; no ``except Exception`` on the way may swallow it."""


@contextmanager
def terminable() -> Iterator[None]:
    """Turn SIGTERM into ``Terminated``, so that half-written files are cleared away."""

    def terminate(*_: object) -> NoReturn:
        raise Terminated

    before = signal.signal(signal.SIGTERM, terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
