"""How old the youngest and the eldest of several are: "the youngest was just 11", "aged from 54 to
89, prosecutors said".

Neither is named, and either is one of the news's own; "the youngest, Ann Lee, was six" is her age.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.text.naming.spelling import fold

if TYPE_CHECKING:
    from spacy.tokens import Span

YOUNGEST, ELDEST = "the youngest", "the eldest"
ENDS = {"youngest": YOUNGEST, "littlest": YOUNGEST, "eldest": ELDEST, "oldest": ELDEST}
# "The eldest of the dead was", "the youngest of them,", "the youngest, a student from Lund, was".
TOLD = re.compile(
    rf"\b(?P<whose>the|her|his|their) (?P<end>{'|'.join(ENDS)})"
    r"(?: (?P<sort>[a-z]+)\b(?<!was)(?<!is))?"
    r"(?: of (?:the |its |their )?[\w-]+(?: [\w-]+)?)?"
    r"(?:, (?P<who>[^,.;]{1,50}),)?(?: (?:is|was)| aged|,)?(?: just| only| barely)? $",
    re.IGNORECASE,
)
# "Aged from 54 to 89".
RANGE = r"\b(?:aged|ages ranged?|ranging in age|ranged in age) from "
FROM = re.compile(rf"{RANGE}$", re.IGNORECASE)
TO = re.compile(rf"{RANGE}[\w-]+ to $", re.IGNORECASE)
# "The eldest was 12.", "the youngest was six when it sank"; not "the oldest was 12 feet high".
BEHIND = re.compile(r"$|[.,;:)!?\"”’—]| (?:and|but|when|while|at|from|sits?|who|to)\b")
NAME = re.compile(r"[A-Z][\w'’-]+")
# "His youngest" are his children, and no more known than he is.
THEIR_OWN = frozenset({"her", "his"})
FARTHEST = 110


def end_of_several(number: Span) -> str:
    """Which end of several so old an age is: "the youngest"; empty for most."""
    before, behind = around(number)
    if FROM.search(before):
        return YOUNGEST
    if TO.search(before):
        return ELDEST
    told = TOLD.search(before)
    if told is None or BEHIND.match(behind) is None:
        return ""
    end = ENDS[told["end"].lower()]
    sort = f" {told['sort'].lower()}" if told["sort"] else ""
    whose = told["whose"].lower()
    return f"{whose}{end[3:]}{sort}" if whose in THEIR_OWN else end + sort


def named_end(number: Span) -> frozenset[str]:
    """The folded name of who is the youngest: "the youngest, Ann Lee, was six"; else empty."""
    told = TOLD.search(around(number)[0])
    who = told["who"].partition(" of ")[0] if told is not None and told["who"] else ""
    names = NAME.findall(who)
    return frozenset(fold(name) for name in names)


def around(number: Span) -> tuple[str, str]:
    """The sentence's text before and behind a number."""
    start = number.sent.start_char
    text = number.doc.text
    return (
        text[max(start, number.start_char - FARTHEST) : number.start_char],
        text[number.end_char : number.sent.end_char],
    )
