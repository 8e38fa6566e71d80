"""Do two outlets give the same answer to one question?  Pairs of NAnCo, judged by people.

``python -m tests.benchmarks.nanco [--data DIR] [--gold FILE] [--fit]`` prints one line of JSON:
the balanced accuracy over DIR/nanco/val.jsonl, with weights and threshold that were learned from
other data; beside it, that of the bare cosine at its threshold from the same data, and at the best
one for this very set.  ``--fit`` learns anew, from labelled conflicts between articles of ECB+
whose answers are values, and writes the weights beside this file.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from tests.benchmarks.answers import FEATURES, Answers, Reader, labelled, learned_from
from tests.benchmarks.corpora import GOLD, is_missing, options

WEIGHTS = Path(__file__).with_name("nanco.json")
COSINE = FEATURES.index("cosine")


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--gold", type=Path, default=GOLD, metavar="FILE")
    parser.add_argument("--fit", action="store_true")
    chosen = parser.parse_args()
    path = chosen.data / "nanco" / "val.jsonl"
    if is_missing(path):
        return
    if chosen.fit:
        if is_missing(chosen.gold):
            return
        fit(learned_from(chosen.gold))
    print(json.dumps(figures(labelled(path))))


def table(pairs: list[Answers]) -> tuple[np.ndarray, np.ndarray]:
    """Features (n, 4) and labels (n,)."""
    reader = Reader.of(pairs)
    return np.array([reader.features(pair) for pair in pairs]), np.array([p.agree for p in pairs])


def fit(pairs: list[Answers]) -> None:
    """Logistic regressions, on all features and on the cosine alone; 0 is the threshold of both."""
    features, agree = table(pairs)
    made = {
        "made_by": "python -m tests.benchmarks.nanco --fit",
        "weights": regression(features, agree),
        "cosine": regression(features[:, [COSINE]], agree),
    }
    WEIGHTS.write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")


def regression(features: np.ndarray, agree: np.ndarray) -> list[float]:
    """The bias, then a weight for each feature; both answers count the same."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(class_weight="balanced").fit(features, agree)
    return [round(float(value), 3) for value in (*model.intercept_, *model.coef_[0])]


def figures(pairs: list[Answers]) -> dict[str, object]:
    """Balanced accuracies, in percent."""
    features, agree = table(pairs)
    weights = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    said = odds(features, weights["weights"]) >= 0
    cosine = features[:, COSINE]
    best = max(balanced(cosine >= cut, agree) for cut in np.unique(cosine))
    questions = np.array([pair.question for pair in pairs])
    return {
        "benchmark": "nanco",
        "pairs": len(pairs),
        "balanced_accuracy": balanced(said, agree),
        "cosine": balanced(odds(features[:, [COSINE]], weights["cosine"]) >= 0, agree),
        "cosine_tuned_here": best,
        "by_question": {
            str(name): balanced(said[questions == name], agree[questions == name])
            for name in np.unique(questions)
        },
    }


def odds(features: np.ndarray, weights: list[float]) -> np.ndarray:
    """Log odds that the answers agree."""
    return np.asarray(features @ np.array(weights[1:]) + weights[0])


def balanced(said: np.ndarray, truth: np.ndarray) -> float:
    """The mean of how many of the agreeing and of the other pairs are told right, in percent."""
    return round(50 * float(said[truth].mean() + (~said)[~truth].mean()), 1)


if __name__ == "__main__":
    main()
