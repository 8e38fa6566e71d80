"""What editors decided, as the gate asks for it: each finding by the judgement that covers it.

A check of two new articles sees fewer outlets than a report on all: a finding of three readings
there, "12, 14 or 15", is "12 or 14" here, and has another fingerprint.  A judgement on the
former is one on the latter, for all the words that it cites were before the editor.  The reverse
is not true: with a third reading there is something new to decide.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from compare.fingerprint import anchors, spots
from compare.gate import Decision
from compare.model import Discrepancy
from compare.review.judgement import Judgement, Mark, matter, undecided


class Verdicts:
    """Judgements in the order of time, as they stood when they were read."""

    def __init__(self, judgements: Iterable[Judgement]) -> None:
        self._by_fingerprint: dict[str, list[Judgement]] = defaultdict(list)
        self._by_spot: dict[str, list[Judgement]] = defaultdict(list)
        for one in judgements:
            self._by_fingerprint[one.fingerprint].append(one)
            for spot in one.spots:
                self._by_spot[spot].append(one)

    def on(self, found: Discrepancy) -> Judgement:
        """The last judgement on a finding; without one, the last that covers all its words."""
        sentences = tuple(anchors(found))
        same = self._by_fingerprint.get(found.fingerprint, ())
        if judged := matter(same, found.fingerprint, sentences):
            return judged[-1]
        cited = spots(found)
        for one in reversed(self._by_spot.get(min(cited, default=""), ())):
            if one.rule == found.rule and cited <= set(one.spots):
                return one
        return undecided(found.fingerprint, sentences)

    def decide(self, found: Discrepancy) -> Decision | None:
        """What the gate has to know of a finding; None where nothing was decided."""
        held = self.on(found)
        if held.silent:
            return None
        return Decision(
            verdict="" if held.mark is Mark.OPEN else str(held.mark),
            reason=held.reason if held.mark is Mark.DISMISSED else held.note,
            closes=held.mark is Mark.DISMISSED,
            severity=held.severity,
        )
