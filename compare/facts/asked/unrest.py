"""How long unrest has gone on: "five days of riots", "four nights of clashes".

It grows from day to day; two outlets of two days, or of unknown ones, may both be right, and one
article that tells two is at odds with itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span

    from compare.text.numerals.units import Unit

UNREST = "days of unrest"
DAYS = frozenset({"days", "weeks"})
# "Five days of the worst street riots".
NEAR = 5
TURMOIL = words(
    """
    bombing bombardment clash disorder fighting looting mayhem protest riot rioting shelling unrest
    violence
    """
)


def unrest(number: Span, unit: Unit) -> str:
    """The question that a number of days of riots answers; empty for days of anything else."""
    if unit.label not in DAYS or number.end >= number.sent.end:
        return ""
    of, *behind = number.doc[number.end : min(number.end + NEAR, number.sent.end)]
    told = any(not TURMOIL.isdisjoint({token.lower_, token.lemma_.lower()}) for token in behind)
    return UNREST if told and of.lower_ == "of" else ""
