"""Several workers, which study articles at once; what they answer does not depend on how many.

Each process takes the next article as soon as it has answered the last.  The work of one that
dies is done by whoever asked.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue

import compare
from compare.cores import cores
from compare.errors import ModelError
from compare.model import Article
from compare.study.frames import receive, send
from compare.study.records import UnlistedRecord
from compare.study.worker import COMPLAINT, STUDY, question

# Starting a process and loading the parser takes as long as studying so many articles.
ARTICLES_PER_WORKER = 25

Process = subprocess.Popen[bytes]


def workers_for(articles: int, wanted: int) -> int:
    """How many processes are worth starting; ``wanted`` is 0 for as many as there are cores."""
    return min(wanted, articles) if wanted else min(cores(), articles // ARTICLES_PER_WORKER)


def ask(articles: Sequence[Article], parser: str, number: int) -> Iterator[bytes | None]:
    """The packed study of every article, in order; None for one that nobody could study."""
    with workers(parser, number) as idle, ThreadPoolExecutor(number) as pool:
        yield from pool.map(asking(idle), articles)


def asking(idle: SimpleQueue[Process]) -> Callable[[Article], bytes | None]:
    """How to have an article studied by whoever is idle."""

    def one(article: Article) -> bytes | None:
        process = idle.get()
        try:
            return answered(process, article)
        finally:
            idle.put(process)

    return one


def answered(process: Process, article: Article) -> bytes | None:
    """What one process makes of an article; None where it cannot, or is gone."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        send(process.stdin, question(article))  # type: ignore[arg-type]
        answer = receive(process.stdout)  # type: ignore[arg-type]
    except (OSError, ValueError, UnlistedRecord):
        return None
    return content_of(answer)


def content_of(answer: bytes | None) -> bytes | None:
    """The packed study that a worker answers, if it does."""
    if answer and answer.startswith(COMPLAINT):
        raise ModelError(answer[1:].decode())
    return answer[1:] if answer and answer.startswith(STUDY) else None


@contextmanager
def workers(parser: str, number: int) -> Iterator[SimpleQueue[Process]]:
    """So many processes, ended when the work is."""
    started = [start(parser) for _ in range(number)]
    idle: SimpleQueue[Process] = SimpleQueue()
    for process in started:
        idle.put(process)
    try:
        yield idle
    finally:
        for process in started:
            process.kill()
            process.communicate()


def start(parser: str) -> Process:
    """A process that runs this very code."""
    root = str(Path(compare.__file__).parent.parent)
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(  # noqa: S603 (ourselves, and the name of an installed package)
        [sys.executable, "-m", "compare.study.worker", parser],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        # There is a worker for each core: threads of their own would take them from one another.
        env={"OPENBLAS_NUM_THREADS": "1"} | os.environ | {"PYTHONPATH": path},
    )
