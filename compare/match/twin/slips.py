"""Figures that look like one figure mistyped, and figures an article gives only once.

"1,326 patients" and "1,236 patients" are hardly two counts by chance; and where either article
tells but one magnitude or one number of coaches, both tell the same thing's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from compare.facts.asked.damages import DAMAGE
from compare.facts.asked.grades import is_grade
from compare.facts.asked.gunfire import GUNFIRE
from compare.facts.asked.inline import IN_LINE
from compare.facts.asked.lasting import is_process
from compare.facts.asked.sizes import is_size
from compare.facts.asked.standings import STANDINGS
from compare.facts.asked.terms import MINIMUM, SENTENCE
from compare.facts.asked.votes import VOTE
from compare.facts.asked.which import is_which
from compare.facts.asked.yardstick import is_distance
from compare.facts.counted.countable import PERSON, is_sort_of_people, kin
from compare.facts.figure.numberlabels import NAMED
from compare.facts.figure.quantity import Quantity, quantity
from compare.facts.worded.phrased import OF_ONE, ONE_EACH
from compare.facts.worded.scenes import SCENES
from compare.model import Mention
from compare.text.lexicon import words

# By chance two numbers of four digits differ in one digit once in 250 times, and in two that
# changed places once in 3,000; of three digits once in 33 and in 450, of two once in 40.
SWAPPED = {2: 0.3, 3: 0.8}
REPLACED = {3: 0.3, 4: 0.7}
LONG = 4
# What each article tells of many things: how long, how far, how much.
COMMON = frozenset({"duration", "length", "age", "area", "mass", "speed", "score", "points"})

# What adds up over matches, seasons and careers.
TALLIES = words(
    """
    ace assist birdie block bogey cap carry catch completion conversion corner error fault foul
    game goal hit homer inning interception k knockdown match pass penalty point punt rbi rebound
    reception run sack save season shot start steal strikeout tackle throw title touchdown trophy
    try victory walk wicket win winner yard
    """
)

Sort = tuple[str, str, str]


def slip(left: Quantity, right: Quantity) -> float:
    """How surely one figure is the other mistyped, 0..1."""
    one, other = digits_of(left), digits_of(right)
    if len(one) != len(other) or one == other:
        return 0.0
    differing = [at for at, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    if len(differing) == 1:
        return REPLACED.get(len(one), 1.0 if len(one) > LONG else 0.0)
    first, last = differing[0], differing[-1]
    crossed = one[first] == other[last] and one[last] == other[first]
    if len(differing) == 2 and last == first + 1 and crossed:
        return SWAPPED.get(len(one), 1.0)
    return 0.0


def digits_of(value: Quantity) -> str:
    """The figure's digits without zeros at its end; empty for ranges and mixed units."""
    if value.low != value.high or value.low <= 0 or value.ordinal:
        return ""
    return "".join(map(str, value.low.normalize().as_tuple().digits))


def sort_of(mention: Mention) -> Sort | None:
    """What the figure is one of; None for what every article tells of many things."""
    value = mention.value
    if not isinstance(value, Quantity):
        return None
    if value.ordinal or is_tally(value):
        return nth_of(value)
    if value.additional:
        return more_of(value)
    if names_itself(value.asks):
        return (value.unit.dimension, value.asks, "")
    if value.is_count:
        thing = kin(value.noun)
        return None if thing == PERSON and not value.state else ("count", thing, value.state)
    if value.unit.dimension in COMMON:
        return None
    if value.asks == DAMAGE:
        return (value.unit.dimension, kin(value.noun) or DAMAGE, "")
    if value.low < 0:
        # "In temperatures of minus 17 degrees", "it was minus 20 outside": one frost.
        return (value.unit.dimension, "", "")
    if value.unit.dimension == "magnitude" and value.noun != "aftershock":
        # "The magnitude 6.4 tremor", "it measured 6.7": the main shock's, however it is called.
        return ("magnitude", "", "")
    return (value.unit.dimension, kin(value.noun) or mention.clause.subject, "")


def nth_of(value: Quantity) -> Sort | None:
    """Which in line for a part, or in which contest whose place; of one racer there are several."""
    if value.asks in STANDINGS:
        told = " ".join((*value.owner, *sorted(value.beside)))
        return (value.unit.dimension, value.asks, told)
    return (value.unit.dimension, IN_LINE, "") if value.asks == IN_LINE else None


def names_itself(asks: str) -> bool:
    """Whether what a figure answers says what it is of: a depth, a sentence, how long it took."""
    if asks in SCENES | ONE_EACH | OF_ONE or asks in GUNFIRE or asks in NAMED:
        return True
    if asks in {SENTENCE, MINIMUM, VOTE} or is_which(asks) or is_grade(asks):
        return True
    return is_size(asks) or is_distance(asks) or is_process(asks)


def more_of(value: Quantity) -> Sort | None:
    """ "Four more pumps were sent": more of things; more people come, or are hurt, by the hour."""
    thing = kin(value.noun)
    if not value.is_count or value.state or thing == PERSON or is_sort_of_people(value.noun):
        return None
    return ("count", thing, "more")


def is_tally(value: Quantity) -> bool:
    """Whether every match, season and career has such a number."""
    if value.asks in GUNFIRE:
        return False
    return value.unit.label == "yards" or (value.is_count and value.noun in TALLIES)


def soles(mentions: Iterable[Mention]) -> frozenset[Mention]:
    """The figures that are the only one of their sort in their article."""
    told: defaultdict[tuple[str, Sort], set[Decimal]] = defaultdict(set)
    listed = [(mention, sort) for mention in mentions if (sort := sort_of(mention)) is not None]
    for mention, sort in listed:
        told[mention.article, sort].add(quantity(mention).low)
    return frozenset(mention for mention, sort in listed if len(told[mention.article, sort]) == 1)
