"""Match inside one article: two sides of one check answer one question by their very form."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from compare.model import Feature, Match, Mention, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.facts.kind import Kind

# Kinds whose conflicts lie inside one article; the values say which mentions belong together.
WITHIN = frozenset({"calendar"})
# Not quite 1: the text may be quoting somebody's slip.
SURE = 0.99
TOGETHER = (Feature("together", 4.6),)


def within(mentions: Iterable[Mention], kind: Kind) -> Iterator[Match]:
    """The sides of each check, and the checks that several outlets share."""
    for left, right in combinations(mentions, 2):
        relation = kind.relate(left.value, right.value)
        if relation.verdict is not Verdict.UNRELATED:
            yield Match(left, right, SURE, relation, TOGETHER)
