"""Fit the weights that say whether two articles report one event: compare/align/events.json.

    python -m tests.benchmarks.fit_events [--data DIR] [--write]

Learns from four sets of labelled articles.  DIR/ecbplus, ``invented`` and ``quiet`` hold a folder
per topic with its articles (*.txt) and an events.json that gives each file's event; two look-alike
events a topic are best.  ``tagged`` holds four outlets' articles on one event in a file, in words of
their own, and ``tagged/alike`` two on another event that is easily taken for it.  Prints five-fold
figures by topic, on ECB+ alone, and with --write replaces the weights.  The shipped ones come from
25 topics of ECB+ (587 articles; annotation CC BY 3.0, Cybulska and Vossen 2014) and 240 topics that
were written for it: they are numbers, no text went into them.

Every article is seen whole, and but for the tagged ones as its first one to four sentences too, so
that short reports are fitted.  A weight may not go against what its feature means: a shared name
never speaks for two events.

There are two rows of weights.  That for large folders is learned from ECB+ alone, where all of an
event's articles are at hand; the one for small folders from all sets.
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
from tests.benchmarks import conflicts, tagged
from tests.benchmarks.corpora import is_missing, options
from tests.benchmarks.events import Labelled, b_cubed, labelled, topics_of
from tests.benchmarks.heldback import INVENTED, UNLABELLED
from tests.newsroom import parsed

if TYPE_CHECKING:
    from numpy.typing import NDArray

TARGET = Path(pairs.__file__).with_name(pairs.WEIGHTS_FILE)

FOLDS = 5
MOST_BRIEF = 4
# Pairs within a topic are the hard ones, and pairs across topics are many times as many; those of
# what was written for it are still easier.
OTHER_TOPICS, OTHER_WRITTEN = 0.1, 0.03
# ECB+ has most pairs, and its outlets mostly print one agency's words: what a pair of each counts.
SHARES = {"ecbplus": 1.0, "invented": 2.0, "quiet": 2.0, "tagged": 4.0}
PENALTY = 1e-2
# Two events in one are worse than one in two: so much is taken off the log odds of small folders.
CAUTION = 1.0
# Large folders are told apart without them; with them ECB+ has six that mix two events, not none.
OF_SMALL_FOLDERS = frozenset({"shared_actors", "rare_names", "issued_apart", "issued_long_apart"})

AGAINST = frozenset({
    "other_numbers", "counted_otherwise", "other_office_holder", "missing_person",
    "other_weekday", "other_years", "far_apart", "issued_apart", "issued_long_apart",
})  # fmt: skip
# ECB+ has no dates of publication beside the text and hardly any office changes hands in it, so these
# cannot be learned there.  They are set to what an editor would make of them: strong, no veto.
SET_BY_HAND = {
    "far_apart": -5.0, "other_office_holder": -1.5, "days_near": 2.5, "weeks_apart": -2.0,
}  # fmt: skip


@dataclass(frozen=True)
class Table:
    """Every pair's features and labels; articles of the first half are whole, then brief.

    ``share`` is what each pair counts.
    """

    names: list[str]
    values: NDArray[np.float64]
    i: NDArray[np.intp]
    j: NDArray[np.intp]
    same: NDArray[np.bool_]
    same_topic: NDArray[np.bool_]
    share: NDArray[np.float64]


def table_of(articles: list[Labelled], source: str) -> Table:
    """The table of all pairs of one set that share enough, but for an article with itself."""
    count = len(articles)
    profiles = [profile_of(one.parsed) for one in articles]
    if source != "tagged":
        profiles += brief_profiles(articles)
    i, j = candidates(profiles)
    keep = i % count != j % count
    i, j = i[keep], j[keep]
    found = features(profiles, i, j)
    names = [name for name in found if name not in SET_BY_HAND]
    events = np.array([one.event for one in articles] * 2)
    topics = np.array([one.topic for one in articles] * 2)
    others = OTHER_TOPICS if source == "ecbplus" else OTHER_WRITTEN
    return Table(
        names=names,
        values=np.stack([found[name] for name in names], axis=1),
        i=i,
        j=j,
        same=events[i] == events[j],
        same_topic=topics[i] == topics[j],
        share=SHARES[source] * np.where(topics[i] == topics[j], 1, others),
    )


def together(tables: list[Table]) -> Table:
    """The pairs of several sets; an index then counts within its set."""
    parts = ("values", "i", "j", "same", "same_topic", "share")
    return Table(
        tables[0].names,
        *(np.concatenate([getattr(table, part) for table in tables]) for part in parts),
    )


def written() -> dict[str, list[Labelled]]:
    """The sets that were written for it, but what nobody reads."""
    pairs_of_events = {
        folder.name: labelled(folder, [one for one in topics_of(folder) if one not in INVENTED])
        for folder in (conflicts.INVENTED, conflicts.QUIET)
    }
    return pairs_of_events | {"tagged": tagged_articles()}


def tagged_articles() -> list[Labelled]:
    """Every tagged article, and those of the look-alike events."""
    found = []
    for file in sorted([*tagged.FOLDER.glob("*.txt"), *tagged.ALIKE.glob("*.txt")]):
        event = file.stem if file.parent == tagged.FOLDER else f"like {file.stem}"
        for article in tagged.articles_in(file.read_text(encoding="utf-8")):
            outlet = f"{event} {article.name}"
            found.append(Labelled(parsed(article.text, outlet=outlet), file.stem, event))
    return found


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
    share = table.share[rows] / table.share[rows].sum()

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


def of_large_folders(table: Table) -> Table:
    """The table without what only small folders are told apart by."""
    kept = [at for at, name in enumerate(table.names) if name not in OF_SMALL_FOLDERS]
    names = [table.names[at] for at in kept]
    return replace(table, names=names, values=table.values[:, kept])


def shipped(table: Table, caution: float = 0.0) -> dict[str, object]:
    """A row of the weights file."""
    weights = fit(table, np.ones(len(table.i), dtype=bool))
    learned = dict(zip(table.names, weights[:-1].tolist(), strict=True))
    means = dict(zip(table.names, table.values[table.same].mean(axis=0).tolist(), strict=True))
    neutral = {name: means[name] for name in NAME_FEATURES if name in means}
    return {
        "bias": round(float(weights[-1]) - caution, 3),
        "features": {name: round(value, 3) for name, value in (learned | SET_BY_HAND).items()},
        "neutral": {name: round(value, 3) for name, value in neutral.items()},
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
    own = table_of(articles, "ecbplus")
    large = of_large_folders(own)
    everything = together(
        [own, *(table_of(listed, source) for source, listed in written().items())]
    )
    rows = {"few": shipped(everything, CAUTION), "many": shipped(large)}
    found = five_fold(articles, large)
    print(json.dumps({"articles": len(articles), "pairs": len(own.i)} | found))
    if chosen.write:
        TARGET.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
