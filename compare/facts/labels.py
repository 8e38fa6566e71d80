"""Numbers that are no amounts: dates, times, phone numbers, AK-47, Flight 370, 16x9, 9/11.

A number is taken for a label when the letters around it say so.  When in doubt it is one:
a missed count costs less than a date that is read as a toll.
"""

from __future__ import annotations

import re

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
MONTH_AFTER = re.compile(
    rf"(?:st|nd|rd|th)?(?: of|-)? ?(?:{MONTHS})\b(?! [a-z]+ (?:be|have)\b)", re.I
)
MAY_VERB = re.compile(r" may ")
DAY_BEFORE = re.compile(rf"\b(?i:{DAYS})(?i:day)?,? (?:the )?$")
CLOCK_AFTER = re.compile(
    r"[:.][0-9]{2}(?![0-9])(?: ?[ap]\.?m\b| GMT| UTC)|:[0-9]|"
    r" ?(?:a\.?m\.?|p\.?m\.?|o'clock|o’clock|noon|midnight|GMT|UTC|EST|EDT|PST|BST|CET|hrs GMT)(?![a-z])|"
    r"h[0-9]{2}",
    re.IGNORECASE,
)
ZONE_BEFORE = re.compile(r"(?:GMT|UTC|:) ?[+-]?$")
DECADE_AFTER = re.compile(r"['’]?s\b")
# Letters or signs grown together with the number.
GROWN_BEFORE = re.compile(
    r"(?:[A-Za-z_#@/&=]|[A-Z0-9][-–]|[A-Za-z]['’]|\([0-9]{3}\) ?|[0-9][.,:]|No\. ?|№ ?)$"
)
GROWN_AFTER = re.compile(
    r"(?:[x×][0-9]|/[0-9]|[-–][0-9]|\.[0-9]|,[0-9]|[A-Z]\b|[A-Za-z]+[0-9]|[-–][A-Z]{1,3}\b|_|@)"
)
MONEY_BEFORE = re.compile(r"(?:[$€£¥₹₽₩₪₺]|\b(?:USD|EUR|[Ee]uro|GBP|Rs\.?|RM|RMB|CHF|INR|JPY|CNY)) ?$")
SCALED = re.compile(
    r"(?:st|nd|rd|th|k|K|m|M|mn|bn|b|B|km|kg|ft|mph|g|cm|mm|lb|lbs|mi|C|F|GB|MB|MP|W|kW|MW|GW|mb|gb)\b"
)
# "Flight 370", "Article 9", "category 5": the word makes the number a name.
NAMING = re.compile(
    r"\b(?:act|apollo|area|article|bay|building|boeing|airbus|bus|camp|cell|chapter|channel|class|"
    r"clause|column|day|district|division|exhibit|exit|figure|flight|floor|formula|game|gate|grade|"
    r"group|highway|interstate|iphone|ipad|ios|item|lap|lane|level|line|lot|model|no|no\.|nos\.|"
    r"number|numbers|page|pages|paragraph|part|phase|pier|platform|point|psalm|question|ranked|"
    r"reactor|resolution|road|room|round|route|rule|season|seat|section|stage|station|step|suite|"
    r"table|terminal|title|track|type|unit|verse|version|volume|ward|week|windows|world war|year|"
    r"zone|top|category|apartment|apt\.?|box|pm|am|is[sr]ue|series) $",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
# A year can stand before a plural ("2014 elections"); people and homes are counted.
COUNTED_AFTER = re.compile(
    r" (?:[a-z]+ ){0,2}(?:people|troops|men|women|children|soldiers|police|homes|houses|workers|jobs|"
    r"families|students|residents|members|protesters|refugees|employees|passengers|deaths|villagers|"
    r"civilians|miles|kilomet|met(?:er|re)s|feet|acres|dead|killed|injured|wounded|votes|seats|"
    r"times|hours|yards|pounds|tons|tonnes|dollars|euros|yen|percent|per cent)\b"
)
BOUND_BEFORE = re.compile(
    r"\b(?:than|least|over|nearly|almost|about|around|some|to|of|roughly) $", re.I
)
STREET_AFTER = re.compile(
    r" (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Place|Square)\b"
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
    if MONEY_BEFORE.search(before):
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
    if MONTH_AFTER.match(after) and not MAY_VERB.match(after):
        return True
    if CLOCK_AFTER.match(after) or ZONE_BEFORE.search(before) or DECADE_AFTER.match(after):
        return True
    if YEAR.fullmatch(number):
        return not (COUNTED_AFTER.match(after) or BOUND_BEFORE.search(before) and counts(after))
    return False


def counts(after: str) -> bool:
    """A plural noun follows: "more than 2000 trees"."""
    return re.match(r" [a-z]+s\b", after) is not None


def named(number: str, before: str, after: str) -> bool:
    """A name's number, or a house number."""
    return bool(NAMING.search(before)) or (number.isdigit() and bool(STREET_AFTER.match(after)))
