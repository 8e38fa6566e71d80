"""What a time that an article tells says of itself: of whose speaking, since when, by when."""

from __future__ import annotations

import re

from compare.facts.dated.datevalue import DateValue
from compare.model import Mention
from compare.text.interval import Grain
from compare.text.timex.moment import Moment

# "By 5 May", "by late Tuesday", "as of Friday".
BY = re.compile(
    r"\b(?:by|as of)(?: (?:early|late|the (?:evening|morning|end) of))? $", re.IGNORECASE
)
# "From 1998", "since May", "until the end of 2006".
ENDING = re.compile(
    r"\b(?:between|from|since|through|till?|until|up to)"
    r"(?: (?:early|late|mid|the (?:autumn|beginning|end|fall|middle|spring|start|summer) of))? $",
    re.IGNORECASE,
)


def is_standing(found: Mention) -> bool:
    """Whether it is a day on which somebody spoke, or by which something had come to be."""
    moment = moment_of(found)
    if moment.interval.grain < Grain.DAY or moment.interval.timeless:
        return False
    return is_spoken(found) or is_by(found)


def is_by(found: Mention) -> bool:
    """ "By 5 May", "as of 5 May"; what had come to be is read as of that day, not as bounded."""
    return BY.search(text_before(found)) is not None


def is_ending(found: Mention) -> bool:
    """Whether it tells when something began or ended: "from 1998", "until 1997"."""
    return ENDING.search(text_before(found)) is not None


def text_before(found: Mention) -> str:
    """The words of the sentence up to a mention."""
    return found.sentence.text[: found.start - found.sentence.start]


def is_spoken(found: Mention) -> bool:
    """Whether the date is that of somebody's speaking."""
    assert isinstance(found.value, DateValue)
    return found.value.spoken


def moment_of(found: Mention) -> Moment:
    """The time that a date mention states."""
    assert isinstance(found.value, DateValue)
    return found.value.moment
