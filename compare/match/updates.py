"""Counts that go on with the story: Monday's toll and Wednesday's may both be right.

"Nine people died, officials said on Monday" and "The number of dead stood at 12 on Wednesday" tell
of two days, and the dead of a story only grow in number, as do the flights that were cancelled; the
missing are found, or more are missed, and on Friday twice as many search for them as on Tuesday.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.asked.damages import DAMAGE
from compare.facts.asked.unrest import UNREST
from compare.facts.counted.grade import DEGREES
from compare.facts.counted.plights import ARRESTED, RESCUED
from compare.facts.counted.states import INJURED, KILLED, PASSING, SURVIVED
from compare.facts.done.assertion import PolarityValue
from compare.facts.figure.quantity import STATES_OF_THINGS, Quantity, quantity
from compare.facts.worded.outbreaks import CASES
from compare.facts.worded.scenes import GROWING_SCENES, PASSING_SCENES
from compare.text.interval import Grain
from compare.text.lexicon import words
from compare.text.statement.mood import YET
from compare.text.statement.predicate import OPEN
from compare.text.timex.around import Bound
from compare.text.timex.aside import CHARGING
from compare.text.timex.moment import comparable, may_be_one, reach

if TYPE_CHECKING:
    from compare.match.occasion.occasion import Occasion
    from compare.model import Mention
    from compare.text.timex.moment import Moment

# What more people are from day to day; what passes (``PASSING``) more or fewer are.
GROWING = STATES_OF_THINGS | {
    KILLED, INJURED, ARRESTED, *DEGREES, SURVIVED, "bodies", "casualties", "charged", "freed",
    "infected", RESCUED,
}  # fmt: skip
# What is over when it comes to court: "charged over the deaths of six patients".
HARM = frozenset({KILLED, INJURED})
# What a fire or a flood does to more and more land.
SPREADING = words("blacken burn char consume cover destroy flood inundate ravage scorch swallow")
# What is done to more and more of a thing: flights are cancelled, tips come in.
ADDING = words(
    """
    cancel collect cull donate flee ground identify impound interview question rebook receive
    recover seize sell sign test treat vaccinate
    """
)
# What stands otherwise every day: "the shares fell 9 percent", "the euro closed at 7.41 crowns".
TRADED = words(
    """
    bond bourse crown crude currency dollar euro franc gold index krona krone market oil peso pound
    rand real rouble ruble rupee share silver stock sterling yen yield yuan
    """
)
# What tells that there were fewer before: "the toll rose to 17", "17 are now known to be dead".
RISING = words("climb grow increase jump mount rise")
BY_NOW = re.compile(
    r"\bnow (?:believed|confirmed|counts|feared|has|have|known|lists|numbers?|put|said|stands?"
    r"|thought|totals?)\b",
    re.IGNORECASE,
)
# Minutes between two editions of one day in which a count may grow.
HOURS = 60
# "By noon 38 birds had been found", "9 vessels are now at work": as of an hour.
AS_OF = re.compile(
    r"\b(?:by|until|as of) "
    r"(?:(?:early|late|mid|this|yesterday|last|the first|[A-Z][a-z]+day)[ -]?)?"
    r"(?:dawn|morning|noon|midday|lunchtime|afternoon|evening|nightfall|night|midnight|tonight)\b"
    r"|\b(?:are|is) now\b",
    re.IGNORECASE,
)
SURVIVE = "survive"
# How ``compare.text.timex.markers`` writes "so far".
SO_FAR = "so-far"
# The noun of how often something happened: "erupted twice".
OFTEN = "time"
# What comes in by the hour ("112 aftershocks by noon"), and how often something happened.
ACCRUING = words("aftershock complaint tip") | {OFTEN}
# What as many are at as are needed, or come, on the day.
ENGAGED = words(
    "battle camp comb demonstrate deploy fight gather guard hunt patrol protest queue search "
    "shelter"
)


def is_update(left: Mention, right: Mention, one: Occasion, other: Occasion) -> bool:
    """Whether two counts are those of two days, and can both have been right on theirs."""
    if isinstance(left.value, PolarityValue) and isinstance(right.value, PolarityValue):
        return passes_over(left.value, right.value, days_of(one, other))
    if not isinstance(left.value, Quantity) or not isinstance(right.value, Quantity):
        return False
    if left.value.asks == right.value.asks == UNREST:
        return left.article != right.article and not are_of_one_day(one, other)
    passes, hours = is_passing(left, right), are_as_of_two_hours(left, right)
    if not (passes or hours or is_growing(left, right)):
        return is_counted_now(left, right)
    if hours or is_unfinished(left, right) or is_grown(left, right):
        return True
    if is_by_the_hour(one if left.value.low <= right.value.low else other):
        return True
    days = days_of(one, other)
    if days is None:
        # The other article may be of any day.
        return one.standing != other.standing
    if may_be_one(*days):
        return passes_by_the_hour(left, right, one, other)
    earlier, later = left.value, right.value
    if not is_before(*days):
        earlier, later = later, earlier
    return passes or earlier.low <= later.low


def is_so_far(left: Mention, right: Mention, one: Occasion, other: Occasion) -> bool:
    """Whether a "not yet" and a yes of days that are known answer one question: either is wrong."""
    if not isinstance(left.value, PolarityValue) or not isinstance(right.value, PolarityValue):
        return False
    asked = left.value.asked and YET in (left.value.mood, right.value.mood)
    return asked and days_of(one, other) is not None


def passes_over(
    left: PolarityValue, right: PolarityValue, days: tuple[Moment, Moment] | None
) -> bool:
    """Whether a no may be a yes another day: "is in custody", "is open"; "has not been found"."""
    if days is None or may_be_one(*days):
        return False
    if left.predicate == right.predicate == SURVIVE:
        # "She was in intensive care", and she died two days later.
        return is_before(*days) == left.positive
    if left.predicate == right.predicate == OPEN or left.passing:
        return True
    if not (left.asked and right.asked):
        return False
    yet = YET in (left.mood, right.mood)
    return yet and is_before(*days) != left.positive


def are_of_one_day(one: Occasion, other: Occasion) -> bool:
    """Whether both days are known, and can be one."""
    days = days_of(one, other)
    return days is not None and may_be_one(*days)


def is_growing(left: Mention, right: Mention) -> bool:
    """Whether both count what there may be more of another day: the dead, the tips received."""
    one, other = quantity(left), quantity(right)
    if one.asks == other.asks and one.asks in GROWING_SCENES | {CASES, DAMAGE}:
        return True
    verbs = {left.clause.verb, right.clause.verb}
    if one.unit.dimension == other.unit.dimension == "area":
        return verbs <= SPREADING
    if one.state or other.state:
        over = verbs & CHARGING and one.state in HARM
        return not over and one.state == other.state and one.state in GROWING
    if not (one.is_count and other.is_count):
        return False
    # How often somebody married, or was nominated, is of a life and of no day.
    accrues = not one.asks and {one.noun, other.noun} <= ACCRUING
    return accrues or verbs <= ADDING


def is_unfinished(left: Mention, right: Mention) -> bool:
    """Whether the smaller is told as of a moment: "four have been rescued so far"."""
    fewer = min(left, right, key=lambda one: quantity(one).low)
    return SO_FAR in fewer.clause.markers


def is_by_the_hour(fewer: Occasion) -> bool:
    """ "By 6 p.m. some 2,100 hectares had burned": at no later hour."""
    return any(
        moment.bound is Bound.BY and moment.interval.grain is Grain.CLOCK for moment in fewer.days
    )


def passes_by_the_hour(left: Mention, right: Mention, one: Occasion, other: Occasion) -> bool:
    """Whether the smaller count was printed hours before the larger, on one day."""
    if one.minute is None or other.minute is None or one.issued != other.issued:
        return False
    before, after = (left, right) if one.minute < other.minute else (right, left)
    return abs(one.minute - other.minute) >= HOURS and quantity(before).low <= quantity(after).low


def are_as_of_two_hours(left: Mention, right: Mention) -> bool:
    """Whether two counts are told as of an hour, and not of one hour: more is found by night."""
    one, other = quantity(left), quantity(right)
    if not (one.is_count and other.is_count) or one.asks or other.asks:
        return False
    told = [AS_OF.search(one.sentence.text) for one in (left, right)]
    hours = {found.group().lower() for found in told if found is not None}
    return bool(hours) and (None in told or len(hours) > 1)


def is_grown(left: Mention, right: Mention) -> bool:
    """Whether the larger is told as grown: "the toll rises to 17", "17 are now known dead"."""
    more = max(left, right, key=lambda one: quantity(one).low)
    grown = more.clause.verb in RISING or BY_NOW.search(more.sentence.text) is not None
    fewer = right if more is left else left
    now = BY_NOW.search(fewer.sentence.text) is not None
    return grown and not now and not is_passing(left, right)


def is_counted_now(left: Mention, right: Mention) -> bool:
    """ "14 patients fell ill", "the hospital now counts 27 patients"."""
    one, other = quantity(left), quantity(right)
    return one.is_count and other.is_count and not one.asks and is_grown(left, right)


def is_passing(left: Mention, right: Mention) -> bool:
    """Whether both tell what is more or less another day: the missing, a share's price."""
    one, other = quantity(left), quantity(right)
    if {left.clause.subject, right.clause.subject} <= TRADED:
        return True
    if {left.clause.verb, right.clause.verb} == {"close"} and one.unit.is_money:
        return True
    if one.asks == other.asks and one.asks in PASSING_SCENES:
        return True
    if not (one.is_count and other.is_count) or one.state != other.state:
        return False
    engaged = {left.clause.verb, right.clause.verb} <= ENGAGED and not one.state
    return one.state in PASSING or engaged


def days_of(one: Occasion, other: Occasion) -> tuple[Moment, Moment] | None:
    """The days on which two counts were so; those of their articles where the words do not say."""
    if one.said is not None and other.said is not None:
        return one.said, other.said
    if one.issued is None or other.issued is None:
        return None
    return one.said or one.issued, other.said or other.issued


def is_before(one: Moment, other: Moment) -> bool:
    """Whether one of two days that can be compared comes first."""
    pair = comparable(one, other)
    assert pair is not None
    left, right = map(reach, pair)
    return left < right
