"""What speaks for and against it that two mentions answer one question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from compare.encode.encoder import Vectors
from compare.facts.done.assertion import PolarityValue
from compare.facts.figure.quantity import FLOORS, Quantity
from compare.facts.quoted.remark import QuoteValue
from compare.facts.quoted.remarks import kept
from compare.match.occasion import results
from compare.match.occasion.main import one as one_deed
from compare.match.occasion.occasion import Occasion, meet
from compare.match.occasion.running import may_be_two_rounds
from compare.match.twin.slips import sort_of
from compare.match.twin.twins import LEAST_LIKENESS, is_series
from compare.match.weighed import company, lone, tolls
from compare.match.weighed.aging import is_too_soon
from compare.match.weighed.answering import are_marches
from compare.match.weighed.beside import place
from compare.match.weighed.features import features
from compare.model import Mention
from compare.text.eventnouns import is_event_noun

# What cannot tell apart two sentences that say the same in the same words: "since" is in both.
OVERRULED = (
    "occasion", "background", "strangers", "far", "told-apart", "rivals", "others", "tally",
    "acts", "owner", "gap", "grain", "clash", "apart", "status", "one-day",
)  # fmt: skip
# What says no more once another feature tells that both answer one question.
SETTLED = {
    "lone": ("far",),
    "single": ("far", "status"),
    # When the last talks were is told by "the first since", and by whoever tells of the new ones.
    "singled": ("far", "background", "strangers"),
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
    # What an earlier quake did is not what the news is mainly about.
    "occasion": ("main",),
}
# What the kinds are judged by whose values say nearly all: titles, names, quotations.
PLAIN = frozenset({"frame", "sentence", "names", "kept"})

Grid = NDArray[np.bool_]


@dataclass(frozen=True, eq=False, slots=True)
class Evidence:
    """The mentions of one kind in one event, and all that is weighed of two of them.

    ``frames`` and ``sentences`` are cosines, arrays (n, n), ``twins`` the pairs
    that may stand in one sentence.  A ``plain`` kind is judged by likeness
    and names alone: the rest need not be gathered.  ``main`` are the deeds that the event is mainly
    about; ``goes_on`` tells whether it lasts for days, in each of which the like is done again.
    """

    mentions: Sequence[Mention]
    frames: Vectors
    sentences: Vectors
    twins: Grid
    occasions: Sequence[Occasion]
    rivals: Mapping[tuple[str, str], int]
    known: Mapping[str, frozenset[str]]
    rarity: Mapping[str, float]
    plain: bool
    main: frozenset[str] = frozenset()
    sole: Sequence[bool] = ()
    goes_on: bool = False
    figures: company.Told = field(default_factory=dict)
    results: results.Told = field(default_factory=dict)
    lone: lone.Lone = frozenset()
    tolls: frozenset[Mention] = frozenset()
    shares: dict[tuple[frozenset[str], frozenset[str]], float] = field(default_factory=dict)

    def of(
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
        if self.are_told_of_two_times(left, right):
            found["occasion"] = 1.0
        found["one-day"] = float(self.is_of_one_day(left, right) or self.is_of_one_day(right, left))
        apart = found["occasion"] or found["one-day"]
        found["one-toll"] = float(not apart and tolls.are_one_toll(one, other, self.tolls))
        if is_number(one, other) and tolls.are_of_two_places(one, other):
            found["others"] = 1.0
        series = asked and self.twins[left, right] and is_series(one, other)
        found |= {"verbatim": 0.0, "series": float(series)}
        found["two-matches"] = float(results.are_of_two_matches(one, other, self.results))
        found["company"] = company.company(one, other, self.figures)
        found["of-news"] = float(is_of_news(one, self.main) and is_of_news(other, self.main))
        for settling, settled in SETTLED.items():
            if found.get(settling):
                found |= dict.fromkeys(settled, 0.0)
        return found

    def is_one_occasion(self, left: int, right: int) -> bool:
        """Whether two can be of one time; of two marches that both tell their day, or neither."""
        pair = self.mentions[left], self.mentions[right]
        if is_too_soon(*pair, self.occasions[left], self.occasions[right]):
            return True
        if not self.occasions[left].agrees(self.occasions[right]):
            return False
        dated = bool(self.occasions[left].days) == bool(self.occasions[right].days)
        return dated or not are_marches(*pair)

    def are_told_of_two_times(self, left: int, right: int) -> bool:
        """ "Sentenced to 22 years in 2001", "to six years in 2005": two trials, if of one man."""
        one, other = self.occasions[left], self.occasions[right]
        if not is_number(self.mentions[left], self.mentions[right]):
            return False
        return bool(one.moments and other.moments) and not meet(one.moments, other.moments)

    def is_of_one_day(self, left: int, right: int) -> bool:
        """Whether a count is told of a day, and of no day more than it: 86 of over 200 arrests."""
        one, other = self.mentions[left].value, self.mentions[right].value
        if not isinstance(one, Quantity) or not isinstance(other, Quantity):
            return False
        dated = bool(self.occasions[left].days) and not self.occasions[right].days
        return dated and one.is_count and other.bound in FLOORS and one.high <= other.low

    def are_sole(self, left: int, right: int) -> bool:
        """Whether both are the only figure of one sort in their articles."""
        if not (self.sole[left] and self.sole[right]):
            return False
        return sort_of(self.mentions[left]) == sort_of(self.mentions[right])

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


def is_of_news(mention: Mention, main: frozenset[str]) -> bool:
    """Whether a yes or a no is said of what the event is about: "the talks included officers"."""
    value = mention.value
    if not isinstance(value, PolarityValue) or value.asked:
        return False
    events = filter(is_event_noun, (value.subject, value.object))
    return not main.isdisjoint(map(one_deed, events))


def is_number(one: Mention, other: Mention) -> bool:
    """Whether both are figures."""
    return isinstance(one.value, Quantity) and isinstance(other.value, Quantity)
