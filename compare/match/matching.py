"""Match: which mentions of an event answer the same question.

Values are compared only where a match is likely.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from compare.encode.embedding import Embedding
from compare.encode.encoder import Vectors
from compare.facts.datevalue import DateValue
from compare.facts.kind import Kind
from compare.facts.quantity import FLOORS, Quantity
from compare.facts.remark import QuoteValue
from compare.facts.remarks import kept
from compare.match import company, lone, results, tolls
from compare.match.aging import is_too_soon
from compare.match.beside import known_names, place, rarity_of, rivals_of
from compare.match.explained import unexplained
from compare.match.features import LEAD, features
from compare.match.figures import are_marches
from compare.match.labels import are_labelled_apart
from compare.match.likely import Candidates
from compare.match.main import are_main
from compare.match.neartwins import near_twins
from compare.match.occasion import Occasion
from compare.match.running import may_be_of_two_days, may_be_two_rounds
from compare.match.severity import graded
from compare.match.slips import soles, sort_of
from compare.match.twins import LEAST_LIKENESS, is_series, likeness
from compare.match.updates import is_so_far, is_update
from compare.match.weights import Weights, weighs_frames, weights_of
from compare.match.when import is_told_again
from compare.match.within import WITHIN, within
from compare.model import Match, Mention, Reason, Relation, Verdict, compatible, conflict, unrelated
from compare.text.interval import Grain

Grid = NDArray[np.bool_]

# Kinds whose value names what it is about: a person's title, a name's bearer.
SELF_EVIDENT = frozenset({"title", "name"})
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
# What cannot tell apart two sentences that say the same in the same words: "since" is in both.
OVERRULED = (
    "occasion", "background", "strangers", "far", "told-apart", "rivals", "others", "tally",
    "acts", "owner", "gap", "grain", "clash", "apart", "status", "one-day",
)  # fmt: skip
# What says no more once another feature tells that both answer one question.
SETTLED = {
    "lone": ("far",),
    "single": ("far", "status"),
    # One turn is told in many words, of whoever had a part in it, and of years ago or to come.
    "turn": (
        "far",
        "clash",
        "other-deed",
        "occasion",
        "background",
        "apart",
        "rivals",
        "status",
        "told-apart",
    ),
    # One dies and is born once, whenever that is told, and whoever else is told of.
    "born": ("occasion", "background", "strangers", "apart"),
    "befell": ("occasion", "background", "strangers", "apart", "status"),
    "one-toll": tolls.OVERRULED,
    "company": company.OVERRULED,
}
# What the kinds are judged by whose values say nearly all: titles, names, quotations.
PLAIN = frozenset({"frame", "sentence", "names", "kept"})
# A pair this unlikely is not even worth a note in the list of look-alikes.
LEAST_CONFIDENCE = 0.2


@dataclass(frozen=True, eq=False, slots=True)
class Compared:
    """The mentions of one kind in one event; all of pairs are arrays (n, n).

    ``frames`` and ``sentences`` are cosines, ``twins`` the pairs that may stand in one sentence,
    ``likely`` those that are to be weighed.

    A ``plain`` kind is judged by likeness and names alone: the rest need not be gathered.
    ``goes_on`` tells whether the event lasts for days, in each of which the like is done again.
    """

    kind: Kind
    mentions: Sequence[Mention]
    frames: Vectors
    sentences: Vectors
    twins: Grid
    likely: Grid
    rivals: Mapping[tuple[str, str], int]
    known: Mapping[str, frozenset[str]]
    occasions: Sequence[Occasion]
    rarity: Mapping[str, float]
    plain: bool
    main: frozenset[str] = frozenset()
    sole: Sequence[bool] = ()
    goes_on: bool = False
    figures: company.Told = field(default_factory=dict)
    results: results.Told = field(default_factory=dict)
    lone: lone.Lone = frozenset()
    tolls: frozenset[Mention] = frozenset()
    dead: Mapping[str, Decimal] = field(default_factory=dict)
    least: float = LEAST_CONFIDENCE
    shares: dict[tuple[frozenset[str], frozenset[str]], float] = field(default_factory=dict)

    def match(self, left: int, right: int) -> Match | None:
        """The match of two mentions by position; None where they have nothing in common."""
        one, other = self.mentions[left], self.mentions[right]
        relation = self.kind.relate(one.value, other.value)
        if relation.verdict is Verdict.UNRELATED and self.is_settled(relation):
            return None
        main = are_main(one, other, self.main)
        within = one.article == other.article
        if within and not self.tells_within(relation, main or may_slip(one, other)):
            return None
        asked = relation.verdict is not Verdict.UNRELATED or self.kind.NAME == "date"
        counts = asked and (not self.plain or relation.verdict is Verdict.CONFLICT)
        twin = self.likeness(left, right) if counts else 0.0
        if twin >= LEAST_LIKENESS:
            relation = told_in_one(self.kind, one, other) or relation
        elif relation.verdict is Verdict.CONFLICT:
            relation = self.looked_into(left, right, relation)
        found = self.evidence(left, right, main=main, asked=asked, twin=twin)
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

    def looked_into(self, left: int, right: int, relation: Relation) -> Relation:
        """What a conflict is by what else the articles tell; the first rung that fits answers."""
        one, other = self.mentions[left], self.mentions[right]
        if are_labelled_apart(one, other):
            return unrelated(Reason.OTHER_PLACE)
        if self.is_update(left, right) or tolls.have_died_since(one, other, self.dead):
            return compatible(Reason.LATER_UPDATE)
        if self.is_so_far(left, right):
            return conflict()
        if tolls.may_count_the_killer(one, other):
            return compatible(Reason.PART_OF)
        return relation

    def evidence(
        self, left: int, right: int, *, main: bool, asked: bool, twin: float
    ) -> dict[str, float]:
        """What speaks for and against one question; ``asked`` where the words around count."""
        one, other = self.mentions[left], self.mentions[right]
        if self.plain:
            return {
                "frame": max(0.0, float(self.frames[left, right])),
                "sentence": max(0.0, float(self.sentences[left, right])),
                "names": self.names_shared(one, other),
                "kept": remark_kept(one, other),
            }
        found = features(
            one,
            other,
            frame=float(self.frames[left, right]),
            sentence=float(self.sentences[left, right]),
            names=self.names_shared(one, other),
            rivals=self.rivals[place(one)] + self.rivals[place(other)],
            occasion=self.is_one_occasion(left, right),
            strangers=self.strangers(one, other),
            main=main,
            sole=self.are_sole(left, right),
            verbatim=twin,
        )
        if twin >= LEAST_LIKENESS:
            return found | dict.fromkeys(OVERRULED, 0.0)
        found |= lone.evidence(one, other, self.lone, parties=found.get("parties", 0.0))
        if self.occasions[left].beside or self.occasions[right].beside:
            # What a figure is set beside is no answer to when the news was; nor are two such times.
            found["told-apart"] = 1.0
        if self.goes_on and may_be_two_rounds(one, other) and not found.get("once"):
            found |= {"told-apart": 1.0, "main": 0.0}
        found["one-day"] = float(self.is_of_one_day(left, right) or self.is_of_one_day(right, left))
        apart = found["occasion"] or found["one-day"]
        found["one-toll"] = float(not apart and tolls.are_one_toll(one, other, self.tolls))
        if is_number(one, other) and tolls.are_of_two_places(one, other):
            found["others"] = 1.0
        series = asked and self.twins[left, right] and is_series(one, other)
        found |= {"verbatim": 0.0, "series": float(series)}
        found["two-matches"] = float(results.are_of_two_matches(one, other, self.results))
        found["company"] = company.company(one, other, self.figures)
        for settling, settled in SETTLED.items():
            if found.get(settling):
                found |= dict.fromkeys(settled, 0.0)
        return found

    def is_update(self, left: int, right: int) -> bool:
        """Whether two counts are those of two days of a story that went on."""
        pair = self.mentions[left], self.mentions[right]
        told = self.occasions[left], self.occasions[right]
        return is_update(*pair, *told) or (self.goes_on and may_be_of_two_days(*pair, *told))

    def is_so_far(self, left: int, right: int) -> bool:
        """Whether what had not happened yet by one had by the other, on days that leave no room."""
        pair = self.mentions[left], self.mentions[right]
        return is_so_far(*pair, self.occasions[left], self.occasions[right])

    def is_one_occasion(self, left: int, right: int) -> bool:
        """Whether two can be of one time; of two marches that both tell their day, or neither."""
        pair = self.mentions[left], self.mentions[right]
        if is_too_soon(*pair, self.occasions[left], self.occasions[right]):
            return True
        if not self.occasions[left].agrees(self.occasions[right]):
            return False
        dated = bool(self.occasions[left].days) == bool(self.occasions[right].days)
        return dated or not are_marches(*pair)

    def is_of_one_day(self, left: int, right: int) -> bool:
        """Whether a count is told of a day, and of no day more than it: 86 of over 200 arrests."""
        one, other = self.mentions[left].value, self.mentions[right].value
        if not isinstance(one, Quantity) or not isinstance(other, Quantity):
            return False
        dated = bool(self.occasions[left].days) and not self.occasions[right].days
        return dated and one.is_count and other.bound in FLOORS and one.high <= other.low

    def is_settled(self, relation: Relation) -> bool:
        """Whether two unrelated values are nothing to anybody, not even a look-alike."""
        if self.kind.NAME in SELF_EVIDENT:
            return True
        return relation.reason is None and self.kind.NAME != "date"

    def are_sole(self, left: int, right: int) -> bool:
        """Whether both are the only figure of one sort in their articles."""
        if not (self.sole[left] and self.sole[right]):
            return False
        return sort_of(self.mentions[left]) == sort_of(self.mentions[right])

    def likeness(self, left: int, right: int) -> float:
        """How nearly two mentions of two articles stand in one sentence, but for the value."""
        one, other = self.mentions[left], self.mentions[right]
        near = self.twins[left, right] and not is_told_again(one.value, other.value)
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

    def names_shared(self, one: Mention, other: Mention) -> float:
        """The share of names in common; half where neither sentence names anybody."""
        left, right = one.clause.participants, other.clause.participants
        if not left and not right:
            return 0.5
        if (known := self.shares.get((left, right))) is not None:
            return known
        shared, total = (
            sum(self.rarity[word] for word in sorted(names))
            for names in (left & right, left | right)
        )
        self.shares[left, right] = shared / total
        return shared / total

    def strangers(self, one: Mention, other: Mention) -> bool:
        """Whether each clause has an actor whom the other's article knows and leaves out here."""
        left = one.clause.actors - other.clause.participants
        right = other.clause.actors - one.clause.participants
        return bool(left & self.known[other.article] and right & self.known[one.article])


def remark_kept(one: Mention, other: Mention) -> float:
    """How much of the shorter of two remarks is in the longer one; 0 where they are none."""
    left, right = one.value, other.value
    if not isinstance(left, QuoteValue) or not isinstance(right, QuoteValue):
        return 0.0
    return kept(left, right)


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


def is_number(one: Mention, other: Mention) -> bool:
    """Whether both are figures."""
    return isinstance(one.value, Quantity) and isinstance(other.value, Quantity)


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


def match(
    mentions: Sequence[Mention],
    kind: Kind,
    embedding: Embedding,
    occasions: Mapping[Mention, Occasion],
    main: frozenset[str] = frozenset(),
    least: float = LEAST_CONFIDENCE,
    about: str | None = None,
    *,
    goes_on: bool = False,
) -> tuple[Match, ...]:
    """Every likely match of one kind among the mentions of one event, in text order.

    ``main`` are the deeds that the event is mainly about, ``goes_on`` whether it lasts for days;
    what is less likely than ``least`` is left out.  With ``about``, an article's key, only what
    hangs together with its mentions: the rest would be compared for nothing.
    """
    unheard = about is not None and all(one.article != about for one in mentions)
    if len(mentions) < 2 or unheard:
        return ()
    if kind.NAME in WITHIN:
        return tuple(within(mentions, kind))
    sentences = cosines(embedding.rows(mention.sentence.text for mention in mentions))
    frames = sentences
    if weighs_frames(kind.NAME):
        frames = cosines(embedding.rows(mention.clause.frame for mention in mentions))
    twins, sole, rarity = near_twins(mentions, sentences), soles(mentions), rarity_of(mentions)
    figures = company.figures_told(mentions)
    candidates = Candidates(mentions, frames, sentences, twins, main, sole, rarity, figures)
    told = tolls.tolls(mentions, occasions)
    compared = Compared(
        kind=kind,
        mentions=mentions,
        frames=frames,
        sentences=sentences,
        twins=twins,
        likely=candidates.likely(weights_of(kind.NAME), least),
        rivals=rivals_of(kind, mentions),
        known=known_names(mentions),
        rarity=rarity,
        plain=weights_of(kind.NAME).weights.keys() <= PLAIN,
        occasions=[occasions[mention] for mention in mentions],
        main=main,
        sole=[mention in sole for mention in mentions],
        goes_on=goes_on,
        figures=figures,
        results=results.results_told(mentions),
        lone=lone.lone_deeds(mentions),
        tolls=told,
        dead=tolls.dead_by_article(told),
        least=least,
    )
    found = compared.every() if about is None else compared.connected(about)
    if kind.NAME in SELF_EVIDENT:
        return tuple(found)
    return tuple(unexplained(found, mentions, kind))


def cosines(vectors: Vectors) -> Vectors:
    """float32 (n, n) of vectors (n, d) of unit length."""
    return vectors @ vectors.T
