"""A Dask cluster that does the work of this process: ``--engine dask --scheduler ADDRESS``.

The processes of the cluster have the same version of this program installed.  What they are sent
and what they answer are bytes; the answers are put in the order of the questions, so that a run
is the same as a local one, whichever process did what, and whether one was lost on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from compare.errors import UsageError

DASK = "dask"
PACKAGE = "compare-sources[dask]"
# A scheduler that is there answers at once.
SECONDS_TO_CONNECT = 10
# A process that is lost is not the fault of what it was at: somebody else does that again.
RETRIES = 3

Asked = TypeVar("Asked")
Answered = TypeVar("Answered")


def asked_of(
    scheduler: str, answer: Callable[[Asked], Answered], questions: Sequence[Asked]
) -> Iterator[Answered]:
    """The answer to every question, in order, from the processes of the cluster.

    Raises UsageError where the cluster is not to be had, or has lost all that could answer.
    """
    with client_of(scheduler) as client:
        # Not "pure": the same question may be asked of another edition of the code.
        waiting = client.map(answer, questions, pure=False, retries=RETRIES)
        for index, future in enumerate(waiting):
            yield result_of(future, scheduler)
            waiting[index] = None


def result_of(future: Any, scheduler: str) -> Any:
    """An answer; what the cluster has to complain of, in a line."""
    from distributed.scheduler import KilledWorker

    try:
        return future.result()
    except KilledWorker as error:
        raise UsageError(
            f"{scheduler}: its workers die at one task; do they have enough memory?"
        ) from error
    except ModuleNotFoundError as error:
        raise UsageError(
            f"{scheduler}: a worker lacks {error.name}; install {PACKAGE} there too"
        ) from error


@contextmanager
def client_of(scheduler: str) -> Iterator[Any]:
    """A line to the scheduler, closed at the end, with whatever was still to be done."""
    try:
        from distributed import Client
    except ImportError as error:
        raise UsageError(f"--engine dask needs Dask; pip install '{PACKAGE}'") from error
    try:
        client: Any = Client(  # type: ignore[no-untyped-call]  # its authors left it without types
            scheduler, timeout=SECONDS_TO_CONNECT, set_as_default=False
        )
    except (OSError, TimeoutError, ValueError) as error:
        raise UsageError(
            f"{scheduler}: no scheduler answers there; start one with 'dask scheduler'"
        ) from error
    with client:
        yield client
