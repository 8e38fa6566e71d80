"""How often somebody married: "was married three times", "the first of her three husbands".

Such a number sums up a life: whatever day its sentence is told of, there is one answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.governing import verb_of
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

MARRYING = words("marry wed")
SPOUSES = words("husband wife spouse")
MARRIAGES = "marriages"
TIMES = "time"
OWNING = words("his her")


def marriages(number: Span, noun: str) -> str:
    """The question that the number of marriages answers; empty where it counts something else."""
    verb = verb_of(number)
    if noun == TIMES:
        wed = verb is not None and verb.lemma_.lower() in MARRYING
        return MARRIAGES if wed and verb is not None and not is_again(verb, number) else ""
    return MARRIAGES if noun in SPOUSES and spouse_of(number) is not None else ""


def is_again(verb: Token, number: Span) -> bool:
    """ "She married two more times" counts what came after the first."""
    told = number.doc[number.end : min(number.end + 2, number.sent.end)]
    return any(token.lower_ in {"more", "again", "other"} for token in (*told, *verb.children))


def spouse_of(number: Span) -> Token | None:
    """ "Her" of "her three husbands"; None where nobody's are counted."""
    before = number.doc[number.start - 1] if number.start > number.sent.start else None
    return before if before is not None and before.lower_ in OWNING else None
