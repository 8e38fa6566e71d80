"""Measure the grouping of articles into events, without the command line.

    python -m tests.benchmarks.events [--data DIR] [--topics 2 9 21 27 31]

DIR/ecbplus holds a folder per topic with its articles (*.txt) and an events.json that gives each
file's event.  Prints one line of JSON: B-cubed over all topics thrown together, and over small
folders of 3 to 11 articles of one topic (two look-alike events) or of one event.
"""

from __future__ import annotations

import json
import random
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from compare.align.events import group
from compare.align.outline import outline_of
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import ParsedArticle, parse
from tests.benchmarks.corpora import article_at, is_missing, options

SMALL_FOLDERS = 200
SMALLEST, LARGEST = 3, 11


@dataclass(frozen=True)
class Labelled:
    """A parsed article with its topic and its event."""

    parsed: ParsedArticle
    topic: str
    event: str


def labelled(folder: Path, topics: list[str]) -> list[Labelled]:
    """The labelled articles of some topics, parsed."""
    truth: dict[str, tuple[str, str]] = {}
    articles = []
    for topic in topics:
        for name, event in json.loads((folder / topic / "events.json").read_text("utf-8")).items():
            path = folder / topic / name
            truth[path.stem] = topic, event
            articles.append(article_at(path))
    return [
        Labelled(one, *truth[one.article.key]) for one in parse(articles, parser=DEFAULT_PARSER)
    ]


def topics_of(folder: Path) -> list[str]:
    """Every topic folder's name."""
    return sorted((path.parent.name for path in folder.glob("*/events.json")), key=int)


def b_cubed(truth: list[str], guess: list[str]) -> tuple[float, float, float]:
    """Precision, recall and F1 by article (Bagga and Baldwin 1998)."""
    both = Counter(zip(truth, guess, strict=True))
    sizes, found = Counter(truth), Counter(guess)
    precision = sum(n * n / found[label] for (_, label), n in both.items()) / len(truth)
    recall = sum(n * n / sizes[label] for (label, _), n in both.items()) / len(truth)
    return precision, recall, 2 * precision * recall / (precision + recall)


def guessed(articles: list[Labelled]) -> list[str]:
    """The event that grouping gives each article."""
    events = group([outline_of(one.parsed) for one in articles])
    of = {key: event.id for event in events for key in event.articles}
    return [of[one.parsed.article.key] for one in articles]


def small_folders(articles: list[Labelled], *, one_event: bool) -> list[list[Labelled]]:
    """Random folders of one topic, or of one event of a topic."""
    by: dict[str, list[Labelled]] = defaultdict(list)
    for one in articles:
        by[one.event if one_event else one.topic].append(one)
    draw = random.Random(7)
    names = sorted(by)
    folders = []
    for _ in range(SMALL_FOLDERS):
        pool = by[draw.choice(names)]
        folders.append(draw.sample(pool, draw.randint(SMALLEST, min(LARGEST, len(pool)))))
    return folders


def merges(truth: list[str], guess: list[str]) -> bool:
    """Whether a group mixes two events."""
    return len(set(zip(truth, guess, strict=True))) > len(set(guess))


def measure_small(articles: list[Labelled], *, one_event: bool) -> dict[str, float]:
    """Mean F1, and the share of folders that mix events or split one."""
    results = [
        ([one.event for one in folder], guessed(folder))
        for folder in small_folders(articles, one_event=one_event)
    ]
    return {
        "b3_f1": round(sum(b_cubed(*result)[2] for result in results) / len(results), 3),
        "merge": round(sum(merges(*result) for result in results) / len(results), 3),
        "split": round(sum(merges(*result[::-1]) for result in results) / len(results), 3),
    }


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--topics", nargs="*")
    chosen = parser.parse_args()
    folder = chosen.data / "ecbplus"
    if is_missing(folder):
        return
    articles = labelled(folder, chosen.topics or topics_of(folder))
    begin = perf_counter()
    guess = guessed(articles)
    seconds = perf_counter() - begin
    precision, recall, f1 = b_cubed([one.event for one in articles], guess)
    print(json.dumps({
        "articles": len(articles), "events": len({one.event for one in articles}),
        "found": len(set(guess)), "seconds": round(seconds, 1),
        "b3_precision": round(precision, 3), "b3_recall": round(recall, 3), "b3_f1": round(f1, 3),
        "small": measure_small(articles, one_event=False),
        "small_one_event": measure_small(articles, one_event=True),
    }))  # fmt: skip


if __name__ == "__main__":
    main()
