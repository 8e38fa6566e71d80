"""Bodies of people told by their size: "a jury of seven", "the five-member jury".

The number counts the body's members, and belongs to the body as a whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.figure.bounds import BOUNDING
from compare.text.lexicon import words
from compare.text.sorts import SETTLEMENTS

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

BODIES = words(
    """
    assembly bench board bloc cabinet coalition commission committee council court delegation
    jury legislature panel parliament senate squad team tribunal
    """
)
MEMBER = "member"
# "A crew of six", "a gang of four": told by their size, with nothing else to count.
CREW = "crew"
HOMES = SETTLEMENTS | {"city", "community"}
SIZED = re.compile(
    rf"\b(?:population(?: :)?(?: of)?|(?:{'|'.join(sorted(HOMES))}) of)(?: (?:{BOUNDING}))* $"
)
LONGEST = 60
BANDS = frozenset({CREW, "gang"})
# "A five-member jury", "a seven-strong panel", "a nine-judge court".
MEMBERS = words("judge juror justice man member person seat strong")


def body_of(number: Span) -> Token | None:
    """The body whose whole size the number is; None where it counts something else."""
    doc, end = number.doc, number.end
    root = number.root
    if root.dep_ == "pobj" and root.head.lower_ == "of" and root.head.head.i < root.head.i:
        body = root.head.head
        return body if body.lemma_.lower() in BODIES else None
    if end + 1 >= number.sent.end or doc[end].text != "-" or doc[end + 1].lower_ not in MEMBERS:
        return None
    above = doc[end + 1].head
    return above if above.lemma_.lower() in BODIES and above.i > end + 1 else None


def band_of(number: Span) -> str:
    """The crew or gang whose size the number is; empty where it counts something else."""
    root, doc = number.root, number.doc
    if root.dep_ != "pobj" or root.head.lower_ != "of" or root.head.head.i > root.head.i:
        return ""
    counts = number.end < number.sent.end and doc[number.end].pos_ in {"NOUN", "PROPN", "ADJ"}
    band = root.head.head.lemma_.lower()
    return band if band in BANDS and not counts else ""


def is_population(number: Span) -> bool:
    """ "The town of 61,000", "Olm, population 61,000,": people, with nothing else to count."""
    doc, at = number.doc, number.start
    if number.end < number.sent.end and doc[number.end].pos_ in {"NOUN", "PROPN", "ADJ"}:
        return False
    before = doc[number.sent.start : at].text.lower()[-LONGEST:]
    return SIZED.search(f"{before} ") is not None
