"""A hundred times ``kill -9`` while somebody decides: what was answered is there."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from compare.review.decisions import Decisions

KILLS = 100
# Decides without end, and says each number only when ``record`` has returned it.
EDITOR = """
import sys
from dataclasses import replace
from pathlib import Path
from compare.review.decisions import Decisions
from tests.review.desk import TOLL, dismissed

store = Decisions(Path(sys.argv[1]))
held = store.on(TOLL)
while True:
    held = store.record(dismissed(reason=f"after {held.number}"), after=held.number)
    print(held.number, held.at, flush=True)
"""


def killed(file: Path, patience: float) -> list[str]:
    """The answers to an editor who is ended ``patience`` seconds after the first."""
    editor = subprocess.Popen(
        [sys.executable, "-c", EDITOR, str(file)], stdout=subprocess.PIPE, text=True
    )
    first = editor.stdout.readline()
    time.sleep(patience)
    os.kill(editor.pid, signal.SIGKILL)
    said = first + editor.stdout.read()
    editor.stdout.close()
    assert editor.wait() == -signal.SIGKILL
    # A line that was cut off was not an answer.
    return said[: said.rfind("\n") + 1].splitlines()


@pytest.mark.slow
def test_a_hundred_kills_lose_no_decision_that_was_answered(tmp_path: Path) -> None:
    file = tmp_path / "decisions.sqlite"
    moments = random.Random(8)

    answered = [line for _ in range(KILLS) for line in killed(file, moments.uniform(0, 0.1))]

    with Decisions(file) as store:
        kept = {f"{one.number} {one.at}": one for one in store.every()}
    assert len(answered) > KILLS
    assert [line for line in answered if line not in kept] == []
    numbers = [one.number for one in kept.values()]
    assert [one.reason for one in kept.values()] == [
        f"after {number}" for number in [0, *numbers[:-1]]
    ]
