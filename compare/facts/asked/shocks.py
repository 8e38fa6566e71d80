"""Which shock a magnitude is that of: the quake's, or an aftershock's.

"The quake measured 5.9" and "the strongest aftershock measured 5.2" are both true of one night.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.worded.scenebearers import opening
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span

    from compare.text.grammar.parse import ParsedArticle

QUAKES = words("earthquake quake shock temblor tremor")
BESIDE = words("aftershock foreshock")
QUAKE_NEWS = re.compile(
    r"\b(?:after|fore)?shocks?\b|quakes?\b|\bmagnitude\b|\brichter\b|\bseism|\btemblors?\b|\btremors?\b"
)


def shock_of(number: Span, noun: str) -> str:
    """The word for the shock that a magnitude is that of: what it is put before, or stands before.

    ``noun`` is what the figure is put before: the quake of "a 5.2-magnitude quake".
    """
    if noun in QUAKES | BESIDE:
        return noun
    for token in reversed(number.doc[number.sent.start : number.start]):
        if token.lemma_.lower() in QUAKES | BESIDE:
            return token.lemma_.lower()
    return noun


def is_of_aftershock(noun: str) -> bool:
    """Whether a magnitude's noun is that of a lesser shock, before or after the quake."""
    return noun in BESIDE


def is_of_no_quake(parsed: ParsedArticle, number: Span) -> bool:
    """Whether neither its sentence nor the news knows of a quake: "rated it a 6.5" of a film."""
    told = number.sent.text.lower()
    return not (QUAKE_NEWS.search(told) or QUAKE_NEWS.search(opening(parsed)))
