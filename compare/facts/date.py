"""Dates and times of day: when something happened, or is to happen.

"They met on Wednesday" and "they met on Thursday" conflict.  "In January 2011"
and "in 2011" differ in precision, "since Monday" and "until Friday" answer
different questions, and the day on which a source spoke is never the event's.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.facts.dated.around import told_before, with_clause
from compare.facts.dated.dated import ahead_of, of_the_news, value_of
from compare.facts.dated.datevalue import AHEAD, DateValue
from compare.facts.kind import Example, mention
from compare.model import (
    EQUAL,
    Mention,
    Reason,
    Relation,
    Role,
    Status,
    Verdict,
    compatible,
    conflict,
    unrelated,
)
from compare.text.happening.once import is_of_its_time
from compare.text.happening.turns import ENDS
from compare.text.interval import Grain
from compare.text.layout.byline import is_date_header
from compare.text.lexicon import words
from compare.text.naming.people import people_of
from compare.text.naming.things import things_of
from compare.text.timex.carried import carried
from compare.text.timex.expressions import Bound, times
from compare.text.timex.moment import (
    FROM_THEN,
    POINTS,
    Moment,
    in_words,
    is_allowed,
    may_be_one,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.text.grammar.parse import ParsedArticle, ParsedSentence
    from compare.text.timex.expressions import Timex

NAME = "date"
SUMMARY = "days and times on which something happened or is to happen"

# More times in one sentence are a timetable or a table of results, and no statement.
MOST_TIMES = 8
# Subjects that tell a reader nothing of what a date is.
NAMELESS = words("by he i it one she someone that they this we which who you")
# "In this Jan. 5, 2012 file photo": the picture's day.
ARCHIVE = re.compile(r"\bfile (?:photo|picture|image|pic)\b|\bin this (?:[A-Z0-9]|undated)", re.I)


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """The times in what the article itself says: no bylines, stamps or archive pictures."""
    yield from found_in(parsed)


# Plans and occasions are read from the same times.
@lru_cache(maxsize=16)
def found_in(parsed: ParsedArticle) -> tuple[Mention, ...]:
    """The mentions of an article, read once."""
    return tuple(mentions(parsed))


def mentions(parsed: ParsedArticle) -> Iterator[Mention]:
    """The mentions, sentence by sentence."""
    before: list[Timex] = []
    for index, sentence in enumerate(parsed.sentences):
        if is_left_out(sentence):
            continue
        told = times(sentence, parsed.now)
        told = sorted([*told, *carried(sentence, told, before)], key=lambda timex: timex.start)
        # "A shop was robbed a week ago.  It happened at noon."
        dated = bool(before)
        before = told
        for timex in told if len(told) <= MOST_TIMES else ():
            read = value_of(
                sentence, timex, people_of(parsed), told_before(parsed, index), things_of(parsed)
            )
            value = read if dated else of_the_news(read, sentence, timex, parsed.sentences[:index])
            if value is None:
                continue
            value = ahead_of(value, parsed.now)
            found = mention(NAME, sentence, start=timex.start, end=timex.end, value=value)
            if found is not None:
                yield with_clause(found, value)


def is_left_out(parsed: ParsedSentence) -> bool:
    """Publication stamps, and pictures from the archive."""
    sentence = parsed.sentence
    if is_date_header(sentence.text):
        return True
    return ARCHIVE.search(sentence.text) is not None and sentence.role is Role.CAPTION


def relate(left: DateValue, right: DateValue) -> Relation:
    """The first rung that fits answers."""
    one, other = left.moment, right.moment
    if left.spoken != right.spoken or not same_sort(one, other):
        return unrelated(Reason.OTHER_MOMENT)
    if one == other:
        return EQUAL
    if left.spoken or are_parts(one, other) or are_two_ends(left, right):
        return unrelated(Reason.OTHER_MOMENT)
    if are_deadlines(left, right):
        return compatible(Reason.PRECISION) if may_be_one(one, other) else conflict()
    if is_before_its_time(left, right) or is_before_its_time(right, left):
        return conflict()
    relation = relate_ends(one, other) if are_ends(left, right) else relate_moments(one, other)
    called_off = Status.CANCELLED in (left.status, right.status) and are_one_turn(left, right)
    overtaken = is_overtaken(left.status, right.status) and not called_off
    if relation.verdict is Verdict.CONFLICT and overtaken:
        return unrelated(Reason.OVERTAKEN)
    return relation


def are_parts(one: Moment, other: Moment) -> bool:
    """ "It rained in the morning", "it rained in the afternoon": of no day that is told."""
    clocks = [moment.interval.clock for moment in (one, other) if moment.interval.timeless]
    return len(clocks) > 1 and not any(clock is None or clock.exact for clock in clocks)


def are_two_ends(left: DateValue, right: DateValue) -> bool:
    """ "Closed at 9", "closed till 7 on Wednesday": when it began, and when it is to end.

    "Runs until June 20" and "will be lifted on June 28" both tell the end.
    """
    until = [one.moment.bound is Bound.UNTIL for one in (left, right)]
    return until[0] != until[1] and not are_one_turn(left, right)


def are_deadlines(left: DateValue, right: DateValue) -> bool:
    """ "Must withdraw by 15 January", "by 31 January": of what is to come the limit is the fact."""
    bounds = {left.moment.bound, right.moment.bound}
    return bounds == {Bound.BY} and left.status is right.status is Status.PLANNED


def are_one_turn(left: DateValue, right: DateValue) -> bool:
    """Whether both tell one turn: "the warning was lifted", "the alert was called off"."""
    return not left.happening.turns.isdisjoint(right.happening.turns)


def are_ends(left: DateValue, right: DateValue) -> bool:
    """Whether both tell when something ends: "runs until March 30", "to be lifted on April 15"."""
    return not left.happening.turns.isdisjoint(right.happening.turns & ENDS)


def relate_ends(left: Moment, right: Moment) -> Relation:
    """ "Closed until Thursday" may still be so on that day: it opens then, or on the next."""
    if Bound.AFTER in (left.bound, right.bound):
        # "Will not reopen before 12 May", "should reopen in June".
        return relate_moments(left, right)
    bounded = [one.bound in POINTS for one in (left, right)]
    near = bounded[0] != bounded[1] and are_next(left, right)
    one, other = replace(left, bound=Bound.AT), replace(right, bound=Bound.AT)
    return compatible(Reason.PRECISION) if near or may_be_one(one, other) else conflict()


def are_next(left: Moment, right: Moment) -> bool:
    """Whether one day is that after the other."""
    days = [one.interval.start for one in (left, right) if one.interval.start is not None]
    return len(days) > 1 and abs((days[0] - days[1]).days) <= 1


def same_sort(left: Moment, right: Moment) -> bool:
    """A clock time is no answer to "which day"."""
    if left.interval.timeless or right.interval.timeless:
        return left.interval.clock is not None and right.interval.clock is not None
    return True


def is_overtaken(left: Status, right: Status) -> bool:
    """One looks ahead, the other back: the kind ``plan`` answers.

    "The school reopens on Monday" looks ahead as well, in the present.
    """
    return (left in AHEAD) != (right in AHEAD) and not {
        Status.UNKNOWN, Status.ONGOING
    } & {left, right}  # fmt: skip


def is_before_its_time(lasting: DateValue, made: DateValue) -> bool:
    """ "Has treated fishermen since 1987", of a clinic "founded in 1990": it cannot have."""
    if made.moment.bound not in POINTS or not is_of_its_time(lasting.happening, made.happening):
        return False
    since, founded = lasting.moment.interval.end, made.moment.interval.start
    return since is not None and founded is not None and since < founded


def relate_moments(left: Moment, right: Moment) -> Relation:
    """How two different times stand, by their bounds."""
    bounded = [one for one in (left, right) if one.bound not in POINTS]
    if len(bounded) == 2:
        return relate_bounded(left, right)
    if not bounded:
        return relate_points(left, right)
    [limit] = bounded
    if is_allowed(limit, right if limit is left else left):
        return compatible(Reason.BOUND)
    # "Closed since Monday" says when it began, and "closed on Sunday" may be another closing.
    strict = limit.bound in (Bound.AFTER, Bound.BY)
    return conflict() if strict else unrelated(Reason.OTHER_MOMENT)


def relate_points(left: Moment, right: Moment) -> Relation:
    """Two times that set no bound; "in the 1940s" and "in the 1950s" may both be true."""
    if may_be_one(left, right):
        return compatible(Reason.PRECISION)
    if left.interval.grain <= Grain.DECADE and right.interval.grain <= Grain.DECADE:
        return unrelated(Reason.OTHER_MOMENT)
    return conflict()


def relate_bounded(left: Moment, right: Moment) -> Relation:
    """Two beginnings, two ends, or one of each."""
    if (left.bound in FROM_THEN) != (right.bound in FROM_THEN):
        return unrelated(Reason.OTHER_MOMENT)
    if left.bound is not right.bound or left.bound in (Bound.AFTER, Bound.BY):
        return compatible(Reason.BOUND)
    return compatible(Reason.PRECISION) if may_be_one(left, right) else conflict()


def describe(value: DateValue) -> str:
    """ "since January 2011"."""
    return in_words(value.moment)


def ask(mention: Mention) -> str:
    """ "date of the meeting", "when: ministers meet"."""
    value: DateValue = mention.value  # type: ignore[assignment]
    what = "time" if value.moment.interval.timeless else "date"
    if not value.of:
        return what
    if value.of_event:
        return f"{what} of the {value.of}"
    # "They broke the ice in May, when the ministers met": the subject is another verb's.
    who = mention.clause.subject if value.of == mention.clause.verb else ""
    who = "" if who in NAMELESS else who
    return f"{what}: {who} {value.of}".replace("  ", " ")


EXAMPLES: tuple[Example, ...] = (
    Example(
        left="The ministers met on Wednesday.",
        right="The ministers met on Thursday.",
        left_value="Wednesday",
        right_value="Thursday",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The blaze broke out at about 8.40pm on Thursday.",
        right="The blaze broke out at 8.49pm on Thursday.",
        left_value="8.40pm on Thursday",
        right_value="8.49pm on Thursday",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The blaze broke out at around 9pm on Thursday.",
        right="The blaze broke out at 8.49pm on Thursday.",
        left_value="9pm on Thursday",
        right_value="8.49pm on Thursday",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.PRECISION,
    ),
    Example(
        left="The striker signed in January 2011.",
        right="The striker signed in 2011.",
        left_value="January 2011",
        right_value="2011",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.PRECISION,
    ),
    Example(
        left="The court ruled on Thursday.",
        right="The court ruled on March 19.",
        left_value="Thursday",
        right_value="March 19",
        verdict=Verdict.EQUAL,
    ),
    Example(
        left="The bank collapsed four years ago.",
        right="The bank collapsed in 2010.",
        left_value="four years ago",
        right_value="2010",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.PRECISION,
    ),
    Example(
        left="The mine has been shut since 2012.",
        right="The mine was shut in July 2013.",
        left_value="2012",
        right_value="July 2013",
        verdict=Verdict.COMPATIBLE,
        reason=Reason.BOUND,
    ),
    Example(
        left="The pass is closed since Monday.",
        right="The pass is closed until Saturday.",
        left_value="Monday",
        right_value="Saturday",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_MOMENT,
    ),
    Example(
        left="The ferry sank on Tuesday.",
        right="The ferry sank near the coast, officials said on Wednesday.",
        left_value="Tuesday",
        right_value="Wednesday",
        verdict=Verdict.UNRELATED,
        reason=Reason.OTHER_MOMENT,
    ),
    Example(
        left="The storm made landfall on March 17, 2015.",
        right="The storm made landfall on 18 March 2015.",
        left_value="March 17, 2015",
        right_value="18 March 2015",
        verdict=Verdict.CONFLICT,
    ),
    Example(
        left="The party chose its leader in 2011.",
        right="The party chose its leader in 2012.",
        left_value="2011",
        right_value="2012",
        verdict=Verdict.CONFLICT,
    ),
)
