"""How badly people were hurt, or things damaged: "five were critically injured", "minor injuries".

Fourteen who were hurt and five who were critically hurt are two counts of one accident, and so are
120 damaged homes and 40 that were badly damaged.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

INJURED, DAMAGED = "injured", "damaged"
CRITICAL, SERIOUS, SLIGHT = "in critical condition", "seriously injured", "slightly injured"
HEAVY, LIGHT = "badly damaged", "slightly damaged"
# What "injured" becomes by the first of these that is told, and what "damaged" does.
GRADES = {
    INJURED: {
        CRITICAL: r"critical(?:ly)?|grave(?:ly)?|life-threatening|mortal(?:ly)?",
        SERIOUS: r"bad(?:ly)?|grievous(?:ly)?|heavily|serious(?:ly)?|severe(?:ly)?",
        SLIGHT: r"light(?:ly)?|mild(?:ly)?|minor|slight(?:ly)?|superficial(?:ly)?",
    },
    DAMAGED: {
        # "Severe damage" is what papers say of any.
        HEAVY: r"badly|extensively|heavily|seriously|severely",
        LIGHT: r"lightly|partially|partly|slightly",
    },
}
DEGREES = frozenset(
    {CRITICAL, SERIOUS, SLIGHT, HEAVY, LIGHT, "in serious condition", "in stable condition"}
)
HARM = {
    INJURED: r"(?:injur|hurt|wound|burn|bruis|cut|fractur)",
    DAMAGED: r"damag",
}
BOUNDING = r"(?:a|about|almost|an|another|around|at least|estimated|more than|nearly|over|some)"
# "Seriously injured people", "suffered minor injuries", and before the people "seriously injuring".
BEHIND = {
    state: {
        grade: re.compile(rf"\b(?:{words}) (?:\w+ )?{HARM[state]}") for grade, words in told.items()
    }
    for state, told in GRADES.items()
}
BEFORE = {
    state: {
        grade: re.compile(rf"\b(?:{words}) {HARM[state]}\w*(?: {BOUNDING})*$")
        for grade, words in told.items()
    }
    for state, told in GRADES.items()
}
STOPS = re.compile(r"[,;:()—–]|\band (?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten)")
# How many words beside the counted are read.
NEAR = 9


def graded(state: str, first: Token, last: Token) -> str:
    """The state with its degree, where the words beside the counted tell one.

    The tokens first to last are the number and its noun.
    """
    if state not in GRADES:
        return state
    doc, sentence = first.doc, first.sent
    behind = doc[first.i + 1 : min(sentence.end, last.i + NEAR)].text.lower()
    if stop := STOPS.search(behind):
        behind = behind[: stop.start()]
    before = doc[max(sentence.start, first.i - NEAR) : first.i].text.lower()
    told = (
        grade
        for grade in GRADES[state]
        if BEHIND[state][grade].search(behind) or BEFORE[state][grade].search(before)
    )
    return next(told, state)
