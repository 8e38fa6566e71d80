"""Keys: the short label of each article, made from its outlet and never given twice."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Article

LONGEST_KEY = 40


def keyed(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The articles, in order of their paths, each with a key of its own.

    Keys that were chosen stay; of those made from one outlet the second is
    ``herald-2``, in the order of the paths and so whatever order they were named in.
    """
    ordered = sorted(articles, key=lambda article: article.path)
    taken: set[str] = set()
    counted: Counter[str] = Counter()
    keys: dict[str, str] = {}
    for article in sorted(ordered, key=lambda article: not article.key):
        base = article.key or slug(article.outlet)
        keys[article.path] = unused(base, taken, counted)
        taken.add(keys[article.path])
    return tuple(replace(article, key=keys[article.path]) for article in ordered)


def slug(outlet: str) -> str:
    """``VOA News`` as ``voa-news``; letters of any script stay."""
    words = re.sub(r"[\W_]+", "-", unicodedata.normalize("NFKC", outlet).casefold())
    return words[:LONGEST_KEY].strip("-") or "article"


def unused(base: str, taken: set[str], counted: Counter[str]) -> str:
    """``base``, or the first of ``base-2``, ``base-3`` that nobody has."""
    key = base
    while key in taken:
        counted[base] += 1
        key = f"{base}-{counted[base] + 1}"
    return key
