"""Dates by the calendar: "March 19, 2015", "19 March", "2015-03-19", "April", "the 1970s"."""

from __future__ import annotations

import re
from datetime import date
from re import Match

from compare.text.interval import Grain, days, one_day, week_of, whole_month, whole_years
from compare.text.numerals.words import ORDINALS
from compare.text.timex.draft import Draft, Reader
from compare.text.timex.words import (
    ANY_WEEKDAY,
    DAY,
    EDGE,
    LAST_DAY,
    MONTH,
    MONTH_NUMBER,
    SEASONS,
    TO,
    WEEKDAY_NUMBER,
    YEAR,
    either,
)

# A day and a month as two numbers are told apart by what lies within this many days of now.
NUMERIC_REACH = 370

WHICH = "(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his|LAST|NEXT|THIS)\\s)?"
NO_NUMBER_AFTER = "(?![0-9]|[.,:/][0-9]|\\s?%)"
# "March 6 and 7"; in "on March 6 and 7 others", 7 is no day
AND = "(?P<and>\\sand\\s(?:the\\s)?)"
NO_COUNT = "(?(and)(?=[.,;:)]|$|\\s(?:at|in|on|to|for|by|as|when|with|after|before)\\b))"
SEASON = f"(?P<season>{either(*SEASONS, 'winter')})"

# "Thursday, March 19, 2015"; "December 9,2008"; "Jan. 6"; "March 19-21"
MONTH_DAY = re.compile(
    rf"\b{ANY_WEEKDAY}{MONTH}(?:\sthe\s|\s?){DAY}(?:(?:{TO}|{AND}){LAST_DAY}(?![0-9:]){NO_COUNT})?"
    rf"(?:(?:\s?,\s?|\s){YEAR}{NO_NUMBER_AFTER}|\b(?![0-9]|[.:][0-9]|,[0-9]{{3}}|\s?%))"
)
# "Tue, 16 Aug 2011"; "the 5th of May"; "19-21 March"; "10 Nov 11"
DAY_MONTH = re.compile(
    rf"\b{ANY_WEEKDAY}(?:{DAY}(?:{TO}|{AND}))?(?:[Tt]he\s)?{LAST_DAY}\s?(?:of\s)?{MONTH}(?![a-z])"
    rf"(?:,?\s?{YEAR}{NO_NUMBER_AFTER}|\s(?P<short_year>[0-9]{{2}})(?![0-9]|[.,:/][0-9])\b)?"
)
# "the third of March"
SPELLED_DAY = re.compile(
    rf"\b[Tt]he\s(?P<spelled>{either(*ORDINALS)})\s(?:day\s)?of\s{MONTH}(?![a-z])"
    rf"(?:,?\s{YEAR}{NO_NUMBER_AFTER})?",
    re.IGNORECASE,
)
# "the week of October 6"
WEEK_OF = re.compile(rf"\b(?:[Tt]he\s)?week\sof\s{MONTH}\s{DAY}\b(?:,?\s{YEAR}{NO_NUMBER_AFTER})?")
# "September 2010"; "late October 2011"; "September of 2010"
MONTH_YEAR = re.compile(rf"\b{MONTH}(?:\s?,?\s|\sof\s){YEAR}{NO_NUMBER_AFTER}\b")
# "last September"; "early May"; "in April"
MONTH_ALONE = re.compile(rf"\b{WHICH}(?:{EDGE}[\s-])?{MONTH}(?![A-Za-z0-9])")
# "2015-03-19"; "2015/03/19"
YEAR_FIRST = re.compile(
    r"\b(?P<year>(?:19|20)[0-9]{2})(?P<dash>[-/.])(?P<month>[01]?[0-9])(?P=dash)(?P<day>[0-3]?[0-9])\b"
)
# "05/03/2013"; "16 / 08 / 2011"; "19.03.2015"
YEAR_LAST = re.compile(
    r"(?<![\d./-])(?P<one>[0-3]?[0-9])\s?(?P<dash>[-/.])\s?(?P<other>[0-3]?[0-9])\s?(?P=dash)\s?"
    r"(?P<year>(?:19|20)[0-9]{2})\b"
)
# "the summer of 2012"; "spring 2016"
SEASON_YEAR = re.compile(rf"\b{SEASON}\s(?:of\s)?{YEAR}{NO_NUMBER_AFTER}\b", re.IGNORECASE)
# "the 1970s"; "1940's"
DECADE = re.compile(r"\b(?P<decade>1[5-9][0-9]|20[0-9])0['’]?s\b")
# "the 1940s and 50s"
NEXT_DECADE = re.compile(r"(?<=0s\sand\s)['’]?(?P<tens>[1-9])0s\b")
# "the '50s"
SHORT_DECADE = re.compile(r"(?<!\w)['’](?P<tens>[2-9])0s\b")
# "the 19th century"
CENTURY = re.compile(r"\b(?P<century>1[0-9]|20|21)(?:th|st)[\s-][Cc]entury\b(?! [A-Z])")
# "2012": what stands around it decides whether it is a year at all
YEAR_ALONE = re.compile(
    rf"(?<![\w$£€.,:/-])(?:(?:[Ee]arly|[Ll]ate|[Mm]id)-)?{YEAR}(?![\w%]|[-–/.,:][0-9]|['’]s\b)"
)
YEAR_OWNING = re.compile(rf"(?<![\w$£€.,:/-]){YEAR}(?=['’]s\s)")


def month_of(found: Match[str]) -> int:
    """1 for January."""
    return MONTH_NUMBER[found["month"].rstrip(".").lower()]


def weekday_of(found: Match[str]) -> int | None:
    """0 for Monday; None where none is named."""
    name = found["weekday"]
    return None if name is None else WEEKDAY_NUMBER[name.rstrip(".").lower()]


def number(found: Match[str], name: str) -> int | None:
    """The group as a number; None where it is missing."""
    return int(found[name]) if found[name] else None


def is_split(found: Match[str]) -> bool:
    """ "March 6 and 19" are two days, "March 6 and 7" are days in a row."""
    first, last = number(found, "day"), number(found, "last_day")
    return found["and"] is not None and first is not None and last != first + 1


def read_month_day(found: Match[str], _now: date | None) -> Draft | None:
    """Month first; of two days apart, the first."""
    split = is_split(found)
    return Draft(
        found.start(),
        found.start("and") if split else found.end(),
        year=number(found, "year"),
        month=month_of(found),
        day=number(found, "day"),
        last_day=None if split else number(found, "last_day"),
        weekday=weekday_of(found),
    )


def read_day_month(found: Match[str], now: date | None) -> Draft | None:
    """Day first; "11" after "10 Nov" is a year only when it is about now."""
    first, last = number(found, "day"), number(found, "last_day")
    year, start, end = number(found, "year"), found.start(), found.end()
    if is_split(found):
        first, start = None, found.end("and")
    if found["short_year"]:
        written = 2000 + int(found["short_year"])
        near = now is not None and abs(now.year - written) <= 1
        year = written if near else None
        end = end if near else found.start("short_year") - 1
    return Draft(
        start,
        end,
        year=year,
        month=month_of(found),
        day=first or last,
        last_day=last if first else None,
        weekday=weekday_of(found),
    )


def read_spelled_day(found: Match[str], _now: date | None) -> Draft | None:
    """A day by its ordinal in words."""
    day = int(ORDINALS[found["spelled"].lower()])
    return Draft(*found.span(), year=number(found, "year"), month=month_of(found), day=day)


def read_week_of(found: Match[str], _now: date | None) -> Draft | None:
    """The week that holds a day."""
    month, day = month_of(found), int(found["day"])
    return Draft(
        *found.span(),
        year=number(found, "year"),
        yearly=lambda year: week_of(date(year, month, day)),
    )


def read_month_year(found: Match[str], _now: date | None) -> Draft | None:
    """A month with its year."""
    return Draft(*found.span(), year=number(found, "year"), month=month_of(found))


def read_month(found: Match[str], _now: date | None) -> Draft | None:
    """A month whose year must be inferred."""
    return Draft(*found.span(), month=month_of(found), which=(found["which"] or "").lower())


def read_year_first(found: Match[str], _now: date | None) -> Draft | None:
    """The numbers of ISO 8601."""
    month, day = int(found["month"]), int(found["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Draft(*found.span(), year=int(found["year"]), month=month, day=day)


def read_year_last(found: Match[str], now: date | None) -> Draft | None:
    """Day first or month first: only one of them exists, or only one lies near now."""
    year, one, other = (int(found[name]) for name in ("year", "one", "other"))
    possible = []
    for month, day in {(one, other), (other, one)}:
        try:
            possible.append(date(year, month, day))
        except ValueError:
            continue
    if len(possible) > 1 and now is not None:
        possible.sort(key=lambda day: abs((day - now).days))
        possible = possible[:1] if abs((possible[0] - now).days) < NUMERIC_REACH else []
    if len(possible) != 1:
        return None
    return Draft(*found.span(), fixed=one_day(possible[0]))


def read_season(found: Match[str], _now: date | None) -> Draft | None:
    """A season of a year."""
    start, end = season(found["season"].lower(), int(found["year"]))
    return Draft(*found.span(), fixed=days(Grain.SEASON, start, end))


def season(name: str, year: int) -> tuple[date, date]:
    """First and last day; "winter 2012" reaches from December 2011 into March."""
    if name == "winter":
        return date(year - 1, 12, 1), date(year, 3, 20)
    first, last = SEASONS[name]
    return date(year, first, 1), last_of(year, last)


def last_of(year: int, month: int) -> date:
    """The month's last day."""
    end = whole_month(year, month).end
    assert end is not None
    return end


def read_decade(found: Match[str], _now: date | None) -> Draft | None:
    """Ten years."""
    first = int(found["decade"]) * 10
    return Draft(*found.span(), fixed=whole_years(first, first + 9, Grain.DECADE))


def read_short_decade(found: Match[str], _now: date | None) -> Draft | None:
    """Ten years of the last century, as news means it."""
    first = 1900 + int(found["tens"]) * 10
    return Draft(*found.span(), fixed=whole_years(first, first + 9, Grain.DECADE))


def read_next_decade(found: Match[str], _now: date | None) -> Draft | None:
    """The second of two decades, of the century of the first."""
    before = re.search(
        r"(?P<century>1[5-9]|20)[0-9]0['’]?s\sand\s['’]?$",
        found.string[: found.start("tens")][-16:],
    )
    first = int(before["century"] if before else 19) * 100 + int(found["tens"]) * 10
    return Draft(*found.span(), fixed=whole_years(first, first + 9, Grain.DECADE))


def read_century(found: Match[str], _now: date | None) -> Draft | None:
    """A hundred years; the 19th century is 1801 to 1900."""
    last = int(found["century"]) * 100
    return Draft(*found.span(), fixed=whole_years(last - 99, last, Grain.CENTURY))


def read_year(found: Match[str], _now: date | None) -> Draft | None:
    """A bare year."""
    return Draft(*found.span(), year=int(found["year"]))


CALENDAR: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (YEAR_FIRST, read_year_first),
    (YEAR_LAST, read_year_last),
    (WEEK_OF, read_week_of),
    (SPELLED_DAY, read_spelled_day),
    (DAY_MONTH, read_day_month),
    (MONTH_DAY, read_month_day),
    (MONTH_YEAR, read_month_year),
    (SEASON_YEAR, read_season),
    (DECADE, read_decade),
    (NEXT_DECADE, read_next_decade),
    (SHORT_DECADE, read_short_decade),
    (CENTURY, read_century),
)
BARE: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (MONTH_ALONE, read_month),
    (YEAR_OWNING, read_year),
    (YEAR_ALONE, read_year),
)
