"""The occasion of a mention, with whose it is and whether it was only hoped for.

A figure of a device is another's where its subject is new ("a keyboard costs $99"), and a sentence
to prison is another where the news is one and this has a date of its own: "he was jailed for four
years in 2009".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.asked.terms import SENTENCE, SENTENCING
from compare.facts.dated.datevalue import DateValue
from compare.facts.done.assertion import PolarityValue
from compare.facts.figure.quantity import Quantity
from compare.facts.plan import PlanValue
from compare.facts.worded.gadgets import FIRST_DAY, OF_DEVICES, SOLD
from compare.match.occasion.hoped import hoped
from compare.match.occasion.whose import (
    EARLIER_ONE,
    Whose,
    another_thing,
    opening_words,
    parts_of,
    whose,
)
from compare.match.occasion.works import another_work

if TYPE_CHECKING:
    from spacy.tokens import Token

    from compare.match.occasion.occasion import Occasion
    from compare.model import Mention
    from compare.text.grammar.parse import ParsedArticle

# What may be told of another than the news's own; names, titles and remarks say whose they are.
OF_SOMEBODY = frozenset({"date", "number", "place", "plan", "polarity"})
# An article that opens so tells of a sentence of its own.
PUNISHING = SENTENCING | {"prison"}


def of_another(occasion: Occasion, mention: Mention, parsed: ParsedArticle) -> Occasion:
    """The occasion of a mention, with whose it is and whether it was only hoped for."""
    tokens = parsed.sentences[mention.sentence.index].tokens_between(mention.start, mention.end)
    if mention.kind not in OF_SOMEBODY or tokens is None or len(tokens) == 0:
        return occasion
    if isinstance(mention.value, PolarityValue) and (mention.value.harms or mention.value.spares):
        # "Nobody was hurt" is told of everybody.
        return occasion
    opening, root = opening_words(parsed, mention.sentence.index), tokens.root
    if not isinstance(mention.value, Quantity):
        told = whose(root, opening)
        dated = isinstance(mention.value, DateValue | PlanValue)
        beside = another_work(parts_of(root), opening) if dated else frozenset()
        return replace(occasion, whose=told if told.words or not beside else Whose(beside))
    told = figures_owner(mention.value, root, opening, dated=bool(occasion.moments))
    return replace(occasion, whose=told, hoped=hoped(root))


def figures_owner(value: Quantity, root: Token, opening: frozenset[str], *, dated: bool) -> Whose:
    """Whose a figure is; ``dated`` tells whether it has a time apart from the news."""
    if dated and value.asks == SENTENCE and not opening.isdisjoint(PUNISHING):
        return EARLIER_ONE
    told = whose(root, opening, value.unit.dimension)
    if told.words or value.asks not in OF_DEVICES | {SOLD, FIRST_DAY}:
        return told
    beside = another_work(parts_of(root), opening)
    return Whose(beside) if beside else another_thing(root, opening)
