"""Deeds that an article dates or places but once: where two do, both tell of the one deed.

"The dam was inspected in May" and "the last inspection was in March" disagree, unless either
article tells of another inspection; so do "signed in Chennai" and "signed in Mumbai".
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from compare.facts import date, place
from compare.facts.date import DateValue
from compare.facts.site import PlaceValue
from compare.model import Value, Verdict
from compare.text.interval import Grain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Mention

# Two months of one deed that memory or a slip confuses lie within half a year.
MONTHS_APART = 185

Lone = frozenset[tuple[str, str]]


def lone_deeds(mentions: Iterable[Mention]) -> Lone:
    """Each article's deeds all of whose times can be one, as (article, deed)."""
    told: defaultdict[tuple[str, str], list[Value]] = defaultdict(list)
    for mention in mentions:
        for deed in deeds_of(mention.value):
            told[mention.article, deed].append(mention.value)
    return frozenset(key for key, values in told.items() if are_one(values))


def deeds_of(value: Value) -> frozenset[str]:
    """The deeds that a time or a place is told of; a question of its own is no deed."""
    if isinstance(value, DateValue):
        return value.happening.deeds
    return value.about if isinstance(value, PlaceValue) and not value.asked else frozenset()


def are_one(values: list[Value]) -> bool:
    """Whether no two of the times are in conflict, and all of the places are one or in one."""
    return all(fit(one, other) for one, other in combinations(values, 2))


def fit(one: Value, other: Value) -> bool:
    """Whether two times or two places of an article can be of one deed."""
    if isinstance(one, DateValue) and isinstance(other, DateValue):
        return date.relate(one, other).verdict is not Verdict.CONFLICT
    if isinstance(one, PlaceValue) and isinstance(other, PlaceValue):
        return place.relate(one, other).verdict in (Verdict.EQUAL, Verdict.COMPATIBLE)
    return False


def is_lone(left: Mention, right: Mention, lone: Lone) -> bool:
    """Whether both are of a deed that either article dates, or places, but once."""
    common = deeds_of(left.value) & deeds_of(right.value)
    return any({(left.article, deed), (right.article, deed)} <= lone for deed in common)


def is_lone_place(left: Mention, right: Mention, lone: Lone) -> bool:
    """Whether both place one deed by the same verb, and either article places it but there."""
    one, other = left.clause, right.clause
    same = bool(one.verb) and (one.verb, one.head) == (other.verb, other.head)
    placed = isinstance(left.value, PlaceValue) and isinstance(right.value, PlaceValue)
    return placed and same and is_lone(left, right, lone)


def are_months(left: Mention, right: Mention) -> bool:
    """Whether two times are told by the month and lie within half a year."""
    one, other = left.value, right.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue):
        return False
    intervals = (one.moment.interval, other.moment.interval)
    starts = [interval.start for interval in intervals if interval.grain is Grain.MONTH]
    first, last = (starts[0], starts[-1]) if len(starts) == len(intervals) else (None, None)
    return first is not None and last is not None and abs((first - last).days) <= MONTHS_APART
