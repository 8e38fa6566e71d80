"""How often a conflict between two texts is a contradiction; prints one line of JSON.

    python -m tests.benchmarks.contradiction --data DIR [--kinds polarity,place]

DIR holds negation/mnli.jsonl (Hossain et al. 2020) and rte3/dev.jsonl (de Marneffe et al. 2008):
one object a line with "text", "hypothesis" or "hyp", and "label".  Notes are not counted.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path

from compare.facts.kind import Kind
from compare.model import Severity, Verdict
from compare.text.grammar.parse import ParsedArticle
from tests.benchmarks.corpora import is_missing, options, rows_in
from tests.newsroom import parsed

SETS = ("negation/mnli.jsonl", "rte3/dev.jsonl")
LABEL = "contradiction"
QUIET = (None, Severity.NOTE)


def clash(kind: Kind, left: ParsedArticle, right: ParsedArticle) -> str:
    """The first two mentions that conflict, in words; empty where none do."""
    others = list(kind.find(right))
    for one in kind.find(left):
        for other in others:
            relation = kind.relate(one.value, other.value)
            if relation.verdict is Verdict.CONFLICT and relation.severity not in QUIET:
                return f"{kind.NAME}: {one.text} / {other.text}"
    return ""


def measure(path: Path, kinds: list[Kind], *, show: bool) -> dict[str, float]:
    right = found = wanted = 0
    for row in rows_in(path):
        left, hypothesis = parsed(row["text"]), parsed(row.get("hypothesis") or row["hyp"])
        clashes = [words for kind in kinds if (words := clash(kind, left, hypothesis))]
        found += bool(clashes)
        wanted += row["label"] == LABEL
        right += bool(clashes) and row["label"] == LABEL
        if show and clashes and row["label"] != LABEL:
            print(row["label"], clashes, row["text"], file=sys.stderr)
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    return {"found": found, "precision": round(precision, 3), "recall": round(recall, 3)}


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--kinds", default="polarity")
    parser.add_argument("--show", action="store_true", help="list what was wrongly found")
    chosen = parser.parse_args()
    kinds: list[Kind] = [import_module(f"compare.facts.{name}") for name in chosen.kinds.split(",")]
    paths = [chosen.data / name for name in SETS if not is_missing(chosen.data / name)]
    if not paths:
        return
    figures = {path.parent.name: measure(path, kinds, show=chosen.show) for path in paths}
    print(json.dumps({"benchmark": "contradiction", "kinds": chosen.kinds, **figures}))


if __name__ == "__main__":
    main()
