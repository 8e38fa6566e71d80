"""The article's own date, from its metadata, dateline, byline or captions.

"Yesterday" and "Thursday" mean something only beside the day of publication.
Where nothing tells it there is none: today's date is never a guess.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from compare.model import Article, Block, Role
from compare.text.interval import one_day
from compare.text.layout.byline import is_date_header
from compare.text.layout.issueline import minute_of, written_days
from compare.text.timex.calendar import CALENDAR
from compare.text.timex.draft import Tense, read_safely, resolve
from compare.text.timex.words import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.text.interval import Interval

# A stamp stands above the first paragraphs or below the last; a stretch this long holds no stamp.
LONGEST_STAMP = 300
# Where the weekday of today's news is named, if anywhere.
LEAD = 2000
# "Published Monday ... Updated Friday": the words are Monday's.
UPDATES_WITHIN = 7
OLD = re.compile(r"\bfile (?:photo|picture|image|pic)\b|\barchive\b", re.IGNORECASE)


def publication_date(article: Article, blocks: Sequence[Block]) -> date | None:
    """The day "now" means in this article; None where nothing tells.

    In order: the metadata, the stamps and datelines, and last the day that a caption gives to
    its picture with the weekday, which news pictures have in common with the news.
    """
    if article.published is not None:
        return article.published
    texts = [(block.role, article.text[block.start : block.end]) for block in blocks]
    stamped = [day for text in stamps(texts) for day, _ in full_dates(text)]
    if stamped:
        return first_of_run(stamped)
    captions = [text for role, text in texts if role is Role.CAPTION and not OLD.search(text)]
    return pictured_day(captions, article.text[:LEAD])


def issue_day(article: Article, blocks: Sequence[Block]) -> Interval | None:
    """The day an article is of, its year perhaps unknown: "MARSTON, Nov 2 (Agency) -".

    The first that its stamps and datelines tell; an unanchored day of a month where they leave the
    year to the reader.
    """
    now = publication_date(article, blocks)
    if now is not None:
        return one_day(now)
    texts = [(block.role, article.text[block.start : block.end]) for block in blocks]
    return next((day for text in stamps(texts) for day in days_of_month(text)), None)


def issue_minute(article: Article, blocks: Sequence[Block]) -> int | None:
    """The minute of that day, from midnight, by whatever clock the first stamp goes."""
    texts = [(block.role, article.text[block.start : block.end]) for block in blocks]
    told = map(minute_of, stamps(texts))
    return next((minute for minute in told if minute is not None), None)


def days_of_month(text: str) -> Iterator[Interval]:
    """The days written with their month and without a year, in text order."""
    found = []
    for expression, reader in CALENDAR:
        for match in expression.finditer(text):
            draft = read_safely(reader, match, None)
            meant = None if draft is None else resolve(draft, None, Tense.NEAREST)
            if meant is not None and meant[0].day is not None:
                found.append((match.start(), meant[0]))
    yield from (interval for _, interval in sorted(found, key=lambda one: one[0]))


def stamps(texts: Sequence[tuple[Role, str]]) -> Iterator[str]:
    """Bylines, datelines, and lines that are a date and hardly another word."""
    for role, text in texts:
        if role is Role.BYLINE or is_date_header(text.strip()):
            yield text[:LONGEST_STAMP]


def first_of_run(days: Sequence[date]) -> date:
    """The day before the updates: the first of the days that lie close to the last."""
    last = max(days)
    return min(day for day in days if (last - day).days <= UPDATES_WITHIN)


def full_dates(text: str) -> list[tuple[date, bool]]:
    """The days written out with their year, each with whether its weekday stands with it."""
    return sorted({(one.day, one.named) for one in written_days(text)})


def pictured_day(captions: Sequence[str], lead: str) -> date | None:
    """The one day that captions give with its weekday; the weekday may stand in the lead instead.

    None where pictures are of several days.
    """
    days = {
        day
        for text in captions
        for day, named in full_dates(text[: 2 * LONGEST_STAMP])
        if named or WEEKDAYS[day.weekday()] in lead
    }
    return days.pop() if len(days) == 1 else None
