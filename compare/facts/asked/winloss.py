"""What a side has won and lost so far, in brackets behind its name: "the Rovers (11-4)".

The first figure is what was won, so "(4-11)" is another record than "(11-4)".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.figure.record import Figure
from compare.text.naming.spelling import fold
from compare.text.numerals.units import SCORE

if TYPE_CHECKING:
    from spacy.tokens import Span

    from compare.text.numerals.numerals import Numeral

# A name ends before the bracket.
NAME_BEFORE = re.compile(r"[A-Z][\w.'’]*,? \($")
JOINT = re.compile(r" ?[-–] ?")
# "(11-4-1)": what was drawn.
GOES_ON = re.compile(r"(?P<drawn> ?[-–] ?[0-9]{1,2})?[),;]")
NEAR = 30
# A boxer's fights; more are points or votes.
MOST = 199
NAMING = frozenset({"NOUN", "PROPN"})
# A name has no more words.
LONGEST_NAME = 4


def won_and_lost(text: str, left: Numeral, right: Numeral) -> Figure | None:
    """The record that two numbers make in brackets behind a name; None for two numbers."""
    if JOINT.fullmatch(text[left.end : right.start]) is None or max(left.low, right.low) > MOST:
        return None
    if not NAME_BEFORE.search(text[max(0, left.start - NEAR) : left.start]):
        return None
    behind = GOES_ON.match(text, right.end)
    if behind is None or not (text[left.start].isdigit() and text[right.end - 1].isdigit()):
        return None
    start, end = left.start, right.end + len(behind["drawn"] or "")
    return Figure(start, end, start, end, left.low, left.low, unit=SCORE, against=right.low)


def is_in_brackets(number: Span) -> bool:
    """Whether the record stands in brackets behind a name."""
    doc, first = number.doc, number.sent.start
    if number.start - 2 < first or number.end >= number.sent.end:
        return False
    opened = doc[number.start - 1].text == "(" and doc[number.end].text in {",", ")", "-", "–", ";"}
    return opened and doc[number.start - 2].text[:1].isupper()


def side_before(number: Span) -> frozenset[str]:
    """The folded words of the name before the brackets."""
    found: list[str] = []
    for token in reversed(number.doc[number.sent.start : number.start - 1]):
        if not token.text[:1].isupper() or len(found) == LONGEST_NAME or token.pos_ not in NAMING:
            break
        found.append(fold(token.text))
    return frozenset(found)
