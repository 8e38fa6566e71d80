"""Plans and outcomes: a time together with whether the thing is planned, done or called off.

"They plan to meet in April at the earliest" and "they met on 19 March" do not
contradict each other, but a reader of the first has been overtaken: a note.
"Thursday's match was cancelled" against "they played on Thursday" is a conflict.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from compare.facts import date as dates
from compare.facts.dated.datevalue import DateValue
from compare.facts.kind import Example
from compare.model import (
    EQUAL,
    Mention,
    Reason,
    Relation,
    Severity,
    Status,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.happening.record import NOTHING, Happening
from compare.text.timex.expressions import Bound
from compare.text.timex.moment import POINTS, Moment, in_words, is_allowed, may_be_one

if TYPE_CHECKING:
    from compare.text.grammar.parse import ParsedArticle

NAME = "plan"
SUMMARY = "what was planned for a time, against what then happened"

# A plan is overtaken within a year or so; what lies further back is another happening.
LONG_PAST = timedelta(days=550)
TOLD = frozenset({Status.PLANNED, Status.HAPPENED, Status.CANCELLED, Status.POSTPONED})
WORDS = {
    Status.PLANNED: "planned",
    Status.HAPPENED: "took place",
    Status.CANCELLED: "cancelled",
    Status.POSTPONED: "postponed",
}


@dataclass(frozen=True, slots=True)
class PlanValue:
    """A status and its time; ``of`` is the verb or event noun that the time belongs to."""

    status: Status
    moment: Moment
    of: str = field(default="", compare=False)
    happening: Happening = field(default=NOTHING, compare=False)


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """The dates of plans, outcomes and cancellations; not the days on which sources spoke."""
    for found in dates.find(parsed):
        value = found.value
        if not isinstance(value, DateValue):
            continue
        # "Since 2012" and "until Friday" tell a state, which is neither planned nor done.
        is_state = value.moment.bound in (Bound.SINCE, Bound.UNTIL)
        if value.spoken or value.status not in TOLD or is_state:
            continue
        plan = PlanValue(value.status, value.moment, value.of, value.happening)
        yield replace(found, kind=NAME, value=plan)


def relate(left: PlanValue, right: PlanValue) -> Relation:
    """The first rung that fits answers."""
    if not dates.same_sort(left.moment, right.moment):
        return unrelated(Reason.OTHER_MOMENT)
    if left == right:
        return EQUAL
    if left.status is right.status:
        # "On Friday" and "on Friday, 20 March" may well be one day.
        one = left.moment.interval.grain == right.moment.interval.grain
        one = one and may_be_one(left.moment, right.moment)
        return compatible(Reason.PRECISION) if one else unrelated(Reason.OTHER_MOMENT)
    statuses = {left.status, right.status}
    at_one_time = agree(left.moment, right.moment)
    if not at_one_time and is_long_past(left, right):
        return unrelated(Reason.OTHER_MOMENT)
    if statuses == {Status.PLANNED, Status.HAPPENED}:
        if not at_one_time and not are_one_deed(left, right):
            return unrelated(Reason.OTHER_MOMENT)
        overtaken = conflict(Severity.NOTE, Reason.OVERTAKEN)
        return compatible(Reason.OVERTAKEN) if at_one_time else overtaken
    if not at_one_time:
        return unrelated(Reason.OTHER_MOMENT)
    if Status.HAPPENED in statuses:
        return unrelated(Reason.OTHER_MOMENT) if are_two_deeds(left, right) else conflict()
    return compatible(Reason.OVERTAKEN)


def are_two_deeds(left: PlanValue, right: PlanValue) -> bool:
    """Whether what was called off is known for another deed: a rule was dropped, repairs began."""
    deeds, others = left.happening.deeds, right.happening.deeds
    return bool(deeds and others) and deeds.isdisjoint(others)


def are_one_deed(left: PlanValue, right: PlanValue) -> bool:
    """Whether what was planned is what took place: "plan to vote", "the vote was held"."""
    return not left.happening.deeds.isdisjoint(right.happening.deeds)


def is_long_past(left: PlanValue, right: PlanValue) -> bool:
    """ "Opened in 1934" does not overtake "will close in 2018"."""
    ends = [value.moment.interval.end for value in (left, right)]
    starts = [value.moment.interval.start for value in (left, right)]
    if None in ends or None in starts:
        return False
    return max(starts) - min(ends) > LONG_PAST  # type: ignore[type-var, operator]


def agree(left: Moment, right: Moment) -> bool:
    """Whether the two times can be one, or the bound of one leaves room for the other."""
    if left.bound not in POINTS and right.bound in POINTS:
        return is_allowed(left, right)
    if right.bound not in POINTS and left.bound in POINTS:
        return is_allowed(right, left)
    return may_be_one(left, right)


def describe(value: PlanValue) -> str:
    """ "planned April 2015 or later", "took place Thursday 19 March 2015"."""
    return f"{WORDS[value.status]} {in_words(value.moment)}"


def ask(mention: Mention) -> str:
    """ "plan: meeting"."""
    of = getattr(mention.value, "of", "")
    return f"plan and outcome ({of})" if of else "plan and outcome"


EXAMPLES: tuple[Example, ...] = (
    Example(
        left="The two clubs plan to meet in the cup as early as April.",
        right="The two clubs met in the cup on March 12, 2015.",
        left_value="April",
        right_value="March 12, 2015",
        verdict=Verdict.CONFLICT,
        reason=Reason.OVERTAKEN,
    ),
    Example(
        left="The parliament will vote on the budget on March 25, 2015.",
        right="The parliament voted on the budget on Thursday.",
        left_value="March 25, 2015",
        right_value="Thursday",
        verdict=Verdict.CONFLICT,
        reason=Reason.OVERTAKEN,
    ),
    Example(
        left="The parliament is to vote on the budget in March.",
        right="The parliament voted on the budget on March 19, 2015.",
        left_value="March",
        right_value="March 19, 2015",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.OVERTAKEN,
    ),
    Example(
        left="Thursday's match was cancelled because of snow.",
        right="The match was played on Thursday in heavy snow.",
        left_value="Thursday",
        right_value="Thursday",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="Thursday's match was cancelled because of snow.",
        right="The match was played on Tuesday in heavy snow.",
        left_value="Thursday",
        right_value="Tuesday",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_MOMENT,
    ),
    Example(
        left="The launch is scheduled for March 25, 2015.",
        right="The launch on March 25, 2015 was postponed.",
        left_value="March 25, 2015",
        right_value="March 25, 2015",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.OVERTAKEN,
    ),
    Example(
        left="The trial is due to open in May 2015.",
        right="The trial is due to open in June 2015.",
        left_value="May 2015",
        right_value="June 2015",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_MOMENT,
    ),
    Example(
        left="The board will decide by Friday.",
        right="The board decided on Wednesday.",
        left_value="Friday",
        right_value="Wednesday",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.OVERTAKEN,
    ),
)
