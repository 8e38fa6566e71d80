"""What speaks for and against two times being those of one happening.

"Police arrested two men on Monday" answers "the arrest of the men on Tuesday";
"In July thieves robbed a jeweller" and "In May thieves robbed a bank" tell of
two robberies, and outages seven weeks apart are two outages.
"""

from __future__ import annotations

from compare.facts.dated.datevalue import AHEAD, DateValue
from compare.facts.plan import PlanValue
from compare.match.weighed.alike import alike, is_seldom
from compare.model import Value
from compare.text.geography.gazetteer import place_of
from compare.text.happening.deeds import KNOWN, MUTUAL, OFTEN, STORMS
from compare.text.happening.once import BEING, OF_THINGS, ONCE, is_of_its_time
from compare.text.happening.party import Party
from compare.text.happening.record import AGAIN, Happening
from compare.text.interval import HALF_A_DAY, MINUTES, Clock, Grain, Interval, side_by_side
from compare.text.timex.moment import reach

# "Was mayor", "was ill": no deed.
STATE = "be"
# What rivals do again within months.
RIVALRY = frozenset({"crash", "fight", "play"})
BECOMING = "become "
# A slip or a quarrel about the day of one happening stays within a week of it.
FAR_DAYS = 8
# Zones, summer time and a morning for an evening put a clock off by these.
HOURS_OFF = frozenset({1, 2, 12})
HALF_AN_HOUR = 30
NEAR_MINUTES = 0.5
UNLIKE = 0.5
# Two months of one deed that memory or a slip confuses, and two days that are planned, lie within
# half a year.
HALF_A_YEAR = 185
# Half the words of a name tell that it is the same: "Linden", "the Linden Clinic in Lund".
ENOUGH = 0.5
NAMED_FAR = 0.25
NONE_TOLD = 0.25
NOUNS_ONLY = 0.5
# A name has two words or three; more are two who both take part, or one with his office.
A_NAME = 2
ONE_NAME = 0.8


def when(left: Value, right: Value) -> dict[str, float]:
    """The features of two dates or plans by name, each 0..1; nothing for other kinds."""
    if not isinstance(left, DateValue | PlanValue) or not isinstance(right, DateValue | PlanValue):
        return {}
    one, other = left.happening, right.happening
    lone = is_once(one, other)
    grains = (left.moment.interval.grain, right.moment.interval.grain)
    return {
        "deed": float(lone or is_one_deed(one, other) or bool(one.turns & other.turns)),
        "alike": alike(one, other),
        "once": float(lone),
        "other-deed": other_deed(left, right),
        "parties": shared(one, other),
        "clash": clash(one, other),
        "told-apart": float(
            are_told_apart(left, right) or is_again(left, right) or is_long_past(left, right)
        ),
        "singled": float(is_one_deed(one, other) and not one.singled.isdisjoint(other.singled)),
        "far": distance(left, right),
        "hour-slip": hour_slip(left.moment.interval, right.moment.interval),
        # "The 1980s" is how a year long past is told.
        "grain": float(grains[0] != grains[1] and not lone),
    }


def is_one_deed(one: Happening, other: Happening) -> bool:
    """Whether both tell of the same sort of deed, and not of its beginning and its end."""
    return bool(one.deeds & other.deeds) and {one.phase, other.phase} != {"begin", "end"}


def is_once(one: Happening, other: Happening) -> bool:
    """Whether both tell what comes but once to the same: when it was built, when a term ends."""
    if is_of_its_time(one, other) or is_of_its_time(other, one):
        return True
    common = one.deeds & other.deeds & ONCE
    if clash(one, other):
        return False
    if not common:
        return is_seldom(one, other)
    return shared(one, other) >= (NOUNS_ONLY if common & OF_THINGS else ONE_NAME)


def is_other_deed(one: Happening, other: Happening) -> bool:
    """Whether what both tell is known, and is not the same: a shooting and a death, or the
    beginning of a siege and its end."""
    if {one.phase, other.phase} == {"begin", "end"} or are_two_posts(one, other):
        return True
    known = one.deeds & KNOWN and other.deeds & KNOWN and not one.turns & other.turns
    return bool(known) and not one.deeds & other.deeds


def other_deed(left: DateValue | PlanValue, right: DateValue | PlanValue) -> float:
    """1 for two known deeds, half for any two: "announced the deal on Monday", "shares rose on
    Tuesday".

    Two times of day an hour apart are those of one stop, told by its many deeds: "was driving at
    one", "was pulled over at half past".
    """
    one, other = left.happening, right.happening
    if is_other_deed(one, other):
        return 1.0
    if one.turns & other.turns or not (one.deeds and other.deeds) or one.deeds & other.deeds:
        return 0.0
    return 0.0 if are_an_hour_apart(left.moment.interval, right.moment.interval) else UNLIKE


def are_an_hour_apart(left: Interval, right: Interval) -> bool:
    """Whether both are times of day, on one day as far as is known, and near each other."""
    if left.clock is None or right.clock is None:
        return False
    one_day = left.timeless or right.timeless or left.start == right.start
    return one_day and minutes_between(left.clock, right.clock) <= 2 * HALF_AN_HOUR


def minutes_between(one: Clock, other: Clock) -> int:
    """How far two times of day lie apart; the nearest halves where one tells none."""
    return min(abs(left.first - right.first) for left in one.halves for right in other.halves)


def are_two_posts(one: Happening, other: Happening) -> bool:
    """ "Became assistant coach in 2003", "was promoted to head coach in 2009"."""
    ours, theirs = (
        [set(deed.split()[1:]) for deed in found.deeds if deed.startswith(BECOMING)]
        for found in (one, other)
    )
    alike = any(left <= right or right <= left for left in ours for right in theirs)
    return bool(ours and theirs) and not alike


def shared(one: Happening, other: Happening) -> float:
    """How surely the same take part."""
    left, right = one.parties, other.parties
    deeds = one.deeds | other.deeds
    common = (left.known & (right.words | right.meant) | left.words & right.known) - deeds
    if one.singled & other.singled and is_one_deed(one, other):
        return 1.0
    if one.sums & other.sums and is_one_deed(one, other):
        return 1.0
    if common:
        return 1.0 if len(common) > A_NAME else ONE_NAME
    if left.nouns & right.nouns or left.unnamed & right.unnamed:
        return NOUNS_ONLY
    told = [(party.nouns | party.known) - deeds for party in (left, right)]
    return 0.0 if all(told) else NONE_TOLD


def clash(one: Happening, other: Happening) -> float:
    """1 where different names do it, undergo it or see it; half for different nouns."""
    slots = [(one.doer, other.doer), (one.object, other.object), (one.goal, other.goal)]
    if one.deeds & other.deeds & MUTUAL:
        slots = [(one.doer | one.object, other.doer | other.object)]
        if each_has_another(*slots[0]):
            return 1.0
        if not one.object.known and not other.object.known:
            # "Signed a bill" and "signed a treaty": what is signed is no partner.
            slots.append((one.object, other.object))
    if one.places and other.places and are_elsewhere(one.places, other.places):
        return 1.0
    storm, another = storm_of(one), storm_of(other)
    if storm and another and not storm & another:
        return 1.0
    deeds = one.deeds | other.deeds
    return max(contrast(left, right, deeds) for left, right in slots)


def are_elsewhere(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether no place of the one is, or lies in, any of the other: not Vancouver and Canada."""
    if left & right:
        return False
    ours, theirs = ([place_of(name.title()) for name in sorted(names)] for names in (left, right))
    return not any(
        one.is_part_of(other) or other.is_part_of(one) for one in ours for other in theirs
    )


def storm_of(found: Happening) -> frozenset[str]:
    """The name of the storm that did it, or in which it happened: two are two happenings."""
    names = found.parties.names
    return names - STORMS if names & STORMS else frozenset()


def each_has_another(left: Party, right: Party) -> bool:
    """Whether one is in both, each time with another: "Olin met Graf", "Olin met the mayor"."""
    own, others = left.heads - right.words, right.heads - left.words
    named = own & left.names or others & right.names
    return bool(left.names & right.names and own and others and named)


def contrast(left: Party, right: Party, deeds: frozenset[str]) -> float:
    """How surely two are not the same; the deed itself is no party to it."""
    if left.names and right.names:
        common = len(left.names & right.names)
        return float(common < ENOUGH * min(len(left.names), len(right.names)))
    if left.known and right.known and not left.known & right.known:
        # Whom "he" means is guessed.
        return 0.5
    nouns, others = left.nouns - deeds, right.nouns - deeds
    if nouns and others and not nouns & others:
        return 0.5
    return 0.0


def hour_slip(left: Interval, right: Interval) -> float:
    """How surely one time of day is the other mistyped: 5:14 and 4:14, 8:40 and 8:49.

    By chance two times share their minutes once in sixty; on the full and half hour many do.
    """
    clocks = [one.clock for one in (left, right) if one.clock is not None and one.clock.exact]
    if len(clocks) < 2:
        return 0.0
    faces = any(one.either for one in clocks)
    told = [one.first % HALF_A_DAY if faces else one.first for one in clocks]
    (hour, minute), (other_hour, other_minute) = (divmod(one, 60) for one in told)
    if minute == other_minute and minute % HALF_AN_HOUR and abs(hour - other_hour) in HOURS_OFF:
        return 1.0
    alike = minute // 10 == other_minute // 10 or minute % 10 == other_minute % 10
    return NEAR_MINUTES if hour == other_hour and minute != other_minute and alike else 0.0


def distance(left: DateValue | PlanValue, right: DateValue | PlanValue) -> float:
    """1 where more than a slip lies between them; little where both name the same."""
    one, other = left.moment.interval, right.moment.interval
    if not far(one, other) or is_once(left.happening, right.happening):
        return 0.0
    named = is_named(left.happening, right.happening)
    return NAMED_FAR if named and may_be_slip(one, other) else 1.0


def are_told_apart(left: DateValue | PlanValue, right: DateValue | PlanValue) -> bool:
    """Whether only one is called one of several, or both are of two sorts; of what is to come, the
    next is meant anyway."""
    apart = left.happening.told_apart ^ right.happening.told_apart
    if are_of_two_sorts(left.happening, right.happening):
        return True
    return bool(apart - AGAIN if are_ahead(left, right) else apart)


def are_of_two_sorts(one: Happening, other: Happening) -> bool:
    """ "Women's matches have been held since 1976", "matches have been held since 1814"."""
    return bool(one.sorts and other.sorts) and one.sorts.isdisjoint(other.sorts)


def are_ahead(left: DateValue | PlanValue, right: DateValue | PlanValue) -> bool:
    """Whether both are yet to come."""
    return is_ahead(left) and is_ahead(right)


def is_ahead(value: DateValue | PlanValue) -> bool:
    """Whether it is yet to come, in whatever tense: "the trial opens on Monday"."""
    return value.status in AHEAD or (isinstance(value, DateValue) and value.ahead)


def is_long_past(left: DateValue | PlanValue, right: DateValue | PlanValue) -> bool:
    """Whether one is yet to come, and the other long past: "left in 1967", "will leave"."""
    if is_ahead(left) == is_ahead(right):
        return False
    ahead, past = (left, right) if is_ahead(left) else (right, left)
    start, end = ahead.moment.interval.start, past.moment.interval.end
    return start is not None and end is not None and (start - end).days > HALF_A_YEAR


def is_again(left: DateValue | PlanValue, right: DateValue | PlanValue) -> bool:
    """Whether both give a year to what comes again, or a time to what lasts.

    "Won the cup in 1998" and "in 2003" are two, "was mayor in 1998" and "in 1999" both true, and
    so are "the lake was full on Monday" and "on Tuesday".
    """
    one, other = left.happening, right.happening
    if one.phase == other.phase == BEING and not one.deeds and not other.deeds:
        return True
    grains = [value.moment.interval.grain for value in (left, right)]
    if one.singled & other.singled or one.sums & other.sums:
        return False
    common, grain = one.deeds & other.deeds, max(grains)
    if common & RIVALRY and grain <= Grain.MONTH:
        return True
    lasts = not one.deeds and not other.deeds and left.of == right.of == STATE
    return grain <= Grain.YEAR and (lasts or bool(common & OFTEN))


def is_told_again(left: Value, right: Value) -> bool:
    """Whether only one is told of another time ("again in 2012"), or each of a sort of its own."""
    if all(isinstance(value, DateValue) for value in (left, right)):
        assert isinstance(left, DateValue)
        assert isinstance(right, DateValue)
        if are_of_two_sorts(left.happening, right.happening):
            return True
    told = [
        value.happening.told_apart if isinstance(value, DateValue | PlanValue) else frozenset()
        for value in (left, right)
    ]
    return bool((told[0] ^ told[1]) & AGAIN)


def is_named(one: Happening, other: Happening) -> bool:
    """Whether both name the same who take part, or call it the last, the first of its sort."""
    return shared(one, other) >= ONE_NAME or bool(one.singled & other.singled)


def may_be_slip(left: Interval, right: Interval) -> bool:
    """Whether only one part of the date differs: 19 March and 19 April, and not 11 October."""
    days = [one.start for one in (left, right) if one.start is not None and one.grain >= Grain.DAY]
    if len(days) < 2:
        return True
    one, other = days
    return one.day == other.day and (one.month == other.month or one.year == other.year)


def far(left: Interval, right: Interval) -> bool:
    """Whether more than a slip lies between two times, as far as their place is known."""
    if left.timeless or right.timeless or (left.weekday, right.weekday) != (None, None):
        return False
    pair = side_by_side(left, right)
    if pair is None:
        return False
    (first, last), (other_first, other_last) = (reach(one) for one in pair)
    return max(first, other_first) - min(last, other_last) > FAR_DAYS * MINUTES
