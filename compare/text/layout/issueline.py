"""Lines under a headline that say when an article was issued, among whatever else they say.

"The Adok Monitor, Friday, 24 February 2012 (evening edition)" and "Posted by owl | 12 Feb 2013,
21:50 UTC" are no statements about the event; "The quake of 24 February 2012" is one.
"""

from __future__ import annotations

import re

LONGEST = 160
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )"
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
YEAR = r"(?:19|20)\d{2}"
FULL_DATE = re.compile(
    rf"{WEEKDAY}?(?:{DAY} {MONTH},? {YEAR}|{MONTH} {DAY},? {YEAR}|\d{{1,2}}\.\d{{1,2}}\.{YEAR})"
)
# What sets a date off from the words before it, and from those behind.
BEFORE = re.compile(r"(?:^|[,|/:(·•–—-]|\b(?:on|[Pp]osted|[Uu]pdated|[Pp]ublished)) ?$")
BEHIND = re.compile(r"^ ?(?:$|[,|/)(·•–—-]|at\b|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m)")
# A line of running text ends so; "a.m." and "p.m." are no end.
ENDED = re.compile(r"(?<![ap]\.m)[.!?][\"”’']?$")


CLOCK = re.compile(
    r"(?<![\d.:])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?(?![\d:])"
    r"(?: ?(?P<half>[ap])\.?m\b| ?(?P<zone>GMT|UTC|hrs|[A-Z]{2,4}T)\b)?",
    re.IGNORECASE,
)
NOON = 12


def minute_of(text: str) -> int | None:
    """The minute of the day, from midnight, at which a stamp says that a text was issued."""
    for found in CLOCK.finditer(FULL_DATE.sub("|", text)):
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        told = found["half"] or found["minute"]
        if not told or hour > 23 or minute > 59:
            continue
        if found["half"]:
            hour = hour % NOON + (NOON if found["half"].lower() == "p" else 0)
        return hour * 60 + minute
    return None


def is_issue_line(text: str) -> bool:
    """Whether a line above the text tells by a date that stands apart when the text was issued."""
    if len(text) > LONGEST or ENDED.search(text) is not None:
        return False
    return any(
        BEFORE.search(text[: found.start()]) and BEHIND.match(text[found.end() :])
        for found in FULL_DATE.finditer(text)
    )
