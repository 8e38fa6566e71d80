"""Times of day: "8.40pm", "2045 GMT", "1100 hours", "noon", "the early hours of the morning"."""

from __future__ import annotations

import re
from dataclasses import replace
from re import Match
from typing import TYPE_CHECKING

from compare.text.interval import Clock
from compare.text.timex.draft import Draft, Reader
from compare.text.timex.words import ZONES, either

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

ZONE = f"(?:\\s?\\(?(?P<zone>{either(*ZONES)}|(?:local|[A-Z][a-z]{{3,11}})\\stime)\\b\\)?)"

# "5:30 p.m."; "8.49pm"; "6 am IST"; "1:30 a. m"
TWELVE_HOURS = re.compile(
    r"(?<![\d.:$£€/-])(?P<hour>1[0-2]|0?[1-9])(?:\s?[:.]\s?(?P<minute>[0-5][0-9]))?\s?"
    rf"(?P<half>[apAP])(?:\.\s?[mM]\b\.?|\s?[mM]\b){ZONE}?"
)
# "06:31 GMT"; "at 10:57"; "09:10 hours"
COLON = re.compile(
    r"(?<![\d.:$£€/-])(?P<lead>(?:[Aa]t|[Bb]y|[Aa]round|[Aa]bout|[Ff]rom|[Uu]ntil|[Bb]efore|[Aa]fter"
    r"|[Ss]ince|[Aa]pproximately|[Rr]oughly|[Nn]early|[Aa]lmost|[Tt]ill|on)\s)?(?P<hour>[01]?[0-9]|2[0-3])\s?[:.]\s?(?P<minute>[0-5][0-9])(?![\d:.]\d|\d|\s?%)"
    rf"(?P<hours>\s?(?:hours|hrs|h|[ap]m)\b)?{ZONE}?"
)
# "2045 GMT"; "1100 hours"; "0241 GMT"
FOUR_FIGURES = re.compile(
    r"(?<![\d.,:$£€/-])(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])"
    rf"(?P<hours>\s?(?:hours|hrs)\b)?{ZONE}?(?!\w|\.\d)"
)
# "Took effect at 0600": no other figure begins with a nought.
AT_FOUR_FIGURES = re.compile(r"(?<=\b[Aa]t )(?P<hour>0[0-9])(?P<minute>[0-5][0-9])(?![\w,]|\.\d)")
# "1353 (1023 GMT)": the first is local time
BEFORE_ZONED = re.compile(
    r"(?<![\d.,:$£€/-])(?P<hour>[01][0-9]|2[0-3])[:.]?(?P<minute>[0-5][0-9])(?=\s?\([0-9:.]{3,5}\s?GMT)"
)
HOURS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
QUARTERS_OF_HOUR = {"half past": 30, "quarter past": 15, "quarter to": -15}
TEENS = {
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
MINUTE_WORDS = f"(?:{either(*TENS)})(?:[ -](?:{either(*HOURS)}))?|{either(*HOURS, *TEENS)}"
# "half past", "ten to", "eighteen minutes to"; not "from ten to six in the evening"
PAST = (
    r"(?:(?P<past>half past|quarter past|quarter to|(?<!from )(?<!between )"
    rf"(?P<count>[1-5]?[0-9]|{MINUTE_WORDS})(?: minutes?)? (?P<way>past|after|to|before))\s)"
)
# "nine o'clock in the morning"; "half past two in the afternoon"; "18 minutes past 3 a.m.";
# "4.42 in the morning"
SPOKEN = re.compile(
    rf"(?<![\d.:$£€/-])\b{PAST}?"
    rf"(?P<hour>1[0-2]|[1-9]|{either(*HOURS)})(?:[.:](?P<minute>[0-5][0-9]))?(?:\s?o['’]clock)?\s?"
    rf"(?P<half>in the (?:early )?(?:morning|afternoon|evening)|at night|[ap]\.?m)\b\.?"
    rf"(?-i:{ZONE})?",
    re.IGNORECASE,
)
# "half past seven on Monday evening"; "eighteen minutes to six, Thursday morning"
PAST_HOUR = re.compile(
    rf"\b{PAST}(?P<hour>1[0-2]|[1-9]|{either(*HOURS)})(?=,?\s(?:on\s)?(?P<half>tonight|"
    r"(?:this|that|yesterday|tomorrow|last|[A-Z][a-z]+day)\s(?:morning|afternoon|evening|night))\b)"
)
# "a quarter to midnight"; "ten minutes past noon"
PAST_NAMED = re.compile(rf"\b{PAST}(?P<name>noon|midday|midnight)\b(?!-)", re.IGNORECASE)
# "at 8 tonight"; "at nine this morning"; "about 9 Tuesday night"
AT_HOUR = re.compile(
    r"\b(?:[Aa]t|[Aa]bout|[Aa]round|[Bb]efore|[Aa]fter|[Bb]y|[Uu]ntil|[Ss]ince)\s"
    rf"(?P<hour>1[0-2]|[1-9]|{either(*HOURS)})(?:\so['’]clock)?(?=\s(?P<half>tonight|"
    r"(?:this|that|yesterday|tomorrow|last|[A-Z][a-z]+day)\s(?:morning|afternoon|evening|night))\b"
    # "After six Saturday night shootings".
    r"(?!\s[a-z]+s\b))"
)
OVERNIGHT = re.compile(r"\b[Oo]vernight\b(?!-)")
# "At first light", "before dawn", "after dusk"; not "a dawn raid", "the dawn of the crisis".
TWILIGHT = re.compile(
    r"(?<=\b[Aa]t )"
    r"(?P<name>dawn|daybreak|first light|sunrise|sunup|dusk|nightfall|sunset|sundown)\b"
    r"(?!-)(?!\sof\s(?:the|a|an)\b)"
)
NOON = re.compile(r"\b(?P<name>noon|midday|midnight)\b(?!-)", re.IGNORECASE)
# "In the afternoon", "at mid-morning", "at lunchtime".
PART_ALONE = re.compile(
    r"\b(?:(?:[Ii]n|[Dd]uring) the (?:(?P<edge>early|late) )?(?P<part>morning|afternoon|evening)"
    r"|(?:[Ii]n the )?(?P<mid>mid)[- ](?P<half>morning|afternoon|evening)"
    r"|(?:[Aa]t|[Aa]round|[Aa]bout|[Ss]hortly before|[Ss]hortly after) "
    r"(?P<meal>breakfast|lunch|tea)-?(?:\s?time)?)\b"
    r"(?!-)(?!\s(?:of\b|session|trading|market|rush|news|traffic|peak|shift|hours|commute))"
)
EARLY_HOURS = re.compile(
    r"\b(?:early|small|wee)[\s-]{1,3}(?:morning\s)?hours(?:\sof\sthe\smorning)?\b(?!\sof\s[A-Z])",
    re.IGNORECASE,
)

# "At 6:41 last night"; "at 6:41 this morning"; "at 6:41 on the evening of 3 May".
HALF_AFTER = re.compile(
    r"\s(?:(?P<night>(?:last|(?:on )?[A-Z][a-z]+day) night|tonight|(?:on )?the night of)"
    r"|(?:this|in the|yesterday|(?:on )?[A-Z][a-z]+day) (?:afternoon|evening)"
    r"|on the (?:afternoon|evening) of)\b"
)
MORNING_AFTER = re.compile(
    r"\s(?:(?:this|in the|yesterday|(?:on )?[A-Z][a-z]+day) morning|on the morning of)\b"
)
NOON_HOUR = 12
NAMED = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 24 * 60}
# "Two at night" is after midnight, "nine at night" before it.
EARLIEST_NIGHT = 5
SMALL_HOURS = (0, 8 * 60)
# Whatever the season and the latitude.
SUNRISE, SUNSET = (3 * 60, 9 * 60), (15 * 60, 23 * 60)
RISING = frozenset({"dawn", "daybreak", "first light", "sunrise", "sunup"})
WHOLE_NIGHT = (18 * 60, 33 * 60)
# Breakfast is late for some, and "shortly after lunch" may be three o'clock.
PARTS_ALONE = {
    "early morning": (0, 10 * 60), "morning": (0, 12 * 60), "late morning": (9 * 60, 13 * 60),
    "mid morning": (8 * 60, 12 * 60), "early afternoon": (12 * 60, 16 * 60),
    "afternoon": (12 * 60, 19 * 60), "mid afternoon": (13 * 60, 17 * 60),
    "late afternoon": (15 * 60, 20 * 60), "early evening": (16 * 60, 21 * 60),
    "evening": (16 * 60, 24 * 60), "mid evening": (18 * 60, 22 * 60),
    "late evening": (19 * 60, 25 * 60), "breakfast": (5 * 60, 11 * 60),
    "lunch": (11 * 60, 15 * 60 + 30), "tea": (15 * 60, 19 * 60),
}  # fmt: skip


def clock_at(minutes: int, zone: str | None) -> Clock:
    """The clock time, with its zone where one is written."""
    if zone is None or zone.startswith("local"):
        # A time without a zone is local time as well.
        return Clock(minutes, minutes)
    offset = ZONES.get(zone)
    return Clock(minutes, minutes, offset, zoned=True)


def read_twelve(found: Match[str], _now: date | None) -> Draft | None:
    """Twelve hours and a half of the day."""
    hour = int(found["hour"]) % 12 + (12 if found["half"].lower() == "p" else 0)
    minutes = hour * 60 + int(found["minute"] or 0)
    return Draft(*found.span(), clock=clock_at(minutes, found["zone"]))


def read_colon(found: Match[str], _now: date | None) -> Draft | None:
    """Taken with a word before it, or a zone or "hours" after; else it may be a score."""
    dotted = "." in found.group()[len(found["lead"] or "") :].replace(" ", "")[:3]
    halved = HALF_AFTER.match(found.string, found.end()) or MORNING_AFTER.match(
        found.string, found.end()
    )
    told = found["zone"] or found["hours"] or (found["lead"] and (not dotted or halved))
    if not told or (found["lead"] == "on " and not found["zone"]):
        return None
    hour = hour_of_day(found)
    if hour is None:
        return None
    minutes = hour * 60 + int(found["minute"])
    return Draft(found.start("hour"), found.end(), clock=clock_at(minutes, found["zone"]))


def hour_of_day(found: Match[str]) -> int | None:
    """The hour by 24; None for "6:41" alone, which may be before or after noon."""
    hour = int(found["hour"])
    if found["zone"] or found["hours"] or hour > NOON_HOUR or found["hour"].startswith("0"):
        return hour
    half = HALF_AFTER.match(found.string, found.end())
    if half is not None:
        # "At 1:41 last night", "at 12:30 on Friday night" may be of either day.
        either_day = half["night"] and (hour < EARLIEST_NIGHT or hour == NOON_HOUR)
        return None if either_day else hour % NOON_HOUR + NOON_HOUR
    return hour if MORNING_AFTER.match(found.string, found.end()) else None


def read_figures(found: Match[str], _now: date | None) -> Draft | None:
    """Four figures are a time when "hours" or a zone follows."""
    if not (found["hours"] or found["zone"]):
        return None
    return read_local(found, _now)


def read_local(found: Match[str], _now: date | None) -> Draft | None:
    """Four figures that are known to be a time."""
    minutes = int(found["hour"]) * 60 + int(found["minute"])
    return Draft(*found.span(), clock=clock_at(minutes, found.groupdict().get("zone")))


def read_noon(found: Match[str], _now: date | None) -> Draft | None:
    """A time by its name."""
    return Draft(*found.span(), clock=clock_at(NAMED[found["name"].lower()], None))


def read_past_named(found: Match[str], _now: date | None) -> Draft | None:
    """Minutes before or after noon or midnight."""
    minutes = NAMED[found["name"].lower()] + minutes_past(found.groupdict())
    return Draft(*found.span(), clock=clock_at(minutes, None))


def read_twilight(found: Match[str], _now: date | None) -> Draft | None:
    """When the sun rises or sets."""
    return Draft(*found.span(), clock=Clock(*(SUNRISE if found["name"] in RISING else SUNSET)))


def read_part_alone(found: Match[str], _now: date | None) -> Draft | None:
    """A part of some day: the one of which the sentence tells."""
    edge, part = found["edge"] or found["mid"] or "", found["part"] or found["half"]
    name = found["meal"] or f"{edge} {part}".strip()
    return Draft(*found.span(), clock=Clock(*PARTS_ALONE[name]), which="part")


def read_early_hours(found: Match[str], _now: date | None) -> Draft | None:
    """Before breakfast."""
    return Draft(*found.span(), clock=Clock(*SMALL_HOURS))


def read_spoken(found: Match[str], _now: date | None) -> Draft | None:
    """An hour as people say it, with the half of the day."""
    words = found["hour"].lower()
    hour = (HOURS.get(words) or int(words)) % 12
    half = found["half"].lower()
    if not is_before_noon(half, hour):
        hour += 12
    minutes = hour * 60 + minutes_past(found.groupdict())
    minutes += int(found.groupdict().get("minute") or 0)
    clock = clock_at(minutes, found.groupdict().get("zone"))
    return Draft(*found.span(), clock=clock) if minutes >= 0 else None


def minutes_past(found: Mapping[str, str | None]) -> int:
    """The 30 of "half past", and the -5 of "5 minutes to"."""
    count = counted(found.get("count") or "")
    if count:
        return count if (found["way"] or "").lower() in {"past", "after"} else -count
    return QUARTERS_OF_HOUR.get((found.get("past") or "").lower(), 0)


def counted(told: str) -> int:
    """The number in digits or words; 0 for none."""
    if told.isdecimal():
        return int(told)
    known = HOURS | TEENS | TENS
    return sum(known.get(word, 0) for word in re.split(r"[ -]", told.lower()))


def is_before_noon(half: str, hour: int) -> bool:
    """ "Three in the morning", "two at night", "9 a.m."; not "nine at night"."""
    if half.endswith("night") and half != "tonight":
        return hour < EARLIEST_NIGHT
    return "morning" in half or half.startswith("a")


def read_at_hour(found: Match[str], now: date | None) -> Draft | None:
    """The hour, with the half of the day that the day's part behind it tells."""
    part, hour = found["half"].lower(), found["hour"].lower()
    if part.endswith(" night") and (HOURS.get(hour) or int(hour)) % 12 < EARLIEST_NIGHT:
        # "At two on Friday night" may be Saturday's.
        return None
    draft = read_spoken(found, now)
    if draft is None or "way" in found.groupdict():
        return draft
    return replace(draft, start=found.start("hour"))


def read_overnight(found: Match[str], _now: date | None) -> Draft | None:
    """From dusk to after dawn, where it says when: not "an overnight train"."""
    return Draft(*found.span(), clock=Clock(*WHOLE_NIGHT), which="adverb")


CLOCKS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (BEFORE_ZONED, read_local),
    (TWELVE_HOURS, read_twelve),
    (FOUR_FIGURES, read_figures),
    (AT_FOUR_FIGURES, read_local),
    (SPOKEN, read_spoken),
    (COLON, read_colon),
    (AT_HOUR, read_at_hour),
    (PAST_HOUR, read_at_hour),
    (PAST_NAMED, read_past_named),
    (NOON, read_noon),
    (TWILIGHT, read_twilight),
    (OVERNIGHT, read_overnight),
    (EARLY_HOURS, read_early_hours),
    (PART_ALONE, read_part_alone),
)
