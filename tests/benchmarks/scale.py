"""How time and memory grow with the number of articles.

    python -m tests.benchmarks.scale [--data DIR] [--articles 355 710] [--by-topic]

DIR/ecbplus holds a folder per topic with its articles (*.txt).  Each number of articles runs in a
process of its own: spread evenly over the topics, so that twice the articles are twice as many on
each event and four times the pairs that may be compared; or, by topic, all of one topic after the
other, so that twice the articles are twice the events.  Prints one line of JSON for each: seconds
by stage (the processor's, on one core, of all stages beyond parsing and encoding), their sum, and
the peak memory of the whole run in gigabytes; then how many times the first number's seconds the
last one took.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import perf_counter, process_time

from compare.align.copies import copies
from compare.align.events import group
from compare.align.sentences import align
from compare.cite import Library
from compare.encode.embedding import embed, encoder_of
from compare.model import Article
from compare.options import Options
from compare.pipeline import judged, studied_articles, texts_of, unheard
from compare.read import read
from tests.benchmarks.corpora import is_missing, options

HALF, WHOLE = 355, 710
APART = ("parsing", "encoding")
GIGABYTE_IN_KILOBYTES = 1024 * 1024


class Clock:
    """Seconds by stage, in the order of the stages."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time what happens inside; beyond parsing and encoding, the processor's own time."""
        clock = perf_counter if name in APART else process_time
        begin = clock()
        yield
        self.seconds[name] = round(clock() - begin, 1)

    @property
    def beyond(self) -> float:
        """The seconds of all stages but parsing and encoding."""
        return round(sum(took for name, took in self.seconds.items() if name not in APART), 1)


def chosen_from(folder: Path, count: int, *, by_topic: bool) -> list[Article]:
    """So many articles, evenly from all topics or topic by topic, each with a key of its own."""
    articles, _ = read(sorted(str(topic) for topic in folder.iterdir() if topic.is_dir()))
    keyed = [replace(one, key=f"{one.key}-{at}") for at, one in enumerate(articles)]
    if by_topic:
        return keyed[:count]
    return [keyed[at * len(keyed) // count] for at in range(min(count, len(keyed)))]


def run(folder: Path, count: int, *, by_topic: bool) -> dict[str, object]:
    """One run over so many articles."""
    clock, settings = Clock(), Options()
    articles = chosen_from(folder, count, by_topic=by_topic)
    with clock.stage("parsing"):
        studied, _ = studied_articles(articles, settings, unheard)
    with clock.stage("encoding"):
        embedding = embed(texts_of(studied, settings), encoder_of(settings))
    outlines = [one.outline for one in studied]
    with clock.stage("events"):
        events = group(outlines)
    with clock.stage("alignment"):
        aligned = align(outlines, events, embedding)
    with clock.stage("origins"):
        copied = copies(outlines)
    with clock.stage("match"):
        library = Library(one.article for one in studied)
        found = judged(studied, events, embedding, settings, library, copied)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / GIGABYTE_IN_KILOBYTES
    return {
        "articles": len(studied), "events": len(events), "alignments": len(aligned),
        "findings": sum(len(part.discrepancies) for part in found),
        "seconds": clock.seconds, "beyond": clock.beyond, "peak_gb": round(peak, 2),
    }  # fmt: skip


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--articles", type=int, nargs="+", default=[HALF, WHOLE])
    parser.add_argument("--by-topic", action="store_true")
    chosen = parser.parse_args()
    folder = chosen.data / "ecbplus"
    if is_missing(folder):
        return
    if len(chosen.articles) == 1:
        print(json.dumps(run(folder, chosen.articles[0], by_topic=chosen.by_topic)))
        return
    rows = [apart(chosen.data, count, by_topic=chosen.by_topic) for count in chosen.articles]
    growth = rows[-1]["beyond"] / rows[0]["beyond"]
    print(json.dumps({"articles": chosen.articles, "times_the_seconds": round(growth, 2)}))


def apart(data: Path, count: int, *, by_topic: bool) -> dict[str, float]:
    """A run in a process of its own, so that its peak of memory is its own."""
    command = [sys.executable, "-m", "tests.benchmarks.scale", "--data", str(data)]
    command += ["--articles", str(count), *(["--by-topic"] if by_topic else [])]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    print(done.stdout.strip())
    row: dict[str, float] = json.loads(done.stdout)
    return row


if __name__ == "__main__":
    main()
