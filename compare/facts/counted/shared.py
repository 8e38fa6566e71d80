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
US = frozenset({"us", "you"})
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
    return next((noun for noun in told if noun.tag_ in PLURAL_TAGS and is_no_name(noun)), None)


def is_no_name(noun: Token) -> bool:
    """A noun, or a people: "nineteen of them are Indians"."""
    return noun.pos_ == "NOUN" or noun.ent_type_ == "NORP"


def pronoun_of(number: Span) -> Token | None:
    """The pronoun of those of whom some are counted: "six of them", "of whom six"; or None."""
    doc, end = number.doc, number.sent.end
    behind = doc[number.end : min(number.end + 2, end)]
    if len(behind) > 1 and behind[0].lower_ == "of" and behind[1].lower_ in THEM | US:
        return behind[1]
    before = doc[max(number.sent.start, number.start - 3) : number.start]
    told = [token for token in before if not token.is_punct]
    if len(told) > 1 and told[-2].lower_ == "of" and told[-1].lower_ in THEM - {"them"}:
        return told[-1]
    return None


def is_of_us(number: Span) -> bool:
    """ "Some 14,000 of us paid"."""
    pronoun = pronoun_of(number)
    return pronoun is not None and pronoun.lower_ in US
