"""Articles at odds in most of what both tell: they are hardly on one thing.

Two firms report their quarters in one week and in the same words: profit, sales, forecasts, every
figure another.  Two reports of one event differ here and there, and agree far more often; where
they do not, what they differ in are answers to two questions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from compare.match.questions import MERGED
from compare.match.weighed.weights import weights_of
from compare.model import Match, Reason, Verdict, unrelated

# In the topics worked with, 27 pairs of articles on one event differ in four findings or more, and
# all but one of them agree more often than half as often; two firms' quarters, published two days
# apart, differ in four to fourteen and agree at most half as often.
LEAST = 4
AGREEING = 0.5
# Two who are on two things may spell a name alike, or not.
FACTS = frozenset({"date", "number", "place", "plan", "polarity", "role"})

Pair = frozenset[str]


def at_odds(matched: Iterable[Sequence[Match]]) -> frozenset[Pair]:
    """The pairs of articles, by key, that contradict each other in most of what both tell."""
    conflicts: defaultdict[Pair, list[Match]] = defaultdict(list)
    agreements: defaultdict[Pair, list[Match]] = defaultdict(list)
    for made in (one for matches in matched for one in matches if one.left.kind in FACTS):
        if is_conflict(made):
            conflicts[pair_of(made)].append(made)
        elif made.relation.verdict is Verdict.EQUAL and made.confidence >= MERGED:
            agreements[pair_of(made)].append(made)
    return frozenset(
        pair
        for pair, found in conflicts.items()
        if len(pair) > 1
        and answers(found) >= LEAST
        and answers(agreements[pair]) <= AGREEING * answers(found)
    )


def set_apart(matches: Iterable[Match], pairs: frozenset[Pair]) -> list[Match]:
    """The matches, the conflicts of such pairs as look-alikes of two events."""
    return [
        replace(made, relation=unrelated(Reason.DIFFERENT_EVENT))
        if is_conflict(made) and made.left.kind in FACTS and pair_of(made) in pairs
        else made
        for made in matches
    ]


def is_conflict(made: Match) -> bool:
    """Whether a match is sure enough to be told as a conflict."""
    sure = made.confidence >= weights_of(made.left.kind).threshold
    return sure and made.relation.verdict is Verdict.CONFLICT


def pair_of(made: Match) -> Pair:
    """The articles of its two mentions."""
    return frozenset({made.left.article, made.right.article})


def answers(matches: Sequence[Match]) -> int:
    """How many questions they are at most: one mention answers one."""
    left = {(made.left.kind, made.left.start) for made in matches}
    right = {(made.right.kind, made.right.start) for made in matches}
    return min(len(left), len(right))
