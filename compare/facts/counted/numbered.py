"""What "the number of" counts: "the number of arrests rose to 23", "passengers numbered 212".

The noun stands far from its figure there, on the other side of a verb.  Where the parser does not
see that, the words between tell it: "put the number of marchers at about 20,000".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.countable import PLURAL_TAGS
from compare.facts.counted.governing import above, subject_of
from compare.text.lexicon import words
from compare.text.statement.participants import linked

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

NUMBER = words("count number tally total")
# What is told behind the verb without a preposition, and what by one: "fell by 40" is a difference.
EQUALLING = words("be equal exceed hit number pass reach surpass top total")
LEADING = frozenset({"at", "to"})
OBJECTS = frozenset({"dobj", "nsubj", "nsubjpass"})
# The last word before such a figure, beside "about" and the like.
COMING = words("at hit hits reach reached reaches to top topped tops is was were are be")
IDLE = words("about almost around approximately nearly just over some roughly only more than")
# How far before the figure "the number of" may stand.
FARTHEST = 10
NOUNS = frozenset({"NOUN", "PROPN"})
INSIDE = frozenset({"amod", "compound", "det", "nmod", "poss"})


def numbered(number: Span) -> Token | None:
    """The noun that "the number of" leads to; None for most figures."""
    noun = governed(number) or noun_before(number)
    return noun if noun is not None and noun.tag_ in PLURAL_TAGS else None


def governed(number: Span) -> Token | None:
    """The same by the grammar."""
    chain = list(above(number))
    if not chain or chain[-1].pos_ not in {"VERB", "AUX"}:
        return None
    *between, verb = chain
    links = [token.lower_ for token in between]
    if links:
        if len(links) != 1 or links[0] not in LEADING:
            return None
    elif verb.lemma_.lower() not in EQUALLING or number.root.i < verb.i:
        return None
    if verb.lemma_.lower() == "number" and not links:
        return subject_of(verb)
    told = [child for child in verb.children if child.dep_ in OBJECTS and child.i < number.start]
    for bearer in (*told, subject_of(verb)):
        if bearer is not None and is_the_number(bearer) and bearer not in number:
            return linked(bearer, "of")
    return None


def is_the_number(noun: Token) -> bool:
    """No "a number of marchers": these are several."""
    return noun.lemma_.lower() in NUMBER and all(child.lower_ != "a" for child in noun.lefts)


def noun_before(number: Span) -> Token | None:
    """The same by the order of the words."""
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
        if token.lower_ == "of" and place > start and doc[place - 1].lower_ in NUMBER:
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
