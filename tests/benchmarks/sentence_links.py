"""Do aligned sentences state the same thing?  Pairs of one event with human coreference.

``python -m tests.benchmarks.sentence_links [--data DIR] [--fit]`` prints one line of JSON:
the AUC of the alignment score and of the bare cosine, two or more shared events against the
rest, on the topics that are held back and on the others.  ``--fit`` makes the weights anew from
the others, and writes them beside the code that uses them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from compare.align import sentences
from compare.align.signs import signs_of
from compare.encode.embedding import embed, encoder_of
from compare.model import Sentence
from compare.options import Options
from compare.text.grammar.parse import ParsedSentence, language
from tests.benchmarks.corpora import is_missing, options, rows_in
from tests.benchmarks.heldback import HELD_BACK

WEIGHTS = Path(sentences.__file__).with_name("sentences.json")
Place = tuple[str, int]


def main() -> None:
    parser = options(__doc__.splitlines()[0])
    parser.add_argument("--fit", action="store_true")
    arguments = parser.parse_args()
    folder = arguments.data / "ecbplus"
    if is_missing(folder / "sentence_links.jsonl"):
        return
    rows = list(links(folder))
    features, cosines = measured(folder, rows)
    if arguments.fit:
        fit(features, rows)
    print(json.dumps(figures(features, cosines, rows)))


def links(folder: Path) -> Iterator[dict[str, Any]]:
    """Labelled pairs of one event, their places as (document, line)."""
    for row in rows_in(folder / "sentence_links.jsonl"):
        if row["same_event"]:
            yield {
                "topic": str(row["topic"]),
                "places": (line_of(*row["a"]), line_of(*row["b"])),
                "same": row["shared_events"] >= 2,
            }


def line_of(document: str, sentence: int) -> Place:
    """The corpus counts a removed address line of its newer half as sentence 0."""
    return (document, sentence - 1 if document.endswith("plus") else sentence)


def measured(folder: Path, rows: list[dict[str, Any]]) -> tuple[np.ndarray, np.ndarray]:
    """The alignment's features (n, 3) and cosines (n,) of all pairs; nan where a line is missing."""
    texts = dict(lines(folder, rows))
    docs = language("en_core_web_sm").pipe(texts.values(), batch_size=128)
    signs = {}
    for place, doc in zip(texts, docs, strict=True):
        whole = Sentence(place[0], place[1], 0, len(doc.text), doc.text)
        signs[place] = signs_of(ParsedSentence(whole, doc[:], 0))
    embedding = embed(texts.values(), encoder_of(Options()))
    vectors = dict(zip(texts, embedding.rows(texts.values()), strict=True))
    features, cosines = [], []
    for row in rows:
        left, right = row["places"]
        cosine = float(vectors[left] @ vectors[right])
        cosines.append(cosine)
        features.append(sentences.features(np.array([cosine]), [(signs[left], signs[right])])[0])
    return np.array(features), np.array(cosines)


def lines(folder: Path, rows: list[dict[str, Any]]) -> Iterator[tuple[Place, str]]:
    """The text of every labelled line, in order; an unknown place is an empty line."""
    places = sorted({(row["topic"], *place) for row in rows for place in row["places"]})
    for topic, document, number in places:
        text = (folder / topic / f"{document}.txt").read_text(encoding="utf-8").split("\n")
        yield (document, number), text[number].strip() if 0 <= number < len(text) else ""


def fit(features: np.ndarray, rows: list[dict[str, Any]]) -> None:
    """Logistic regression on the topics that are not held back."""
    from sklearn.linear_model import LogisticRegression

    chosen = np.array([row["topic"] not in HELD_BACK for row in rows])
    same = np.array([row["same"] for row in rows])
    model = LogisticRegression(C=1.0).fit(features[chosen], same[chosen])
    weights = {"bias": float(model.intercept_[0])}
    weights |= dict(zip(sentences.FEATURES, map(float, model.coef_[0]), strict=True))
    made = {"made_by": "python -m tests.benchmarks.sentence_links --fit"}
    made |= {"weights": {name: round(value, 3) for name, value in weights.items()}}
    WEIGHTS.write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    sentences.weights_of.cache_clear()


def figures(
    features: np.ndarray, cosines: np.ndarray, rows: list[dict[str, Any]]
) -> dict[str, float | int]:
    """Area under the curve, of the score and of the bare cosine."""
    from sklearn.metrics import roc_auc_score

    held = np.array([row["topic"] in HELD_BACK for row in rows])
    same = np.array([row["same"] for row in rows])
    weights = list(sentences.weights_of().values())
    scores = features @ np.array(weights[1:])
    return {
        "pairs": len(rows),
        "auc_held_back": round(float(roc_auc_score(same[held], scores[held])), 3),
        "auc_others": round(float(roc_auc_score(same[~held], scores[~held])), 3),
        "cosine_held_back": round(float(roc_auc_score(same[held], cosines[held])), 3),
    }


if __name__ == "__main__":
    main()
