"""Whole articles in which every value says what question it answers: what is found, what alarms?

    python -m tests.benchmarks.tagged [FILE...] [--show]

The files lie in ``tagged``; those in its folder ``unread`` nobody reads who writes rules, and they
are measured apart.  Each is one invented event in the words of four outlets, by writers who knew no
rule::

    == The Harbour Post | April 12, 2016
    Ferry sinks off Lanzo, [[dead|14]] drowned

    A ferry with [[aboard|72 people]] on board sank on [[day-sunk|Monday]] ...

Two values of one question contradict each other if they differ, those of two questions never do.
A question is found where a finding of any severity has two of its values in two readings; what is
told loudly of two questions is an alarm; notes are counted apart.  Of values without a tag nothing is known.  Prints one
line of JSON; ``--show`` lists on stderr what was missed and what alarms, and nothing of what is
unread.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from compare.model import Discrepancy, Reading, Severity
from compare.options import Options
from compare.pipeline import run
from compare.text.numerals.numerals import numerals_in
from tests.benchmarks.corpora import options

FOLDER = Path(__file__).with_name("tagged")
UNREAD = FOLDER / "unread"
# Of each of some events two articles on another that is easily taken for it; without marks.
ALIKE = FOLDER / "alike"
OUTLET = re.compile(r"^== *", re.MULTILINE)
TAG = re.compile(r"\[\[([a-z0-9-]+)\|([^\]\[|]+)\]\]")


@dataclass(frozen=True, slots=True)
class Tag:
    """A value, where it stands in the article without its marks, and what it answers."""

    question: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tagged:
    """An article without its marks, and its tags; ``name`` is the file that it is written to."""

    name: str
    text: str
    tags: tuple[Tag, ...]

    def of(self, start: int, end: int) -> set[str]:
        """The questions of what stands there."""
        return {tag.question for tag in self.tags if tag.start < end and start < tag.end}


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    result: dict[str, object] = {"benchmark": "tagged"}
    result |= figures(chosen.files or sorted(FOLDER.glob("*.txt")), show=chosen.show)
    if not chosen.files:
        result["unread"] = figures(sorted(UNREAD.glob("*.txt")), show=False)
    print(json.dumps(result))


def figures(files: Sequence[Path], *, show: bool) -> dict[str, object]:
    """The figures of some files; of what is unread nothing is shown."""
    total: Counter[str] = Counter()
    for file in files:
        articles = articles_in(file.read_text(encoding="utf-8"))
        with TemporaryDirectory() as folder:
            written(articles, Path(folder))
            found = run([folder], Options()).discrepancies
        total += counted(found, articles, show=file.name if show and file.parent != UNREAD else "")
    return {
        "events": len(files),
        "found": f"{total['found']}/{total['questions']}",
        "pairs_right": f"{total['right']}/{total['right'] + total['alarms']}",
        "notes_right": f"{total['notes_right']}/{total['notes']}",
        "untagged": total["untagged"],
    }


def articles_in(text: str) -> list[Tagged]:
    """The articles of a file, their marks taken out."""
    made = []
    for number, part in enumerate(OUTLET.split(text)[1:]):
        head, _, body = part.partition("\n")
        outlet, _, day = (piece.strip() for piece in head.partition("|"))
        headline, _, rest = body.strip().partition("\n")
        marked = "\n\n".join(piece for piece in (headline, day, rest.strip()) if piece) + "\n"
        name = re.sub(r"[^a-z0-9]+", "-", outlet.lower()).strip("-")
        made.append(unmarked(f"{number}-{name}.txt", marked))
    return made


def unmarked(name: str, marked: str) -> Tagged:
    """An article without its marks, and where its values stand then."""
    text, tags, done = "", [], 0
    for mark in TAG.finditer(marked):
        text += marked[done : mark.start()]
        question, value = mark.groups()
        tags.append(Tag(question, value, len(text), len(text) + len(value)))
        text += value
        done = mark.end()
    return Tagged(name, text + marked[done:], tuple(tags))


def written(articles: Sequence[Tagged], folder: Path) -> None:
    """Each article in a file of its own."""
    for article in articles:
        (folder / article.name).write_text(article.text, encoding="utf-8")


def counted(found: Sequence[Discrepancy], articles: Sequence[Tagged], *, show: str) -> Counter[str]:
    """What an event adds to each figure; with ``show``, what is told of it on stderr."""
    by_name = {article.name: article for article in articles}
    wanted = set(told_apart(articles))
    hits: set[str] = set()
    total = Counter(questions=len(wanted))
    for finding in found:
        for one, other in combinations(finding.readings, 2):
            left, right = asked_by(one, by_name), asked_by(other, by_name)
            hits |= left & right
            if finding.severity is Severity.NOTE:
                total["notes"] += bool(left and right)
                total["notes_right"] += bool(left & right)
                continue
            verdict = "right" if left & right else "alarms" if left and right else "untagged"
            total[verdict] += 1
            if show and verdict != "right":
                print(verdict, show, finding.message, file=sys.stderr)
    if show:
        for question in sorted(wanted - hits):
            values = {tag.text for one in articles for tag in one.tags if tag.question == question}
            print("missed", show, question, *sorted(values), sep=" | ", file=sys.stderr)
    total["found"] = len(hits & wanted)
    return total


def told_apart(articles: Sequence[Tagged]) -> Iterator[str]:
    """The questions that two articles answer differently: by other numbers, or in other words."""
    answers: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, article in enumerate(articles):
        for tag in article.tags:
            answers[tag.question].append((number, tag.text))
    for question, told in answers.items():
        if any(
            article != another and differ(one, other)
            for (article, one), (another, other) in combinations(told, 2)
        ):
            yield question


def differ(one: str, other: str) -> bool:
    """Whether two values are two: "72 people" and "72" are one, and so are "Lanzo", "Port Lanzo"."""
    left, right = ([found.low for found in numerals_in(text)] for text in (one, other))
    if left or right:
        return left != right
    return one.lower() not in other.lower() and other.lower() not in one.lower()


def asked_by(reading: Reading, articles: dict[str, Tagged]) -> set[str]:
    """The questions that a reading's mentions answer."""
    return {
        question
        for said in reading.mentions
        for question in articles[Path(said.path).name].of(said.start, said.end)
    }


if __name__ == "__main__":
    main()
