"""What is caught when one fact of a real article is changed, and what is flagged when none is.

    python -m tests.benchmarks.mutation [--data DIR] [--show] [--operators number,date]

Takes 25 events of the development topics of ECB+ (never one that is held back), an article of
each with up to three others.  One edit at a time is made where another article says the same in
like words and the new value is said by none (``edit.py``, ``stated.py``).  A changed fact is caught
by a loud finding that the articles did not give before and that touches the changed place; a
rewording is a false alarm with any such finding at all.
Prints one line of JSON; ``--show`` lists what was missed and what was flagged for nothing.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

from compare.align.copies import copies
from compare.cite import Library
from compare.encode.embedding import embed, encoder_of
from compare.model import Article, Discrepancy, Event, Severity
from compare.options import DEFAULT_PARSER, Options
from compare.pipeline import judged, texts_of
from compare.study.study import Study, study
from compare.text.grammar.parse import ParsedArticle, parse
from tests.benchmarks import planted, reworded
from tests.benchmarks.corpora import article_at, is_missing, options
from tests.benchmarks.edit import Edit, is_allowed
from tests.benchmarks.heldback import HELD_BACK

EVENTS = 25
READ, TOGETHER = 6, 4
LEAST_WORDS = 120
# Of one operator in one article.
SITES = 2
CAUGHT_AIM, ALARMS_AIM = 0.85, 0.03

Key = tuple[str, str, tuple[tuple[str, tuple[str, ...]], ...]]


@dataclass(frozen=True, eq=False, slots=True)
class Cluster:
    """An article that is edited, and others of its event as they are."""

    name: str
    base: ParsedArticle
    others: tuple[ParsedArticle, ...]
    studied: tuple[Study, ...]


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--show", action="store_true", help="list misses and false alarms")
    parser.add_argument("--operators", default="", help="only these, as number,date")
    chosen = parser.parse_args()
    folder = chosen.data / "ecbplus"
    if is_missing(folder):
        return
    begin = perf_counter()
    wanted = set(filter(None, chosen.operators.split(",")))
    tried: defaultdict[str, list[bool]] = defaultdict(list)
    for cluster in clusters(folder):
        for edit, hit in outcomes(cluster, wanted):
            tried[edit.operator].append(hit)
            if chosen.show and hit is (edit.operator not in PLANTED):
                show(cluster, edit)
    print(json.dumps(figures(tried) | {"seconds": round(perf_counter() - begin)}))


def figures(tried: dict[str, list[bool]]) -> dict[str, object]:
    """The shares of changed facts caught and of rewordings flagged, and both by operator."""
    caught = [hit for name in PLANTED for hit in tried.get(name, ())]
    flagged = [hit for name in NEUTRAL for hit in tried.get(name, ())]
    return {
        "caught": round(sum(caught) / max(1, len(caught)), 3),
        "caught_aim": CAUGHT_AIM,
        "false_alarms": round(sum(flagged) / max(1, len(flagged)), 3),
        "false_alarms_aim": ALARMS_AIM,
        "by_operator": {
            name: f"{sum(tried[name])}/{len(tried[name])}"
            for name in (*PLANTED, *NEUTRAL)
            if name in tried
        },
    }


def show(cluster: Cluster, edit: Edit) -> None:
    """One line on an edit that was missed, or flagged for nothing."""
    text = cluster.base.article.text
    sentence = cluster.base.sentences[edit.sentence].sentence.text
    changes = ", ".join(f"{text[a:b]!r} -> {new!r}" for a, b, new in edit.places)
    label = "MISS " if edit.operator in PLANTED else "ALARM"
    print(label, edit.operator, cluster.name, changes, "|", sentence, flush=True)


# --- the articles -----------------------------------------------------------------------------


def clusters(folder: Path) -> Iterator[Cluster]:
    """One cluster an event: the article with most edits that others allow is edited."""
    for name, paths in events_of(folder)[:EVENTS]:
        parsed = [*parse([article_at(path) for path in paths], parser=DEFAULT_PARSER)]
        base = max(parsed, key=lambda one: (len(edits_of(one, parsed)), one.article.key))
        near = [one for one in parsed if one is not base][: TOGETHER - 1]
        yield Cluster(name, base, tuple(near), tuple(map(study, near)))


def events_of(folder: Path) -> list[tuple[str, list[Path]]]:
    """Events that several articles of some length tell, with their files; topics take turns."""
    found = []
    for topic in sorted(folder.glob("*/events.json"), key=lambda path: int(path.parent.name)):
        if topic.parent.name in HELD_BACK:
            continue
        by: defaultdict[str, list[Path]] = defaultdict(list)
        for name, event in sorted(json.loads(topic.read_text("utf-8")).items()):
            path = topic.parent / name
            if len(path.read_text("utf-8").split()) >= LEAST_WORDS:
                by[event].append(path)
        ranked = sorted(by.items(), key=lambda item: (-len(item[1]), item[0]))
        found += [(turn, name, paths[:READ]) for turn, (name, paths) in enumerate(ranked)]
    kept = [row for row in found if len(row[2]) >= TOGETHER]
    return [(name, paths) for _, name, paths in sorted(kept, key=lambda row: row[0])]


# --- the edits --------------------------------------------------------------------------------


def edits_of(base: ParsedArticle, others: Sequence[ParsedArticle]) -> list[Edit]:
    """The edits of one article that another outlet's words allow, a few of each operator."""
    partners = [one for one in others if one is not base]
    found: list[Edit] = []
    for operator in (*planted.OPERATORS, *reworded.OPERATORS):
        allowed = [edit for edit in operator(base) if is_allowed(edit, base, partners)]
        step = max(1, len(allowed) // SITES)
        found += allowed[::step][:SITES]
    return found


def outcomes(cluster: Cluster, wanted: set[str]) -> Iterator[tuple[Edit, bool]]:
    """Each edit, and whether it gives a loud finding that the articles did not give before."""
    before = {key(found) for found in findings([study(cluster.base), *cluster.studied])}
    for edit in edits_of(cluster.base, cluster.others):
        if wanted and edit.operator not in wanted:
            continue
        edited = edited_article(cluster.base.article, edit)
        after = [one for one in findings([edited, *cluster.studied]) if key(one) not in before]
        if edit.operator in PLANTED:
            after = [one for one in after if touches(one, edited.key, edit)]
        yield edit, bool(after)


def edited_article(article: Article, edit: Edit) -> Study:
    """The edited article, parsed and studied anew."""
    changed = replace(article, text=edit.applied(article.text))
    return study(next(iter(parse([changed], parser=DEFAULT_PARSER))))


def findings(studied: Sequence[Study]) -> list[Discrepancy]:
    """The loud findings on some articles, each told once."""
    embedding = embed(texts_of(studied, Options()), encoder_of(Options()))
    # That they are of one event is given here; tests.benchmarks.events measures how it is found.
    event = Event("e1", "", None, tuple(sorted(one.key for one in studied)))
    library = Library(one.article for one in studied)
    copied = copies([one.outline for one in studied])
    collated = judged(studied, [event], embedding, Options(), library, copied)
    found = [one for part in collated for one in part.discrepancies]
    return [one for one in found if one.severity is not Severity.NOTE]


def key(found: Discrepancy) -> Key:
    """What a finding says, wherever it stands and in whatever words: "nearly" or "almost" 50."""
    readings = (
        (reading.value, tuple(sorted(place.article for place in reading.mentions)))
        for reading in found.readings
    )
    return found.kind, found.message, tuple(sorted(readings))


def touches(found: Discrepancy, article: str, edit: Edit) -> bool:
    """Whether a finding cites the changed place."""
    return any(
        place.article == article and place.start <= end and start <= place.end
        for reading in found.readings
        for place in reading.mentions
        for start, end in edit.spans()
    )


PLANTED = tuple(operator.__name__.replace("_", "-") for operator in planted.OPERATORS)
NEUTRAL = tuple(operator.__name__.replace("_", "-") for operator in reworded.OPERATORS)

if __name__ == "__main__":
    main()
