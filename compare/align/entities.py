"""The named entities of a sentence, read from its tokens.

spaCy's own ``Span.ents`` walks the whole document for every sentence, which a long block
without paragraphs makes quadratic.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from compare.align.days import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from spacy.tokens import Span, Token

    from compare.text.grammar.parse import ParsedSentence

PERSONS = frozenset({"PERSON"})
PLACES = frozenset({"GPE", "LOC", "FAC"})
INSIDE = "I"


def entities_of(sentences: Iterable[ParsedSentence], labels: Collection[str]) -> Iterator[Span]:
    """The entities with one of the labels, in order."""
    for parsed in sentences:
        span = parsed.span
        starts = [token.i for token in span if token.ent_iob_ != INSIDE]
        for start, end in pairwise([*starts, span.end]):
            if span.doc[start].ent_type_ in labels:
                yield span.doc[start:end]


def surname(person: Span) -> list[str]:
    """The last name word of a person, in a list; none when there is no name word."""
    return [token.lower_ for token in person if is_name(token)][-1:]


def is_name(token: Token) -> bool:
    """A proper noun of two letters or more."""
    return token.pos_ == "PROPN" and len(token) > 1


def is_word(word: str) -> bool:
    """Two characters at least, from a letter on, and no month or weekday."""
    return len(word) > 1 and word[0].isalpha() and word.rstrip(".") not in CALENDAR
