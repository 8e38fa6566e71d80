"""What is laid on an editor's desk: the report on a folder, on an archive, or one made before."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compare.model import Article, ArticleEntry, Report, Skipped
from compare.options import Options
from compare.render.wording import checked

if TYPE_CHECKING:
    from compare.cli.whereabouts import Located
    from compare.facts.kind import Example
    from compare.pipeline import Notify
    from compare.review.case import Case, Printed, Rule


UNREAD = "filed in a form that this version cannot read; index it again"


def case_of(path: str, options: Options, notify: Notify) -> Case:
    """The report and its articles, whatever the path is."""
    from compare.review.case import Case

    if is_report(path):
        return recorded(path, options)
    report, articles = examined(path, options, notify)
    return Case(report, printed(articles), rules())


def is_report(path: str) -> bool:
    """Whether the path is a report; articles are JSON as well."""
    if not path.casefold().endswith(".json") or not os.path.isfile(path):
        return False
    try:
        given = json.loads(Path(path).read_text("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(given, dict) and "discrepancies" in given


def recorded(path: str, options: Options) -> Case:
    """A report made before, with those of its articles that are still there."""
    from compare.cli.whereabouts import located, roots_of
    from compare.review.case import Absence, Case
    from compare.review.recorded import read as read_report

    report, roots = read_report(Path(path)), roots_of(Path(path))
    places = {entry: located(entry.path, roots) for entry in checked(report)}
    there = {entry: one for entry, one in places.items() if not isinstance(one, Absence)}
    absent = {entry.key: one for entry, one in places.items() if isinstance(one, Absence)}
    return Case(report, printed(read_again(there, options)), rules(), absent)


def read_again(there: Mapping[ArticleEntry, Located], options: Options) -> Sequence[Article]:
    """The articles of a report, out of the files that they are in, as the report calls them."""
    from compare.read import read
    from compare.read.paths import shown

    entries = {shown(one.file) + one.inside: entry for entry, one in there.items()}
    files = sorted({one.file for one in there.values()})
    articles, _ = read(files, options) if files else ((), ())
    known = [(entries[one.path], one) for one in articles if one.path in entries]
    return [replace(one, key=entry.key, path=entry.path) for entry, one in known]


def examined(path: str, options: Options, notify: Notify) -> tuple[Report, Sequence[Article]]:
    """The report on a folder of articles, or on all that an archive holds."""
    from compare.archive.shelf import is_archive
    from compare.pipeline import examine
    from compare.read import read

    skipped: Sequence[Skipped]
    if is_archive(path):
        articles, skipped = filed(path)
    else:
        articles, skipped = read([path], options)
    return examine(articles, skipped, options, notify), articles


def filed(folder: str) -> tuple[Sequence[Article], Sequence[Skipped]]:
    """The articles of an archive in their latest versions, and those that cannot be read."""
    from compare.archive.filed import article_in
    from compare.archive.shelf import Shelf
    from compare.read.keys import keyed

    with Shelf(Path(folder)) as shelf:
        rows = [one for _, one in shelf.rows(sorted(shelf.current()))]
    articles = {one.path: article_in(one) for one in rows}
    unread = [Skipped(path, UNREAD) for path, one in sorted(articles.items()) if one is None]
    return keyed(one for one in articles.values() if one is not None), unread


def printed(articles: Iterable[Article]) -> Mapping[str, Printed]:
    """The articles with their blocks, by key."""
    from compare.review.case import Printed
    from compare.text.layout.blocks import blocks_of

    return {one.key: Printed(one, tuple(blocks_of(one.text, one.marks))) for one in articles}


def rules() -> Mapping[str, Rule]:
    """What each rule flags and leaves alone, by its examples."""
    from compare.cli.explain import outcome, sorted_out
    from compare.facts import KINDS
    from compare.review.case import Rule, Sample

    def samples(examples: Iterable[Example]) -> tuple[Sample, ...]:
        return tuple(Sample(one.left, one.right, outcome(one)) for one in examples)

    return {kind.NAME: Rule(kind.SUMMARY, *map(samples, sorted_out(kind))) for kind in KINDS}
