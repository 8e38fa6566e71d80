"""How fast articles are parsed and facts found; prints one line of JSON.

    python -m tests.benchmarks.speed --data DIR [--long]

``ratio`` is the time of parsing and of all kinds together, over that of the bare spaCy pipeline with
every component, batched, on the same ECB+ articles of DIR/ecbplus in one process: the median of
three.  ``slowest`` and ``steepest`` are the worst seconds, and the worst slope of log seconds
over log length, that any kind takes for texts of one repeated piece up to 128 KiB.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from statistics import median
from time import process_time

from compare.facts import KINDS
from compare.model import Article
from compare.options import DEFAULT_PARSER
from compare.text.grammar.language import PACKAGED_PARSER
from compare.text.grammar.parse import parse
from tests.benchmarks.corpora import article_at, is_missing, options
from tests.benchmarks.heldback import HELD_BACK
from tests.newsroom import parsed
from tests.repeated import PIECES, repeated
from tests.stopwatch import seconds_for

RUNS = 3
ARTICLES = 60
LONGEST = 128 * 1024
# The first two lengths give the slope; below them a clock's noise is as large as what it measures.
LENGTHS = (LONGEST // 4, LONGEST)


def articles_in(folder: Path) -> list[Article]:
    """Every so many-th article, in the order of the topics, so that all topics have their share."""
    paths = [path for path in sorted(folder.glob("*/*.txt")) if path.parent.name not in HELD_BACK]
    return [article_at(path) for path in paths[:: max(1, len(paths) // ARTICLES)]]


def ours(articles: list[Article]) -> float:
    """Seconds for parsing and for all kinds."""
    started = process_time()
    for article in parse(articles, parser=DEFAULT_PARSER):
        for kind in KINDS:
            for _ in kind.find(article):
                pass
    return process_time() - started


def bare(articles: list[Article]) -> float:
    """Seconds for the bare pipeline with all its components, loaded beforehand."""
    import spacy

    nlp = spacy.load(PACKAGED_PARSER)
    started = process_time()
    for _ in nlp.pipe(article.text for article in articles):
        pass
    return process_time() - started


def ratio(articles: list[Article]) -> dict[str, float]:
    """The median of the runs; each run times both, one after the other."""
    ours(articles[:2])
    runs = [(ours(articles), bare(articles)) for _ in range(RUNS)]
    return {
        "articles": len(articles),
        "ours": round(median(one for one, _ in runs), 2),
        "spacy": round(median(other for _, other in runs), 2),
        "ratio": round(median(one / other for one, other in runs), 2),
    }


def worst() -> dict[str, object]:
    """The slowest and the steepest kind and text."""
    slowest, steepest = (0.0, ""), (0.0, "")
    for name in PIECES:
        short, long = (seconds_of(repeated(name, length)) for length in LENGTHS)
        for kind, seconds in long.items():
            slope = math.log(seconds / short[kind]) / math.log(LENGTHS[1] / LENGTHS[0])
            slowest = max(slowest, (round(seconds, 2), f"{kind}: {name}"))
            steepest = max(steepest, (round(slope, 2), f"{kind}: {name}"))
    return {"slowest": slowest, "steepest": steepest}


def seconds_of(text: str) -> dict[str, float]:
    """For each kind the seconds it takes to find its mentions; reading and parsing not counted.

    What kinds share (people, quotations) is counted for the first that asks.
    """
    article = parsed(text)
    return {kind.NAME: seconds_for(lambda kind=kind: list(kind.find(article))) for kind in KINDS}


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--long", action="store_true", help="also the long repeated texts")
    chosen = parser.parse_args()
    folder = chosen.data / "ecbplus"
    figures: dict[str, object] = {}
    if not is_missing(folder):
        figures |= ratio(articles_in(folder))
    if chosen.long:
        figures |= worst()
    if figures:
        print(json.dumps({"benchmark": "speed", **figures}))


if __name__ == "__main__":
    main()
