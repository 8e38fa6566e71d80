"""What Duckling's developers say that an expression means, and what is left out and why.

A target is a line of their test corpus: ``simple Dollar 10``, ``DurationData 2 Minute``,
``datetime (2013, 2, 15, 0, 0, 0) Day``.  Their "now" is Tuesday 12 February 2013, 4.30 a.m.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

NOW = date(2013, 2, 12)
MOMENT = datetime(2013, 2, 12, 4, 30)
DIMENSIONS = {
    "AmountOfMoney": "money", "Duration": "duration", "Numeral": "number", "Ordinal": "ordinal",
    "Quantity": "quantity", "Time": "time",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Amount:
    """From ``low`` to ``high`` of a unit; ``bound`` is "", "under" or "above"."""

    unit: str
    low: Decimal
    high: Decimal
    bound: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """From ``start`` up to and without ``end``, told to a grain; ``bound`` as of an amount."""

    start: datetime
    end: datetime | None
    grain: str
    bound: str = ""


NUMBER = r"-?[0-9.]+(?:e[0-9]+)?"
SIMPLE = re.compile(rf"simple (?P<unit>\w+) (?P<low>{NUMBER})")
BETWEEN = re.compile(rf"between (?P<unit>\w+) \((?P<low>{NUMBER}), ?(?P<high>{NUMBER})\)")
ONE_SIDED = re.compile(rf"(?P<bound>under|above) (?P<unit>\w+) (?P<low>{NUMBER})")
DURATION = re.compile(rf"DurationData (?P<low>{NUMBER}) (?P<unit>\w+)")
PLAIN = re.compile(rf"(?:NumeralValue|OrdinalData) \(?(?P<low>{NUMBER})\)?")
FIELDS = re.compile(r"\((-?\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)")
GRAIN = re.compile(r"\) ?(?P<grain>Second|Minute|Hour|Day|Week|Month|Quarter|Year)\b")


def amount_of(target: str) -> Amount | None:
    """The amount that a target names; None for one of another form."""
    for form in (SIMPLE, BETWEEN, ONE_SIDED, DURATION, PLAIN):
        found = form.match(target)
        if found:
            named = found.groupdict()
            low = Decimal(named["low"])
            high = Decimal(named.get("high") or named["low"])
            return Amount(named.get("unit") or "", low, high, named.get("bound") or "")
    return None


def when_of(target: str) -> When | None:
    """The stretch of time that a target names; None for years before our era."""
    grain = GRAIN.search(target)
    ends = [datetime(*map(int, found)) for found in FIELDS.findall(target) if int(found[0]) > 0]
    if grain is None or not ends:
        return None
    if target.startswith("datetimeOpenInterval"):
        return When(ends[0], None, grain["grain"], "above" if "After" in target else "under")
    return When(ends[0], ends[1] if len(ends) > 1 else None, grain["grain"])


def whole(when: When) -> tuple[date, date]:
    """First and last day of what is told to the day or coarser."""
    first = when.start.date()
    if when.end is not None:
        return first, (when.end - timedelta(seconds=1)).date()
    months = {"Month": 1, "Quarter": 3, "Year": 12}.get(when.grain)
    if months is None:
        return first, first + timedelta(days=6 if when.grain == "Week" else 0)
    index = first.year * 12 + first.month - 1 + months
    return first, date(index // 12, index % 12 + 1, 1) - timedelta(days=1)


# --- left out on purpose ----------------------------------------------------------------------

# Days that an editor anywhere takes for the same; the rest differ by country, follow the moon or
# are observances that no paper dates anything by.
COMMON_DAYS = re.compile(
    r"\"(?:Christmas|New Year's (?:Eve|Day)|Thanksgiving Day|Halloween|Black Friday|Cyber Monday|"
    r"Easter (?:Sunday|Monday)|Maundy Thursday|Whit Monday|Palm Sunday|Shrove Tuesday|Valentine's Day|"
    r"St Patrick's Day|Martin Luther King's Day|Memorial Day|Labor Day|Veterans Day|"
    r"President's Day)\""
)
PURPOSE = {
    "time counted from this minute, where news knows the day": re.compile(
        r"\b(?:sec|seconds?|minutes?|hours?|right now|just now|at the moment|ATM|asap|as soon as)\b|['\"]$|"
        r"\d/\dh|^now$|\b\d+h$",
        re.I,
    ),
    "chat's shorthand, not in print": re.compile(
        r"@|\d[ap]\b|\d\s?h\b|\dh\d|\b[EB]O[MDY]\b|ish\b|\b[yq]t?rs?\b|wkend|tonite|week end|\btomorrows\b|"
        r"\b(?:o|ou|oh|zero) three|oclock|^\d{1,2}$|^(?:a )?(?:ten|seven|nine)\b|\bmOrn|xmas|\b\d{3}\b(?! )|"
        r"\b(?:mon|tue|thu|fri|sat|sun|wed)\b\.?$|\ba couple hours|\bgmt\b|\bpst\b|\bist\b|paddy|18q4",
    ),
    "day and month as two numbers, whose order differs by country": re.compile(
        r"(?<!\d)\d{1,2}\s?[-/]\s?\d{1,2}(?![\d:])(?!\s?(?:am|pm|p\.m|september|july))|\d\d? \d\d \d{4}"
        r"|\d{1,2}[-/.]\d{1,2}[-/.]\d\d\b(?!\d)|^2/2013$",
        re.I,
    ),
    "riddles, not in print": re.compile(
        r"closest|\bafter next\b|ides of|\bfrom (?:now|Christmas)\b|(?:second|third|2nd|3rd|fifth|5th) last|"
        r"\bin \w+ years?\b.*\b(?:at|pm)\b|upcoming \w+ \w+|\w+ upcoming|\bback$|after (?:christmas|Easter|lunch|school)",
        re.I,
    ),
    "the next or last days and weeks: a length, and no date": re.compile(
        r"^(?:(?:the )?(?:last|next|past|upcoming|following) (?:\d+|one|two|three|few) |for 10 days|"
        r"from 18th|18th Dec for|after 5 days|all week|rest of)|^(?:the )?week$",
        re.I,
    ),
    "the beginning or the end of a stretch, which news leaves vague": re.compile(
        r"\b(?:beginning|end) of\b|^(?:early|mid|late) March|\bat (?:the )?(?:beginning|end)\b",
        re.I,
    ),
    "a part of the day alone": re.compile(
        r"^(?:in the )?(?:morning|afternoon|evening|night)$|^at this time$", re.I
    ),
    "seasons of sport": re.compile(r"\bseasons?$"),
    "an hour without its half of the day": re.compile(
        r"\bat (?:\d{1,2}|three|eight|one)(?:\s(?:\d\d|twenty))?$|^\d{1,2}:\d\d$|half three|\bfor 9am|^1[12]:\d\d-|"
        r"\b(?:at|around|approximately) \d{3,4}$|^\d:\d\d - ",
        re.I,
    ),
}
NOT_IN_NEWS = {
    "money": {
        "a number without its currency": re.compile(r"simple Unnamed"),
        "coins and slang as amounts": re.compile(r"(?:dime|nickel|quarter|grand)s?$"),
        "an article for one": re.compile(r"^an? dollar$"),
        "from one to another, which is a change in news": re.compile(r"^from "),
        "pence and pounds that may be weight or coins": re.compile(r"^ten (?:pounds|pennies)$"),
        "names of currencies that English news does not use": re.compile(
            r"\b(?:LE|L\.E|le|l\.e\.|geneh|genihat.*|RM|egyptianpound|Saudiriyal|ringgits \d+)$"
            r"|\d(?:RM|Rs)$|ringgit 42$|malaysia ringgits?$|€ur$"
        ),
        "cents told without their sign": re.compile(
            r"(?:dollars?|rupees|ringgit|GBP)(?: and)? (?:\d+|one|forty-two|fourteen)$|^\$20 43|and fourteen$"
            r"|\d c$|43c$|ringgit (?:and )?\w*\s?\d*\s?sens?$|kopiykas|1 pence|[34] cents$|"
            r"and (?:43|forty-two|42)\b",
            re.I,
        ),
    },
    "quantity": {
        "a number without its unit": re.compile(r"simple Unnamed"),
        "an article for one": re.compile(r"^an? (?:kilogram|kg|lb|pound)$", re.I),
        "kitchen measures": re.compile(r"\bcups?\b", re.I),
        "signs and letters that print does not use": re.compile(r"~|\bk\.g|\d gs$|\bg\.$|/1000"),
        "from one to another, which is a change in news": re.compile(r"^from "),
    },
    "duration": {
        "signs and letters for minutes": re.compile(r"['\"]$|\d ?m$|^1/2 ?h$"),
        "quarters of an hour by number": re.compile(r"quarters?\b"),
        "an article for one": re.compile(r"^a month$"),
        "days and hours of a year, whose length differs": re.compile(r"^1 year"),
        "minutes without the word": re.compile(
            r"hours? (?:and )?(?:thirty|fifteen|ten|10)$|\band half\b|an half|month and half$|hour fifteen$"
        ),
    },
    "number": {
        "a vague word": re.compile(r"\bfew$|couple|pair|single|NumeralValue 3 \| few"),
        "digits as calculators show them": re.compile(
            r"^[23]/15|20/100|G$|lkh|\bcr\b|\bCr\b|koti|Kr|krores|\bl$|lac\b|0033|01\.10|n[ao]ught|nil|^\.77|point 77"
        ),
    },
    "ordinal": {"two words run together": re.compile(r"ty—?(?:fifth|first|second|third)$")},
}
HOLIDAYS_LEFT = "holidays by the moon, of one country, or that nothing is dated by"
NO_DAY_OF_OURS = "a stretch from this minute on, or before our era"


def left_out(dimension: str, target: str, text: str) -> str | None:
    """Why an example says nothing of how news is read; None where it is measured."""
    for reason, form in NOT_IN_NEWS.get(dimension, {}).items():
        if form.search(text) or form.match(target):
            return reason
    if dimension != "time":
        return None
    when = when_of(target)
    if when is None or when.grain == "Second" or when.start == MOMENT:
        return NO_DAY_OF_OURS
    if "Holiday" in target and not COMMON_DAYS.search(target):
        return HOLIDAYS_LEFT
    return next((reason for reason, form in PURPOSE.items() if form.search(text)), None)
