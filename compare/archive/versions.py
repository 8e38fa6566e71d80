"""Silently corrected: which facts an outlet changed in an article after it was first filed.

Two versions of one article are compared like two outlets on one event; what they cannot both
say is what was changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from compare.archive.filed import Filed, article_in
from compare.archive.shelf import Shelf
from compare.model import Article, Discrepancy
from compare.options import Options
from compare.pipeline import examine
from compare.text.layout.blocks import blocks_of
from compare.text.layout.dateline import publication_date


def changes(folder: Path, options: Options) -> Iterator[str]:
    """A line for every article that has versions, and one for each fact that was changed."""
    with Shelf(folder) as shelf:
        for versions in shelf.versions():
            yield f"{versions[0].path}: {len(versions)} versions"
            for before, after in pairwise(versions):
                for found in changed(before, after, options):
                    yield f"  version {after.version}{dated(after)}: {told(found, before, after)}"


def changed(before: Filed, after: Filed, options: Options) -> Sequence[Discrepancy]:
    """The facts in which two versions differ."""
    articles = [named(before), named(after)]
    return examine([one for one in articles if one is not None], (), options).discrepancies


def named(filed: Filed) -> Article | None:
    """A version as an outlet of its own, with the version for its key."""
    article = article_in(filed)
    name = f"version-{filed.version}"
    return article and replace(article, key=name, outlet=name, path=f"{name}/{article.path}")


def dated(filed: Filed) -> str:
    """When a version ran, where that is known."""
    article = article_in(filed)
    day = article and publication_date(article, blocks_of(article.text))
    return f" ({day})" if day else ""


def told(found: Discrepancy, before: Filed, after: Filed) -> str:
    """What was said before and what is said now."""
    said = {place.article: one.value for one in found.readings for place in one.mentions}
    old, new = (said.get(f"version-{one.version}", "") for one in (before, after))
    return f"{found.rule}: {old!r} is now {new!r}"
