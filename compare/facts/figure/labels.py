"""Numbers that are no amounts: dates, times, phone numbers, AK-47, Flight 370, 16x9, 9/11.

A number is taken for a label when the letters around it say so.  When in doubt it is one:
a missed count costs less than a date that is read as a toll.
"""

from __future__ import annotations

import re

from compare.text.numerals.units import lettered_before

NEAR = 24
MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
DAYS = "mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun"
MONTH_BEFORE = re.compile(rf"\b(?i:{MONTHS})\.?,? ?(?:the )?$")
MONTH_LIST = re.compile(
    rf"\b(?i:{MONTHS})\.? [0-9]{{1,2}}(?:st|nd|rd|th)?(?:,| and| or| to| ?[-–]) ?$"
)
LONGEST_DAY = 2
MONTH_AFTER = re.compile(
    rf"(?:st|nd|rd|th)?(?: of|-)? ?(?:{MONTHS})\b(?! [a-z]+ (?:be|have)\b)", re.I
)
MAY_VERB = re.compile(r" may ")
DAY_BEFORE = re.compile(rf"\b(?i:{DAYS})(?i:day)?,? (?:the )?$")
CLOCK_AFTER = re.compile(
    r"[:.][0-9]{2}(?![0-9])(?: ?[ap]\.?m\b| GMT| UTC)|:[0-9]|"
    r" ?(?:a\.?m\.?|p\.?m\.?|o['’]clock|noon|midnight|GMT|UTC|EST|EDT|PST|BST|CET)(?![a-z])|"
    r"h[0-9]{2}",
    re.IGNORECASE,
)
# "Train crash: 12 dead" is a toll, "3:30" a time.
ZONE_BEFORE = re.compile(r"(?:GMT|UTC) ?[+-]?$|:[+-]?$")
DECADE_AFTER = re.compile(r"['’]?s\b")
# Letters or signs grown together with the number.
GROWN_BEFORE = re.compile(
    r"(?:[A-Za-z_#@/&=]|[A-Z0-9][-–]|[A-Za-z]['’]|\([0-9]{3}\) ?|[0-9][.,:]|[0-9] / |No\. ?|№ ?)$"
)
GROWN_AFTER = re.compile(
    r"(?:[x×][0-9]| ?/ ?[0-9]|[-–][0-9]|\.[0-9]|,[0-9]|[A-Z]\b|[A-Za-z]+[0-9]|[-–][A-Z]{1,3}\b|_|@)"
)
MONEY_BEFORE = re.compile(
    r"(?:[$€£¥₹₽₩₪₺]|\$(?:US|A)|\b(?:USD|EUR|[Ee]uro|GBP|Rs\.?|RM|RMB|CHF|INR|JPY|CNY"
    r"|[KTU]?Sh\.?)) ?$"
)
SCALED = re.compile(
    r"(?:st|nd|rd|th|k|K|m|M|mn|bn|b|B|km|kg|ft|mph|g|cm|mm|lb|lbs|mi|C|F|GB|MB|MP|W|kW|MW|GW)\b"
)
# "Flight 370", "Article 9", "category 5": the word makes the number a name.
NAMING = re.compile(
    r"\b(?:act|apollo|apartment|apt\.?|article|bay|boeing|airbus|bus|category|cell|chapter|channel|"
    r"class|clause|column|exhibit|exit|flight|floor|formula|gate|grade|highway|interstate|iphone|"
    r"ipad|ios|issue|item|lap|lane|level|line|lot|model|no|no\.|nos\.|page|pages|paragraph|phase|"
    r"pier|platform|psalm|question|ranked|reactor|resolution|room|route|rule|section|series|stage|"
    r"station|step|suite|table|terminal|top|track|type|unit|verse|version|volume|ward|windows|"
    r"world war|zone) $",
    re.IGNORECASE,
)
# "Week 5" is a name, but "this week 12 people died" is a toll.
NAMING_OR_NOT = re.compile(
    r"\b(?:am|area|box|building|camp|day|district|division|figure|game|group|number|numbers|part|"
    r"pm|point|road|round|season|seat|title|week|year) $",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
# A year can stand before a plural ("2014 elections"); people and homes are counted.
COUNTED_AFTER = re.compile(
    r" (?:[a-z]+ ){0,2}(?:people|troops|men|women|children|soldiers|police|homes|houses|workers|"
    r"jobs|families|students|residents|members|protesters|refugees|employees|passengers|deaths|villagers|"
    r"civilians|miles|kilomet|met(?:er|re)s|feet|acres|dead|killed|injured|wounded|votes|seats|"
    r"times|hours|yards|pounds|tons|tonnes|dollars|euros|yen|percent|per cent)\b"
)
# "Left the building 10 minutes earlier", "a camp 30 kilometres from the border".
MEASURED_AFTER = re.compile(
    r"[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|km|kilomet(?:er|re)s?|"
    r"met(?:er|re)s?|feet|yards?|percent|per cent)\b"
)
BOUND_BEFORE = re.compile(
    r"\b(?:than|least|over|nearly|almost|about|around|some|to|of|roughly) $", re.I
)
STREET_AFTER = re.compile(
    r" (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Drive|Lane|Place|Square)\b"
)
IDIOMS = re.compile(
    r"(?:(?:no|any|every|some|the|this|that|each|which|another|either|other|\w+'s) $)",
    re.IGNORECASE,
)
ONE_AFTER = re.compile(
    r" (?:of|another|by|day|thing|way|reason|such|more|side|point|hand|that|who|can|could|"
    r"is|was|would|might|may|should|has|had|else|can)\b|-(?:off|sided|man|on|to|time|day|way)"
)


def is_label(text: str, start: int, end: int) -> bool:
    """Whether the number at ``text[start:end]`` is no amount, by the letters around it."""
    number, before = text[start:end], text[max(start - NEAR, 0) : start]
    after = text[end : end + NEAR]
    if MONEY_BEFORE.search(before) or lettered_before(text, start, end):
        return False
    if number.lower() == "one":
        return bool(IDIOMS.search(before) or ONE_AFTER.match(after))
    if not number[0].isdigit():
        return False
    return grown(before, after) or dated(number, before, after) or named(number, before, after)


def grown(before: str, after: str) -> bool:
    """Letters, slashes or further digits touch the number: "AK-47", "16x9", "9/11", "G7"."""
    if GROWN_BEFORE.search(before) and not re.search(r"[a-z][-–]$", before):
        return True
    return bool(GROWN_AFTER.match(after)) and not SCALED.match(after)


def dated(number: str, before: str, after: str) -> bool:
    """A day, a year or a time of day."""
    if MONTH_BEFORE.search(before) or MONTH_LIST.search(before) or DAY_BEFORE.search(before):
        return True
    # "30,000 march on parliament".
    day = len(number) <= LONGEST_DAY
    if day and MONTH_AFTER.match(after) and not MAY_VERB.match(after):
        return True
    if CLOCK_AFTER.match(after) or ZONE_BEFORE.search(before) or DECADE_AFTER.match(after):
        return True
    if YEAR.fullmatch(number):
        return not (COUNTED_AFTER.match(after) or (BOUND_BEFORE.search(before) and counts(after)))
    return False


def counts(after: str) -> bool:
    """A plural noun follows: "more than 2000 trees"."""
    return re.match(r" [a-z]+s\b", after) is not None


def named(number: str, before: str, after: str) -> bool:
    """A name's number, or a house number."""
    if MEASURED_AFTER.match(after):
        return False
    if NAMING.search(before) or (NAMING_OR_NOT.search(before) and not COUNTED_AFTER.match(after)):
        return True
    return number.isdigit() and STREET_AFTER.match(after) is not None
