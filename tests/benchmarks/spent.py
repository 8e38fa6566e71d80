"""What a new Python process takes: time on the clock and of the processors, and memory.

It is started by a small process in between: to Linux, the peak memory of a process is at least
that of whoever started it, and a benchmark may hold an archive in memory.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
BETWEEN = """
import json, os, subprocess, sys, time
begin = time.perf_counter()
process = subprocess.Popen([sys.executable, *sys.argv[1:]], stdout=sys.stderr)
_, status, used = os.wait4(process.pid, 0)
process.returncode = os.waitstatus_to_exitcode(status)
clock = time.perf_counter() - begin
print(json.dumps([process.returncode, clock, used.ru_utime + used.ru_stime, used.ru_maxrss]))
"""


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
    with tempfile.TemporaryFile() as said:
        between = subprocess.run(
            [sys.executable, "-c", BETWEEN, *arguments],
            stdout=subprocess.PIPE, stderr=said, env=os.environ | own, cwd=folder, check=True,
        )  # fmt: skip
        ending, clock, processor, kilobytes = json.loads(between.stdout)
        if ending not in endings:
            said.seek(0)
            sys.exit(said.read().decode())
    return Spent(clock, processor, kilobytes // 1024)
