"""Where somebody stood in a class: "the salutatorian of her high school class", "topped his class".

The valedictorian comes first and the salutatorian second; a class at school and one at college are
two, and of a class that is not told nothing is asked.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from compare.facts.counted.governing import subject_of
from compare.text.numerals.numerals import Form, Numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

WHOSE = r"(?:her|his|their|the|a|its)"
CLASS = rf"{WHOSE} (?:[a-z]+ ){{0,3}}class\b"
TITLED = re.compile(r"\b(?P<first>valedictorian)\b|\bsalutatorian\b", re.IGNORECASE)
TOP = re.compile(rf"\b(?:(?:at the )?(?:top|head) of|to top|topped|tops) {CLASS}", re.IGNORECASE)
IN_CLASS = re.compile(rf" in {CLASS}", re.IGNORECASE)
# What tells the class, near behind the rank or before it.
LEVELS = {
    "high school": re.compile(r"\b(?:high|secondary)[ -]school\b", re.IGNORECASE),
    "college": re.compile(r"\b(?:college|university)\b", re.IGNORECASE),
    "law school": re.compile(r"\blaw[ -]school\b", re.IGNORECASE),
    "academy": re.compile(r"\bacademy\b", re.IGNORECASE),
}
BEFORE, BEHIND = 30, 60
PLACE = "place in class"
CLASS_RANKS = frozenset(f"{PLACE} at {level}" for level in LEVELS)
"""What a rank in a class answers."""


def class_ranks(text: str) -> Iterator[Numeral]:
    """The ranks of a class that no number tells: the valedictorian, the top of her class."""
    for match in TITLED.finditer(text):
        rank = Decimal(1 if match["first"] else 2)
        yield Numeral(*match.span(), rank, rank, Form.ORDINAL)
    for match in TOP.finditer(text):
        yield Numeral(*match.span(), Decimal(1), Decimal(1), Form.ORDINAL)


def class_told(text: str, start: int, end: int) -> str:
    """The question that a rank at ``text[start:end]`` answers; empty where it is of no class."""
    ranked = TITLED.fullmatch(text[start:end]) or TOP.fullmatch(text[start:end])
    if not ranked and not IN_CLASS.match(text, end):
        return ""
    around = text[max(0, start - BEFORE) : end + BEHIND]
    told = [level for level, words in LEVELS.items() if words.search(around)]
    return f"{PLACE} at {told[0]}" if len(told) == 1 else ""


def ranked_at(number: Span) -> Token | None:
    """The word that tells who has the rank: the subject of the nearest verb that has one."""
    for token in (number.root, *number.root.ancestors):
        if token.pos_ in {"VERB", "AUX"} and (subject := subject_of(token)) is not None:
            return subject
    return None
