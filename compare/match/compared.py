"""Two mentions as a match: what they are to each other, and how surely they answer one question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from compare.facts.asked.books import FIGURES
from compare.facts.asked.which import is_label
from compare.facts.dated.datevalue import DateValue
from compare.facts.figure.quantity import Quantity
from compare.facts.kind import Kind
from compare.facts.placed.hometown import HOME
from compare.facts.placed.lying import LIES
from compare.facts.placed.site import PlaceValue
from compare.match.occasion.hoped import are_apart
from compare.match.occasion.main import NEWS, are_main
from compare.match.occasion.running import may_be_of_two_days
from compare.match.occasion.whose import EARLIER_ONE
from compare.match.severity import graded
from compare.match.twin.elsewhere import are_of_two_places
from compare.match.twin.labels import are_labelled_apart
from compare.match.twin.twins import LEAST_LIKENESS, likeness
from compare.match.updates import is_so_far, is_update
from compare.match.weighed import tolls
from compare.match.weighed.evidence import Evidence
from compare.match.weighed.features import LEAD
from compare.match.weighed.weights import Weights, weights_of
from compare.match.weighed.when import is_told_again
from compare.model import (
    Match,
    Mention,
    Reason,
    Relation,
    Severity,
    Status,
    Value,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.geography.gazetteer import place_of
from compare.text.happening.placed import IN_MANY_TOWNS
from compare.text.interval import Grain

Grid = NDArray[np.bool_]

# Kinds whose value names what it is about: a person's title, a name's bearer.
SELF_EVIDENT = frozenset({"title", "name"})
# What is measured of storms, rain and rivers.
WEATHER = frozenset({"length", "speed", "temperature"})
# Where somebody lives, and where a place lies, it is whatever is planned.
LASTING = (HOME, LIES)
# An article tells several figures alike; only what is all but the same clause is a slip.
SURELY_ONE = 0.97
# A question that both answer by their own words has one answer in an article, however it is put.
SURELY_ANSWERED = 0.8
# What makes two answers that differ answers to two questions, and what a reader is told then.
APART = {
    "occasion": Reason.OTHER_MOMENT,
    "background": Reason.OTHER_MOMENT,
    "strangers": Reason.OTHER_PERSON,
}
# A pair this unlikely is not even worth a note in the list of look-alikes.
LEAST_CONFIDENCE = 0.2


@dataclass(frozen=True, eq=False, slots=True)
class Compared:
    """The mentions of one kind in one event; ``likely`` are the pairs (n, n) that are weighed.

    ``dead`` is how many died, by article; what is less likely than ``least`` is left out.
    """

    kind: Kind
    evidence: Evidence
    likely: Grid
    dead: Mapping[str, Decimal] = field(default_factory=dict)
    least: float = LEAST_CONFIDENCE

    @property
    def mentions(self) -> Sequence[Mention]:
        """The mentions, whose positions all else goes by."""
        return self.evidence.mentions

    def match(self, left: int, right: int) -> Match | None:
        """The match of two mentions by position; None where they have nothing in common."""
        one, other = self.mentions[left], self.mentions[right]
        relation = self.kind.relate(one.value, other.value)
        if relation.verdict is Verdict.UNRELATED and self.is_settled(relation):
            return None
        if relation.verdict is Verdict.CONFLICT:
            relation = self.of_whom_told(left, right, relation)
        main = are_main(one, other, self.evidence.main)
        within = one.article == other.article
        if within and not self.tells_within(relation, main or may_slip(one, other)):
            return None
        asked = relation.verdict is not Verdict.UNRELATED or self.kind.NAME == "date"
        counts = asked and (not self.evidence.plain or relation.verdict is Verdict.CONFLICT)
        twin = self.likeness(left, right) if counts else 0.0
        if twin >= LEAST_LIKENESS:
            relation = told_in_one(self.kind, one, other) or relation
        elif relation.verdict is Verdict.CONFLICT:
            relation = self.looked_into(left, right, relation)
        if relation.verdict is Verdict.CONFLICT and is_counted_in_part(one, other):
            relation = compatible(Reason.PART_OF)
        found = self.evidence.of(left, right, main=main, asked=asked, twin=twin)
        weights = weights_of(self.kind.NAME)
        confidence = weights.confidence(found)
        if relation.verdict is Verdict.CONFLICT and confidence < weights.threshold:
            relation, confidence = set_apart(found, weights, relation)
        if confidence < self.least:
            return None
        slips = main or is_slip(one, other, confidence, answers=bool(found.get("answers")))
        if within and not self.tells_within(relation, slips):
            return None
        relation = graded(relation, one, other, confidence=confidence, alike=twin)
        return Match(one, other, round(confidence, 3), relation, weights.waterfall(found))

    def of_whom_told(self, left: int, right: int, relation: Relation) -> Relation:
        """What a conflict is where one is told of another than the news's own, or was hoped for."""
        one, other = self.evidence.occasions[left], self.evidence.occasions[right]
        ours, theirs = (self.mentions[at].clause.participants for at in (left, right))
        if one.whose.is_apart(other.whose, theirs) or other.whose.is_apart(one.whose, ours):
            # Further down, "he was jailed for four years" may be told of the earlier time too.
            deep = min(self.depth(left), self.depth(right)) >= NEWS
            doubtful = deep and EARLIER_ONE in (one.whose, other.whose)
            return conflict(Severity.NOTE) if doubtful else unrelated(Reason.OTHER_QUANTITY)
        forecast = is_forecast(self.mentions[left].value) and is_forecast(
            self.mentions[right].value
        )
        apart = are_apart(one.hoped, other.hoped) or (forecast and one.hoped != other.hoped)
        return unrelated(Reason.OTHER_QUANTITY) if apart else relation

    def depth(self, at: int) -> int:
        """How many sentences stand before the mention's."""
        return self.mentions[at].sentence.index

    def looked_into(self, left: int, right: int, relation: Relation) -> Relation:
        """What a conflict is by what else the articles tell; the first rung that fits answers."""
        one, other = self.mentions[left], self.mentions[right]
        # Two rooms are labelled apart, and which it was is what is asked.
        labelled = not is_number_borne(one) and are_labelled_apart(one, other)
        if labelled or are_in_many_towns(one, other):
            return unrelated(Reason.OTHER_PLACE)
        if are_of_two_places(one, other):
            return unrelated(Reason.OTHER_PLACE)
        if is_denied_by_one(one, other):
            return unrelated(Reason.OTHER_MOMENT)
        if is_planned_elsewhere(one, other):
            return compatible(Reason.OVERTAKEN)
        if self.is_update(left, right) or tolls.have_died_since(one, other, self.dead):
            return compatible(Reason.LATER_UPDATE)
        if self.is_so_far(left, right):
            return conflict()
        if tolls.may_count_the_killer(one, other):
            return compatible(Reason.PART_OF)
        return relation

    def is_update(self, left: int, right: int) -> bool:
        """Whether two counts are those of two days of a story that went on."""
        pair = self.mentions[left], self.mentions[right]
        told = self.evidence.occasions[left], self.evidence.occasions[right]
        return is_update(*pair, *told) or (
            self.evidence.goes_on and may_be_of_two_days(*pair, *told)
        )

    def is_so_far(self, left: int, right: int) -> bool:
        """Whether what had not happened yet by one had by the other, on days that leave no room."""
        pair = self.mentions[left], self.mentions[right]
        return is_so_far(*pair, self.evidence.occasions[left], self.evidence.occasions[right])

    def is_settled(self, relation: Relation) -> bool:
        """Whether two unrelated values are nothing to anybody, not even a look-alike."""
        if self.kind.NAME in SELF_EVIDENT:
            return True
        return relation.reason is None and self.kind.NAME != "date"

    def likeness(self, left: int, right: int) -> float:
        """How nearly two mentions of two articles stand in one sentence, but for the value."""
        one, other = self.mentions[left], self.mentions[right]
        near = self.evidence.twins[left, right] and not is_told_again(one.value, other.value)
        return likeness(one, other) if near else 0.0

    def connected(self, article: str) -> list[Match]:
        """The matches of an article's mentions, of those they answer, and so on, in text order."""
        waiting = [at for at, one in enumerate(self.mentions) if one.article == article]
        reached, compared = set(waiting), set[int]()
        found: dict[tuple[int, int], Match] = {}
        while waiting:
            one = waiting.pop()
            compared.add(one)
            for other in np.flatnonzero(self.likely[one]).tolist():
                pair = (min(one, other), max(one, other))
                if other in compared or not (made := self.match(*pair)):
                    continue
                found[pair] = made
                if other not in reached and made.relation.verdict is not Verdict.UNRELATED:
                    reached.add(other)
                    waiting.append(other)
        return [found[pair] for pair in sorted(found)]

    def every(self) -> list[Match]:
        """The matches of all mentions, in text order."""
        pairs = np.argwhere(np.triu(self.likely, 1)).tolist()
        return [made for left, right in pairs if (made := self.match(left, right))]

    def tells_within(self, relation: Relation, slips: bool) -> bool:
        """Whether two mentions of one article are compared: agreements, slips, the main deed."""
        if relation.verdict is Verdict.EQUAL:
            return True
        return relation.verdict is Verdict.CONFLICT and (slips or self.kind.NAME in SELF_EVIDENT)


def told_in_one(kind: Kind, one: Mention, other: Mention) -> Relation | None:
    """What two years of speaking are in one sentence: "in 2005 he told the paper"; else None.

    The day on which somebody spoke may be that of another briefing.
    """
    left, right = one.value, other.value
    if not isinstance(left, DateValue) or not isinstance(right, DateValue):
        return None
    coarse = max(value.moment.interval.grain for value in (left, right)) < Grain.WEEK
    if not (coarse and left.spoken and right.spoken):
        return None
    return kind.relate(replace(left, spoken=False), replace(right, spoken=False))


def is_denied_by_one(one: Mention, other: Mention) -> bool:
    """ "The trial did not begin on Monday", "it began on Tuesday"; "four have not been caught"."""
    if not isinstance(one.value, DateValue | Quantity) or one.clause.verb != other.clause.verb:
        return False
    return (one.clause.status is Status.DENIED) != (other.clause.status is Status.DENIED)


def is_number_borne(mention: Mention) -> bool:
    """Whether a figure tells which floor or room it was."""
    return isinstance(mention.value, Quantity) and is_label(mention.value.unit)


def is_forecast(value: Value) -> bool:
    """Whether a figure is one that firms and weathermen tell beforehand, and then measure."""
    if not isinstance(value, Quantity):
        return False
    return value.asks in FIGURES or value.unit.dimension in WEATHER


def is_counted_in_part(one: Mention, other: Mention) -> bool:
    """ "Tokyo reported 367 new infections", "Japan reported 1,260": a city and its country."""
    left, right = one.value, other.value
    if not (isinstance(left, Quantity) and isinstance(right, Quantity)):
        return False
    if not (left.is_count and right.is_count):
        return False
    small, large = (one, other) if left.low < right.low else (other, one)
    return place_of(small.clause.subject).is_part_of(place_of(large.clause.subject))


def are_in_many_towns(one: Mention, other: Mention) -> bool:
    """ "One was killed in the storm in Lund", "in Malmö"; "the strike in Leeds", "in Hull"."""
    left, right = one.value, other.value
    if not (isinstance(left, PlaceValue) and isinstance(right, PlaceValue)):
        return False
    return not (left.about & right.about).isdisjoint(IN_MANY_TOWNS)


def is_planned_elsewhere(one: Mention, other: Mention) -> bool:
    """ "The talks were held in Oslo", "the next round is to be held in Bergen"."""
    placed = isinstance(one.value, PlaceValue) and isinstance(other.value, PlaceValue)
    if isinstance(one.value, PlaceValue) and one.value.asked.startswith(LASTING):
        return False
    return placed and {one.clause.status, other.clause.status} == {Status.PLANNED, Status.HAPPENED}


def is_slip(one: Mention, other: Mention, confidence: float, *, answers: bool) -> bool:
    """Whether an article's opening and its body surely give two figures for one thing."""
    least = SURELY_ANSWERED if answers else SURELY_ONE
    return may_slip(one, other) and confidence >= least


def may_slip(one: Mention, other: Mention) -> bool:
    """Whether one figure stands in the opening and one in the body.

    Deeper in, "he leaves two children" and "he leaves three" are told of two men.
    """
    opening, body = sorted((one.sentence.index, other.sentence.index))
    return one.kind == "number" and opening < min(body, LEAD)


def set_apart(
    found: Mapping[str, float], weights: Weights, relation: Relation
) -> tuple[Relation, float]:
    """What a conflict is where only its time or its actor sets it apart: a look-alike, and why."""
    for feature, reason in APART.items():
        alike = weights.confidence({**found, feature: 0.0})
        if found.get(feature) and alike >= weights.threshold:
            return unrelated(reason), alike
    return relation, weights.confidence(found)
