"""Questions: the mentions of an event that answer one another, reading by reading.

Mentions that agree form one reading.  A conflict joins two readings into a
question; a third reading joins only where it conflicts directly with every one
already there, so that a chain of likenesses never grows into one finding.  A
value that is only told otherwise ("about $1.8 billion") joins the reading it
agrees with.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from compare.facts.kind import Kind
from compare.match.asking import AGREEING
from compare.match.weighed.beside import are_told_together
from compare.match.weighed.explained import by_sentence
from compare.match.within import WITHIN
from compare.model import Match, Mention, Verdict

# Equal values of one kind in one event rarely answer two questions: less proof is asked.
MERGED = 0.35


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


def grouped(sure: Iterable[Match], matches: Iterable[Match]) -> dict[Mention, Group]:
    """Every mention in a sure match or an agreement, with the group that gives its value."""
    group_of: dict[Mention, Group] = {}
    agreements = [made for made in matches if is_agreement(made)]
    for made in (*sure, *agreements):
        for mention in (made.left, made.right):
            group_of.setdefault(mention, Group([mention]))
    for made in sorted(agreements, key=strength):
        merge(group_of, group_of[made.left], group_of[made.right])
    return group_of


def are_beside(one: Group, other: Group) -> bool:
    """Whether a sentence tells both readings: "hit in 1998 and in 2005" makes both true."""
    told = by_sentence(one.mentions)
    return any(
        are_told_together(known, mention)
        for mention in other.mentions
        for known in told.get(mention.sentence, ())
    )


def is_agreement(made: Match) -> bool:
    """Whether a match says the same value of the same question."""
    return made.relation.verdict is Verdict.EQUAL and made.confidence >= MERGED


def is_raised(made: Match) -> bool:
    """Whether only the model of questions holds it likely."""
    return any(part.name == AGREEING for part in made.features)


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
        between = {
            frozenset(map(id, self.sides(made))) for made in conflicts if not is_raised(made)
        }
        for made in sorted(conflicts, key=strength):
            if self.kind.NAME not in WITHIN and are_beside(*self.sides(made)):
                continue
            if not any(
                self.holds(question, made)
                if is_raised(made)
                else self.joins(question, made, between)
                for question in self.asked
            ):
                self.asked.append(Asked(list(self.sides(made)), [made]))
        return self.asked

    def sides(self, made: Match) -> tuple[Group, Group]:
        """The two readings that a match sets against each other."""
        return self.group_of[made.left], self.group_of[made.right]

    def holds(self, question: Asked, made: Match) -> bool:
        """Whether a question has both sides of a conflict; what is but a note joins no other."""
        return all(side in question.groups for side in self.sides(made))

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
