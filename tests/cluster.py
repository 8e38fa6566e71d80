"""A real cluster for tests: a Dask scheduler and its workers, each a process of its own."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

from compare.options import Options

ROOT = Path(__file__).parent.parent
PATIENCE = 120

Process = subprocess.Popen[bytes]
Made = TypeVar("Made")


class Cluster:
    """A scheduler that knows nothing of this program, and workers that do.

    Each of ``workers`` are arguments of ``worker``.  They run in ``folder``: what a test has in
    its own they see only by its whole path.
    """

    def __init__(self, stack: ExitStack, folder: Path, *workers: Sequence[str]) -> None:
        self.stack, self.folder = stack, folder
        port = free_port()
        self.address = f"tcp://127.0.0.1:{port}"
        self.scheduler = self.started(
            "dask_scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard",
            root=ignorant(folder),
        )  # fmt: skip
        self.workers = [self.worker(*one) for one in workers]
        self.ready()

    @property
    def options(self) -> Options:
        """A run that keeps nothing and has all done here."""
        return Options(engine="dask", scheduler=self.address, cache=False)

    @property
    def arguments(self) -> list[str]:
        """The same on the command line."""
        return ["--no-cache", "--engine", "dask", "--scheduler", self.address]

    def ready(self) -> None:
        """Wait until all are there."""
        from distributed import Client

        with Client(self.address, timeout=PATIENCE, set_as_default=False) as client:
            if self.workers:
                client.wait_for_workers(len(self.workers), timeout=PATIENCE)

    def worker(self, nanny: str = "--no-nanny", root: str | Path = ROOT) -> Process:
        """One more, that runs the program in ``root``."""
        return self.started(
            "dask_worker", self.address, "--nthreads", "1", "--no-dashboard", nanny, root=root
        )

    def started(self, command: str, *arguments: str, root: str | Path) -> Process:
        """A process of Dask's, ended with the test."""
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", f"distributed.cli.{command}", *arguments],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": str(root)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.stack.callback(process.wait)
        self.stack.callback(process.terminate)
        return process

    def losing_a_worker(self, work: Callable[[], Made]) -> Made:
        """What the work comes to when a worker dies that is at its part of it."""
        lost = self.workers.pop(0)
        lost.send_signal(signal.SIGSTOP)
        with ThreadPoolExecutor(1) as pool:
            made = pool.submit(work)
            self.wait_until_all_are_busy()
            lost.kill()
            result = made.result(PATIENCE)
        self.workers.append(self.worker())
        self.ready()
        return result

    def wait_until_all_are_busy(self) -> None:
        """Wait until every worker has something to do, one that is stopped too."""
        from distributed import Client

        with Client(self.address, set_as_default=False) as client:
            deadline = time.monotonic() + PATIENCE
            while not all(client.processing().values()):
                if time.monotonic() > deadline:
                    raise TimeoutError("the workers had nothing to do")
                time.sleep(0.02)


def ignorant(folder: Path) -> Path:
    """A place to run from in which this program is not to be had, though it be installed."""
    package = folder / "ignorant" / "compare"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").write_text('raise ImportError("nothing is installed here")')
    return package.parent


def free_port() -> int:
    """A port that nobody listens to."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
