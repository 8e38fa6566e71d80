"""The command itself, started as an editor starts it."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LINK = "http://127.0.0.1:"


@contextmanager
def started(*arguments: str, decisions: Path) -> Iterator[str]:
    """``compare-sources review``; the link that it prints.  It is interrupted at the end."""
    command = [sys.executable, "-m", "compare", "review", *arguments, "--no-browser", "--quiet"]
    with subprocess.Popen(
        [*command, "--decisions", str(decisions), "--editor", "Ada"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as running:  # fmt: skip
        try:
            assert running.stdout is not None
            yield running.stdout.readline().strip()
            running.send_signal(signal.SIGINT)
            _, errors = running.communicate(timeout=20)
            assert errors.strip() == "", errors
            assert running.returncode == 130
        finally:
            running.kill()
