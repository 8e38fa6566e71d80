"""Figures that tell nothing of the news by the words beside them: ages of then, what ought to be.

"Her father died when she was 12", "there should have been four guards", "the 4 percent needed" and
the second sum of "A$1 million ($720,000)".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.facts.figure.quantity import Quantity
    from compare.facts.figure.record import Figure

# "The then 15-year-old": he is older by now.
THEN = re.compile(r"\bthen[ -]{1,3}(?:aged |just |only )?$", re.IGNORECASE)
# "He was 70 when he was arrested", or "when his wife died", unless it tells how he died himself:
# he may be older by now.
AT_DEATH = re.compile(
    r" when (?:s?he|they) (?:\w+ ){0,2}(?:die|drown|perish|(?:was|were) (?:found dead|killed|shot))"
)
# "Her father died when she was 12", "he had turned 40 by then", "she was at that time 27".
WHEN_OF_AGE = re.compile(
    r"\b(?:when|before|after|until|till|since|while|by the time)(?: [\w'’.-]+){1,4}"
    r" (?:was|were|turned|became)(?: only| just| barely| about| still)? $"
)
AT_THAT_TIME = re.compile(r"\b(?:at (?:the|that) time|back then|in those days)\b")
# "There ought to have been four guards", "there are normally four".
NOT_SO = re.compile(
    r"\b(?:(?:ought to|should|would|could|might) (?:normally |usually )?have (?:been|had)"
    r"|(?:supposed|meant|required) to (?:be|have)|normally|usually)\b[^.;]{0,30}$"
)
# "Two out of every three flights", "12 percent over three years": shares and spans.
SHARED_OUT = re.compile(r"\b(?:every|each) $")
SPAN = re.compile(r"\b(?:percent|per cent|%) over (?:the (?:next|last|past) )?$")
# "The 4 percent needed to enter parliament".
HURDLE = re.compile(
    r"^ (?:(?:needed|required|threshold|hurdle|barrier)\b|(?:out of|in|of) (?:every|each)\b)"
)
# "$1 million (", "$US1m (".
SUM_BEFORE = re.compile(
    r"[$€£¥₹][A-Z]{0,3} ?[0-9][0-9.,]*"
    r"(?:[ -]?(?:k|m|b|bn|thousand|million|billion|trillion))? ?\($",
    re.IGNORECASE,
)
LONGEST_SUM = 30
BRACKET = re.compile(r" ?\((?:about |around |roughly |some |US)?$")
# How much of a sentence is looked at before a figure.
BEFORE = 12
CLAUSE = 60


def is_no_fact(text: str, figure: Figure) -> bool:
    """Whether it is what ought to be, what is wanted, or the whole that something is a share of."""
    before = text[max(0, figure.start - CLAUSE) : figure.start]
    if any(pattern.search(before) for pattern in (NOT_SO, SHARED_OUT, SPAN)):
        return True
    return HURDLE.match(text[figure.end : figure.end + CLAUSE]) is not None


def is_told_again(text: str, figure: Figure, ahead: Figure | None = None) -> bool:
    """The second sum of "A$1 million ($720,000)": the first in another currency, at some rate.

    ``ahead`` is the figure that stands before it in its sentence.
    """
    before = text[max(0, figure.start - LONGEST_SUM) : figure.start]
    if figure.unit.is_money and ahead is not None and ahead.unit.is_money:
        # "780 million reais (295 million pounds)".
        return bool(BRACKET.fullmatch(text[ahead.end : figure.start]))
    return figure.unit.is_money and SUM_BEFORE.search(before) is not None


def is_of_then(text: str, figure: Figure, value: Quantity) -> bool:
    """Whether it is how old somebody was: "the then 15-year-old", "70 when he was arrested"."""
    if value.unit.dimension != "age":
        return False
    if THEN.search(text[max(0, figure.start - BEFORE) : figure.start]) is not None:
        return True
    before = text[max(0, figure.start - CLAUSE) : figure.start]
    near = before[-BEFORE * 2 :] + text[figure.end : figure.end + BEFORE * 3]
    if WHEN_OF_AGE.search(before) is not None or AT_THAT_TIME.search(near) is not None:
        return True
    return text.startswith(" when ", figure.end) and AT_DEATH.match(text, figure.end) is None
