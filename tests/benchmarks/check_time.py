"""How long a check takes: `python -m tests.benchmarks.check_time [--data FOLDER]`.

One new article of 25 sentences is checked against 4 references, each time by a new process with
warm caches; beside it, in turn, a process imports sentence-transformers, loads the same model and
encodes the same sentences.  Then with a new article that no cache knows, and 33 briefs against
one reference beside one brief.  Prints one line of JSON: medians in seconds, wall clock and
processor, and their ratios.  The articles are the seeds; no data is needed.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from compare.encode.transformer import packaged_weights
from tests.benchmarks.corpora import options
from tests.newsroom import parsed

AIM = 0.5
"""Share of the reference's time that a check may take."""
BRIEFS_AIM = 1.5
"""How many times a brief's time 33 briefs may take: each is read, but the reference once."""

ROOT = Path(__file__).parent.parent.parent
SEEDS = ROOT / "seeds"
# It has 26 sentences, and is on the event of three others.
NEW = "004_6b20be82c95f8192.txt"
SENTENCES = 25
BRIEFS = 33

REFERENCE = """
import sys
from sentence_transformers import SentenceTransformer
SentenceTransformer(sys.argv[1], device="cpu").encode(open(sys.argv[2]).read().splitlines())
"""


@dataclass(frozen=True)
class Desk:
    """A folder with a new article, four that have run, briefs, and a cache."""

    folder: Path

    def __post_init__(self) -> None:
        first, *others = sorted(SEEDS.glob("*.txt"), key=lambda file: file.name != NEW)
        (self.folder / "run").mkdir()
        for file in others[:4]:
            shutil.copy(file, self.folder / "run")
        article = parsed(first.read_text("utf-8"))
        told = [" ".join(one.sentence.text.split()) for one in article.sentences[:SENTENCES]]
        self.write("sentences.txt", "\n".join(told))
        self.write("new.txt", "\n\n".join(told))
        for number in range(BRIEFS):
            self.write(f"brief{number}.txt", "\n\n".join(told[number % 20 : number % 20 + 3]))

    def write(self, name: str, text: str) -> None:
        """A file in the folder."""
        (self.folder / name).write_text(text + "\n", "utf-8")

    def check(self, *new: str, against: str = "run") -> None:
        """One check, in a process of its own."""
        self.run("-m", "compare", "check", *new, "--against", against, "--output", "out.json")

    def check_unseen(self, number: int) -> None:
        """A check of an article that no cache knows."""
        text = (self.folder / "new.txt").read_text("utf-8")
        self.write("unseen.txt", f"{text}\nThis is edition {number}.")
        self.check("unseen.txt")

    def check_briefs(self, number: int) -> None:
        """A check of so many briefs against one article."""
        reference = min(file.name for file in (self.folder / "run").iterdir())
        self.check(*(f"brief{at}.txt" for at in range(number)), against=f"run/{reference}")

    def encode(self) -> None:
        """What the checker is measured by."""
        self.run("-c", REFERENCE, str(packaged_weights()), "sentences.txt")

    def run(self, *arguments: str) -> None:
        """One Python process with this desk's cache."""
        own = {"XDG_CACHE_HOME": str(self.folder / "cache"), "PYTHONPATH": str(ROOT)}
        subprocess.run(
            [sys.executable, *arguments], env=os.environ | own, cwd=self.folder, check=True
        )


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--times", type=int, default=5)
    times = parser.parse_args().times
    with TemporaryDirectory() as folder:
        print(json.dumps(measured(Desk(Path(folder)), times)))


def measured(desk: Desk, times: int) -> dict[str, object]:
    """The medians and their ratios."""
    editions = count()
    took = in_turn(
        {
            "check": lambda: desk.check("new.txt"),
            "check_unseen": lambda: desk.check_unseen(next(editions)),
            "reference": desk.encode,
            "brief": lambda: desk.check_briefs(1),
            "briefs": lambda: desk.check_briefs(BRIEFS),
        },
        times,
    )
    pairs = {"check": "reference", "check_unseen": "reference", "briefs": "brief"}
    return {
        "seconds": {name: wall for name, (wall, _) in took.items()},
        "processor_seconds": {name: worked for name, (_, worked) in took.items()},
        "ratios": {one: round(took[one][0] / took[other][0], 2) for one, other in pairs.items()},
        "processor_ratios": {
            one: round(took[one][1] / took[other][1], 2) for one, other in pairs.items()
        },
        "aim": AIM,
        "briefs_aim": BRIEFS_AIM,
    }


def in_turn(programs: dict[str, Callable[[], None]], times: int) -> dict[str, tuple[float, float]]:
    """The median of each program's wall clock and processor seconds, after one run to warm up."""
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    for program in programs.values():
        program()
    for _ in range(times):
        for name, program in programs.items():
            took[name].append(seconds_of(program))
    return {
        name: (
            round(statistics.median(wall for wall, _ in runs), 2),
            round(statistics.median(processor for _, processor in runs), 2),
        )
        for name, runs in took.items()
    }


def seconds_of(program: Callable[[], None]) -> tuple[float, float]:
    """Wall clock and processor seconds of the processes that a program runs."""
    began, worked = time.perf_counter(), processor_seconds()
    program()
    return time.perf_counter() - began, processor_seconds() - worked


def processor_seconds() -> float:
    """What all ended child processes have worked."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
