"""How many findings set two events against each other?

    python -m tests.benchmarks.mixed [--data DIR] [--topics 1 4] [--show]

DIR/ecbplus holds a folder per topic with its articles (*.txt) and an events.json that gives each
file's event: two look-alikes a topic.  Every folder is compared as a user would; a finding at
warning or error is mixed when its readings lie in articles of two events.  Prints one line of
JSON; ``--show`` lists the mixed findings on stderr, but none of a topic that is held back.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from compare.model import Citation, Discrepancy, Severity
from compare.options import Options
from compare.pipeline import run
from tests.benchmarks.corpora import is_missing, options
from tests.benchmarks.events import topics_of
from tests.benchmarks.heldback import HELD_BACK


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--topics", nargs="*")
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    folder = chosen.data / "ecbplus"
    if is_missing(folder):
        return
    counts: dict[str, int] = {}
    loud = 0
    for topic in chosen.topics or topics_of(folder):
        found = alarms(folder / topic)
        event_of = json.loads((folder / topic / "events.json").read_text(encoding="utf-8"))
        mixed = [finding for finding in found if len(events_in(finding, event_of)) > 1]
        loud += len(found)
        counts[topic] = len(mixed)
        if chosen.show and topic not in HELD_BACK:
            show(mixed, event_of)
    print(json.dumps({
        "topics": len(counts), "loud": loud, "mixed": sum(counts.values()),
        "mixed_held_back": sum(n for topic, n in counts.items() if topic in HELD_BACK),
        "by_topic": {topic: n for topic, n in counts.items() if n},
    }))  # fmt: skip


def alarms(folder: Path) -> list[Discrepancy]:
    """The warnings and errors on one folder."""
    report = run([str(folder)], Options())
    return [found for found in report.discrepancies if found.severity is not Severity.NOTE]


def cited(finding: Discrepancy) -> Iterator[Citation]:
    """Every place that a finding names."""
    for reading in finding.readings:
        yield from reading.mentions


def events_in(finding: Discrepancy, event_of: dict[str, str]) -> set[str]:
    """The events that the finding's articles report."""
    return {event_of[Path(place.path).name] for place in cited(finding)}


def show(mixed: list[Discrepancy], event_of: dict[str, str]) -> None:
    """What is mixed, with each place's event."""
    for finding in mixed:
        print(finding.severity, finding.confidence, finding.message, file=sys.stderr)
        for place in cited(finding):
            name = Path(place.path).name
            print(f"  {event_of[name]} {name}: {place.text}: {place.sentence}", file=sys.stderr)


if __name__ == "__main__":
    main()
