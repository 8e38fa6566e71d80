"""Deeds that an article dates or places but once: where two do, both tell of the one deed.

"The dam was inspected in May" and "the last inspection was in March" disagree, unless either
article tells of another inspection; so do "signed in Chennai" and "signed in Mumbai".
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from compare.facts import date, place
from compare.facts.dated.datevalue import DateValue
from compare.facts.placed.site import PlaceValue
from compare.match.occasion.main import are_beside, is_another, is_news
from compare.match.weighed.when import (
    FAR_DAYS,
    HALF_A_YEAR,
    are_ahead,
    are_elsewhere,
    are_told_apart,
    clash,
    far,
    is_ahead,
)
from compare.model import Status, Value, Verdict
from compare.text.geography.countries import countries_in
from compare.text.happening.deeds import KNOWN, OFTEN
from compare.text.happening.party import RELATIONS
from compare.text.happening.phrases import ON_SALE, PHRASED
from compare.text.happening.placed import TOGETHER
from compare.text.happening.record import AGAIN
from compare.text.happening.tenure import OFFICE, are_one_person, by_name, may_be_one_office
from compare.text.happening.turns import DAYS, TO_COME, WHOEVER
from compare.text.happening.turnsahead import ON_SALE as SALES
from compare.text.happening.turnsahead import VISIT
from compare.text.happening.turntable import BIDS, CHECK, LAST_CHECK
from compare.text.happening.verb import YET_TO_COME
from compare.text.interval import MINUTES, Grain, side_by_side
from compare.text.lexicon import words
from compare.text.timex.moment import reach

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Mention
    from compare.text.happening.record import Happening

# Much was done, and little is planned.
DONE = 0.5
# What comes again within days: "the rebels attacked on Monday" and on Tuesday.  Much that comes
# often does not come so soon.
WITHIN_DAYS = (OFTEN | words("bomb sell shoot")) - words("agree arrest arrive elect quake")
# Known by one word of its own, whatever word an outlet tells it by; a case has many hearings.
TOLD_BY_ITSELF = (KNOWN | PHRASED) - {"hear"}

# "Will meet again", "further talks are due": the next ones.
ONCE_MORE = AGAIN | words("further more new next other")
# Somebody beside the one of the news.
OTHERS = RELATIONS | words("another other second third")
WORD = re.compile(r"[a-z]+")

MET = "meet: "
TURN = re.compile(r"\b(?P<time>first|second|third|fourth|fifth|last) time\b|\bagain\b")

Lone = frozenset[tuple[str, str]]


def lone_deeds(mentions: Iterable[Mention]) -> Lone:
    """Each article's deeds all of whose times can be one, as (article, deed)."""
    told: defaultdict[tuple[str, str], list[Value]] = defaultdict(list)
    for mention in mentions:
        for deed in deeds_of(mention.value):
            told[mention.article, deed].append(mention.value)
    return frozenset(key for key, values in told.items() if are_one(values))


def deeds_of(value: Value) -> frozenset[str]:
    """The deeds that a time or a place is told of; a question of its own is no deed.

    That two met is a deed of its own, whoever else met that year.
    """
    if isinstance(value, DateValue):
        told = by_name(value.happening)
        return told.deeds | told.turns | by_two(told)
    return value.about if isinstance(value, PlaceValue) and not value.asked else frozenset()


def by_two(told: Happening) -> frozenset[str]:
    """That two met who are named: "meet: abe xi"."""
    both = told.doer | told.object
    named = sorted(both.heads & both.names) if "meet" in told.deeds else []
    return frozenset(MET + " ".join(pair) for pair in combinations(named, 2))


def are_one(values: list[Value]) -> bool:
    """Whether no two of the times are in conflict, and all of the places are one or in one."""
    return all(fit(one, other) for one, other in combinations(values, 2))


def fit(one: Value, other: Value) -> bool:
    """Whether two times or two places of an article can be of one deed."""
    if isinstance(one, DateValue) and isinstance(other, DateValue):
        return date.relate(one, other).verdict is not Verdict.CONFLICT
    if isinstance(one, PlaceValue) and isinstance(other, PlaceValue):
        return place.relate(one, other).verdict in (Verdict.EQUAL, Verdict.COMPATIBLE)
    return False


def evidence(left: Mention, right: Mention, lone: Lone, *, parties: float) -> dict[str, float]:
    """What it says that either article dates, or places, but one deed of the sort."""
    found: dict[str, float] = {}
    elsewhere = are_sold_elsewhere(left, right, deeds_of(left.value) & deeds_of(right.value))
    if elsewhere or are_two_bids(left, right) or are_two_offices(left, right, lone):
        return {"told-apart": 1.0}
    if is_lone(left, right, lone):
        if is_turn(left, right, lone):
            found["turn"] = 1.0
        if parties and are_months(left, right):
            found["lone"] = 1.0
        elif single := singled_out(left, right):
            found["single"] = single
    if is_lone_place(left, right, lone):
        found["lone"] = 1.0
    elif is_reworded(left, right, lone):
        found["reworded"] = 1.0
    return found


def is_turn(left: Mention, right: Mention, lone: Lone) -> bool:
    """Whether both tell one turn of the story, each of which comes but once and within its days."""
    one, other = left.value, right.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue):
        return False
    if are_one_office(left, right, lone):
        return True
    ahead, apart = are_ahead(one, other), clash(one.happening, other.happening)
    if apart == 1 or are_others_of_sort(one, other):
        return False
    if one.happening.fresh and other.happening.fresh:
        # "A contract", "a contract": nobody says that it is one.
        return False
    return any(
        {(left.article, turn), (right.article, turn)} <= lone and are_near(one, other, DAYS[turn])
        for turn in one.happening.turns & other.happening.turns - {OFFICE}
        if (ahead or turn not in TO_COME) and (not apart or turn in WHOEVER)
        if turn != VISIT or not are_to_two_places(one.happening, other.happening)
        if turn != CHECK or is_after_last(one, other) or is_after_last(other, one)
    )


def are_two_bids(left: Mention, right: Mention) -> bool:
    """ "Torsvane's bid for Ambrell", "Norvik's bid for Ambrell"."""
    one, other = left.value, right.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue):
        return False
    ours, theirs = left.clause.participants, right.clause.participants
    bids = BIDS & one.happening.turns & other.happening.turns
    return bool(bids) and not (ours <= theirs or theirs <= ours)


def are_one_office(left: Mention, right: Mention, lone: Lone) -> bool:
    """Whether both tell when one person took the one office that either article tells of."""
    one, other = left.value, right.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue):
        return False
    if OFFICE not in one.happening.turns & other.happening.turns:
        return False
    common = by_name(one.happening).turns & by_name(other.happening).turns
    alone = all({(left.article, turn), (right.article, turn)} <= lone for turn in common)
    both = (one.happening, other.happening)
    return bool(common) and alone and are_one_person(*both) and may_be_one_office(*both)


def are_two_offices(left: Mention, right: Mention, lone: Lone) -> bool:
    """Whether both tell of an office, and not surely of one that the same took."""
    told = [one.value.happening.turns for one in (left, right) if isinstance(one.value, DateValue)]
    both = len(told) > 1 and all(OFFICE in turns for turns in told)
    return both and not are_one_office(left, right, lone)


def are_to_two_places(one: Happening, other: Happening) -> bool:
    """ "Arrives in Oslo on Monday", "the visit to Bergen begins on Thursday"."""
    both = [found.goal | found.rest for found in (one, other)]
    ours, theirs = (party.places | party.names for party in both)
    return bool(ours and theirs) and are_elsewhere(ours, theirs)


def is_after_last(later: DateValue, last: DateValue) -> bool:
    """Whether it was inspected then, though it is said to have been inspected last before."""
    if LAST_CHECK not in last.happening.turns - later.happening.turns:
        return False
    start, end = later.moment.interval.start, last.moment.interval.end
    return start is not None and end is not None and start > end


def are_others_of_sort(left: DateValue, right: DateValue) -> bool:
    """Whether only one is told apart; that it is yet to come, or comes again, does not tell it."""
    apart = left.happening.told_apart ^ right.happening.told_apart
    return bool(apart - YET_TO_COME - (ONCE_MORE if are_ahead(left, right) else frozenset()))


def is_lone(left: Mention, right: Mention, lone: Lone) -> bool:
    """Whether both are of a deed that either article dates, or places, but once."""
    common = deeds_of(left.value) & deeds_of(right.value)
    if not are_first_time(left, right):
        common = frozenset(deed for deed in common if not deed.startswith(MET))
    return any({(left.article, deed), (right.article, deed)} <= lone for deed in common)


def are_first_time(left: Mention, right: Mention) -> bool:
    """Whether one says that two met "for the first time", and the other of no other time."""
    told = [set(TURN.findall(one.sentence.text.lower())) for one in (left, right)]
    return told[0] | told[1] == {"first"}


def is_lone_place(left: Mention, right: Mention, lone: Lone) -> bool:
    """Whether both place one deed by the same verb, and either article places it but there.

    "The talks were held in Oslo", "the next round is to be held in Bergen": two.
    """
    one, other = left.clause, right.clause
    same = bool(one.verb) and (one.verb, one.head) == (other.verb, other.head)
    to_come = [clause.status is Status.PLANNED for clause in (one, other)]
    if is_another(one, other) or to_come[0] != to_come[1]:
        return False
    placed = isinstance(left.value, PlaceValue) and isinstance(right.value, PlaceValue)
    return placed and same and is_lone(left, right, lone)


def is_reworded(left: Mention, right: Mention, lone: Lone) -> bool:
    """Whether both place one deed by two verbs: "was arrested in Lund", "police caught him"."""
    common = deeds_of(left.value) & deeds_of(right.value) & TOGETHER
    placed = isinstance(left.value, PlaceValue) and isinstance(right.value, PlaceValue)
    one_party = others_in(left) == others_in(right)
    return placed and bool(common) and one_party and is_lone(left, right, lone)


def others_in(mention: Mention) -> frozenset[str]:
    """Words that make a deed another's: "police caught another man", "caught his brother"."""
    return frozenset(WORD.findall(mention.sentence.text.lower())) & OTHERS


def singled_out(left: Mention, right: Mention) -> float:
    """How surely two times are of one known deed that nothing told of it makes another's.

    What is to come may be told weeks apart: "goes on sale on 7 October", "on 21 October".
    """
    one, other = left.value, right.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue):
        return 0.0
    common = one.happening.deeds & other.happening.deeds & TOLD_BY_ITSELF
    if not common or are_told_apart(one, other) or are_others(one.happening, other.happening):
        return 0.0
    if is_news(left) != is_news(right) or are_sold_elsewhere(left, right, common):
        return 0.0
    if are_ahead(one, other):
        return float(are_near(one, other, HALF_A_YEAR))
    grains = (one.moment.interval.grain, other.moment.interval.grain)
    again = common <= WITHIN_DAYS or is_ahead(one) or is_ahead(other) or min(grains) < Grain.DAY
    return DONE if not again and are_near(one, other, FAR_DAYS) else 0.0


def are_sold_elsewhere(left: Mention, right: Mention, deeds: frozenset[str]) -> bool:
    """ "On sale in Britain on 7 October", "in German shops on 21 October"."""
    if not any(deed == ON_SALE or deed.endswith(SALES) for deed in deeds):
        return False
    ours, theirs = (
        {found for _, _, found in countries_in(mention.sentence.text.split())}
        for mention in (left, right)
    )
    return bool(ours and theirs and ours.isdisjoint(theirs))


def are_others(one: Happening, other: Happening) -> bool:
    """Whether others take part: a firm and a bank, or the painter and only his dealer."""
    return bool(clash(one, other)) or are_beside(one, other)


def are_near(left: DateValue, right: DateValue, days: int) -> bool:
    """Whether two times lie within so many days of each other, as far as their place is known."""
    pair = side_by_side(left.moment.interval, right.moment.interval)
    if pair is None:
        return not far(left.moment.interval, right.moment.interval)
    (first, last), (other_first, other_last) = (reach(one) for one in pair)
    return max(first, other_first) - min(last, other_last) <= days * MINUTES


def are_months(left: Mention, right: Mention) -> bool:
    """Whether two times are told by the month and lie within half a year."""
    one, other = left.value, right.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue):
        return False
    intervals = (one.moment.interval, other.moment.interval)
    starts = [interval.start for interval in intervals if interval.grain is Grain.MONTH]
    first, last = (starts[0], starts[-1]) if len(starts) == len(intervals) else (None, None)
    return first is not None and last is not None and abs((first - last).days) <= HALF_A_YEAR
