"""How long a check takes: `python -m tests.benchmarks.check_time [--data FOLDER]`.

One new article of 25 sentences is checked against 4 references, each time by a new process with
warm caches; beside it, in turn, a process imports sentence-transformers, loads the same model and
encodes the same sentences.  Then with a new article that no cache knows, and 33 briefs against
one reference beside one brief.  Prints one line of JSON: medians in seconds, wall clock and
processor, and their ratios.  The articles are the seeds; no data is needed.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from compare.encode.transformer import packaged_weights
from tests.benchmarks.corpora import options
from tests.benchmarks.spent import ROOT, Spent, spent
from tests.newsroom import parsed

AIM = 0.5
"""Share of the reference's time that a check may take."""
BRIEFS_AIM = 1.5
"""How many times a brief's time 33 briefs may take: each is read, but the reference once."""

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

    def check(self, *new: str, against: str = "run") -> Spent:
        """One check, in a process of its own."""
        return self.run(
            "-m", "compare", "check", *new, "--against", against, "--output", "out.json"
        )

    def check_unseen(self, number: int) -> Spent:
        """A check of an article that no cache knows."""
        text = (self.folder / "new.txt").read_text("utf-8")
        self.write("unseen.txt", f"{text}\nThis is edition {number}.")
        return self.check("unseen.txt")

    def check_briefs(self, number: int) -> Spent:
        """A check of so many briefs against one article."""
        reference = min(file.name for file in (self.folder / "run").iterdir())
        return self.check(*(f"brief{at}.txt" for at in range(number)), against=f"run/{reference}")

    def encode(self) -> Spent:
        """What the checker is measured by."""
        return self.run("-c", REFERENCE, str(packaged_weights()), "sentences.txt")

    def run(self, *arguments: str) -> Spent:
        """One Python process with this desk's cache."""
        return spent(*arguments, cache=self.folder / "cache", folder=self.folder)


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
        "seconds": {name: one.clock for name, one in took.items()},
        "processor_seconds": {name: one.processor for name, one in took.items()},
        "ratios": {
            one: round(took[one].clock / took[other].clock, 2) for one, other in pairs.items()
        },
        "processor_ratios": {
            one: round(took[one].processor / took[other].processor, 2)
            for one, other in pairs.items()
        },
        "aim": AIM,
        "briefs_aim": BRIEFS_AIM,
    }


def in_turn(programs: dict[str, Callable[[], Spent]], times: int) -> dict[str, Spent]:
    """The medians of what each program takes, after one run to warm up."""
    took: dict[str, list[Spent]] = {name: [] for name in programs}
    for program in programs.values():
        program()
    for _ in range(times):
        for name, program in programs.items():
            took[name].append(program())
    return {
        name: Spent(
            round(median(one.clock for one in runs), 2),
            round(median(one.processor for one in runs), 2),
            max(one.megabytes for one in runs),
        )
        for name, runs in took.items()
    }


if __name__ == "__main__":
    main()
