"""A list of findings to go through: a page at a time, who stands beside whom, and what is next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compare.review.docket import Entry
from compare.review.judgement import Mark

# As many as fit a few screens; the next page is one key away.
PAGE = 50


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a long list, both numbers from 1."""

    number: int
    last: int
    entries: Sequence[Entry]


def sheet_of(listed: Sequence[Entry], number: int) -> Sheet:
    """A page of the list; the nearest where there is none of that number."""
    last = max(1, -(-len(listed) // PAGE))
    at = min(max(1, number), last)
    return Sheet(at, last, listed[(at - 1) * PAGE : at * PAGE])


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding stands among those asked for: its number from 1, and who is beside it.

    ``number`` is 0 where it is none of them.
    """

    number: int
    total: int
    before: Entry | None
    after: Entry | None

    @property
    def sheet(self) -> int:
        """The page of the list that it is on."""
        return max(0, self.number - 1) // PAGE + 1


def place_of(address: str, listed: tuple[Entry, ...]) -> Place:
    """The neighbours of a finding in a list."""
    at = next((index for index, one in enumerate(listed) if one.address == address), None)
    if at is None:
        return Place(0, len(listed), None, listed[0] if listed else None)
    after = listed[at + 1] if at + 1 < len(listed) else None
    return Place(at + 1, len(listed), listed[at - 1] if at else None, after)


def next_open(address: str, listed: tuple[Entry, ...]) -> Entry | None:
    """The next finding in a list that nobody decided, from the start again at its end."""
    at = next((index for index, one in enumerate(listed) if one.address == address), -1)
    round_about = listed[at + 1 :] + listed[: max(at, 0)]
    return next((one for one in round_about if one.held.mark is Mark.OPEN), None)
