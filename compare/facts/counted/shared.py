"""Nouns that a figure shares, or whose place a pronoun takes: "1,247 animal and 747 plant species".

"At least 208,000 of which were form letters" counts letters, and "14,000 of us" people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.countable import PLURAL_TAGS

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

JOINING = frozenset({"and", "or"})
SORTING = frozenset({"ADJ", "NOUN", "PROPN"})
THEM = frozenset({"them", "these", "those", "which", "whom"})
# How many words may sort either: "12 young Somali and 11 Yemeni nationals".
MOST = 2


def shared(number: Span) -> Token | None:
    """The noun behind the second of two figures, which the first counts too; None for most."""
    at = sorting(number, number.end)
    doc, end = number.doc, number.sent.end
    if at == number.end or at + 2 >= end or doc[at].lower_ not in JOINING:
        return None
    if doc[at - 1].tag_ in PLURAL_TAGS or not doc[at + 1].like_num:
        return None
    last = sorting(number, at + 2)
    noun = doc[last - 1]
    return noun if last > at + 3 and noun.tag_ in PLURAL_TAGS else None


def sorting(number: Span, at: int) -> int:
    """One past the words that sort, and the noun that they sort, from a place on."""
    first = at
    while at < min(first + MOST + 1, number.sent.end) and number.doc[at].pos_ in SORTING:
        at += 1
    return at


def told_of_them(number: Span) -> Token | None:
    """The letters of "208,000 of which were form letters"; None where no plural is told."""
    behind = number.doc[number.end : min(number.end + 2, number.sent.end)]
    if [token.lower_ for token in behind[:1]] != ["of"] or behind[-1].lower_ not in THEM:
        return None
    verb = number.root.head
    if verb.lemma_.lower() != "be" or number.root.dep_ != "nsubj":
        return None
    told = (child for child in verb.rights if child.dep_ == "attr")
    return next((noun for noun in told if noun.tag_ in PLURAL_TAGS and noun.pos_ == "NOUN"), None)


def is_of_us(number: Span) -> bool:
    """ "Some 14,000 of us paid"."""
    behind = number.doc[number.end : min(number.end + 2, number.sent.end)]
    return [token.lower_ for token in behind] in (["of", "us"], ["of", "you"])
