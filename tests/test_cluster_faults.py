"""What can be wrong with a cluster is told in one line: what, where, and what to do."""

import shutil
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from compare import cluster as line
from compare.cli import main
from compare.encode.embedding import encoder_of
from compare.encode.encoder import silent
from compare.errors import UsageError
from compare.options import Options
from compare.pipeline import run
from tests.archive.newsdesk import news, saved
from tests.cluster import ROOT, Cluster, free_port, ignorant
from tests.tinymodel import tiny_model

pytest.importorskip("distributed")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    saved("run", lindau=news("lindau", "12"), bregenz=news("lindau", "14"))


Complaint = Callable[..., str]


@pytest.fixture
def complaint(capsys: pytest.CaptureFixture[str]) -> Complaint:
    """What a report by a cluster ends with: a line on stderr, and nothing on stdout."""

    def ended(scheduler: str) -> str:
        arguments = ["--no-cache", "--engine", "dask", "--scheduler", scheduler]
        assert main(["report", "run", *arguments]) == 2
        printed = capsys.readouterr()
        assert (printed.out, printed.err.count("\n")) == ("", 1)
        return printed.err

    return ended


# --- before it begins --------------------------------------------------------------------------


def test_an_engine_without_a_scheduler_is_a_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "run", "--engine", "dask"]) == 2
    assert "--scheduler" in capsys.readouterr().err


def test_where_dask_is_missing_its_package_is_named(
    complaint: Complaint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    assert "pip install 'compare-sources[dask]'" in complaint("tcp://127.0.0.1:8786")


@pytest.mark.parametrize("address", ["127.0.0.1", "fire://127.0.0.1:8786", "no place:8786"])
def test_an_address_that_is_none_is_named(
    complaint: Complaint, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setattr(line, "SECONDS_TO_CONNECT", 1)

    assert f"{address}: no scheduler answers there" in complaint(address)


def test_a_scheduler_that_does_not_answer_is_named(
    complaint: Complaint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "SECONDS_TO_CONNECT", 1)
    address = f"tcp://127.0.0.1:{free_port()}"

    assert f"{address}: no scheduler answers there" in complaint(address)


def silent_server(listening: socket.socket) -> None:
    """Take one call, and wait for the caller to speak."""
    called, _ = listening.accept()
    called.recv(1)


def rude_server(listening: socket.socket) -> None:
    """Take one call, and answer as a web server does."""
    called, _ = listening.accept()
    called.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


@pytest.mark.parametrize("server", [silent_server, rude_server])
def test_a_server_of_another_sort_is_no_scheduler(
    complaint: Complaint,
    monkeypatch: pytest.MonkeyPatch,
    server: Callable[[socket.socket], None],
) -> None:
    monkeypatch.setattr(line, "SECONDS_TO_CONNECT", 1)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=server, args=[listening], daemon=True).start()

        assert "no scheduler answers" in complaint(f"tcp://127.0.0.1:{listening.getsockname()[1]}")


# --- who is in it ------------------------------------------------------------------------------


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """Where the cluster's processes run."""
    made = tmp_path / "room"
    made.mkdir()
    return made


@pytest.mark.slow
def test_a_worker_of_another_version_is_refused(
    complaint: Complaint, stack: ExitStack, room: Path
) -> None:
    shutil.copytree(ROOT / "compare", room / "other" / "compare")
    with Path(room, "other/compare/facts/number.py").open("a") as code:
        code.write("# The next version begins here.\n")
    cluster = Cluster(stack, room, ("--no-nanny", str(room / "other")))

    assert "a worker has another compare-sources" in complaint(cluster.address)


@pytest.mark.slow
def test_a_worker_without_the_program_is_named_and_lives_on(
    complaint: Complaint, stack: ExitStack, room: Path
) -> None:
    cluster = Cluster(stack, room, ("--no-nanny", str(ignorant(room))))

    assert "install compare-sources[dask] there" in complaint(cluster.address)
    assert cluster.workers[0].poll() is None


@pytest.mark.slow
def test_a_scheduler_without_workers_is_not_waited_for_for_ever(
    complaint: Complaint, stack: ExitStack, room: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "SECONDS_WITHOUT_WORKERS", 1)

    assert "no workers; start some with 'dask worker tcp:" in complaint(
        Cluster(stack, room).address
    )


@pytest.mark.slow
def test_a_worker_with_another_model_is_refused(stack: ExitStack, room: Path) -> None:
    tiny_model(Path("model"), says="neutral")
    tiny_model(room / "model", says="contradiction")
    cluster = Cluster(stack, room, ())
    options = Options(engine="dask", scheduler=cluster.address, cache=False, encoder="model")

    with pytest.raises(UsageError, match="what a worker has as model is another model"):
        encoder_of(options).encode(["Firefighters fought it until noon."], silent)


@pytest.mark.slow
def test_a_worker_without_the_model_says_so(stack: ExitStack, room: Path) -> None:
    tiny_model(Path("model"), says="neutral")
    cluster = Cluster(stack, room, ())
    options = Options(engine="dask", scheduler=cluster.address, cache=False, encoder="model")

    with pytest.raises(UsageError, match="a worker says: model: no such encoder here"):
        encoder_of(options).encode(["Firefighters fought it until noon."], silent)
    with pytest.raises(UsageError, match="a worker says: de_news: no such spaCy model"):
        run(
            ["run"],
            Options(engine="dask", scheduler=cluster.address, cache=False, parser="de_news"),
        )


# --- while it is at work -----------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("lost", ["scheduler", "workers"])
def test_a_cluster_that_is_lost_midway_is_told(
    stack: ExitStack, room: Path, monkeypatch: pytest.MonkeyPatch, lost: str
) -> None:
    monkeypatch.setattr(line, "SECONDS_WITHOUT_WORKERS", 1)
    monkeypatch.setattr(line, "SECONDS_BETWEEN_LOOKS", 1)
    cluster = Cluster(stack, room, ())
    [worker] = cluster.workers
    worker.send_signal(signal.SIGSTOP)
    with ThreadPoolExecutor(1) as pool:
        made = pool.submit(run, ["run"], cluster.options)
        cluster.wait_until_all_are_busy()
        {"scheduler": cluster.scheduler, "workers": worker}[lost].kill()
        with pytest.raises(UsageError, match=r"scheduler was lost|no workers"):
            made.result(60)
    worker.kill()
