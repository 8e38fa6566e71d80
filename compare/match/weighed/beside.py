"""What stands beside a mention in its article and in the event: names, and other values."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log

from compare.facts.kind import Kind
from compare.model import Mention, Sentence


def place(mention: Mention) -> tuple[str, str]:
    """An article and what its value belongs to."""
    return (mention.article, mention.clause.head)


def are_told_together(one: Mention, other: Mention) -> bool:
    """Whether two values stand in one sentence, as answers to one question.

    "The port was hit in 1998 and in 2005" makes both years true; "City signed Roe for $8 million
    and sold Lund for $9 million" tells two sums of two players.
    """
    if one.sentence != other.sentence:
        return False
    left, right = one.clause, other.clause
    apart = left.verb != right.verb and left.actors - right.actors and right.actors - left.actors
    return one.kind != "number" or not apart


def rivals_of(kind: Kind, mentions: Sequence[Mention]) -> Counter[tuple[str, str]]:
    """How many further values the same word takes in each article: yards, scores, careers."""
    values: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for mention in mentions:
        values[place(mention)].add(kind.describe(mention.value))
    return Counter({key: len(found) - 1 for key, found in values.items()})


def rarity_of(mentions: Sequence[Mention]) -> dict[str, float]:
    """How telling each name is: one in every sentence of the event says next to nothing."""
    sentences: defaultdict[Sentence, set[str]] = defaultdict(set)
    for mention in mentions:
        sentences[mention.sentence] |= mention.clause.participants
    seen = Counter(word for words in sentences.values() for word in words)
    return {word: log(1 + len(sentences) / count) for word, count in seen.items()}


def known_names(mentions: Sequence[Mention]) -> dict[str, frozenset[str]]:
    """The names that each article uses, as far as its facts tell."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        names[mention.article] |= mention.clause.participants
    return {article: frozenset(found) for article, found in names.items()}
