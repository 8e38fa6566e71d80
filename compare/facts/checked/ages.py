"""An age beside the years that it must follow from: "(1921-2013) died aged 90" was 91 or 92.

Only where the years stand with the age in one phrase; an age "when he won" or "at the time" is of
another year, and an age off by one may be the calendar's doing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.checked.claim import Check, Side

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

DAY = r"(?:[0-3]?[0-9](?:st|nd|rd|th)?,? )?"
# What stands between "born" and the year: "in Leeds, near the Aire, on".
WHERE = r"(?:(?:at|in|near|of|on|outside|the|to) |[A-Z][A-Za-z'’-]*,? )"
# "Olin, 45, who was born in 1950"; "Olin, 45, born in Leeds on 3 May 1950"; not "Olin, 45, born in
# Leeds, filmed here in 2006"
BORN = re.compile(
    rf", (?P<age>[1-9][0-9]?), (?:who )?(?:was )?born {WHERE}{{0,6}}?{DAY}(?:[A-Z][a-z]+ )?"
    rf"{DAY}(?P<birth>(?:in )?(?:19|20)[0-9]{{2}})(?![0-9])"
)
# "Olin (1921-2013), who died at 91"
LIFE = re.compile(
    r"\((?P<years>(?P<first>1[89][0-9]{2}|20[0-9]{2})\s?[-–—]\s?(?P<last>1[89][0-9]{2}|20[0-9]{2}))\)"
)
DIED = re.compile(
    r"\b(?:died|dies|passed away)\b[^.;]{0,60}?\b(?:aged |at (?:the age of |age )?)"
    r"(?P<age>[1-9][0-9]?)\b(?![-:%.][0-9]| ?[ap]\.?m| (?:years?|months?|days?) (?:ago|old))"
)
ANY_YEAR = re.compile(r"\b(?:1[89]|20)[0-9]{2}\b")
OTHER_TIME = re.compile(r"\b(?:when|then|at the time|later|ago|since)\b", re.IGNORECASE)
# A birthday may be ahead, and a news page a year old.
SLACK = 1
QUESTION = "age"


def age_checks(text: str, now: date | None) -> Iterator[Check]:
    """Every age beside a year of birth, or beside both ends of a life."""
    yield from born_checks(text, now)
    yield from life_checks(text)


def life_checks(text: str) -> Iterator[Check]:
    """The age at death beside the only life of its sentence."""
    lives = list(LIFE.finditer(text))
    died = DIED.search(text, lives[0].end()) if len(lives) == 1 else None
    if died is None or OTHER_TIME.search(text):
        return
    [life] = lives
    years, age = int(life["last"]) - int(life["first"]), int(died["age"])
    told = f"{life['first']} to {life['last']}, {years - 1} or {years} years"
    yield Check(
        QUESTION,
        Side(*died.span("age"), f"died at {age}"),
        Side(*life.span("years"), told),
        agrees=age in (years - 1, years),
    )


def born_checks(text: str, now: date | None) -> Iterator[Check]:
    """An age on the day of the article beside the only year of its sentence."""
    if now is None or len(ANY_YEAR.findall(text)) != 1 or OTHER_TIME.search(text):
        return
    for match in BORN.finditer(text):
        birth, age = int(match["birth"][-4:]), int(match["age"])
        oldest = now.year - birth
        yield Check(
            QUESTION,
            Side(*match.span("age"), f"{age} years old"),
            Side(*match.span("birth"), f"born in {birth}, {oldest - 1} or {oldest} years old"),
            agrees=oldest - 1 - SLACK <= age <= oldest + SLACK,
        )
