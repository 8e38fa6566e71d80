"""Deeds that an article dates but once: where two do, both times are of the one deed.

"The dam was inspected in May" and "the last inspection was in March" disagree, unless either
article tells of another inspection.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from compare.facts import date
from compare.facts.date import DateValue
from compare.model import Verdict
from compare.text.interval import Grain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Mention

# Two months of one deed that memory or a slip confuses lie within half a year.
MONTHS_APART = 185

Lone = frozenset[tuple[str, str]]


def lone_deeds(mentions: Iterable[Mention]) -> Lone:
    """Each article's deeds all of whose times can be one, as (article, deed)."""
    told: defaultdict[tuple[str, str], list[DateValue]] = defaultdict(list)
    for mention in mentions:
        value = mention.value
        if isinstance(value, DateValue):
            for deed in value.happening.deeds:
                told[mention.article, deed].append(value)
    return frozenset(key for key, values in told.items() if are_one(values))


def are_one(values: list[DateValue]) -> bool:
    """Whether no two of the times are in conflict."""
    return not any(
        date.relate(one, other).verdict is Verdict.CONFLICT
        for one, other in combinations(values, 2)
    )


def is_lone(left: Mention, right: Mention, lone: Lone) -> bool:
    """Whether both times are of a deed that either article dates but once."""
    one, other = left.value, right.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue):
        return False
    common = one.happening.deeds & other.happening.deeds
    return any({(left.article, deed), (right.article, deed)} <= lone for deed in common)


def are_months(left: Mention, right: Mention) -> bool:
    """Whether two times are told by the month and lie within half a year."""
    one, other = left.value, right.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue):
        return False
    intervals = (one.moment.interval, other.moment.interval)
    starts = [interval.start for interval in intervals if interval.grain is Grain.MONTH]
    first, last = (starts[0], starts[-1]) if len(starts) == len(intervals) else (None, None)
    return first is not None and last is not None and abs((first - last).days) <= MONTHS_APART
