"""Beyond one machine: a real Dask scheduler and two workers give what one process gives."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from compare.archive.filing import index
from compare.cli import main
from compare.errors import UsageError
from compare.options import Options
from compare.pipeline import run, unheard
from compare.study.afar import ARTICLES_AT_ONCE
from tests.archive.newsdesk import content, news, saved

pytest.importorskip("distributed")
pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
COPIES = 4 * ARTICLES_AT_ONCE


class Cluster:
    """A scheduler and its workers, each a process of its own."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        self.stack, self.folder = stack, folder
        self.address = f"tcp://127.0.0.1:{free_port()}"
        self.started("dask_scheduler", "--host", "127.0.0.1", "--port", self.address.rsplit(":", 1)[1],
                     "--no-dashboard")  # fmt: skip
        self.workers = [self.worker(), self.worker()]
        self.ready()

    def ready(self) -> None:
        """Wait until all are there."""
        from distributed import Client

        with Client(self.address, timeout=120, set_as_default=False) as client:
            client.wait_for_workers(len(self.workers), timeout=120)

    def worker(self) -> "subprocess.Popen[bytes]":
        return self.started(
            "dask_worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard"
        )

    def started(self, command: str, *arguments: str) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{command}", *arguments],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.stack.callback(process.wait)
        self.stack.callback(process.kill)
        return process


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with ExitStack() as stack:
        yield Cluster(stack, tmp_path_factory.mktemp("cluster"))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def afar(cluster: Cluster) -> Options:
    return Options(engine="dask", scheduler=cluster.address, cache=False)


def printed(arguments: list[str], file: str) -> bytes:
    assert (
        main(["report", "run", "--no-cache", "--format", "json", "--output", file, *arguments]) == 0
    )
    return Path(file).read_bytes()


def test_a_report_is_the_same_to_the_byte(cluster: Cluster) -> None:
    saved("run", one=news("lindau", "12"), other=news("lindau", "14"), cork=news("cork"))

    far = printed(["--engine", "dask", "--scheduler", cluster.address], "far.json")

    assert far == printed([], "near.json")
    assert json.loads(far)["discrepancies"] != []


def test_a_worker_that_dies_midway_costs_time_and_no_article(cluster: Cluster) -> None:
    texts = {f"lindau{at}": news("lindau", str(at)) for at in range(COPIES)}
    saved("run", **texts)
    index(["run"], Path("near"), Options(cache=False), unheard)
    code = (
        "from pathlib import Path; from compare.archive.filing import index;"
        "from compare.options import Options; from compare.pipeline import unheard;"
        f"index(['run'], Path('far'), Options(engine='dask', scheduler='{cluster.address}',"
        "cache=False), unheard)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    busy(cluster)
    cluster.workers[0].kill()

    assert process.wait() == 0
    assert content(Path("far")) == content(Path("near"))
    cluster.workers[0] = cluster.worker()


def busy(cluster: Cluster) -> None:
    """Wait until both workers are at work."""
    from distributed import Client

    with Client(cluster.address, set_as_default=False) as client:
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            if sum(map(bool, client.processing().values())) == len(cluster.workers):
                return
            time.sleep(0.02)
    pytest.fail("the workers had nothing to do")


def test_an_archive_filed_afar_is_read_at_home(cluster: Cluster) -> None:
    saved("run", lindau=news("lindau"))
    index(["run"], Path("far"), afar(cluster), unheard)
    index(["run"], Path("near"), Options(cache=False), unheard)

    assert content(Path("far")) == content(Path("near"))


def test_a_scheduler_that_does_not_answer_is_named() -> None:
    saved("run", lindau=news("lindau"))
    address = f"tcp://127.0.0.1:{free_port()}"

    with pytest.raises(UsageError, match=f"{address}: no scheduler answers"):
        run(["run"], Options(engine="dask", scheduler=address, cache=False))


def test_an_engine_without_a_scheduler_is_a_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    saved("run", lindau=news("lindau"))

    assert main(["report", "run", "--engine", "dask"]) == 2
    assert "--scheduler" in capsys.readouterr().err


def test_a_local_run_imports_no_dask() -> None:
    saved("run", lindau=news("lindau"))
    code = (
        "import sys; from compare.cli import main;"
        "main(['report', 'run', '--format', 'json', '--output', 'out.json', '--quiet']);"
        "sys.exit(bool({'dask', 'distributed'} & sys.modules.keys()))"
    )
    ran = subprocess.run([sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(ROOT)})

    assert ran.returncode == 0
