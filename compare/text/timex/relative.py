"""Dates told from where the reader stands: "yesterday", "last week", "Thursday"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from re import Match

from compare.text.interval import (
    Clock,
    Grain,
    Interval,
    days,
    months_before,
    one_day,
    week_of,
    whole_month,
    whole_years,
)
from compare.text.timex.calendar import season
from compare.text.timex.draft import Anchor, Draft, Reader
from compare.text.timex.words import (
    EDGE,
    NUMBER_WORDS,
    PART,
    PARTS_OF_DAY,
    SEASONS,
    WEEKDAY,
    WEEKDAY_NUMBER,
    either,
)

COUNT = f"(?P<count>[0-9]{{1,3}}|{either(*NUMBER_WORDS)})"
DAYS_AWAY = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
BEYOND = {"": 0, "before": -1, "after": 1}
STEPS = {
    "last": -1, "this past": -1, "this": 0, "the": 0, "earlier this": 0, "later this": 0, "next": 1,
    "this coming": 1, "the coming": 1, "coming": 1, "current": 0,
}  # fmt: skip

# "Thursday"; "last Thursday"; "early on Thursday"; "Thursday night"; "the early hours of Sunday"
WEEKDAY_ALONE = re.compile(
    rf"\b(?:(?P<hours>early\shours\sof|morning\sof|afternoon\sof|evening\sof|night\sof)\s)?"
    rf"(?:(?P<which>[Tt]his\spast|[Tt]his\scoming|[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming)\s)?(?:{EDGE}\s(?:on\s)?)?{WEEKDAY}"
    rf"(?:\s(?:the\s)?(?P<nth>[12]?[0-9]|3[01])(?:st|nd|rd|th)\b(?!\s(?:of\b|[A-Z])))?(?:\s{PART})?(?![\w-])"
)
# "yesterday"; "late yesterday"; "tomorrow morning"; "the day before yesterday"
NEAR_DAY = re.compile(
    rf"\b(?:(?:the\s)?day\s(?P<beyond>before|after)\s)?(?:{EDGE}\s)?"
    rf"(?P<near>today|tonight|yesterday|tomorrow)(?:\s{PART})?\b",
    re.IGNORECASE,
)
# "last night"; "this morning"
NEAR_PART = re.compile(
    r"\b(?P<which>last|this)\s(?P<part>night|morning|afternoon|evening)\b", re.IGNORECASE
)
# "last week"; "next year"; "this summer"
NEAR_UNIT = re.compile(
    rf"\b(?P<which>last|next|this|earlier\sthis|later\sthis|this\spast|(?:this\s|the\s)?coming|current)\s"
    rf"(?P<unit>week|weekend|month|year|decade|century|{either(*SEASONS, 'winter')})\b",
    re.IGNORECASE,
)
# "the weekend"
WEEKEND = re.compile(r"\b[Tt]he\sweekend\b")
# "a weekend shooting"
WEEKEND_OF = re.compile(r"\bweekend\b(?=\s[a-z])")
# "in the spring", "over the summer": of what was or will be, not of every year
THE_SEASON = re.compile(rf"\b[Tt]he\s(?P<season>{either(*SEASONS, 'winter')})(?=[.,;)]|$)")
# "since '85"
SHORT_YEAR = re.compile(r"\b(?:in|since|of|until|by)\s(?P<year>['’](?P<short>[0-9]{2}))(?![\w'’])")
# "four years ago"; "two and a half years ago"; "a week ago"
AGO = re.compile(
    rf"\b{COUNT}(?P<half>\sand\sa\shalf)?[\s-](?P<unit>decade|year|month|fortnight|week|day|hour|minute)s?\sago\b",
    re.IGNORECASE,
)
# "three weeks from now"; "in two years' time"; "in three weeks" of what is to come
FROM_NOW = re.compile(
    rf"\b(?:(?P<in>in)\s)?(?:about\s)?{COUNT}\s(?P<unit>year|month|fortnight|week|day)s?"
    r"(?P<told>['’]?\stime|\sfrom\s(?:now|today)|\shence)?\b(?!-)(?!['’]|\s(?:of|or|later|old|ago)\b)",
    re.IGNORECASE,
)


def part_clock(edge: str | None, part: str | None) -> Clock | None:
    """The hours that "early" or "night" leave."""
    name = (part or edge or "").lower()
    return Clock(*PARTS_OF_DAY[name]) if name in PARTS_OF_DAY else None


def read_weekday(found: Match[str], _now: date | None) -> Draft | None:
    """A weekday, with what narrows it."""
    hours = (found["hours"] or "").split(" ")[0].lower()
    which = (found["which"] or "").lower()
    return Draft(
        *found.span(),
        weekday=WEEKDAY_NUMBER[found["weekday"].lower()],
        day=int(found["nth"]) if found["nth"] else None,
        which={"coming": "next", "this coming": "next", "this past": "last"}.get(which, which),
        clock=part_clock(found["edge"] or hours, found["part"]),
    )


def read_near_day(found: Match[str], now: date | None) -> Draft | None:
    """A day counted from now."""
    if now is None:
        return None
    near = found["near"].lower()
    clock = part_clock(found["edge"], "night" if near == "tonight" else found["part"])
    away = DAYS_AWAY[near] + BEYOND[(found["beyond"] or "").lower()]
    return deictic(found, one_day(now + timedelta(days=away), clock))


def read_near_part(found: Match[str], now: date | None) -> Draft | None:
    """A part of today or of last night."""
    if now is None:
        return None
    back = 1 if found["which"].lower() == "last" else 0
    clock = part_clock(None, found["part"])
    return deictic(found, one_day(now - timedelta(days=back), clock))


def deictic(found: Match[str], interval: Interval | None) -> Draft | None:
    """A draft whose meaning hangs on now."""
    if interval is None:
        return None
    return Draft(*found.span(), fixed=interval, anchor=Anchor.NOW)


def read_near_unit(found: Match[str], now: date | None) -> Draft | None:
    """The week, month, year or season before, at or after now."""
    if now is None:
        return None
    step = STEPS[" ".join(found["which"].lower().split())]
    return deictic(found, unit_from(now, found["unit"].lower(), step))


def unit_from(now: date, unit: str, step: int) -> Interval | None:
    """The day, week, month, year or season that lies ``step`` from the one of now."""
    if unit == "day":
        return one_day(now + timedelta(days=step))
    if unit == "week":
        return week_of(now + timedelta(days=7 * step))
    if unit == "weekend":
        return weekend_from(now, step)
    if unit == "month":
        first = months_before(now, -step)
        return whole_month(first.year, first.month)
    if unit == "year":
        return whole_years(now.year + step, now.year + step)
    if unit == "decade":
        first_year = now.year // 10 * 10 + 10 * step
        return whole_years(first_year, first_year + 9, Grain.DECADE)
    if unit == "century":
        return None
    return season_from(now, unit, step)


def season_from(now: date, name: str, step: int) -> Interval:
    """ "Last summer" in July is the year before's; "next summer" is the first to begin."""
    around = [season(name, now.year + away) for away in (-1, 0, 1)]
    if step < 0:
        start, end = [one for one in around if one[1] < now][-1]
    elif step > 0:
        start, end = next(one for one in around if one[0] > now)
    else:
        start, end = around[1]
    return days(Grain.SEASON, start, end)


def weekend_from(now: date, step: int) -> Interval:
    """Saturday and Sunday: the coming ones for "this weekend", the latest for "last weekend"."""
    saturday = now + timedelta(days=5 - now.weekday())
    if step < 0 and saturday + timedelta(days=1) >= now:
        saturday -= timedelta(days=7)
    if step > 0:
        saturday += timedelta(days=7)
    return days(Grain.WEEK, saturday, saturday + timedelta(days=1))


def read_weekend(found: Match[str], now: date | None) -> Draft | None:
    """The latest weekend, today's included."""
    if now is None:
        return None
    saturday = now - timedelta(days=(now.weekday() - 5) % 7)
    return deictic(found, days(Grain.WEEK, saturday, saturday + timedelta(days=1)))


def read_weekend_of(found: Match[str], now: date | None) -> Draft | None:
    """The latest weekend, before what took place on it."""
    draft = read_weekend(found, now)
    return draft and replace(draft, which="weekend")


def read_the_season(found: Match[str], _now: date | None) -> Draft | None:
    """The season that the tense points to."""
    name = found["season"].lower()
    return Draft(
        *found.span("season"),
        which="tensed",
        yearly=lambda year: days(Grain.SEASON, *season(name, year)),
    )


def read_short_year(found: Match[str], now: date | None) -> Draft | None:
    """The latest year that ends so."""
    if now is None:
        return None
    year = now.year - (now.year - int(found["short"])) % 100
    return Draft(*found.span("year"), fixed=whole_years(year, year))


def read_ago(found: Match[str], now: date | None) -> Draft | None:
    """So many units before now."""
    if now is None:
        return None
    return deictic(found, ago(now, found["unit"].lower(), counted(found)))


def counted(found: Match[str]) -> int:
    """The number in digits or words."""
    words = found["count"].lower()
    return int(words) if words.isdecimal() else NUMBER_WORDS[words]


def read_from_now(found: Match[str], now: date | None) -> Draft | None:
    """So many units after now; "in three weeks" only where the clause looks ahead."""
    if now is None or not (found["in"] or found["told"]):
        return None
    meant = ago(now, found["unit"].lower(), -counted(found))
    draft = deictic(found, meant)
    return draft if draft is None or found["told"] else replace(draft, which="ahead")


def ago(now: date, unit: str, count: int) -> Interval | None:
    """ "Four years ago" is a year, "three days ago" is a day."""
    if unit in ("year", "decade"):
        year = now.year - count * (10 if unit == "decade" else 1)
        grain = Grain.DECADE if unit == "decade" else Grain.YEAR
        return whole_years(year, year, grain) if year > 0 else None
    if unit == "month":
        first = months_before(now, count)
        return whole_month(first.year, first.month)
    if unit in ("week", "fortnight"):
        return week_of(now - timedelta(days=7 * count * (2 if unit == "fortnight" else 1)))
    if unit == "day":
        return one_day(now - timedelta(days=count))
    return one_day(now) if unit == "minute" or count < 6 else None


RELATIVE: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (AGO, read_ago),
    (FROM_NOW, read_from_now),
    (NEAR_PART, read_near_part),
    (NEAR_UNIT, read_near_unit),
    (NEAR_DAY, read_near_day),
    (WEEKDAY_ALONE, read_weekday),
    (WEEKEND, read_weekend),
    (WEEKEND_OF, read_weekend_of),
    (THE_SEASON, read_the_season),
    (SHORT_YEAR, read_short_year),
)
