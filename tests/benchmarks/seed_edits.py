"""What is caught when an editor's pen plants one wrong fact in a seed, and what is flagged when it
changes none.

    python -m tests.benchmarks.seed_edits [--unread] [--show]

``seed_edits_read.json`` and ``seed_edits_unread.json`` each list edits to the articles of
``seeds/``, written by somebody who knew no rule: ``planted`` (a fact that another article tells otherwise),
``rewordings`` and ``controls`` (facts that nobody else tells).  Nobody reads the second list.
An edit is caught by a loud finding that was not there before and stands in its sentence; a
rewording or a control is flagged by any new loud finding.  A finding that was there before counts
as new where the edit touches its words.
Prints one line of JSON; ``--show`` lists misses and false alarms, but of the read list only.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from compare.model import Discrepancy
from compare.options import Options
from compare.pipeline import run
from tests.benchmarks.corpora import is_missing, options
from tests.newsroom import loud

SEEDS = Path("seeds")
READ, UNREAD = "seed_edits_read.json", "seed_edits_unread.json"
GROUPS = ("planted", "rewordings", "controls")

Row = dict[str, Any]
Key = tuple[str, tuple[tuple[tuple[str, str], ...], ...]]


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--unread", action="store_true", help="the list that nobody reads")
    parser.add_argument("--show", action="store_true", help="list misses and false alarms")
    chosen = parser.parse_args()
    if is_missing(SEEDS):
        return
    path = Path(__file__).with_name(UNREAD if chosen.unread else READ)
    listed = json.loads(path.read_text(encoding="utf-8"))
    articles = {one.name: one.read_text("utf-8") for one in sorted(SEEDS.glob("*.txt"))}
    known = {key(found) for found in alarms(articles)}
    counted: Counter[str] = Counter()
    for group in GROUPS:
        for row in listed[group]:
            hit = is_told(row, articles, known, here=group == "planted")
            counted[f"{group} told"] += hit
            counted[group] += 1
            if group == "planted":
                counted[f"{row['kind']} told"] += hit
                counted[row["kind"]] += 1
            if chosen.show and not chosen.unread and hit is (group != "planted"):
                print(group, row["id"], row["original"], "->", row["replacement"], file=sys.stderr)
    figures = {
        name: f"{counted[f'{name} told']}/{counted[name]}" for name in counted if " " not in name
    }
    print(json.dumps({"benchmark": "seed_edits", "unread": chosen.unread, **figures}))


def is_told(row: Row, articles: dict[str, str], known: set[Key], *, here: bool) -> bool:
    """Whether an edit gives a new loud finding, in its own sentence where ``here``."""
    name = next(one for one in articles if one.startswith(row["article"]))
    text = articles[name]
    many = -1 if row["mode"] == "all" else 1
    changed = text.replace(row["original"], row["replacement"], many)
    start, end = sentence_at(changed, changed.index(row["replacement"]), len(row["replacement"]))
    fresh = [found for found in alarms(articles | {name: changed}) if key(found) not in known]
    return any(not here or stands_in(found, name, start, end) for found in fresh)


def sentence_at(text: str, start: int, length: int) -> tuple[int, int]:
    """Roughly the sentence that holds some words."""
    first = max(text.rfind(". ", 0, start), text.rfind("\n", 0, start)) + 1
    ends = [at for at in (text.find("\n", start), text.find(". ", start)) if at > 0]
    return first, max(min(ends, default=len(text)), start + length)


def alarms(articles: dict[str, str]) -> list[Discrepancy]:
    """The warnings and errors on some articles."""
    with TemporaryDirectory() as folder:
        for name, text in articles.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        return loud(run([folder], Options()))


def key(found: Discrepancy) -> Key:
    """What a finding says, wherever it stands."""
    return found.kind, tuple(
        sorted(
            tuple(sorted((place.article, place.text) for place in reading.mentions))
            for reading in found.readings
        )
    )


def stands_in(found: Discrepancy, name: str, start: int, end: int) -> bool:
    """Whether a finding cites something between two places of a file."""
    places: Iterable[Any] = (place for reading in found.readings for place in reading.mentions)
    return any(
        Path(one.path).name == name and one.start < end and start < one.end for one in places
    )


if __name__ == "__main__":
    main()
