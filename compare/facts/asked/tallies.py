"""Votes told in words: "by 76 to 74", "six to three", "12 votes to nine", "12 for, nine against".

Read from the letters alone; that a motion lost "by nine votes to 12" is the same tally.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.text.numerals.numerals import Form

if TYPE_CHECKING:
    from compare.text.numerals.numerals import Numeral

# What stands between the two: " to ", " votes to ", " votes for and ", " in favour, ".
TO = re.compile(r" to ")
VOTES_TO = re.compile(r"(?: votes? (?:to|against) |-vote to )")
FOR = re.compile(r"(?: votes?)? (?:for|in favou?r)(?:,| and|, with) ")
AGAINST = re.compile(r"(?: votes?)? (?:against|opposed)\b")
# "By 76 to 74" and "voted 76 to 74"; "by 5 to 10 percent" rises.
LEADING = re.compile(
    r"\b(?:by|voted|split|divided|votes?|(?:vote|margin|majority) of)"
    r"(?: a (?:vote|majority) of)? $"
)
# "Had nine votes and Colin Marsden six".
RIVAL = re.compile(r" votes?,? (?:and|to|against) (?:for )?(?:[A-Z][\w'’.-]+ ){1,3}")
BEFORE = 30


def is_tally(text: str, left: Numeral, right: Numeral) -> bool:
    """Whether two numbers are the two sides of a vote."""
    if not all(one.form is Form.CARDINAL and one.low == one.high for one in (left, right)):
        return False
    between = text[left.end : right.start]
    if VOTES_TO.fullmatch(between) or RIVAL.fullmatch(between):
        return True
    if FOR.fullmatch(between):
        return AGAINST.match(text, right.end) is not None
    leads = LEADING.search(text[max(left.start - BEFORE, 0) : left.start]) is not None
    return leads and TO.fullmatch(between) is not None and left.low > right.low
