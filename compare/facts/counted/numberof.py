"""What a figure counts that stands behind "the number of": "put the number of marchers at 20,000".

The noun stands before such a figure, and the verb between the two only tells what it came to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.countable import lemma_of
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

COUNTS = words("count number tally total")
# The last word before such a figure, beside "about" and the like.
COMING = words("at hit hits reach reached reaches to top topped tops is was were are be")
IDLE = words("about almost around approximately nearly just over some roughly only more than")
# How far before the figure "the number of" may stand.
FARTHEST = 10
NOUNS = frozenset({"NOUN", "PROPN"})
INSIDE = frozenset({"amod", "compound", "det", "nmod", "poss"})


def noun_before(number: Span) -> Token | None:
    """The noun of "the number of marchers was put at 20,000"; None where there is none."""
    doc, start = number.doc, number.sent.start
    at = number.start - 1
    while at > start and doc[at].lower_ in IDLE:
        at -= 1
    if at <= start or doc[at].lower_ not in COMING:
        return None
    for place in range(at - 1, max(start, at - FARTHEST) - 1, -1):
        token = doc[place]
        if token.like_num or token.text in {";", ":"}:
            return None
        if token.lower_ == "of" and place > start and doc[place - 1].lower_ in COUNTS:
            # "A number of marchers" are several.
            several = place - 1 > start and doc[place - 2].lower_ == "a"
            return None if several else last_noun(doc[place + 1 : at])
    return None


def last_noun(phrase: Span) -> Token | None:
    """The noun that a run of adjectives and nouns ends with: "registered users"."""
    found = None
    for token in phrase:
        if token.pos_ in NOUNS:
            found = token
        elif token.dep_ not in INSIDE:
            break
    return found


def counted_before(number: Span) -> tuple[str, frozenset[str], Token] | None:
    """The lemma of that noun, the words that tell it from others of its sort, and the noun."""
    noun = noun_before(number)
    if noun is None:
        return None
    apart = (child for child in noun.lefts if child.dep_ in {"amod", "compound"})
    return lemma_of(noun), frozenset(child.lemma_.lower() for child in apart), noun
