"""How two quantities stand: equal, both possible, in conflict, or of two different things.

Two are compared only when they measure the same thing: "12 dead" and "30 firefighters" are
unrelated.  Bounds, rounding and units (``rounding``) come before anything is called a conflict.
"""

from __future__ import annotations

from decimal import Decimal

from compare.facts.asked.books import FIGURES
from compare.facts.asked.described import are_man_and_woman
from compare.facts.asked.grades import is_grade
from compare.facts.asked.question import is_own
from compare.facts.asked.scores import INTERIM, RECORD
from compare.facts.asked.shocks import is_of_aftershock
from compare.facts.asked.staff import ORDERS, STAFF
from compare.facts.asked.standings import STANDINGS, is_one_contest
from compare.facts.asked.tenure import TENURE
from compare.facts.asked.terms import BESIDE
from compare.facts.asked.which import is_label
from compare.facts.asked.yardstick import ONE_EACH
from compare.facts.counted.countable import broader, clash, is_sort_of_people, kin
from compare.facts.counted.statline import is_of_part
from compare.facts.figure.quantity import STATES_OF_THINGS, Bound, Course, Part, Quantity
from compare.facts.figure.rounding import amounts
from compare.facts.worded.disputes import DAYS
from compare.facts.worded.phrased import OF_FIRMS, OF_ONE, OF_SORTS
from compare.facts.worded.scenes import BURNED, FARMED, OF_BEARERS, OF_PEOPLE, OF_PLACES, RIDERS
from compare.model import (
    EQUAL,
    NO_QUESTION,
    Reason,
    Relation,
    Severity,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.naming.spelling import Spelling, spelling
from compare.text.numerals.units import SUM

# Two units a reader would never swap: "four years" and "six days" are two durations.
SAME_SCALE = 10
# A slip in an age is a few years or a swap of digits; more is another person.
AGE_GAP = 12 * 15
# Agencies differ over one quake by some tenths; a whole step less is an aftershock.
QUAKE_GAP = 1
# What such a measure is of decides what it is: 5 percent of voters, 5 percent of seats.
MEASURES_OF = frozenset({"duration", "ratio", "mass", "volume"})
# What a firm or a sale has one of: a figure this many times as large is another's.
FAR_FROM_ONE = 4
# Who counts what was before and what this is errs by a few; more is another count.
MISCOUNT = 3
# A train or a plane has fewer crew, and a ship may have hundreds.
MOST_CREW = 20
# The British count floors from the ground up, Americans from one.
FLOOR = "floor"
# A slip in a shorter name makes another: Jan and Jon.
SHORTEST = 4
# "12 earlier rounds" are those before this one.
EARLIER = frozenset({"earlier", "previous", "prior", "past"})


def relate(left: Quantity, right: Quantity) -> Relation:
    """How two quantities stand."""
    if measured_in(left) != measured_in(right):
        # "12 earlier rounds" and "four years" do not even look alike.
        return NO_QUESTION
    reason = other_question(left, right)
    found = comparison(left, right) if reason is None else unrelated(reason)
    if found.verdict is Verdict.CONFLICT and bool(left.apart) != bool(right.apart):
        # "The old bridge is 964 metres long".
        return unrelated(Reason.OTHER_QUANTITY)
    return found


def comparison(left: Quantity, right: Quantity) -> Relation:
    """How two that may answer one question stand; the first rung that fits answers."""
    if left.ordinal != right.ordinal:
        adds_up = derived(left, right) or derived(right, left)
        return compatible(Reason.DERIVED) if adds_up else conflict()
    if is_rate(left.asks) and is_rate(right.asks) and left.asks != right.asks:
        return rates(left, right)
    if identity(left) == identity(right):
        return EQUAL
    if is_label(left.unit) and not is_grade(left.asks):
        return numbers_borne(left, right)
    if left.course == right.course == Course.RUNNING:
        return compatible(Reason.LATER_UPDATE)
    if is_one_question(left, right):
        return answers(left, right)
    if (left.part is Part.PART) != (right.part is Part.PART) and not is_no_whole(left, right):
        return conflict(Severity.ERROR) if outgrows(left, right) else compatible(Reason.PART_OF)
    if left.beside and right.beside and not left.beside & right.beside:
        return unrelated(Reason.OTHER_QUANTITY)
    if left.guessed and right.guessed:
        return compatible(Reason.ATTRIBUTED)
    return settled(left, right, things(left, right))


def numbers_borne(left: Quantity, right: Quantity) -> Relation:
    """Two floors, or two rooms: the second floor of one country is the first of another."""
    near = left.unit.label == FLOOR and abs(left.low - right.low) == 1
    return conflict(Severity.NOTE) if near else conflict()


def answers(left: Quantity, right: Quantity) -> Relation:
    """How two answers to one question stand."""
    if are_of_two_bearers(left, right):
        return unrelated(Reason.OTHER_QUANTITY)
    if left.asks in OF_PLACES and bool(left.names) != bool(right.names):
        return unrelated(Reason.OTHER_PLACE)
    if is_small_part(left, right) or is_small_part(right, left):
        return compatible(Reason.PART_OF)
    some = are_some_of(left, right) if left.asks in OF_PEOPLE else None
    return some or settled(left, right, amounts(left, right))


def is_small_part(part: Quantity, other: Quantity) -> bool:
    """ "190,000 of the cars that are recalled", "1.28 million"; six of ten counts are no part of
    eight."""
    told = part.part is Part.PART and other.part is not Part.PART
    return told and part.high * 2 <= other.low


def is_rate(asks: str) -> bool:
    """Whether a sum is that of a day or of a week."""
    return asks in DAYS


def rates(left: Quantity, right: Quantity) -> Relation:
    """ "Costs $3.2m a day", "$3.2m a week": one sum, and two periods; "$22m a week" is the same."""
    if left.low == right.low and left.high == right.high:
        return conflict()
    return unrelated(Reason.OTHER_QUANTITY)


def settled(left: Quantity, right: Quantity, relation: Relation) -> Relation:
    """What a conflict is in the end: one of two questions, of two times, or one worth a note."""
    if relation.verdict is not Verdict.CONFLICT:
        return relation
    if left.compared != right.compared or left.progress != right.progress:
        return unrelated(Reason.OTHER_MOMENT)
    if left.renewed != right.renewed:
        return compatible(Reason.LATER_UPDATE)
    if is_own_question(left, right):
        return unrelated(Reason.OTHER_QUANTITY)
    # "It is thought that 70 percent burned" is nobody's word, and "8 million" may be of what.
    doubtful = left.supposed or right.supposed or (left.unit == SUM) != (right.unit == SUM)
    return conflict(Severity.NOTE) if doubtful else relation


def things(left: Quantity, right: Quantity) -> Relation:
    """How two figures stand by what they rank, score or count."""
    if left.ordinal:
        return kinship(left, right) or ranks(left, right)
    if left.against is not None and right.against is not None:
        return scores(left, right)
    return kinship(left, right) or unlike_things(left, right) or amounts(left, right)


def outgrows(left: Quantity, right: Quantity) -> bool:
    """Whether the part is larger than the whole: "nine of the islands", "all five islands"."""
    part, whole = (left, right) if left.part is Part.PART else (right, left)
    if whole.part is not Part.WHOLE or (part.noun, part.modifiers) != (whole.noun, whole.modifiers):
        return False
    return part.span()[0] > whole.span()[1]


def is_no_whole(left: Quantity, right: Quantity) -> bool:
    """ "Ten of the 16 games" are no part of "nine games": both tell how many it were."""
    part, other = (left, right) if left.part is Part.PART else (right, left)
    if other.part is Part.WHOLE or kin(part.noun) != kin(other.noun):
        return False
    return part.is_count and part.bound == other.bound == Bound.EXACT and part.low > other.high


def identity(value: Quantity) -> tuple[object, ...]:
    """What two quantities share that are the same; what a measure is of may go unsaid."""
    return (
        value.unit, value.low, value.high, value.bound, value.against, value.part is Part.PART,
        value.ordinal, value.additional, value.state, value.asks,
        (kin(value.noun), value.modifiers) if value.is_count else None,
    )  # fmt: skip


def other_question(left: Quantity, right: Quantity) -> Reason | None:
    """Why the two cannot answer one question; None where they may."""
    if is_other_unit(left, right) or left.additional != right.additional:
        return Reason.OTHER_QUANTITY
    if left.several != right.several:
        return Reason.OTHER_QUANTITY
    if (left.away or right.away) and left.away.isdisjoint(right.away):
        return Reason.OTHER_PLACE
    if left.ordinal != right.ordinal:
        return None if is_reckoned(left, right) else Reason.OTHER_QUANTITY
    if (left.course is Course.AGO) != (right.course is Course.AGO):
        return Reason.OTHER_MOMENT
    if is_rate(left.asks) and is_rate(right.asks):
        return None
    if (left.asks and right.asks) or is_of_part(left.asks) or is_of_part(right.asks):
        apart = left.asks in OF_SORTS and clash(left.modifiers, right.modifiers)
        apart = apart or (left.asks == BURNED and is_farmed(left.noun) != is_farmed(right.noun))
        return None if left.asks == right.asks and not apart else Reason.OTHER_QUANTITY
    if left.is_count:
        if states_clash(left.state, right.state) or not related_nouns(left.noun, right.noun):
            return Reason.OTHER_QUANTITY
        return Reason.OTHER_QUANTITY if clash(left.modifiers, right.modifiers) else None
    return None


def is_other_unit(left: Quantity, right: Quantity) -> bool:
    """Whether two figures are measured in units that are never swapped: euros and dollars.

    A sum whose currency nobody tells may be one of any.
    """
    if left.unit.dimension == right.unit.dimension:
        return False
    return SUM not in (left.unit, right.unit)


def is_farmed(noun: str) -> bool:
    """Vineyards and fields, which burn beside a forest."""
    return noun in FARMED


def measured_in(value: Quantity) -> str:
    """What a figure is one of: a length, a count, money of whatever currency."""
    return value.unit.dimension.partition(":")[0]


def is_one_question(left: Quantity, right: Quantity) -> bool:
    """Whether the words of both say that they answer one question: "gusts", "sentence"."""
    said = left.asks if left.asks not in FIGURES else ""
    return bool(said) and said == right.asks and left.against is None


def are_of_two_bearers(left: Quantity, right: Quantity) -> bool:
    """ "Torsvane has 16,000 staff", "the mill has 42": two firms; so are two prices, far apart."""
    if left.asks in OF_ONE and (
        are_others(left, right) or is_beside(left.names) != is_beside(right.names)
    ):
        return True
    if is_grade(left.asks):
        return bool(left.names and right.names) and left.names.isdisjoint(right.names)
    if left.asks in STANDINGS:
        one_contest = is_one_contest(left.beside, right.beside)
        return not (one_contest and is_one_name(left.names, right.names))
    if left.asks == TENURE and left.noun and right.noun and left.noun != right.noun:
        # "Mayor for eight years", "governor for four".
        return True
    if left.asks not in ONE_EACH | OF_BEARERS | OF_FIRMS | {ORDERS, STAFF}:
        return False
    low, high = sorted((left.unit.base(left.low), right.unit.base(right.low)))
    named = left.asks in OF_BEARERS | OF_FIRMS | {STAFF} and left.names and right.names
    return low * FAR_FROM_ONE <= high or bool(named and left.names.isdisjoint(right.names))


def is_beside(names: frozenset[str]) -> bool:
    """Whether somebody is known only by what he is to another: "his brother"."""
    return any(name.startswith(f"{BESIDE} ") for name in names)


def are_some_of(left: Quantity, right: Quantity) -> Relation | None:
    """ "64 people on board" may be 58 passengers and a crew; they are no 140 passengers."""
    if (left.part is Part.PART) != (right.part is Part.PART):
        return compatible(Reason.PART_OF)
    if (one := narrowness(left.noun)) == (other := narrowness(right.noun)):
        alike = one < SORTED or kin(left.noun) == kin(right.noun)
        return None if alike else unrelated(Reason.OTHER_QUANTITY)
    narrow, wide = (left, right) if one > other else (right, left)
    if narrow.low > wide.low:
        return None
    crew = {one, other} == {WIDEST, RIDING} and "ship" not in left.names | right.names
    return None if crew and wide.low - narrow.low > MOST_CREW else compatible(Reason.PART_OF)


WIDEST, RIDING, SORTED = range(3)


def narrowness(noun: str) -> int:
    """People, those of them who travel, and a sort of people: pupils."""
    if noun in RIDERS:
        return RIDING
    return SORTED if is_sort_of_people(noun) else WIDEST


def is_own_question(left: Quantity, right: Quantity) -> bool:
    """Whether one answers what the other does not: "licensed to carry 210", "carrying 148"."""
    return left.asks != right.asks and (is_own(left.asks) or is_own(right.asks))


def states_clash(left: str, right: str) -> bool:
    """Dead and hurt are two counts, and so are the dead and the merely present.

    Of things a state may go unsaid: "seven villages were hit", "five villages were damaged".
    """
    if left and right:
        return left != right
    return (left or right) not in {"", *STATES_OF_THINGS}


def is_reckoned(left: Quantity, right: Quantity) -> bool:
    """Whether one can be reckoned from the other: how many there were, and which this is."""
    count, ordinal = (right, left) if left.ordinal else (left, right)
    return (
        kin(count.noun) == kin(ordinal.noun)
        and count.bound is Bound.EXACT
        and count.low == count.high
        and abs(count.low + 1 - ordinal.low) <= MISCOUNT
        and bool(count.modifiers & EARLIER)
        and not clash(count.modifiers - EARLIER, ordinal.modifiers)
    )


def derived(count: Quantity, ordinal: Quantity) -> bool:
    """ "12 earlier rounds" makes this one "the 13th"."""
    return ordinal.ordinal and count.low == ordinal.low - 1


def related_nouns(left: str, right: str) -> bool:
    """The same noun or a synonym, or people and a kind of people."""
    return kin(left) == kin(right) or broader(left, right) or broader(right, left)


def kinship(left: Quantity, right: Quantity) -> Relation | None:
    """Two firefighters among ten people: a part; twelve among ten: no."""
    if not left.is_count or (kin(left.noun), left.modifiers) == (kin(right.noun), right.modifiers):
        return None
    narrow, wide = (left, right) if is_narrower(left, right) else (right, left)
    if narrow.low == wide.low and narrow.high == wide.high:
        return compatible(Reason.PRECISION)
    if narrow.low <= wide.low:
        return compatible(Reason.PART_OF)
    return None


def ranks(left: Quantity, right: Quantity) -> Relation:
    """ "The fifth coach to go" and "the fifth casualty": one rank, however it is told."""
    return compatible(Reason.PRECISION) if left.low == right.low else conflict()


def scores(left: Quantity, right: Quantity) -> Relation:
    """Two results of one match; not how it stood for a while, nor the records of two teams."""
    if (left.low, left.against) == (right.low, right.against):
        return compatible(Reason.PRECISION)
    if left.noun != right.noun or left.noun == INTERIM:
        return unrelated(Reason.OTHER_MOMENT)
    if left.noun == RECORD and left.names.isdisjoint(right.names):
        return unrelated(Reason.OTHER_QUANTITY)
    if left.noun == RECORD and played(left) != played(right):
        return unrelated(Reason.OTHER_MOMENT)
    return conflict()


def played(record: Quantity) -> Decimal:
    """How many games a record counts: 9-5 is that of another day than 10-5."""
    return record.low + (record.against or 0)


def is_narrower(left: Quantity, right: Quantity) -> bool:
    """Whether left is the kind of which right is the whole class."""
    if kin(left.noun) != kin(right.noun):
        return broader(right.noun, left.noun)
    return left.modifiers > right.modifiers


def unlike_things(left: Quantity, right: Quantity) -> Relation | None:
    """Measures of two things, or of two scales, and ages of two people."""
    named = left.noun and right.noun and kin(left.noun) != kin(right.noun)
    if named and left.unit.dimension in MEASURES_OF:
        return unrelated(Reason.OTHER_QUANTITY)
    low, high = sorted((left.unit.base(left.low), right.unit.base(right.low)))
    if left.unit.dimension == "magnitude" and (
        high - low > QUAKE_GAP or is_of_aftershock(left.noun) != is_of_aftershock(right.noun)
    ):
        return unrelated(Reason.OTHER_QUANTITY)
    if left.unit.dimension == "age" and (
        high - low > AGE_GAP or are_others(left, right) or are_man_and_woman(left.noun, right.noun)
    ):
        return unrelated(Reason.OTHER_PERSON)
    if left.unit != right.unit and low * SAME_SCALE <= high:
        return unrelated(Reason.OTHER_QUANTITY)
    return None


def are_others(left: Quantity, right: Quantity) -> bool:
    """Whether two ages are told of people of other names: of John and of Ann Roe."""
    if not (left.names and right.names) or is_one_name(left.names, right.names):
        return False
    return left.unit.dimension != "age" or not is_misspelt(left.names, right.names)


def is_misspelt(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two full names differ in a slip of one word: "Inaki Otaegi" and "Inaki Otaegui"."""
    ours, theirs = sorted((left - right, right - left), key=len)
    return bool(left & right and ours) and all(
        any(is_slip_of(one, other) for other in theirs) for one in ours
    )


def is_slip_of(one: str, other: str) -> bool:
    """Whether a word of a name is another misspelt."""
    return min(len(one), len(other)) >= SHORTEST and spelling(one, other) <= Spelling.SLIP


def is_one_name(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether both can name one person: Roe and Ann Roe, Mike and Michael Roe; not John and Ann."""
    shorter, longer = sorted((left, right), key=len)
    if not shorter or shorter <= longer:
        return bool(shorter)
    return all(any(spelling(one, other) < Spelling.SLIP for other in longer) for one in shorter)
