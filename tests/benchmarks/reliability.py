"""Is the match's confidence a probability?  Where it says .8, are four findings in five right?

    python -m tests.benchmarks.reliability [--data DIR] [--gold FILE] [--output DIR] [--fit]

The line from score to probability is fitted on pairs of seven topics that no rule was made for,
each judged by hand (``judged.tsv``): on the labelled topics the weights themselves were set, and
a line fitted there says .9 where unread news has .6.  Prints one line of JSON with the expected
calibration error (Naeini et al., 2015): on those seven topics, each judged by a line that was
fitted without it, and on the labelled topics that are held back, where what no label covers
counts as wrong; beside it, what chance alone would make of so few pairs, and how often it would
make as much.  With --output it draws DIR/reliability.svg.  ``--fit`` fits the line anew and writes
it beside the match.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from compare.match.weighed import calibration as shipped
from compare.match.weighed.calibration import Calibration, log_odds
from tests.benchmarks.corpora import GOLD, is_missing, options
from tests.benchmarks.diagram import Bin, diagram
from tests.benchmarks.heldback import LABELLED
from tests.benchmarks.labelled_pairs import (
    Pair,
    Verdicts,
    by_conflicts,
    by_pairs,
    gold_rows,
    pairs_of,
)  # fmt: skip

JUDGED = Path(__file__).with_name("judged.tsv")
TARGET = Path(shipped.__file__).with_name("calibration.json")
BINS = 10
# Inverse of the penalty: two parameters need little.
STRENGTH = 1.0
DRAWS = 200


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--gold", type=Path, default=GOLD, metavar="FILE")
    parser.add_argument("--output", type=Path, metavar="DIR")
    parser.add_argument("--fit", action="store_true")
    chosen = parser.parse_args()
    folder = chosen.data / "ecbplus"
    if is_missing(folder) or is_missing(chosen.gold):
        return
    rows = gold_rows(chosen.gold)
    held = scored(folder, {topic: by_conflicts(rows[topic]) for topic in LABELLED & rows.keys()})
    judged = scored(folder, by_pairs(JUDGED))
    if chosen.fit:
        write(fitted(judged))
    print(json.dumps(measured(judged, held, chosen.output)))


def scored(folder: Path, labels: dict[str, Verdicts]) -> list[Pair]:
    """The labelled pairs of some topics."""
    topics = sorted(labels, key=int)
    return [pair for topic in topics for pair in pairs_of(folder, topic, labels[topic])]


def measured(judged: list[Pair], held: list[Pair], output: Path | None) -> dict[str, object]:
    """The figures; and the diagram where it is asked for."""
    now = said(shipped.calibration(), held)
    series = {"topics left out in turn": bins(left_out(judged), judged)}
    series |= {"topics held back": bins(now, held)}
    if output:
        output.mkdir(parents=True, exist_ok=True)
        (output / "reliability.svg").write_text(diagram(series), encoding="utf-8")
    return {
        "benchmark": "reliability",
        "pairs": [len(judged), len(held)],
        "right": [sum(pair.right for pair in part) for part in (judged, held)],
        "ece_left_out": error(series["topics left out in turn"]),
        "ece_held_back": error(series["topics held back"]),
        "by_chance_held_back": by_chance(now),
        "chance_of_as_much": chance_of(error(series["topics held back"]), now),
        "bare_score_held_back": error(bins(np.array([pair.score for pair in held]), held)),
    }


def fitted(pairs: Sequence[Pair]) -> Calibration:
    """Logistic regression of the labels on the score's log odds."""
    from sklearn.linear_model import LogisticRegression

    table = [[log_odds(pair.score)] for pair in pairs]
    model = LogisticRegression(C=STRENGTH).fit(table, [pair.right for pair in pairs])
    return Calibration(round(float(model.coef_[0, 0]), 3), round(float(model.intercept_[0]), 3))


def write(line: Calibration) -> None:
    """Replace the line that comes with the package."""
    made = {"made_by": "python -m tests.benchmarks.reliability --fit"}
    table = made | {"slope": line.slope, "bias": line.bias}
    TARGET.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")
    shipped.calibration.cache_clear()


def left_out(pairs: Sequence[Pair]) -> np.ndarray:
    """Each pair's probability by a line fitted without its topic."""
    lines = {
        topic: fitted([pair for pair in pairs if pair.topic != topic])
        for topic in {pair.topic for pair in pairs}
    }
    return np.array([lines[pair.topic].probability(pair.score) for pair in pairs])


def said(line: Calibration, pairs: Sequence[Pair]) -> np.ndarray:
    """Each pair's probability."""
    return np.array([line.probability(pair.score) for pair in pairs])


def bins(said: np.ndarray, pairs: Sequence[Pair]) -> list[Bin]:
    """Ten bins of one width, empty ones left out."""
    return binned(said, np.array([pair.right for pair in pairs]))


def binned(said: np.ndarray, right: np.ndarray) -> list[Bin]:
    """The same of plain arrays, both (n,)."""
    place = np.minimum((said * BINS).astype(int), BINS - 1)
    return [
        Bin(int(here.sum()), float(said[here].mean()), float(right[here].mean()))
        for here in (place == at for at in range(BINS))
        if here.any()
    ]


def by_chance(said: np.ndarray) -> float:
    """The error to expect of so many pairs if every probability were true."""
    return round(float(np.mean(drawn(said))), 3)


def chance_of(found: float, said: np.ndarray) -> float:
    """How often true probabilities would show an error as large as that found."""
    return round(float(np.mean(drawn(said) >= found)), 2)


def drawn(said: np.ndarray) -> np.ndarray:
    """The errors of pairs that are right as often as is said, (DRAWS,)."""
    draw = np.random.default_rng(7)
    return np.array([error(binned(said, draw.random(len(said)) < said)) for _ in range(DRAWS)])


def error(found: Sequence[Bin]) -> float:
    """Expected calibration error: the mean gap between what is said and what is right."""
    total = sum(one.count for one in found)
    return round(sum(one.count * abs(one.said - one.right) for one in found) / max(1, total), 3)


if __name__ == "__main__":
    main()
