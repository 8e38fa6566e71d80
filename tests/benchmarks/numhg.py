"""How many of a headline's numbers are found in its article, by how they come from it.

`python -m tests.benchmarks.numhg --data FOLDER`, with NumHG's (SemEval-2024, task 7) dev.jsonl in
FOLDER/numhg: a headline with one number masked, the article, and how the number comes from it.
Found means that a number of the article, whatever it counts, is the headline's, or rounds or adds
up to it where the data say so.  Prints one line of JSON.
"""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from itertools import combinations

from compare.text.numerals.numerals import numerals_in
from tests.benchmarks.corpora import is_missing, options, rows_in

MASK = "____"
# Ways that need arithmetic on several numbers are counted, but no aim is set for them.
WAYS = ("Copy", "Trans", "Paraphrase", "Round", "Add", "Subtract", "Divide", "Multiply", "Span")
SUMMED = ("Add", "Subtract")
MOST_SUMMED = 60


def main() -> None:
    """Read the rows and print the share that is found, by way."""
    path = options(__doc__).parse_args().data / "numhg" / "dev.jsonl"
    if is_missing(path):
        return
    rows = list(rows_in(path))
    seen: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for row in rows:
        way = way_of(row["calculation"])
        seen[way] += 1
        found[way] += is_found(row, way)
    shares = {way: round(found[way] / seen[way], 3) for way in WAYS if seen[way]}
    print(json.dumps({"benchmark": "numhg", "rows": len(rows), "found": shares, "of": seen}))


def way_of(calculation: str) -> str:
    """The outermost operation: ``Round(Divide(268,30),0)`` is Round."""
    return calculation.split("(", 1)[0].strip()


def is_found(row: dict[str, str], way: str) -> bool:
    """Whether the headline's number is among those of the article."""
    wanted = headline_number(row["masked headline"], str(row["ans"]))
    listed = list(numerals_in(row["news"]))
    if wanted is None:
        return False
    if any(one.low <= wanted <= one.high for one in listed):
        return True
    if way == "Round":
        return any(rounded(wanted, one.low) for one in listed)
    if way not in SUMMED:
        return False
    exact = list(dict.fromkeys(one.low for one in listed if one.low == one.high))[:MOST_SUMMED]
    return any(wanted in (a + b, abs(a - b)) for a, b in combinations(exact, 2))


def headline_number(headline: str, answer: str) -> Decimal | None:
    """The masked number as the headline writes it: "$____K" with 480 is 480,000."""
    at = headline.index(MASK) if MASK in headline else 0
    filled = headline.replace(MASK, answer, 1)
    for one in numerals_in(filled):
        if one.start <= at < one.end:
            return one.low
    return None


def rounded(wanted: Decimal, exact: Decimal) -> bool:
    """Headlines round to the last digit they print: 305 for 305.45, 81,000 for 81,314."""
    if exact < wanted / 2:
        return False
    step = wanted.normalize().as_tuple().exponent
    return isinstance(step, int) and abs(exact - wanted) * 2 <= Decimal(1).scaleb(step)


if __name__ == "__main__":
    main()
