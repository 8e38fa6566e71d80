"""Slips inside one article: "Thursday 20 March 2015" was a Friday, and 7 and 6 are not 12.

Two things that an article says must go together: a weekday and its date, a day and its month, a
number of people and its parts, an age and the year of birth.  Where they do not, one of them is a
slip; which, the article does not tell.  Whatever leaves room is left alone.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from compare.facts.checked.ages import age_checks
from compare.facts.checked.claim import Claim
from compare.facts.checked.sums import sum_checks
from compare.facts.checked.weekdays import length_checks, weekday_checks, years_vouched
from compare.facts.kind import Example, mention
from compare.model import EQUAL, Mention, Reason, Relation, Verdict, conflict, unrelated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.facts.checked.claim import Check
    from compare.text.grammar.parse import ParsedArticle

__all__ = ["EXAMPLES", "NAME", "SUMMARY", "ask", "describe", "find", "relate"]

NAME = "calendar"
SUMMARY = "a weekday that is not the date's, and sums and ages that do not add up, in one article"
# Longer "sentences" are tables.
LONGEST = 2000


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """Both sides of every check, in text order."""
    prose = [one for one in parsed.sentences if len(one.sentence.text) <= LONGEST]
    years = years_vouched([one.sentence.text for one in prose], parsed.now)
    for sentence in prose:
        text, base = sentence.sentence.text, sentence.sentence.start
        checks: Iterator[Check] = chain(
            weekday_checks(text, parsed.now, years),
            length_checks(text),
            sum_checks(text),
            age_checks(text, parsed.now),
        )
        for side, claim in chain.from_iterable(check.claims() for check in checks):
            start, end = base + side.start, base + side.end
            found = mention(NAME, sentence, start=start, end=end, value=claim)
            if found is not None:
                yield found


def relate(left: Claim, right: Claim) -> Relation:
    """Two sides of one check conflict unless they go together; other checks ask other things."""
    if left.about != right.about:
        return unrelated(Reason.OTHER_MOMENT)
    if left.said == right.said or left.agrees:
        return EQUAL
    return conflict()


def describe(value: Claim) -> str:
    """ "Thursday"; "20 March 2015, a Friday"."""
    return value.said


def ask(mention: Mention) -> str:
    """ "day of the week"."""
    value: Claim = mention.value  # type: ignore[assignment]
    return value.question


def example(text: str, left: str, right: str, verdict: Verdict) -> Example:
    """Both sides stand in one article."""
    return Example(left=text, right=text, left_value=left, right_value=right, verdict=verdict)


EXAMPLES: tuple[Example, ...] = (
    example(
        "The court sat on Thursday, 20 March 2015.",
        "Thursday",
        "20 March 2015",
        Verdict.CONFLICT,
    ),
    example(
        "The court sat on Friday, 20 March 2015.",
        "Friday",
        "20 March 2015",
        Verdict.EQUAL,
    ),
    example(
        "Twelve people, seven men and six women, were hurt in the crash.",
        "Twelve people",
        "seven men and six women",
        Verdict.CONFLICT,
    ),
    example(
        "Thirteen people, seven men and six women, were hurt in the crash.",
        "Thirteen people",
        "seven men and six women",
        Verdict.EQUAL,
    ),
    example(
        "The lease ends on June 31.",
        "June 31",
        "June",
        Verdict.CONFLICT,
    ),
    example(
        "The dancer Marta Olin (1931-2013) has died aged 61.",
        "61",
        "1931-2013",
        Verdict.CONFLICT,
    ),
    example(
        "The dancer Marta Olin (1931-2013) has died aged 81.",
        "81",
        "1931-2013",
        Verdict.EQUAL,
    ),
)
