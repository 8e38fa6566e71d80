"""How much of a long list a page shows: a report of 3,000 findings is read by nobody.

The rest is counted, never dropped in silence; the JSON report holds everything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Shown(Generic[Item]):
    """The first items of a list, and how many more there are."""

    items: tuple[Item, ...]
    left_out: int


def first(items: Sequence[Item], limit: int) -> Shown[Item]:
    """The first ``limit`` items."""
    return Shown(tuple(items[:limit]), max(0, len(items) - limit))


def within(texts: Sequence[str], budget: int) -> Shown[str]:
    """The first texts, as long as they have ``budget`` characters together."""
    used = accumulate(len(text) for text in texts)
    return first(texts, sum(1 for total in used if total <= budget))
