"""What is told of another place or thing than the news: "in the next village", "a second ferry".

"Thirty-one people were missing" and "38 were missing in the neighbouring village" are both true of
one landslide, and so are those aboard the ferry that sank and aboard the one that came to help.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.facts.figure.quantity import Quantity
from compare.text.vehicles import SORT_OF, WATER

if TYPE_CHECKING:
    from compare.model import Mention

PLACES = (
    "bank|block|building|camp|city|container|country|county|district|factory|farm|flat|hamlet|home"
    "|hotel|house|island|mine|municipality|plant|prison|province|region|room|school|settlement|shop"
    "|state|street|suburb|town|valley|village|ward|warehouse"
)
VEHICLES = "|".join((*SORT_OF, *WATER))
OTHER = r"(?:adjacent|adjoining|different|nearby|neighbou?ring|second|separate|third)"
# Where somebody is brought is another place than where it happened, and so it need not be told.
WITHIN = r"(?:aboard|across|around|at|in|inside|of|on|on board|throughout)"
ELSEWHERE = re.compile(
    rf"\b{WITHIN} (?:another|(?:an?|the|two|three|several)(?: \w+)? {OTHER}) (?:\w+ )?"
    rf"(?:{PLACES}|{VEHICLES})s?\b"
    rf"|\b{WITHIN} (?:adjacent|nearby|neighbou?ring) (?:(?:{PLACES})s\b|(?-i:[A-Z]))"
    r"|\belsewhere\b"
    r"|\bin (?:other|road|separate|traffic|unrelated|various)(?: \w+)?"
    r" (?:accidents|attacks|collisions|crashes|fires|incidents|shootings)\b|\bon the roads\b",
    re.IGNORECASE,
)
STOPS = re.compile(r"[,;:()—–]")


def are_of_two_places(left: Mention, right: Mention) -> bool:
    """Whether one figure alone is told of another place or thing than the news."""
    if not isinstance(left.value, Quantity) or not isinstance(right.value, Quantity):
        return False
    return is_elsewhere(left) != is_elsewhere(right)


def is_elsewhere(mention: Mention) -> bool:
    """Whether the words about a figure, between two commas, tell of another place or thing."""
    start = mention.start - mention.sentence.start
    return told_elsewhere(mention.sentence.text, start, start + len(mention.text))


@lru_cache(maxsize=4096)
def told_elsewhere(text: str, start: int, end: int) -> bool:
    """The same of a stretch of a sentence."""
    begin = max((stop.end() for stop in STOPS.finditer(text, 0, start)), default=0)
    stop = STOPS.search(text, end)
    return ELSEWHERE.search(text, begin, stop.start() if stop else len(text)) is not None
