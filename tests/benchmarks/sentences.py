"""How many of the golden rules for English sentence ends hold; prints one line of JSON.

    python -m tests.benchmarks.sentences --data DIR

DIR/sentences holds golden_rules_en.jsonl: one object a line with "text" and "sentences".
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise

from compare.text.grammar.sentences import starts_of
from tests.benchmarks.corpora import is_missing, options, rows_in

RULES = "golden_rules_en.jsonl"


def split(text: str) -> list[str]:
    starts = starts_of(text)
    return [text[start:end].strip() for start, end in pairwise([*starts, len(text)])]


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--verbose", action="store_true", help="list the rules that do not hold")
    chosen = parser.parse_args()
    path = chosen.data / "sentences" / RULES
    if is_missing(path):
        return
    rules = list(rows_in(path))
    failed = [rule for rule in rules if split(rule["text"]) != rule["sentences"]]
    if chosen.verbose:
        for rule in failed:
            print(rule["i"], split(rule["text"]), rule["sentences"], file=sys.stderr)
    print(
        json.dumps(
            {
                "benchmark": "sentences",
                "rules": len(rules),
                "hold": len(rules) - len(failed),
                "failed": [rule["i"] for rule in failed],
            }
        )
    )


if __name__ == "__main__":
    main()
