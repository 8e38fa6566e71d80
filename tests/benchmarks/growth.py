"""Time over size: how the seconds to read a document grow where it repeats one piece without end.

For each kind of document the slope of log seconds over log bytes, by least squares over eight
sizes from 1 KiB to 128 KiB, and the slope of the last four alone, where what takes the same for
every document counts less.  Seconds are the processor's, the least of two, up to the article with
its blocks; a document that is refused takes what its refusal takes.

    python -m tests.benchmarks.growth [--show]
"""

import json
import logging
import math
import sys
from collections.abc import Sequence
from statistics import linear_regression
from time import process_time

from compare.errors import CompareError
from compare.options import Options
from compare.read import opening
from compare.read.documents import Document
from compare.read.limits import Limits
from compare.read.page import Page
from compare.read.reading import article_or_reason
from tests.benchmarks.corpora import options
from tests.read.growing import GROWING, grown

SIZES = [1024 << power for power in range(8)]
LAST = 4
RUNS = 2
STEEP = 1.3
# Below these, in seconds, a clock's noise is as large as what it measures.
NOTHING = 0.05

OPTIONS = Options()
LIMITS = Limits.of(OPTIONS)


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--show", action="store_true", help="list every kind of document")
    show = parser.parse_args().show
    logging.disable(logging.CRITICAL)
    # As the worker has it, for JSON that is nested as deep as may be.
    sys.setrecursionlimit(10_000)
    seconds_of(grown("tables", 2048))  # Libraries are loaded.
    slopes, lasts, longest = {}, {}, {}
    for name in GROWING:
        seconds = [seconds_of(grown(name, size)) for size in SIZES]
        slopes[name], lasts[name] = slope(SIZES, seconds), slope(SIZES[-LAST:], seconds[-LAST:])
        longest[name] = max(seconds)
        if show:
            print(name, slopes[name], lasts[name], *(f"{one:.4f}" for one in seconds))
    told = {name: last for name, last in lasts.items() if longest[name] >= NOTHING}
    print(
        json.dumps({
            "documents": len(GROWING),
            "steepest": steepest(slopes),
            "steepest_end": steepest(told),
            "steep": sorted(name for name, found in slopes.items() if found > STEEP),
            "slowest": [max(longest, key=longest.get), round(max(longest.values()), 2)],
        })
    )  # fmt: skip


def seconds_of(raw: bytes) -> float:
    """The seconds that a document takes."""
    taken = []
    for _ in range(RUNS):
        started = process_time()
        read(raw)
        taken.append(process_time() - started)
    return max(min(taken), 1e-5)


def read(raw: bytes) -> None:
    """All that is done with a document until its articles are studied."""
    try:
        for item in opening.items_of(raw, "growing", "", LIMITS):
            if isinstance(item, Page):
                article_or_reason(item, Document("growing", LIMITS), OPTIONS)
    except CompareError:
        return


def slope(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """Of log seconds over log bytes, by least squares."""
    found = linear_regression([*map(math.log, sizes)], [*map(math.log, seconds)])
    return round(found.slope, 2)


def steepest(slopes: dict[str, float]) -> list[object]:
    """The name of the steepest, and how steep it is."""
    name = max(slopes, key=lambda one: slopes[one])
    return [name, slopes[name]]


if __name__ == "__main__":
    main()
