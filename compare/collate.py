"""Collate: questions become discrepancies, rows of the grid and reconciled look-alikes.

Here the records of the comparison are put into an editor's words: who says what,
where, how many independent origins are behind it, and why it is one question.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from compare.align.copies import NONE_COPIED, Copies
from compare.align.origins import origins
from compare.cite import Library
from compare.facts.kind import Kind
from compare.fingerprint import fingerprint
from compare.match.questions import Asked, Group, Questions, grouped, strength
from compare.match.weighed.calibration import calibration
from compare.match.weighed.features import SPOKEN
from compare.match.weighed.weights import weights_of
from compare.match.within import WITHIN
from compare.model import (
    Discrepancy,
    Event,
    Match,
    Mention,
    Question,
    Reading,
    Reason,
    Reconciled,
    Severity,
    Verdict,
    unrelated,
)

# Kinds whose agreement is worth no row: that two papers spell Berlin alike, or add up right.
UNREMARKABLE = frozenset({"name"}) | WITHIN
# A row of the grid is worth a line when at least two outlets answer it.
LEAST_OUTLETS = 2


@dataclass(frozen=True, slots=True)
class Collated:
    """What one kind says about one event."""

    discrepancies: tuple[Discrepancy, ...]
    reconciled: tuple[Reconciled, ...]
    questions: tuple[Question, ...]


def collate(
    kind: Kind,
    event: Event,
    matches: Sequence[Match],
    library: Library,
    copies: Copies = NONE_COPIED,
) -> Collated:
    """The discrepancies, the look-alikes and the rows of the grid."""
    threshold = weights_of(kind.NAME).threshold
    sure = [made for made in matches if made.confidence >= threshold]
    group_of = grouped(sure, matches)
    asked = Questions(kind, group_of).of(sure)
    writer = Writer(kind, event, library, copies)
    found = [writer.discrepancy(question) for question in asked]
    rows = [
        writer.row(question.groups, discrepancy.fingerprint)
        for question, discrepancy in zip(asked, found, strict=True)
    ]
    if kind.NAME not in UNREMARKABLE:
        rows += [writer.row([group], None) for group in agreed(group_of, asked)]
    return Collated(
        discrepancies=tuple(found),
        reconciled=tuple(writer.reconciled(sure)),
        questions=tuple(row for row in rows if outlets_in(row) >= LEAST_OUTLETS),
    )


def across(
    kind: Kind, events: Sequence[Event], matches: Sequence[Match], library: Library
) -> tuple[Reconciled, ...]:
    """What would be answers to one question, were there not two events: two rounds of talks."""
    event_of = {key: event for event in events for key in event.articles}
    if kind.NAME in UNREMARKABLE:
        return ()
    threshold = weights_of(kind.NAME).threshold
    apart = [
        replace(made, relation=unrelated(Reason.DIFFERENT_EVENT))
        for made in matches
        if made.confidence >= threshold
        and made.relation.verdict is not Verdict.UNRELATED
        and event_of[made.left.article] != event_of[made.right.article]
    ]
    return tuple(Writer(kind, events[0], library).reconciled(apart)) if apart else ()


def agreed(group_of: Mapping[Mention, Group], asked: Iterable[Asked]) -> list[Group]:
    """The readings that nothing disputes, in text order."""
    disputed = {id(group) for question in asked for group in question.groups}
    quiet = {id(group): group for group in group_of.values() if id(group) not in disputed}
    return sorted(quiet.values(), key=lambda group: group.order)


def outlets_in(row: Question) -> int:
    """How many outlets answer a question."""
    return len({outlet for reading in row.readings for outlet in reading.outlets})


@dataclass(frozen=True, slots=True)
class Writer:
    """Puts one kind's questions on one event into the words of the report."""

    kind: Kind
    event: Event
    library: Library
    copies: Copies = NONE_COPIED

    def discrepancy(self, question: Asked) -> Discrepancy:
        """The finding that a question with conflicting readings is."""
        strongest, surety = min(question.conflicts, key=strength), calibration()
        readings = self.readings(question.groups)
        label = self.label(question.groups)
        severity = min(
            (made.relation.severity or Severity.WARNING for made in question.conflicts),
            key=lambda level: level.rank,
        )
        return Discrepancy(
            fingerprint=self.fingerprint(question.groups),
            rule=self.kind.NAME,
            kind=self.kind.NAME,
            severity=severity,
            confidence=round(surety.probability(strongest.confidence), 2),
            message=f"{label}: " + " or ".join(reading.value for reading in readings),
            explanation=explanation(strongest),
            readings=readings,
            silent=self.silent(readings),
            events=(self.event.id,),
            features=surety.waterfall(strongest),
        )

    def fingerprint(self, groups: Sequence[Group]) -> str:
        """What the finding is known by, from the words of every mention."""
        return fingerprint(
            self.kind.NAME,
            [self.kind.ask(mention) for group in groups for mention in group.mentions],
            [[self.kind.describe(one.value) for one in group.mentions] for group in groups],
        )

    def row(self, groups: Sequence[Group], mark: str | None) -> Question:
        """A row of the fact grid."""
        readings = self.readings(groups)
        return Question(
            kind=self.kind.NAME,
            label=self.label(groups),
            event=self.event.id,
            readings=readings,
            silent=self.silent(readings),
            fingerprint=mark,
        )

    def reconciled(self, matches: Iterable[Match]) -> Iterator[Reconciled]:
        """The look-alikes, each pair of values once."""
        seen: set[tuple[str, frozenset[str]]] = set()
        for made in sorted(matches, key=strength):
            reason = made.relation.reason
            if made.relation.verdict in (Verdict.EQUAL, Verdict.CONFLICT) or reason is None:
                continue
            values = [self.kind.describe(made.left.value), self.kind.describe(made.right.value)]
            key = (reason, frozenset(values))
            if key not in seen:
                seen.add(key)
                yield Reconciled(
                    rule=self.kind.NAME,
                    reason=reason,
                    explanation=f"{self.kind.ask(made.left)}: {' and '.join(values)}",
                    readings=self.readings([Group([made.left]), Group([made.right])]),
                )

    def readings(self, groups: Sequence[Group]) -> tuple[Reading, ...]:
        """One reading a group, the best supported first."""
        made = [self.reading(group) for group in groups]
        return tuple(sorted(made, key=lambda reading: (-reading.origins, reading.value)))

    def reading(self, group: Group) -> Reading:
        """A value, who gives it and where."""
        mentions = sorted(set(group.mentions), key=lambda m: (m.article, m.start, m.end))
        words = Counter(self.kind.describe(mention.value) for mention in mentions)
        value = min(words, key=lambda text: (-words[text], text))
        return Reading(
            value=value,
            outlets=tuple(sorted({self.library.outlet(mention) for mention in mentions})),
            origins=origins((mention.sentence for mention in mentions), self.copies),
            mentions=tuple(self.library.cite(mention) for mention in mentions),
        )

    def label(self, groups: Sequence[Group]) -> str:
        """What is asked, in the words most of its mentions suggest."""
        asked = Counter(self.kind.ask(mention) for group in groups for mention in group.mentions)
        return min(asked, key=lambda text: (-asked[text], text))

    def silent(self, readings: Sequence[Reading]) -> tuple[str, ...]:
        """The articles of the event that say nothing on it, by key; of a slip none need to."""
        if self.kind.NAME in WITHIN:
            return ()
        heard = {citation.article for reading in readings for citation in reading.mentions}
        return tuple(key for key in self.event.articles if key not in heard)


def explanation(made: Match) -> str:
    """Why both are taken to answer one question, and what speaks against it."""
    speaks_for = [SPOKEN[part.name] for part in made.features if part.weight > 0][:3]
    against = [SPOKEN[part.name] for part in made.features if part.weight < 0][:2]
    said = f"Taken for one question because {listed(speaks_for)}." if speaks_for else ""
    but = f"Less sure because {listed(against)}." if against else ""
    return " ".join(filter(None, (said, but)))


def listed(phrases: Sequence[str]) -> str:
    """Phrases as a sentence lists them: "a, b and c"."""
    return " and ".join(filter(None, (", ".join(phrases[:-1]), *phrases[-1:])))
