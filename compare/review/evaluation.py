"""How right the findings were, by what editors decided of them; it changes nothing by itself.

An accepted finding was right, a dismissed one was not.  Of few decisions little follows: each
precision has its interval, and a threshold is suggested by the interval's lower end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import NormalDist

from compare.review.judgement import Judgement, Mark

# Bands of confidence, by their lower ends; below .3 nothing is told unless a house asks for it.
BANDS = (0.0, 0.3, 0.5, 0.7, 0.9)
# The interval holds the true precision in 95 of 100 desks.
Z = NormalDist().inv_cdf(0.975)
# Fewer decisions are an anecdote, even if all agree.
LEAST = 10
# A rule of which so much is dismissed, surely, costs more attention than it is worth.
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings were accepted and dismissed."""

    accepted: int = 0
    dismissed: int = 0

    @property
    def decided(self) -> int:
        """How many editors decided on."""
        return self.accepted + self.dismissed

    @property
    def precision(self) -> float | None:
        """The share that was accepted; None of nothing."""
        return self.accepted / self.decided if self.decided else None

    @property
    def interval(self) -> tuple[float, float]:
        """Where the true precision lies, by Wilson's score interval (1927), at 95%."""
        n = self.decided
        if not n:
            return (0.0, 1.0)
        share, spread = self.accepted / n, Z * Z / n
        middle = (share + spread / 2) / (1 + spread)
        reach = Z / (1 + spread) * (share * (1 - share) / n + spread / (4 * n)) ** 0.5
        return (max(0.0, middle - reach), min(1.0, middle + reach))


@dataclass(frozen=True, slots=True)
class Band:
    """The findings of a rule between two confidences; the upper end is of the next band."""

    least: float
    below: float
    tally: Tally


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a house might set for a rule, and what it would have cost and gained.

    ``least`` is the confidence below which nothing would be told; ``kept`` and ``lost`` are the
    decisions at or above it and below.  Without ``least`` no threshold is known to do, and the
    ``hopeless`` rule is one that editors mostly dismiss.
    """

    least: float | None
    kept: Tally
    lost: Tally
    hopeless: bool = False


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One rule's tally, bands and why findings were dismissed; without ``rule``, those of all."""

    rule: str | None
    tally: Tally
    bands: tuple[Band, ...]
    reasons: tuple[tuple[str, int], ...]
    suggestion: Suggestion


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the decisions say of the findings; ``rules`` by name, ``target`` the precision asked."""

    target: float
    undecided: int
    overall: Evaluated
    rules: tuple[Evaluated, ...]


def evaluate(judgements: Iterable[Judgement], target: float) -> Evaluation:
    """Precision per rule and confidence band, from the last judgement on each finding."""
    last = standing(judgements)
    decided = [one for one in last if one.mark is not Mark.OPEN]
    rules = sorted({one.rule for one in decided})
    return Evaluation(
        target=target,
        undecided=len(last) - len(decided),
        overall=evaluated(None, decided, target),
        rules=tuple(
            evaluated(rule, [one for one in decided if one.rule == rule], target) for rule in rules
        ),
    )


def standing(judgements: Iterable[Judgement]) -> list[Judgement]:
    """The last judgement on each finding; ``judgements`` are in the order of time."""
    kept: dict[str, list[Judgement]] = {}
    for one in reversed(list(judgements)):
        later = kept.setdefault(one.fingerprint, [])
        if not any(other.concerns(one.fingerprint, one.sentences) for other in later):
            later.append(one)
    return [one for same in kept.values() for one in same]


def evaluated(rule: str | None, decided: Sequence[Judgement], target: float) -> Evaluated:
    """One rule's decisions."""
    why = Counter(one.reason or "no reason" for one in decided if one.mark is Mark.DISMISSED)
    return Evaluated(
        rule=rule,
        tally=tally(decided),
        bands=tuple(bands(decided)),
        reasons=tuple(sorted(why.items(), key=lambda pair: (-pair[1], pair[0]))),
        suggestion=suggestion(decided, target),
    )


def tally(decided: Iterable[Judgement]) -> Tally:
    """How many were accepted and dismissed."""
    marks = Counter(one.mark for one in decided)
    return Tally(marks[Mark.ACCEPTED], marks[Mark.DISMISSED])


def bands(decided: Sequence[Judgement]) -> Iterable[Band]:
    """The bands in which there are decisions."""
    for least, below in zip(BANDS, (*BANDS[1:], float("inf")), strict=True):
        inside = [one for one in decided if least <= one.confidence < below]
        if inside:
            yield Band(least, min(below, 1.0), tally(inside))


def suggestion(decided: Sequence[Judgement], target: float) -> Suggestion:
    """The least confidence from which on the precision is surely the target, if there is one."""
    for least in sorted({one.confidence for one in decided}):
        kept = tally(one for one in decided if one.confidence >= least)
        if kept.decided < LEAST:
            break
        if kept.interval[0] >= target:
            lost = tally(one for one in decided if one.confidence < least)
            return Suggestion(least, kept, lost)
    whole = tally(decided)
    hopeless = whole.decided >= LEAST and whole.interval[1] < HALF
    return Suggestion(None, whole, Tally(), hopeless)
