"""What formats say about an article, whatever type they say it in: a line, a day, an address.

Nothing that is said wrongly stops the reading; it is as if it had not been said.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

# An outlet, a headline: more is no name of anything.
LONGEST = 300
ISO_DAY = re.compile(r"\s*(?P<day>\d{4}-\d\d-\d\d)(?!\d)")
# "20150319", "20150319T101500Z": IPTC's short form.
BASIC_DAY = re.compile(r"\s*(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?:T\d{4,6}|\s*\Z)")


def line_in(value: object) -> str | None:
    """A text on one line; None for anything else and for an empty one."""
    if not isinstance(value, str):
        return None
    words = " ".join(value.split())
    return words[:LONGEST] or None


def day_in(value: object) -> date | None:
    """The day of a date, an ISO date-time or one as mail writes it, in its own time zone."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    try:
        if found := ISO_DAY.match(value):
            return date.fromisoformat(found["day"])
        if found := BASIC_DAY.match(value):
            return date(int(found["year"]), int(found["month"]), int(found["day"]))
        return parsedate_to_datetime(value[:LONGEST]).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def web_address(value: object) -> str | None:
    """An http address; None for anything else."""
    if isinstance(value, str) and re.fullmatch(r"https?://[^\s<>\"]{1,2000}", value.strip()):
        return value.strip()
    return None
