"""Holidays by their names: "Christmas Eve", "Thanksgiving", "Good Friday 2012".

Only names that mean one day wherever news is written; Labour Day, Mother's Day and Independence
Day differ by country, and what stands for a thing ("the Good Friday Agreement") is no day.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from re import Match

from compare.text.interval import Grain, Interval, days, one_day
from compare.text.timex.draft import Draft, Reader
from compare.text.timex.words import YEAR, either

# Month and day.
FIXED = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "epiphany": (1, 6),
    "australia day": (1, 26), "valentine's day": (2, 14), "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17), "april fools' day": (4, 1), "april fool's day": (4, 1),
    "anzac day": (4, 25), "may day": (5, 1), "st george's day": (4, 23), "canada day": (7, 1),
    "fourth of july": (7, 4), "july fourth": (7, 4), "bastille day": (7, 14), "halloween": (10, 31),
    "all saints' day": (11, 1), "guy fawkes night": (11, 5), "bonfire night": (11, 5),
    "armistice day": (11, 11), "veterans day": (11, 11), "christmas eve": (12, 24),
    "christmas day": (12, 25), "boxing day": (12, 26), "st andrew's day": (11, 30),
}  # fmt: skip
# Month, weekday (0 is Monday) and which of them; -1 is the last.
WEEKDAYS = {
    "mlk day": (1, 0, 3), "martin luther king day": (1, 0, 3),
    "martin luther king jr. day": (1, 0, 3),
    "presidents' day": (2, 0, 3), "presidents day": (2, 0, 3), "memorial day": (5, 0, -1),
    "labor day": (9, 0, 1), "columbus day": (10, 0, 2), "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
}  # fmt: skip
# Days after Easter Sunday.
EASTER = {
    "shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3,
    "good friday": -2, "easter saturday": -1, "easter sunday": 0, "easter monday": 1,
    "whit monday": 50, "whit sunday": 49,
}  # fmt: skip
# What begins a day after another holiday.
AFTER_THANKSGIVING = {"black friday": 1, "cyber monday": 4}
# "At Christmas" is a matter of days: first and last, counted from the day itself.
SEASONS = {"christmas": (-1, 1), "easter": (-2, 1)}
NAMES = (*FIXED, *WEEKDAYS, *EASTER, *AFTER_THANKSGIVING)
# A bare "Christmas" is a time only where these say so: not "Christmas shopping".
SEASON_BEFORE = (
    "(?P<before>[Aa]t|[Oo]ver|[Bb]efore|[Aa]fter|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]his|[Ll]ast|[Nn]ext)"
)
NAMED_YEARS = frozenset({"this", "last", "next"})


def spelled(name: str) -> str:
    """The name in capitals as news prints it, with either apostrophe or none."""
    words = ("MLK" if word == "mlk" else word[0].upper() + word[1:] for word in name.split())
    return " ".join(words).replace("Of", "of").replace("'", "['’]?").replace(".", r"\.")


ENDING = rf"(?:(?:,?\s|\s(?:of|in)\s){YEAR}|\s(?:of\s)?(?P<near>last|this|next)\syear)?\b(?!['’]s)"
WHICH = r"(?:(?P<which>[Ll]ast|[Tt]his|[Nn]ext)\s)?"
HOLIDAY = re.compile(
    rf"\b(?<!Canadian\s){WHICH}(?P<name>{either(*(spelled(name) for name in NAMES))}){ENDING}"
)
HOLIDAY_SEASON = re.compile(
    rf"\b{SEASON_BEFORE}\s(?P<name>Christmas|Easter){ENDING}(?=\s?(?:[.,;:)]|$|[a-z]))"
)


def easter(year: int) -> date:
    """Easter Sunday by the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leaps, odd = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * odd + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """The third Monday of a month; the last for -1.  Raises ValueError where there is none."""
    if which < 0:
        following = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return following - timedelta(days=(following.weekday() - weekday) % 7)
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
    if day.month != month:
        raise ValueError("the month has no such weekday")
    return day


def in_year(name: str, year: int) -> date:
    """The holiday's day in a year."""
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in WEEKDAYS:
        return nth_weekday(year, *WEEKDAYS[name])
    if name in EASTER:
        return easter(year) + timedelta(days=EASTER[name])
    thanksgiving = nth_weekday(year, *WEEKDAYS["thanksgiving"])
    return thanksgiving + timedelta(days=AFTER_THANKSGIVING[name])


def plain(words: str) -> str:
    """The name as the tables have it."""
    words = words.lower().replace("’", "'")
    return words if words in NAMES else UNMARKED[words.replace("'", "")]


UNMARKED = {name.replace("'", ""): name for name in NAMES}


def read_holiday(found: Match[str], now: date | None) -> Draft | None:
    """A day by its name, in the year that is told or fits best."""
    name = plain(found["name"])
    return Draft(
        *found.span(),
        year=year_of(found, now),
        which=(found["which"] or "").lower(),
        yearly=lambda year: one_day(in_year(name, year)),
    )


def read_season(found: Match[str], now: date | None) -> Draft | None:
    """The days around Christmas or Easter; they are a few, as a week is."""
    name = found["name"].lower()
    which = found["before"].lower()
    return Draft(
        found.start("name") if which not in NAMED_YEARS else found.start(),
        found.end(),
        year=year_of(found, now),
        which=which if which in NAMED_YEARS else "",
        yearly=lambda year: around(name, year),
    )


def around(name: str, year: int) -> Interval:
    """The days that "at Christmas" means."""
    day = date(year, 12, 25) if name == "christmas" else easter(year)
    first, last = (timedelta(days=away) for away in SEASONS[name])
    return days(Grain.WEEK, day + first, day + last)


def year_of(found: Match[str], now: date | None) -> int | None:
    """The year that is told, in figures or as "last year"."""
    if found["near"] and now is not None:
        return now.year + {"last": -1, "this": 0, "next": 1}[found["near"]]
    return int(found["year"]) if found["year"] else None


HOLIDAYS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (HOLIDAY, read_holiday),
    (HOLIDAY_SEASON, read_season),
)
