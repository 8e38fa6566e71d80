"""Collate: matches of two mentions become questions with all their readings.

Mentions that agree form one reading.  A conflict joins two readings into a
question; a third reading joins only where it conflicts directly with every one
already there, so that a chain of likenesses never grows into one finding.  A
value that is only told otherwise ("about $1.8 billion") joins the reading it
agrees with.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from compare.align.origins import origins
from compare.cite import Library
from compare.facts.kind import Kind
from compare.fingerprint import fingerprint
from compare.match.weights import weights_of
from compare.model import (
    Discrepancy,
    Event,
    Match,
    Mention,
    Question,
    Reading,
    Reconciled,
    Severity,
    Verdict,
)

# Equal values of one kind in one event rarely answer two questions: less proof is asked.
MERGED = 0.35
# A row of the grid is worth a line when at least two outlets answer it.
LEAST_OUTLETS = 2


@dataclass(eq=False, slots=True)
class Group:
    """Mentions that give one value to one question; ``order`` makes the run repeatable."""

    mentions: list[Mention]

    @property
    def order(self) -> tuple[str, int]:
        """Its first place."""
        return min((mention.article, mention.start) for mention in self.mentions)


@dataclass(eq=False, slots=True)
class Asked:
    """A question in the making: its readings, and the matches that speak for their conflict."""

    groups: list[Group]
    conflicts: list[Match] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Collated:
    """What one kind says about one event."""

    discrepancies: tuple[Discrepancy, ...]
    reconciled: tuple[Reconciled, ...]
    questions: tuple[Question, ...]


def collate(kind: Kind, event: Event, matches: Sequence[Match], library: Library) -> Collated:
    """The discrepancies, the look-alikes and the rows of the grid."""
    threshold = weights_of(kind.NAME).threshold
    sure = [made for made in matches if made.confidence >= threshold]
    group_of = grouped(sure, matches)
    asked = Questions(kind, group_of).of(sure)
    writer = Writer(kind, event, library)
    found = [writer.discrepancy(question) for question in asked]
    rows = [
        writer.row(question.groups, discrepancy.fingerprint)
        for question, discrepancy in zip(asked, found, strict=True)
    ]
    disputed = {id(group) for question in asked for group in question.groups}
    agreed = {id(group): group for group in group_of.values() if id(group) not in disputed}
    rows += [writer.row([group], None) for group in sorted(agreed.values(), key=lambda g: g.order)]
    return Collated(
        discrepancies=tuple(found),
        reconciled=tuple(writer.reconciled(sure)),
        questions=tuple(row for row in rows if outlets_in(row) >= LEAST_OUTLETS),
    )


def grouped(sure: Iterable[Match], matches: Iterable[Match]) -> dict[Mention, Group]:
    """Every mention in a sure match, with the group of mentions that give its value."""
    group_of = {mention: Group([mention]) for made in sure for mention in (made.left, made.right)}
    for made in sorted(matches, key=strength):
        one, other = group_of.get(made.left), group_of.get(made.right)
        if one and other and is_agreement(made):
            merge(group_of, one, other)
    return group_of


def is_agreement(made: Match) -> bool:
    """Whether a match says the same value of the same question."""
    return made.relation.verdict is Verdict.EQUAL and made.confidence >= MERGED


def merge(group_of: dict[Mention, Group], one: Group, other: Group) -> None:
    """Make two groups one."""
    if one is other:
        return
    one.mentions.extend(other.mentions)
    for mention in other.mentions:
        group_of[mention] = one


def strength(made: Match) -> tuple[float, str, int, str, int]:
    """The surest first, then by place."""
    left, right = made.left, made.right
    return (-made.confidence, left.article, left.start, right.article, right.start)


@dataclass(frozen=True, eq=False, slots=True)
class Questions:
    """Makes questions of conflicts, the surest first."""

    kind: Kind
    group_of: dict[Mention, Group]
    asked: list[Asked] = field(default_factory=list)

    def of(self, matches: Iterable[Match]) -> list[Asked]:
        """Every conflict, in the question it belongs to."""
        conflicts = [made for made in matches if made.relation.verdict is Verdict.CONFLICT]
        between = {frozenset(map(id, self.sides(made))) for made in conflicts}
        for made in sorted(conflicts, key=strength):
            if not any(self.joins(question, made, between) for question in self.asked):
                self.asked.append(Asked(list(self.sides(made)), [made]))
        return self.asked

    def sides(self, made: Match) -> tuple[Group, Group]:
        """The two readings that a match sets against each other."""
        return self.group_of[made.left], self.group_of[made.right]

    def joins(self, question: Asked, made: Match, between: set[frozenset[int]]) -> bool:
        """Put a conflict into a question that holds one of its sides and admits the other."""
        one, other = self.sides(made)
        for known, new in ((one, other), (other, one)):
            if known not in question.groups:
                continue
            if new in question.groups:
                question.conflicts.append(made)
                return True
            if alike := self.alike(question, new, known):
                merge(self.group_of, alike, new)
                question.conflicts.append(made)
                return True
            if all(frozenset((id(new), id(group))) in between for group in question.groups):
                question.groups.append(new)
                question.conflicts.append(made)
                return True
        return False

    def alike(self, question: Asked, new: Group, known: Group) -> Group | None:
        """The reading of a question that a new value only tells otherwise."""
        for group in question.groups:
            if group is not known and self.agree(group, new):
                return group
        return None

    def agree(self, left: Group, right: Group) -> bool:
        """Whether every value of one can stand beside every value of the other."""
        return all(
            self.kind.relate(one.value, other.value).verdict in (Verdict.EQUAL, Verdict.COMPATIBLE)
            for one in left.mentions
            for other in right.mentions
        )


def outlets_in(row: Question) -> int:
    """How many outlets answer a question."""
    return len({outlet for reading in row.readings for outlet in reading.outlets})


@dataclass(frozen=True, slots=True)
class Writer:
    """Puts one kind's questions on one event into the words of the report."""

    kind: Kind
    event: Event
    library: Library

    def discrepancy(self, question: Asked) -> Discrepancy:
        """The finding that a question with conflicting readings is."""
        strongest = min(question.conflicts, key=strength)
        readings = self.readings(question.groups)
        label = self.label(question.groups)
        severity = min(
            (made.relation.severity or Severity.WARNING for made in question.conflicts),
            key=lambda level: level.rank,
        )
        return Discrepancy(
            fingerprint=fingerprint(self.kind.NAME, label, [reading.value for reading in readings]),
            rule=self.kind.NAME,
            kind=self.kind.NAME,
            severity=severity,
            confidence=round(strongest.confidence, 2),
            message=f"{label}: " + " or ".join(reading.value for reading in readings),
            explanation=explanation(strongest),
            readings=readings,
            silent=self.silent(readings),
            events=(self.event.id,),
            features=strongest.features,
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
            origins=origins(mention.sentence for mention in mentions),
            mentions=tuple(self.library.cite(mention) for mention in mentions),
        )

    def label(self, groups: Sequence[Group]) -> str:
        """What is asked, in the words most of its mentions suggest."""
        asked = Counter(self.kind.ask(mention) for group in groups for mention in group.mentions)
        return min(asked, key=lambda text: (-asked[text], text))

    def silent(self, readings: Sequence[Reading]) -> tuple[str, ...]:
        """The articles of the event that say nothing on it, by key."""
        heard = {citation.article for reading in readings for citation in reading.mentions}
        return tuple(key for key in self.event.articles if key not in heard)


def explanation(made: Match) -> str:
    """Why both are taken to answer one question."""
    for_it = [part.name for part in made.features if part.weight > 0][:3]
    against = [part.name for part in made.features if part.weight < 0][:2]
    said = "alike in " + ", ".join(for_it) if for_it else "the value itself names what it is about"
    return said + (f"; less sure for {', '.join(against)}" if against else "")
