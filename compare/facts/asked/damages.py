"""What the damage comes to: "damage was put at $2 million", "caused $3 million of damage".

Damage to the pier and damage to the church are two sums, and so is that in one town alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.governing import above, subject_of, verb_of
from compare.text.lexicon import words
from compare.text.statement.participants import linked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

DAMAGE = "damage"
# "The cost of the damage was put at $2 million", "damage is estimated at $2 million".
SUMS = words("bill cost estimate total value")
COMING = words("amount be come estimate exceed put reach reckon run stand top total value")
# "Damage to property" says no more than "damage".
ANYTHING = frozenset({"property"})


def damage_of(number: Span) -> Token | None:
    """The damage that a sum of money tells; None where it is anything else's."""
    found = next(filter(None, (damage_at(token) for token in holders(number))), None)
    return found or estimated(number)


def holders(number: Span) -> Iterator[Token]:
    """The words of the sum, what it is another currency's sum for, and the words above it."""
    yield from number
    if number.root.dep_ == "appos":
        yield number.root.head
    yield from (token for token in above(number) if token.pos_ in {"NOUN", "PROPN"})


def damage_at(token: Token) -> Token | None:
    """The damage that a word is, or has: "$1 million fire damage", "$2 million worth of damage"."""
    for found in (token, linked(token, "of"), linked(token, "in")):
        if found is not None and is_damage(found):
            return found
    return None


def is_damage(noun: Token) -> bool:
    """What broke, not what a court awards: "fire damages", "damage to the pier"; not "damages"."""
    if noun.lemma_.lower() != DAMAGE or noun.pos_ == "VERB":
        return False
    told = any(child.dep_ == "compound" for child in noun.children) or linked(noun, "to")
    return noun.lower_ == DAMAGE or bool(told)


def estimated(number: Span) -> Token | None:
    """ "Damage was put at $2 million", "the cost of the damage is $2 million"."""
    verb = verb_of(number)
    if verb is None or verb.lemma_.lower() not in COMING:
        return None
    objects = (child for child in verb.children if child.dep_ == "dobj")
    bearers = [verb.head] if verb.dep_ == "acl" else [subject_of(verb), *objects]
    return next(filter(None, map(damage_told, bearers)), None)


def damage_told(noun: Token | None) -> Token | None:
    """The damage that a noun is, or that it is the cost of."""
    if noun is not None and noun.lemma_.lower() in SUMS:
        noun = linked(noun, "of")
    return noun if noun is not None and is_damage(noun) else None


def damaged_by(number: Span) -> str:
    """The lemma of what the damage of a sum was done to, "church"; empty where it is not told."""
    damage = damage_of(number)
    thing = linked(damage, "to") if damage is not None else None
    lemma = thing.lemma_.lower() if thing is not None else ""
    return "" if lemma in ANYTHING else lemma
