"""How far a long run has come, shown on stderr to a person who waits."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Never, TextIO

if TYPE_CHECKING:
    from tqdm import tqdm

# Five articles take a second or two; a bar that flashes by tells nobody anything.
PATIENCE = 2.0


class Progress:
    """A bar for the stage at work, drawn once the run has outlasted ``PATIENCE`` seconds."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.started = time.monotonic()
        self.stage = ""
        self.bar: tqdm[Never] | None = None

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Hear that ``done`` of ``total`` steps of a stage are behind us."""
        if time.monotonic() - self.started < PATIENCE:
            return
        if stage != self.stage or self.bar is None:
            self.close()
            self.bar = self.drawn(stage, done, total)
        self.bar.update(done - self.bar.n)

    def drawn(self, stage: str, done: int, total: int) -> tqdm[Never]:
        """A fresh bar for a stage."""
        from tqdm import tqdm

        self.stage = stage
        return tqdm(total=total, initial=done, desc=stage, file=self.stream, leave=False)

    def close(self) -> None:
        """Wipe the bar away."""
        if self.bar is not None:
            self.bar.close()
        self.bar = None


@contextmanager
def watched(*, quiet: bool) -> Iterator[Callable[[str, int, int], None]]:
    """What a run reports its progress to: a bar on a terminal, nobody elsewhere."""
    if quiet or not sys.stderr.isatty():
        from compare.pipeline import unheard

        yield unheard
        return
    bar = Progress(sys.stderr)
    try:
        yield bar
    finally:
        bar.close()
