"""A decision that was answered is there, whenever the server was killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest

from compare.review.decisions import Decisions

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="servers are forked"),
]

ROUNDS = 100
FINDINGS = 50
EDITORS = 3


@pytest.fixture(scope="module")
def nursery() -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.review.slaying"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as started:  # fmt: skip
        yield started
        started.stdin.close()  # type: ignore[union-attr]
        started.wait(timeout=20)


def born(nursery: "subprocess.Popen[str]", store: Path) -> tuple[int, int, str]:
    """A server on the store: its process, port and session."""
    print(store, file=nursery.stdin, flush=True)
    process, port, session = nursery.stdout.readline().split()  # type: ignore[union-attr]
    return int(process), int(port), session


def deciding(port: int, session: str, editor: int, answered: list[tuple[str, int]]) -> None:
    """Post decisions one after the other until the server is gone; note what was answered."""
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    headers = {
        "Origin": f"http://127.0.0.1:{port}",
        "Cookie": f"compare-sources-{port}={session}",
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    for number in range(editor, FINDINGS, EDITORS):
        try:
            body = "mark=dismissed&after=0&reason=unit"
            connection.request("POST", f"/finding/f{number:05}/decide", body, headers)
            answer = connection.getresponse()
            answer.read()
        except (OSError, HTTPException):
            return
        answered.append((f"f{number:05}", answer.status))


def heard(answered: list[tuple[str, int]], number: int) -> None:
    """Wait until so many decisions were answered."""
    patience = time.monotonic() + 60
    while len(answered) < number and time.monotonic() < patience:
        time.sleep(0.0002)


@pytest.fixture(scope="module")
def tally() -> list[int]:
    """How many decisions each server had answered when it was killed."""
    return []


@pytest.mark.parametrize("turn", range(ROUNDS))
def test_what_was_answered_before_the_server_was_killed_is_there(
    tmp_path: Path, nursery: "subprocess.Popen[str]", tally: list[int], turn: int
) -> None:
    store = tmp_path / "decisions.sqlite"
    process, port, session = born(nursery, store)
    answered: list[tuple[str, int]] = []
    with ThreadPoolExecutor(EDITORS) as editors:
        working = [
            editors.submit(deciding, port, session, editor, answered) for editor in range(EDITORS)
        ]
        # Another moment each time, from before the first answer to the midst of many.
        heard(answered, turn % (FINDINGS // 2))
        time.sleep(0.0001 * (turn % 7))
        os.kill(process, signal.SIGKILL)
        wait(working)

    promised = {fingerprint for fingerprint, status in answered if status == 200}
    tally.append(len(promised))
    with Decisions(store) as found:
        assert promised <= {one.fingerprint for one in found.every()}


def test_servers_were_killed_in_the_midst_of_their_work(tally: list[int]) -> None:
    assert len(tally) == ROUNDS
    assert max(tally) < FINDINGS
    assert sum(tally) > ROUNDS
