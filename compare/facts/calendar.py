"""Days that cannot be: "Thursday 20 March 2015" was a Friday.

Such a mention is its own conflict, inside one article.  Only what is wrong is a mention: a date
that agrees with its weekday says nothing here, and the days of two outlets are compared as dates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from compare.facts.kind import Example, mention
from compare.model import EQUAL, Mention, Reason, Relation, Verdict, unrelated
from compare.text.timex_words import MONTH_NUMBER, WEEKDAY_NUMBER, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.text.parse import ParsedArticle

__all__ = ["EXAMPLES", "NAME", "SUMMARY", "ask", "describe", "find", "relate"]

NAME = "calendar"
SUMMARY = "A weekday and a date that do not go together, inside one article."
EXAMPLES: tuple[Example, ...] = (
    Example(
        "The court sat on Thursday, 20 March 2015.", "The court rose on Monday, 1 April 2015.",
        "Thursday, 20 March 2015", "Monday, 1 April 2015",
        Verdict.UNRELATED, Reason.OTHER_MOMENT,
    ),
    Example(
        "The court sat on Thursday, 20 March 2015.", "It met on Thursday, March 20, 2015.",
        "Thursday, 20 March 2015", "Thursday, March 20, 2015", Verdict.EQUAL,
    ),
    Example(
        "Voting ends on Sunday, March 23.", "Voting ends on Sunday 23 March 2015.",
        "Sunday, March 23", "Sunday 23 March 2015", Verdict.EQUAL,
    ),
)  # fmt: skip

DAYS = "|".join(sorted(WEEKDAY_NUMBER, key=len, reverse=True))
MONTHS = "|".join(sorted(MONTH_NUMBER, key=len, reverse=True))
# "Thursday, 20 March 2015", "Thurs., the 20th of March", "Thursday (March 20, 2015".
DATED = re.compile(
    rf"\b(?P<weekday>{DAYS})\b\.?(?:,? | \()(?:the )?(?:"
    rf"(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{MONTHS})\b\.?|"
    rf"(?P<month2>{MONTHS})\b\.? (?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9]))"
    r"(?:,? (?P<year>(?:1[89]|20)[0-9]{2})(?![0-9]))?",
    re.IGNORECASE,
)
# "March 20-22", "March 5 p.m.", "March 3:30": the number is no day, or not this weekday's.
NO_DAY = re.compile(r" ?(?:[-–—/:] ?[0-9]|to [0-9]|[ap]\.?m\b)", re.IGNORECASE)
# "Tuesday to March 20", "between Monday and 20 March" never match; "Monday-Friday, 20 March" does.
RANGE_BEFORE = re.compile(r"(?:[-–—/&]|\b(?:and|or|to|through|until|every|each)) ?$", re.IGNORECASE)
NEAR = 10
# A date without a year is judged only this near to the day of the article: further off, "they last
# met on Thursday, 21 November" may be of any year.
NEAREST = 60


@dataclass(frozen=True, slots=True)
class WrongDay:
    """The weekday as it is printed (0 is Monday), and the date that falls on another."""

    weekday: int
    date: date


def find(parsed: ParsedArticle) -> Iterator[Mention]:
    """Every weekday that is not its date's, in text order."""
    for sentence in parsed.sentences:
        text, base = sentence.span.text, sentence.offset + sentence.span.start_char
        for match in DATED.finditer(text):
            value = wrong_day(match, text, parsed.now)
            if value is None:
                continue
            start, end = base + match.start(), base + match.end()
            found = mention(NAME, sentence, start=start, end=end, value=value)
            if found is not None:
                yield found


def wrong_day(match: re.Match[str], text: str, now: date | None) -> WrongDay | None:
    """The fault in a weekday and its date; None where there is none, or no telling."""
    before = text[max(match.start() - NEAR, 0) : match.start()]
    if NO_DAY.match(text, match.end()) or RANGE_BEFORE.search(before):
        return None
    weekday = WEEKDAY_NUMBER[match.group("weekday").lower()]
    dates = possible_dates(match, now)
    if not dates or any(one.weekday() == weekday for one in dates):
        return None
    return WrongDay(weekday, dates[0])


def possible_dates(match: re.Match[str], now: date | None) -> list[date]:
    """The dates that are meant, the nearest to the article's day first."""
    month = MONTH_NUMBER[(match.group("month") or match.group("month2")).lower()]
    day = int(match.group("day") or match.group("day2"))
    if match.group("year"):
        return existing([int(match.group("year"))], month, day)
    if now is None:
        return []
    near = existing([now.year - 1, now.year, now.year + 1], month, day)
    near = [one for one in near if abs((one - now).days) <= NEAREST]
    return sorted(near, key=lambda one: abs((one - now).days))


def existing(years: list[int], month: int, day: int) -> list[date]:
    """The dates of these years that there are: no 30 February."""
    found = []
    for year in years:
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return found


def relate(left: WrongDay, right: WrongDay) -> Relation:
    """Two outlets may share a slip; otherwise each is its own."""
    return EQUAL if left == right else unrelated(Reason.OTHER_MOMENT)


def describe(value: WrongDay) -> str:
    """ "Thursday 20 March 2015, which was a Friday"."""
    day = value.date
    named = f"{WEEKDAYS[value.weekday]} {day.day} {day:%B} {day.year}"
    return f"{named}, which is a {WEEKDAYS[day.weekday()]}"


def ask(mention: Mention) -> str:
    """What the mention answers."""
    assert isinstance(mention.value, WrongDay)
    return "day of the week"
