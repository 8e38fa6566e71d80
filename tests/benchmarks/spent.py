"""What a new Python process takes: time on the clock and of the processors, and memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Spent:
    """What a process took: seconds on the clock and of processors, megabytes at its peak."""

    clock: float
    processor: float
    megabytes: int


def spent(
    *arguments: str, cache: Path, folder: Path | None = None, endings: Collection[int] = (0,)
) -> Spent:
    """Run a new process of this very code in a folder, and see what it and its children take.

    One that ends with no code of ``endings`` ends the benchmark, with what it said.
    """
    own = {"XDG_CACHE_HOME": str(cache), "PYTHONPATH": str(ROOT), "HF_HUB_OFFLINE": "1"}
    # This code is compiled once, as an installed program is.
    own |= {"PYTHONDONTWRITEBYTECODE": ""}
    begin = perf_counter()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [sys.executable, *arguments], stdout=said, stderr=said, env=os.environ | own, cwd=folder
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in endings:
            said.seek(0)
            sys.exit(said.read().decode())
    seconds = used.ru_utime + used.ru_stime
    return Spent(perf_counter() - begin, seconds, used.ru_maxrss // 1024)
