"""Fit the weights that say whether two articles report one event: compare/align/events.json.

    python -m tests.benchmarks.fit_events [--data DIR] [--write]

DIR/ecbplus holds a folder per topic with its articles (*.txt) and an events.json that gives each
file's event; two look-alike events a topic are best.  Prints five-fold figures by topic, and
with --write replaces the weights.  The shipped ones come from 25 topics of ECB+ (587 articles;
annotation CC BY 3.0, Cybulska and Vossen 2014): they are numbers, no text went into them.

Every article is seen whole and as its first one to four sentences, so that short reports are
fitted too.  A weight may not go against what its feature means: a shared name never speaks
for two events.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize

from compare.align import pairs
from compare.align.clusters import clusters
from compare.align.days import is_date_line
from compare.align.pairs import NAME_FEATURES, candidates, features
from compare.align.profile import Profile, profile_of
from tests.benchmarks.corpora import is_missing, options
from tests.benchmarks.events import Labelled, b_cubed, labelled, topics_of
from tests.benchmarks.heldback import UNLABELLED

if TYPE_CHECKING:
    from numpy.typing import NDArray

TARGET = Path(pairs.__file__).with_name(pairs.WEIGHTS_FILE)

FOLDS = 5
MOST_BRIEF = 4
# Pairs within a topic are the hard ones, and pairs across topics are many times as many.
OTHER_TOPICS = 0.1
PENALTY = 1e-2

AGAINST = frozenset({
    "other_numbers", "counted_otherwise", "other_office_holder", "missing_person",
    "other_weekday", "other_years", "far_apart",
})  # fmt: skip
# ECB+ has no dates of publication beside the text and hardly any office changes hands in it, so these
# cannot be learned there.  They are set to what an editor would make of them: strong, no veto.
SET_BY_HAND = {
    "far_apart": -5.0, "other_office_holder": -1.5, "days_near": 2.5, "weeks_apart": -2.0,
}  # fmt: skip


@dataclass(frozen=True)
class Table:
    """Every pair's features and labels; articles of the first half are whole, then brief."""

    names: list[str]
    values: NDArray[np.float64]
    i: NDArray[np.intp]
    j: NDArray[np.intp]
    same: NDArray[np.bool_]
    same_topic: NDArray[np.bool_]


def table_of(articles: list[Labelled]) -> Table:
    """The table of all pairs that share enough, but for an article with itself."""
    count = len(articles)
    profiles = [profile_of(one.parsed) for one in articles] + brief_profiles(articles)
    i, j = candidates(profiles)
    keep = i % count != j % count
    i, j = i[keep], j[keep]
    found = features(profiles, i, j)
    names = [name for name in found if name not in SET_BY_HAND]
    events = np.array([one.event for one in articles] * 2)
    topics = np.array([one.topic for one in articles] * 2)
    return Table(
        names=names,
        values=np.stack([found[name] for name in names], axis=1),
        i=i,
        j=j,
        same=events[i] == events[j],
        same_topic=topics[i] == topics[j],
    )


def brief_profiles(articles: list[Labelled]) -> list[Profile]:
    """The profiles of the articles' first sentences."""
    found = []
    for at, one in enumerate(articles):
        told = [
            sentence
            for sentence in one.parsed.sentences
            if not is_date_line(sentence.sentence.text)
        ]
        found.append(profile_of(replace(one.parsed, sentences=tuple(told[: 1 + at % MOST_BRIEF]))))
    return found


def fit(table: Table, rows: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Bounded logistic regression: the weights of the features, then the bias."""
    scale = table.values[table.same_topic].std(axis=0) + 1e-9
    values = table.values[rows] / scale
    truth = table.same[rows].astype(float)
    share = np.where(table.same_topic[rows], 1, OTHER_TOPICS)
    share = share / share.sum()

    def loss(at: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        odds = values @ at[:-1] + at[-1]
        wrong = share * (1 / (1 + np.exp(-odds)) - truth)
        total = (share * (np.logaddexp(0, odds) - truth * odds)).sum()
        slope = values.T @ wrong + 2 * PENALTY * at[:-1]
        return total + PENALTY * (at[:-1] ** 2).sum(), np.append(slope, wrong.sum())

    bounds = [(None, 0) if name in AGAINST else (0, None) for name in table.names]
    start = np.zeros(len(table.names) + 1)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[*bounds, (None, None)]).x
    return np.append(best[:-1] / scale, best[-1])


def five_fold(articles: list[Labelled], table: Table) -> dict[str, float]:
    """B3 F1 over all topics thrown together, each pair scored by models that know neither topic."""
    topics = sorted({one.topic for one in articles}, key=int)
    random.Random(5).shuffle(topics)
    fold = np.array([topics.index(one.topic) % FOLDS for one in articles] * 2)
    odds = np.stack([
        score(table, fit(table, (fold[table.i] != held) & (fold[table.j] != held)))
        for held in range(FOLDS)
    ])  # fmt: skip
    pair = np.arange(len(table.i))
    mean = (odds[fold[table.i], pair] + odds[fold[table.j], pair]) / 2
    return {
        "whole_b3_f1": part_f1(articles, table, mean, offset=0),
        "brief_b3_f1": part_f1(articles, table, mean, offset=len(articles)),
    }


def score(table: Table, weights: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(table.values @ weights[:-1] + weights[-1])


def part_f1(
    articles: list[Labelled], table: Table, odds: NDArray[np.float64], *, offset: int
) -> float:
    """B3 F1 of the whole or of the brief articles."""
    count = len(articles)
    keep = (table.i // count == offset // count) & (table.j // count == offset // count)
    labels = clusters(count, table.i[keep] - offset, table.j[keep] - offset, odds[keep])
    return round(b_cubed([one.event for one in articles], [str(label) for label in labels])[2], 3)


def shipped(table: Table) -> dict[str, object]:
    """What the weights file holds."""
    weights = fit(table, np.ones(len(table.i), dtype=bool))
    learned = dict(zip(table.names, weights[:-1].tolist(), strict=True))
    means = dict(zip(table.names, table.values[table.same].mean(axis=0).tolist(), strict=True))
    return {
        "bias": round(float(weights[-1]), 3),
        "features": {name: round(value, 3) for name, value in (learned | SET_BY_HAND).items()},
        "neutral": {name: round(means[name], 3) for name in NAME_FEATURES},
    }


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    folder = chosen.data / "ecbplus"
    if is_missing(folder):
        return
    topics = [topic for topic in topics_of(folder) if topic not in UNLABELLED]
    articles = labelled(folder, topics)
    table = table_of(articles)
    weights = shipped(table)
    print(
        json.dumps({"articles": len(articles), "pairs": len(table.i)} | five_fold(articles, table))
    )
    if chosen.write:
        TARGET.write_text(json.dumps(weights, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
