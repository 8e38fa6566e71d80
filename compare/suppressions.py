"""Suppressions: findings that a newsroom does not want told, each with its reason.

They stand in compare.toml, by fingerprint or by rule and path, or in an article before the
paragraph that they are about.  One that has expired suppresses nothing, and one that nothing
needs any more is told, so that no forgotten line hides tomorrow's conflict.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase

from compare.gate import Decision
from compare.model import Citation, Discrepancy, Report
from compare.options import Suppression
from compare.read.ignores import Ignore, Misread


@dataclass(frozen=True, slots=True)
class Suppressions:
    """All that stand, on a given day."""

    listed: Sequence[Suppression]
    comments: Sequence[Ignore | Misread]
    today: date

    def decide(self, found: Discrepancy) -> Decision | None:
        """Why a finding is suppressed; None of one that is not."""
        standing = [one for one in self.listed if not expired(one, self.today)]
        for one in standing:
            if covers(one, found):
                return Decision("suppressed", one.reason)
        for comment in self.comments:
            if isinstance(comment, Ignore) and comment.covers(found):
                return Decision("suppressed", comment.reason)
        return None

    def complaints(self, report: Report) -> Iterator[str]:
        """A line for each suppression that has expired or that no finding needs."""
        found = report.discrepancies
        new = {entry.path for entry in report.articles if entry.new}
        for number, one in enumerate(self.listed, start=1):
            name = f"suppression {number} ({named(one)})"
            if expired(one, self.today):
                yield f"{name} expired on {one.expires}; remove it or give it a later day"
            elif concerns(one, new) and not any(covers(one, each) for each in found):
                yield f"{name} is unused; remove it"
        for comment in (one for one in self.comments if one.path in new):
            place = f"{comment.path}:{comment.line}"
            if isinstance(comment, Misread):
                yield f"{place}: not understood; write 'compare: ignore RULE -- reason'"
            elif not any(comment.covers(each) for each in found):
                yield f"{place}: ignore {', '.join(comment.rules)} is unused; remove it"


def covers(one: Suppression, found: Discrepancy) -> bool:
    """Whether a suppression is about a finding: all that it names must fit."""
    if one.fingerprint and one.fingerprint != found.fingerprint:
        return False
    if one.rule and one.rule != found.rule:
        return False
    return not one.path or any(fnmatchcase(place.path, one.path) for place in places(found))


def expired(one: Suppression, today: date) -> bool:
    """Whether its last day is over."""
    return one.expires is not None and one.expires < today


def concerns(one: Suppression, new: Iterable[str]) -> bool:
    """Whether a run could have needed it: what was not checked says nothing."""
    return not one.path or any(fnmatchcase(path, one.path) for path in new)


def named(one: Suppression) -> str:
    """What it is about, in words."""
    about = one.fingerprint or one.rule
    return f"{about} in {one.path}" if one.path else about


def places(found: Discrepancy) -> Iterable[Citation]:
    """Every place that a finding cites."""
    return (place for reading in found.readings for place in reading.mentions)
