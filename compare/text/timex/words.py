"""The words of time, and the pieces that patterns are built of."""

from __future__ import annotations

MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
]  # fmt: skip
SHORT_MONTHS = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7,
    "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
SHORT_WEEKDAYS = {
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Weds": 2, "Thu": 3, "Thur": 3, "Thurs": 3,
    "Fri": 4, "Sat": 5, "Sun": 6,
}  # fmt: skip
MONTH_NUMBER = {name.lower(): number for number, name in enumerate(MONTHS, 1)} | {
    name.lower(): number for name, number in SHORT_MONTHS.items()
}
WEEKDAY_NUMBER = {name.lower(): number for number, name in enumerate(WEEKDAYS)} | {
    name.lower(): number for name, number in SHORT_WEEKDAYS.items()
}
NUMBER_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "a couple of": 2,
}  # fmt: skip
# First and last month; winter is dated by the January it holds.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}
QUARTERS = {"first": 1, "second": 4, "third": 7, "fourth": 10}

# Minutes after midnight, wide enough for what desks mean by the word.
PARTS_OF_DAY = {
    "early": (0, 10 * 60),
    "morning": (0, 12 * 60),
    "lunchtime": (11 * 60, 15 * 60),
    "afternoon": (12 * 60, 19 * 60),
    "evening": (16 * 60, 24 * 60),
    "night": (17 * 60, 30 * 60),
    "late": (15 * 60, 25 * 60),
}
# Minutes east of Greenwich, where the letters mean one zone in news copy; None where they do not.
ZONES = {
    "GMT": 0, "UTC": 0, "BST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180,
    "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "SAST": 120,
    "ET": None, "CT": None, "MT": None, "PT": None, "CST": None, "IST": None, "HKT": 480,
    "SGT": 480, "PKT": 300, "WIB": 420, "EAT": 180, "WAT": 60, "AST": None,
}  # fmt: skip


def either(*names: str) -> str:
    """Alternatives, longest first, so that "Sept" is not read as "Sep"."""
    return "|".join(sorted(names, key=lambda name: (-len(name), name)))


def shouted(names: list[str]) -> list[str]:
    """The names as they are and in capitals."""
    return [*names, *(name.upper() for name in names)]


FULL_MONTH = either(*shouted(MONTHS))
MONTH = f"(?P<month>{FULL_MONTH}|(?:{either(*shouted(list(SHORT_MONTHS)))})\\b\\.?)"
FULL_WEEKDAY = either(*shouted(WEEKDAYS), *(name.lower() for name in WEEKDAYS))
WEEKDAY = f"(?P<weekday>{FULL_WEEKDAY})"
ANY_WEEKDAY = f"(?:(?P<weekday>{FULL_WEEKDAY}|(?:{either(*shouted(list(SHORT_WEEKDAYS)))})\\b\\.?)"
ANY_WEEKDAY += "\\s?,?\\s)?"
DAY = "(?P<day>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
LAST_DAY = "(?P<last_day>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
YEAR = "(?P<year>1[5-9][0-9]{2}|20[0-9]{2})"
PART = "(?P<part>morning|lunchtime|afternoon|evening|night)"
EDGE = "(?P<edge>[Ee]arly|[Ll]ate|EARLY|LATE|[Mm]id)"
TO = "\\s?(?:-|–|—|to|through|thru|until|till)\\s?"
