"""Which pairs of mentions can be likely enough to be weighed, told of all pairs at once.

Most pairs of an event have nothing in common: "12 dead" and "a fine of $400".  What is cheap to
tell of all pairs (like clauses, the same verb, words in common) is added up; what is dear counts
in full wherever it can speak for one question, and what speaks against one counts as nothing.  A
pair that is too unlikely even so is left out, and nothing is lost that would be found.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from math import log, nan
from typing import TYPE_CHECKING

import numpy as np

from compare.facts.asked.grades import is_grade
from compare.facts.asked.standings import STANDINGS
from compare.facts.counted.countable import kin
from compare.facts.dated.datevalue import DateValue
from compare.facts.done.alone import done_once
from compare.facts.done.assertion import PolarityValue
from compare.facts.done.being import names_of_beings
from compare.facts.done.rolevalue import RoleValue
from compare.facts.figure.quantities import is_rate
from compare.facts.figure.quantity import HIATUS, Quantity
from compare.facts.placed.site import PlaceValue
from compare.facts.plan import PlanValue
from compare.facts.quoted.remark import QuoteValue, meanings
from compare.match.occasion.main import is_main
from compare.match.twin.grids import meets, overlaps, same, slips
from compare.match.twin.slips import digits_of, sort_of
from compare.match.weighed.answering import NEAR_ONLY
from compare.match.weighed.features import LEAD, STANDING
from compare.match.weighed.figures import SOLE
from compare.match.weighed.gap import FARTHEST
from compare.match.weighed.likelynames import likely_names
from compare.match.weighed.tolls import state_of
from compare.match.weighed.when import NONE_TOLD
from compare.text.happening.deeds import SELDOM, SELDOM_TO_ONE
from compare.text.happening.once import LASTING, OF_THINGS, ONCE
from compare.text.happening.record import NOTHING, Happening

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from compare.encode.encoder import Vectors
    from compare.match.weighed.company import Told
    from compare.match.weighed.weights import Weights
    from compare.model import Mention

    Grid = NDArray[np.bool_]
    Bound = NDArray[np.float32] | Grid
    Key = Callable[[Mention], Hashable | None]

# What a day costs, or a week.
RATE = "rate"
AGE = "age"
# Sums of float32 in another order.
SLACK = 0.001
# Two digits that changed places are two that differ.
SWAPPED_DIGITS = 2


def asked(mention: Mention) -> Hashable | None:
    """What a place answers about something: where its seat is."""
    value = mention.value
    return value.question or None if isinstance(value, PlaceValue) else None


def standing(mention: Mention) -> Hashable | None:
    """Which named thing or person a place is that of: a seat, a birthplace."""
    value = mention.value
    stands = isinstance(value, PlaceValue) and value.asked.startswith(STANDING)
    return asked(mention) if stands else None


def done_alone(mention: Mention) -> Hashable | None:
    """Which deed it is that one alone does in a story."""
    value = mention.value
    if not isinstance(value, RoleValue):
        return None
    return value.deed if value.deed in done_once() | names_of_beings() else None


def hiatus(mention: Mention) -> Hashable | None:
    """Whether a figure tells how long there was none."""
    value = mention.value
    return (isinstance(value, Quantity) and kin(value.noun) == kin(HIATUS)) or None


def aged(mention: Mention) -> Hashable | None:
    """Whether a figure is an age."""
    value = mention.value
    return (isinstance(value, Quantity) and value.unit.dimension == "age") or None


def clocked(mention: Mention) -> Hashable | None:
    """Whether a time is one of day."""
    value = mention.value
    if not isinstance(value, DateValue | PlanValue):
        return None
    return value.moment.interval.clock is not None or None


def digits(mention: Mention) -> str:
    """The digits of a figure; only as many can be one of them mistyped."""
    return digits_of(mention.value) if isinstance(mention.value, Quantity) else ""


def told_of(mention: Mention) -> Hashable | None:
    """Whether a figure is told of somebody."""
    value = mention.value
    return (isinstance(value, Quantity) and bool(value.names)) or None


def answered(mention: Mention) -> Hashable | None:
    """What a figure answers by its own words: "gusts", "sentence"."""
    value = mention.value
    if isinstance(value, Quantity) and is_rate(value.asks):
        # What a day costs and what a week costs can be one sum that somebody mistook.
        return RATE
    if not isinstance(value, Quantity):
        return None
    # How old one of a full name is has one answer.
    full = value.unit.dimension == "age" and len(value.names) > 1
    return value.asks or (AGE if full else None)


def matter(mention: Mention) -> Hashable | None:
    """Which question it is that a yes or a no answers in one of many wordings."""
    value = mention.value
    return value.predicate if isinstance(value, PolarityValue) and value.asked else None


def toll(mention: Mention) -> Hashable | None:
    """What befell the people of a toll."""
    return state_of(mention) or None


def seldom(told: Happening) -> frozenset[str]:
    """What one does but once."""
    return frozenset(
        deed for deed in told.deeds if deed.split(maxsplit=1)[0] in SELDOM | SELDOM_TO_ONE
    )


def made(told: Happening) -> frozenset[str]:
    """One word for what was founded and what has lasted since: the thing's making."""
    of_things = told.phase == LASTING or not told.deeds.isdisjoint(OF_THINGS)
    return frozenset({LASTING}) if of_things else frozenset()


# Features that can speak for one question only where both have one key.
KEYS: Mapping[str, Key] = {
    "verb": lambda mention: mention.clause.verb or None,
    "head": lambda mention: mention.clause.head or None,
    "subject": lambda mention: mention.clause.subject or None,
    "lead": lambda mention: mention.sentence.index < LEAD or None,
    "asked": asked,
    "standing": standing,
    "one-doer": done_alone,
    "answers": answered,
    "matter": matter,
    "hiatus": hiatus,
    "bearer": aged,
    "told-of": told_of,
    "hour-slip": clocked,
}
# Features that can speak for one question only where both tell one of these.
SETS: Mapping[str, Callable[[Happening], frozenset[str]]] = {
    "deed": lambda told: told.deeds | made(told) | told.turns,
    "turn": lambda told: told.turns,
    "once": lambda told: told.deeds & ONCE | seldom(told) | made(told),
    "alike": lambda told: told.deeds,
    "lone": lambda told: told.deeds | told.turns,
    "single": lambda told: told.deeds,
    "singled": lambda told: told.singled,
}


@dataclass(frozen=True, eq=False, slots=True)
class Candidates:
    """What is known of the mentions of one kind in one event; all of pairs are arrays (n, n).

    ``frames`` and ``sentences`` are cosines, ``twins`` the pairs that may stand in one sentence,
    ``main`` the deeds that the event is mainly about, ``sole`` which figures are the only one of
    their sort, ``rarity`` how telling each name is, ``figures`` those told in each sentence.
    """

    mentions: Sequence[Mention]
    frames: Vectors
    sentences: Vectors
    twins: Grid
    main: frozenset[str]
    sole: Collection[Mention]
    rarity: Mapping[str, float]
    figures: Told

    def likely(self, weights: Weights, least: float) -> Grid:
        """bool (n, n), symmetric: the pairs whose score can reach ``least``."""
        kind = self.mentions[0].kind
        if kind == "name":
            return likely_names(self.mentions)
        highest = np.full(self.frames.shape, weights.bias, dtype=np.float32)
        for feature, weight in weights.weights.items():
            if weight > 0:
                highest += weight * self.at_most(feature)
            elif feature == "gap":
                highest += weight * self.gaps()
        found: Grid = highest >= log(least / (1 - least)) - SLACK
        if kind == "polarity":
            asked = same([predicate(mention) for mention in self.mentions])
            found &= asked | meets([tolls(mention) for mention in self.mentions])
        return found

    def at_most(self, feature: str) -> Bound | float:
        """What a feature can be at most, 0..1, of each pair (n, n) or of any."""
        if feature in KEYS:
            return same([KEYS[feature](mention) for mention in self.mentions])
        if feature in SETS:
            return meets([SETS[feature](happening(mention)) for mention in self.mentions])
        bound = self.bounds().get(feature)
        return 1.0 if bound is None else bound()

    def bounds(self) -> Mapping[str, Callable[[], Bound]]:
        """What a feature of its own sort can be at most, of each pair (n, n)."""
        clauses = [mention.clause for mention in self.mentions]
        return {
            "frame": lambda: np.maximum(self.frames, 0),
            "sentence": lambda: np.maximum(self.sentences, 0),
            "verbatim": lambda: self.twins,
            "words": lambda: overlaps([clause.nouns for clause in clauses]),
            "actors": lambda: overlaps([clause.actors for clause in clauses]),
            "names": lambda: overlaps([one.participants for one in clauses], self.rarity),
            "main": lambda: same([is_main(one, self.main) or None for one in self.mentions]),
            "sole": self.soles,
            "one-toll": lambda: same([toll(mention) for mention in self.mentions]),
            "slip": lambda: slips([digits(mention) for mention in self.mentions], SWAPPED_DIGITS),
            "company": self.companies,
            "reckoned": lambda: ~same([is_ordinal(mention) for mention in self.mentions]),
            "parties": self.parties,
            "kept": lambda: meets([remark(mention) for mention in self.mentions]),
        }

    def soles(self) -> NDArray[np.float32]:
        """What it can say that either article has but this figure of the sort."""
        sorts = [sort_of(one) if one in self.sole else None for one in self.mentions]
        sure = np.array([
            sort is not None
            and (sort[0] == "magnitude" or sort[1] in NEAR_ONLY | STANDINGS or is_grade(sort[1]))
            for sort in sorts
        ])  # fmt: skip
        most = np.where(sure, np.float32(1), np.float32(SOLE))
        return np.where(same(sorts), most[:, None], np.float32(0))

    def companies(self) -> Grid:
        """Whether two sentences have a figure in common."""
        return meets([self.figures.get(one.sentence, frozenset()) for one in self.mentions])

    def gaps(self) -> NDArray[np.float32]:
        """How far apart two figures lie at least; in one sentence, or as answers to one question,
        that is not asked."""
        sizes = np.array([size(mention) for mention in self.mentions], dtype=np.float32)
        apart = np.abs(sizes[:, None] - sizes[None, :]) / FARTHEST
        unasked = self.twins | same([answered(mention) for mention in self.mentions])
        return np.where(unasked | np.isnan(apart), 0, np.minimum(apart, 1))

    def parties(self) -> NDArray[np.float32]:
        """How surely the same can take part."""
        told = [happening(mention) for mention in self.mentions]
        words = [one.parties.words | one.parties.meant | one.sums for one in told]
        known = meets(words) | meets([one.singled for one in told])
        return np.where(known, np.float32(1), np.float32(NONE_TOLD))


def remark(mention: Mention) -> Collection[str]:
    """What a quoted remark speaks of."""
    return meanings(mention.value.words) if isinstance(mention.value, QuoteValue) else ()


def happening(mention: Mention) -> Happening:
    """What a date or a plan tells of."""
    value = mention.value
    return value.happening if isinstance(value, DateValue | PlanValue) else NOTHING


def size(mention: Mention) -> float:
    """The logarithm of a figure; nan for what has no size."""
    if not isinstance(mention.value, Quantity):
        return nan
    value = float(mention.value.unit.base(mention.value.low))
    return log(value) if value > 0 else nan


def is_ordinal(mention: Mention) -> bool:
    """Whether a figure tells which of a series it is."""
    return isinstance(mention.value, Quantity) and mention.value.ordinal


def tolls(mention: Mention) -> frozenset[str]:
    """What a clause tells befell somebody, or nobody."""
    assert isinstance(mention.value, PolarityValue)
    return mention.value.harms | mention.value.spares


def predicate(mention: Mention) -> str:
    """What is affirmed or denied: of two deeds there is nothing to ask."""
    assert isinstance(mention.value, PolarityValue)
    return mention.value.predicate
