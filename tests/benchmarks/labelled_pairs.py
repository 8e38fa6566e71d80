"""Pairs of answers that the match sets against each other, and whether a person says they do.

Two sorts of labels: conflicts found by readers of whole topics (a JSON line each: ``topic``, and
``sides`` with ``file``, ``start``, ``end`` and ``group``), where what no label covers counts as
wrong, though a reader may have left something out; and pairs that the match proposed on other
topics, each judged by hand (``judged.tsv``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import Any

from compare.align.events import group
from compare.encode.embedding import embed, encoder_of
from compare.match.matching import match
from compare.match.occasion.main import main_deeds
from compare.model import Match, Mention, Severity, Verdict
from compare.options import Options
from compare.pipeline import kinds_in, studied_articles, texts_of, unheard
from compare.read import read
from tests.benchmarks.corpora import rows_in

Row = dict[str, Any]
# A file's name, start and end.
Place = tuple[str, int, int]
Verdicts = Callable[[Place, Place], bool | None]

# Nine scored pairs in ten are less likely than this, and nobody doubts those.
LEAST = 0.02


@dataclass(frozen=True, slots=True)
class Pair:
    """Two answers, once for all their matches: the surest match's score, and the label."""

    topic: str
    kind: str
    score: float
    right: bool


def gold_rows(path: Path) -> dict[str, list[Row]]:
    """The labelled conflicts of each topic."""
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in rows_in(path):
        rows[str(row["topic"])].append(row)
    return dict(rows)


def pairs_of(folder: Path, topic: str, is_right: Verdicts) -> Iterator[Pair]:
    """Every pair of different answers of one topic that a person has judged."""
    found: dict[tuple[str, str, frozenset[str]], list[Match]] = defaultdict(list)
    names: dict[str, str] = {}
    for event, kind, made in conflicts(folder / topic, names):
        values = frozenset(kind.describe(one.value) for one in (made.left, made.right))
        found[event, kind.NAME, values].append(made)
    for (_, kind_name, _), matches in found.items():
        said = [is_right(place(made.left, names), place(made.right, names)) for made in matches]
        if True in said or False in said:
            score = max(made.confidence for made in matches)
            yield Pair(topic, kind_name, score, right=True in said)


def conflicts(folder: Path, names: dict[str, str]) -> Iterator[tuple[str, Any, Match]]:
    """The event, the kind and the match of all that conflict; ``names`` gets each key's file."""
    settings = Options()
    articles, _ = read([str(folder)])
    names.update({one.key: Path(one.path).name for one in articles})
    studied, _ = studied_articles(articles, settings, unheard)
    embedding = embed(texts_of(studied, settings), encoder_of(settings))
    for event in group([one.outline for one in studied]):
        here = [stated for stated in studied if stated.key in event.articles]
        moments = {key: value for stated in here for key, value in stated.occasions.items()}
        main = main_deeds(stated.opening for stated in here)
        for kind in kinds_in(settings):
            own = [one for stated in here for one in stated.mentions if one.kind == kind.NAME]
            for made in match(own, kind, embedding, moments, main, least=LEAST):
                if is_alarm(made):
                    yield event.id, kind, made


def is_alarm(made: Match) -> bool:
    """A conflict for an editor; of notes (a plan and its outcome) the labels hold only some."""
    relation = made.relation
    return relation.verdict is Verdict.CONFLICT and relation.severity is not Severity.NOTE


def place(mention: Mention, names: dict[str, str]) -> Place:
    """A mention's place by its file's name."""
    return names[mention.article], mention.start, mention.end


def by_conflicts(rows: Sequence[Row]) -> Verdicts:
    """Right is what a labelled conflict holds; what no label covers counts as wrong."""
    sides = [
        (one, other)
        for row in rows
        for one, other in permutations(row["sides"], 2)
        if one["group"] != other["group"]
    ]
    return lambda left, right: any(touches(left, a) and touches(right, b) for a, b in sides)


def touches(found: Place, side: Row) -> bool:
    """Whether a place overlaps a labelled one."""
    file, start, end = found
    return file == Path(side["file"]).name and start < side["end"] and side["start"] < end


def by_pairs(path: Path) -> dict[str, Verdicts]:
    """What was judged pair by pair, for each topic: topic, file, start, file, start, right."""
    judged: dict[str, dict[frozenset[tuple[str, int]], bool]] = defaultdict(dict)
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        topic, file, start, other, other_start, right = line.split("\t")
        judged[topic][frozenset({(file, int(start)), (other, int(other_start))})] = right == "1"
    return {topic: known(labels) for topic, labels in judged.items()}


def known(labels: dict[frozenset[tuple[str, int]], bool]) -> Verdicts:
    """The label of a pair of places; None where nobody judged it."""
    return lambda left, right: labels.get(frozenset({left[:2], right[:2]}))
