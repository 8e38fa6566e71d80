"""A run that is interrupted, or cannot write: the old report stays whole and nothing is left."""

import fcntl
import os
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from tests.read import forms
from tests.read.forms import FIRE

ROOT = Path(__file__).parents[2]
OLD = "yesterday's report"
# A start takes a second or two, and far longer on a machine that is out of breath.
PATIENCE = 60.0


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


def until(holds: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Wait for something to hold, and fail where it does not in time."""
    ends = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < ends
        time.sleep(0.01)


def children(process: subprocess.Popen[bytes]) -> list[int]:
    listed = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return [int(child) for child in listed]


def is_alive(process: int) -> bool:
    """Whether it still runs; one that has ended may be listed until somebody asks how."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def reads_a_page(process: int) -> bool:
    """Whether it has come so far that it parses pages: it has loaded what does so."""
    try:
        return "lxml/etree" in Path(f"/proc/{process}/maps").read_text()
    except OSError:
        return False


def unread(pipe: IO[bytes]) -> int:
    """How many bytes written to a pipe nobody has taken yet."""
    [count] = struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)))
    return int(count)


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
@pytest.mark.parametrize(("sign", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_run_leaves_the_old_report_and_no_process(sign: int, code: int) -> None:
    Path("news/slow.html").write_bytes(b"<html>" + b"<p>A <b>fire</b>.</p>" * 800_000)
    running = started("news", "--output", "report.json")
    until(lambda: any(map(reads_a_page, children(running))))
    workers = children(running)

    asked = time.monotonic()
    running.send_signal(sign)
    _, said = running.communicate(timeout=10)

    assert time.monotonic() - asked < 5
    assert (running.returncode, said.strip()) == (code, b"")
    assert Path("report.json").read_text() == OLD
    assert sorted(os.listdir()) == ["news", "report.json"]
    assert workers != []
    until(lambda: not any(map(is_alive, workers)), 0.5)


@pytest.mark.parametrize(("sign", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_run_that_waits_for_its_input_can_be_interrupted(sign: int, code: int) -> None:
    running = started("-", "--output", "report.json")
    assert running.stdin is not None
    running.stdin.write(b"The fire")
    running.stdin.flush()
    until(lambda: unread(running.stdin) == 0)

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
