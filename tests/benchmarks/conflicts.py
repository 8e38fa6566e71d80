"""How many conflicts that a careful reader lists does the report show, and what else?

    python -m tests.benchmarks.conflicts [--data DIR] [--topics 5 6] [--show]
    python -m tests.benchmarks.conflicts --invented [--topics 01 02] [--show]
    python -m tests.benchmarks.conflicts --quiet [--topics 01 02] [--show]

``conflicts.tsv`` has a line for each place of a label: topic, label, kind, what is wanted
(``required``: any desk editor wants to see it; ``optional``; ``quiet``: a look-alike), file,
start, end, and the answer that the place gives; the articles lie in DIR/ecbplus/TOPIC.  The labels
are of twelve topics, each read whole by one reader who had not seen a report.  ``--invented`` takes
news that was made up for it, in the many voices of papers, by somebody who knew no rule: two
look-alike events a topic.  What nobody may read is listed in ``heldback.py``.  ``--quiet`` takes
such news in which no outlet contradicts another: whatever is told there is an alarm.
Prints one line of JSON: required conflicts found, by kind; of the pairs of readings at warning or
error the share that a label covers (the rest may be true: a floor); alarms on what should be quiet.
``--show`` lists on stderr what was missed and what no label covers.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, permutations
from pathlib import Path

from compare.model import Discrepancy, Reading, Report, Severity
from compare.options import Options
from compare.pipeline import run
from tests.benchmarks.corpora import is_missing, options
from tests.benchmarks.labelled_pairs import Place

LABELS = Path(__file__).with_name("conflicts.tsv")
INVENTED = Path(__file__).with_name("invented")
QUIET = Path(__file__).with_name("quiet")


@dataclass(frozen=True, slots=True)
class Label:
    """A conflict or a look-alike as a reader lists it: the places of each answer."""

    topic: str
    name: str
    kind: str
    want: str
    answers: dict[str, list[Place]] = field(default_factory=lambda: defaultdict(list))

    def hits(self, one: Reading, other: Reading) -> bool:
        """Whether two readings give two answers of it."""
        pairs = permutations(self.answers.values(), 2)
        return any(touches(one, left) and touches(other, right) for left, right in pairs)

    def is_in(self, finding: Discrepancy) -> bool:
        """Whether a finding tells it."""
        return any(self.hits(*pair) for pair in combinations(finding.readings, 2))


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--invented", action="store_true")
    parser.add_argument("--quiet", action="store_true")
    parser.add_argument("--topics", nargs="*")
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    if chosen.quiet:
        print(json.dumps(alarms(chosen.topics, show=chosen.show)))
        return
    folder = INVENTED if chosen.invented else chosen.data / "ecbplus"
    if is_missing(folder):
        return
    labels = labels_in(INVENTED / LABELS.name if chosen.invented else LABELS)
    total: Counter[str] = Counter()
    for topic in chosen.topics or sorted(labels):
        report = run([str(folder / topic)], Options())
        total += counted(report, labels[topic])
        if chosen.show:
            show(topic, report, labels[topic])
    print(json.dumps(figures(total)))


def alarms(topics: Sequence[str] | None, *, show: bool) -> dict[str, object]:
    """How many loud findings there are where nothing contradicts anything."""
    found, articles = 0, 0
    for topic in topics or sorted(folder.name for folder in QUIET.iterdir()):
        report = run([str(QUIET / topic)], Options())
        loud = [one for one in report.discrepancies if one.severity is not Severity.NOTE]
        found, articles = found + len(loud), articles + len(report.articles)
        if show:
            for one in loud:
                print("alarm", topic, one.severity, one.message, file=sys.stderr)
    return {"benchmark": "conflicts", "articles": articles, "alarms": found}


def labels_in(path: Path) -> dict[str, list[Label]]:
    """The labels of each topic, in the file's order."""
    labels: dict[str, Label] = {}
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        topic, name, kind, want, file, start, end, answer = line.split("\t")
        label = labels.setdefault(name, Label(topic, name, kind, want))
        label.answers[answer].append((file, int(start), int(end)))
    by_topic: dict[str, list[Label]] = defaultdict(list)
    for label in labels.values():
        by_topic[label.topic].append(label)
    return dict(by_topic)


def counted(report: Report, labels: Sequence[Label]) -> Counter[str]:
    """What one topic adds to each figure."""
    wanted = [label for label in labels if label.want != "quiet"]
    pairs = list(loud_pairs(report))
    found: Counter[str] = Counter(pairs=len(pairs))
    for label in wanted:
        hit = any(label.is_in(finding) for finding in report.discrepancies)
        found[f"{label.want}"] += 1
        found[f"{label.want}_found"] += hit
        if label.want == "required":
            found[f"of {label.kind}"] += 1
            found[f"found {label.kind}"] += hit
    for pair in pairs:
        right = any(label.hits(*pair) for label in wanted)
        found["pairs_right"] += right
        found["alarms"] += not right and any(
            label.hits(*pair) for label in labels if label.want == "quiet"
        )
    return found


def loud_pairs(report: Report) -> Iterator[tuple[Reading, Reading]]:
    """Every two readings that a warning or an error sets against each other."""
    for finding in report.discrepancies:
        if finding.severity is not Severity.NOTE:
            yield from combinations(finding.readings, 2)


def touches(reading: Reading, places: Sequence[Place]) -> bool:
    """Whether a mention of the reading overlaps one of the places."""
    return any(
        Path(said.path).name == file and said.start < end and start < said.end
        for said in reading.mentions
        for file, start, end in places
    )


def figures(total: Counter[str]) -> dict[str, object]:
    """The line that is printed."""
    kinds = sorted(key.removeprefix("of ") for key in total if key.startswith("of "))
    return {
        "benchmark": "conflicts",
        "required_recall": round(total["required_found"] / max(1, total["required"]), 3),
        "precision_floor": round(total["pairs_right"] / max(1, total["pairs"]), 3),
        **{key: total[key] for key in ("required", "optional_found", "pairs", "alarms")},
        "by_kind": {kind: f"{total[f'found {kind}']}/{total[f'of {kind}']}" for kind in kinds},
    }


def show(topic: str, report: Report, labels: Sequence[Label]) -> None:
    """What is missed, and what no label covers."""
    for label in labels:
        if label.want == "required" and not any(map(label.is_in, report.discrepancies)):
            places = [places[0] for places in label.answers.values()]
            print("missed", topic, label.name, label.kind, *places, file=sys.stderr)
    wanted = [label for label in labels if label.want != "quiet"]
    for finding in report.discrepancies:
        if finding.severity is not Severity.NOTE and not any(one.is_in(finding) for one in wanted):
            print("no label", topic, finding.severity, finding.message, file=sys.stderr)


if __name__ == "__main__":
    main()
