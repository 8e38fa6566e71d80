"""Stories that go on for days: on the third night of riots 18 shops burn, on the fourth 31.

Whoever writes of the second night counts what happened in it, whoever writes at the end counts all
of them; two counts of what is done again every night are answers to one question where both are
told of one day, or neither says of which.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.dated.datevalue import DateValue
from compare.facts.figure.figures import figures_in
from compare.facts.figure.quantity import COUNT, Quantity
from compare.facts.worded.scenes import SCENES
from compare.match.updates import OFTEN
from compare.text.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.match.occasion.occasion import Occasion
    from compare.model import Mention, Sentence

# "The third straight night", "a fifth day of protests"; "four nights of riots".
LATER = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th"
SEVERAL = "two|three|four|five|six|seven|eight|nine|ten|[2-9]"
IN_A_ROW = "(?: straight| consecutive| successive| full)?"
GOES_ON = re.compile(
    rf"\b(?:{LATER}){IN_A_ROW} (?:night\b|(?:day|evening) of\b)"
    rf"|\b(?:{SEVERAL}){IN_A_ROW} (?:nights\b|days of\b)|\bthe night before\b",
    re.IGNORECASE,
)
# What tells which of the days a count is of.
DATED = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:over)?nights?\b|\byesterday\b"
    r"|\bweekend\b|\bdays\b|\bo'clock\b",
    re.IGNORECASE,
)
# What tells that it is of all of them: "46 officers have been hurt, 17 of them last night".
IN_ALL = re.compile(
    r"\bsince\b|\bso far\b|\bto date\b|\bin all\b|\baltogether\b|\btotals?\b|\bha(?:ve|s|d) been\b",
    re.IGNORECASE,
)
# What stands behind a count: "18 shops", "dozens of police cars".
THINGS = re.compile(r" (?:of )?(?:[a-z-]+ )?(?:[a-z]+s|people)\b", re.IGNORECASE)
# One sentence may speak of another story's nights.
LEAST_SENTENCES = 2
# What is so, and not done again every night.
LASTING = words("be belong comprise consist contain employ have hold include live number own seat")


def goes_on(sentences: Iterable[Sentence]) -> bool:
    """Whether an event's articles tell of its third night, or of nights in a row."""
    return sum(GOES_ON.search(one.text) is not None for one in sentences) >= LEAST_SENTENCES


def may_be_of_two_days(left: Mention, right: Mention, one: Occasion, other: Occasion) -> bool:
    """Whether two counts of a story that goes on may be those of two of its days."""
    if not (is_done_again(left) and is_done_again(right)):
        return False
    texts = left.sentence.text, right.sentence.text
    of_all = [IN_ALL.search(text) is not None for text in texts]
    if of_all[0] != of_all[1]:
        return True
    dated = any(DATED.search(text) for text in texts)
    return dated and not (one.days and other.days and one.agrees(other))


def may_be_two_rounds(left: Mention, right: Mention) -> bool:
    """Whether two times date what was done to so many, night after night of one story."""
    times = isinstance(left.value, DateValue) and isinstance(right.value, DateValue)
    return times and counts(left.sentence) and counts(right.sentence)


def counts(sentence: Sentence) -> bool:
    """Whether a sentence tells of several things: "looted 18 shops"; not of a year, or an age."""
    return any(
        one.unit is COUNT and THINGS.match(sentence.text, one.stop) is not None
        for one in figures_in(sentence.text)
    )


def is_done_again(mention: Mention) -> bool:
    """Whether so many were hit, held or hurt; not "the town has 12 schools".

    What is asked of one person or thing by its own words, and how often, was done to it alone.
    """
    value = mention.value
    if not isinstance(value, Quantity) or not value.is_count or value.ordinal:
        return False
    if (value.asks and value.asks not in SCENES) or value.noun == OFTEN:
        return False
    return bool(value.state) or mention.clause.verb not in LASTING
