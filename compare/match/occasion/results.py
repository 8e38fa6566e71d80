"""Which match a figure is of, by the result that stands with it.

"Holt had 31 points in the 88-80 win" and "Holt had 24 points in a 70-61 defeat" are two matches',
and so is what another outlet tells that gives but the other result.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal

from compare.facts.asked.scores import RESULT
from compare.facts.counted.statline import IN_THE_MATCH
from compare.facts.figure.quantity import Quantity
from compare.model import Mention, Sentence

Result = frozenset[Decimal]
Told = Mapping[Sentence | str, frozenset[Result]]
NOTHING: frozenset[Result] = frozenset()


def results_told(mentions: Iterable[Mention]) -> Told:
    """The results of matches by the sentence that tells them, and by the article's key."""
    found: defaultdict[Sentence | str, set[Result]] = defaultdict(set)
    for mention in mentions:
        if (result := result_of(mention)) is not None:
            found[mention.sentence].add(result)
            found[mention.article].add(result)
    return {where: frozenset(results) for where, results in found.items()}


def result_of(mention: Mention) -> Result | None:
    """The two figures of a result, whoever won; None for a vote and all else."""
    value = mention.value
    if not isinstance(value, Quantity) or value.against is None or value.asks:
        return None
    return frozenset({value.low, value.against}) if value.noun == RESULT else None


def are_of_two_matches(left: Mention, right: Mention, told: Told) -> bool:
    """Whether two figures of players, or two results, are of two matches."""
    one, other = result_of(left), result_of(right)
    if one is not None and other is not None:
        # One match is seldom told with both figures wrong.
        return one.isdisjoint(other)
    if not (is_of_match(left) and is_of_match(right)):
        return False
    return is_of_another(left, right, told) or is_of_another(right, left, told)


def is_of_match(mention: Mention) -> bool:
    """Whether a figure is what a player made in a match."""
    return isinstance(mention.value, Quantity) and mention.value.asks in IN_THE_MATCH


def is_of_another(mention: Mention, other: Mention, told: Told) -> bool:
    """Whether its sentence gives a result, and the other's article only others."""
    own, theirs = told.get(mention.sentence, NOTHING), told.get(other.article, NOTHING)
    return bool(own and theirs) and own.isdisjoint(theirs)
