"""A run that is interrupted, or cannot write: the old report stays whole and nothing is left."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.read import forms
from tests.read.forms import FIRE

ROOT = Path(__file__).parents[2]
OLD = "yesterday's report"
# Long enough for the worker to be at work on a page that takes it a good while.
AT_WORK = 4.0


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    Path("news").mkdir()
    Path("news/fire.html").write_bytes(forms.as_html(FIRE))
    Path("report.json").write_text(OLD)


def started(*arguments: str, stdout: object = subprocess.PIPE) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "compare", "report", *arguments],
        stdin=subprocess.PIPE, stdout=stdout, stderr=subprocess.PIPE,
    )  # fmt: skip


def children(process: subprocess.Popen[bytes]) -> list[int]:
    listed = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return [int(child) for child in listed]


def is_alive(process: int) -> bool:
    """Whether it still runs; one that has ended may be listed until somebody asks how."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
@pytest.mark.parametrize(("sign", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_run_leaves_the_old_report_and_no_process(sign: int, code: int) -> None:
    Path("news/slow.html").write_bytes(b"<html>" + b"<p>A <b>fire</b>.</p>" * 800_000)
    running = started("news", "--output", "report.json")
    time.sleep(AT_WORK)
    workers = children(running)

    asked = time.monotonic()
    running.send_signal(sign)
    _, said = running.communicate(timeout=10)

    assert time.monotonic() - asked < 5
    assert (running.returncode, said.strip()) == (code, b"")
    assert Path("report.json").read_text() == OLD
    assert sorted(os.listdir()) == ["news", "report.json"]
    assert workers != []
    time.sleep(0.5)
    assert [worker for worker in workers if is_alive(worker)] == []


@pytest.mark.parametrize(("sign", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_run_that_waits_for_its_input_can_be_interrupted(sign: int, code: int) -> None:
    running = started("-", "--output", "report.json")
    time.sleep(AT_WORK)

    running.send_signal(sign)
    _, said = running.communicate(timeout=10)

    assert (running.returncode, said.strip()) == (code, b"")
    assert Path("report.json").read_text() == OLD


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize("output", ["-", "/dev/full"])
def test_a_full_disk_is_told_in_one_line(output: str) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = started("news", "--quiet", "--output", output, stdout=full)
        _, said = ended.communicate(timeout=120)

    assert ended.returncode == 2
    assert said.decode().count("\n") == 1
    assert "cannot be written: No space left on device" in said.decode()


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    read, write = os.pipe()
    running = started("news", "--format", "json", stdout=write)
    os.close(write)
    os.close(read)

    _, said = running.communicate(timeout=120)

    assert (running.returncode, said) == (0, b"")
