"""Servers to be killed: each line on stdin is a store, and starts one; its process and its link
are printed.  Everything is imported once, so that the next server is there in milliseconds.
"""

import os
import sys
from pathlib import Path

from compare.review.decisions import Decisions
from compare.review.desk import Desk
from compare.review.security import Lock
from compare.review.server import serve
from tests.render.sample import long
from tests.review.serving import case_of

CASE = case_of(long(50))


def run(path: Path) -> None:
    """Serve until killed."""

    def opened(lock: Lock) -> None:
        print(os.getpid(), lock.port, lock.session, flush=True)

    with Decisions(path) as store:
        serve(Desk(CASE, store, "Ada"), 0, opened, lambda line: print(line, file=sys.stderr))


if __name__ == "__main__":
    import compare.review.app  # noqa: F401 (before the forks)

    for line in sys.stdin:
        if os.fork() == 0:
            run(Path(line.strip()))
            os._exit(0)
