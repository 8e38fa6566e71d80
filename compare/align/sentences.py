"""Alignment: which sentences of two outlets state the same thing.

Many to many, whatever the order.  Inside one event the score joins the likeness
of the whole sentences with the names and figures that both hold.  Across events
only standing background can align ("the islands, which Tokyo calls ... and
Beijing calls ..."): the sentences must share names that are not simply the
actors of both events, or every round of talks would align with every other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import exp, log

import numpy as np

from compare.encode.embedding import Embedding
from compare.encode.encoder import Vectors
from compare.model import Alignment, Event, Sentence
from compare.text.parse import ParsedArticle, ParsedSentence

# Below this cosine no shared name makes two sentences one statement.
LEAST_COSINE = 0.28
# An alignment is more likely right than wrong.
LEAST_SCORE = 0.5
# Made by hand on the labelled sentence pairs of five articles; the score is a logistic.
BIAS, COSINE, NAMES, FIGURES = -4.6, 8.6, 1.6, 0.7
# Background of two events: nearly the same words, and two names apart from the actors.
BACKGROUND_COSINE, BACKGROUND_NAMES = 0.45, 2
LEAD = 3


@dataclass(frozen=True, slots=True)
class Signs:
    """What a sentence can share with another beside its meaning."""

    names: frozenset[str]
    figures: frozenset[str]


@dataclass(frozen=True, eq=False, slots=True)
class Side:
    """The sentences of one article with their vectors and signs, shape of vectors (n, d)."""

    sentences: tuple[Sentence, ...]
    vectors: Vectors
    signs: tuple[Signs, ...]


def align(
    parsed: Sequence[ParsedArticle], events: Sequence[Event], embedding: Embedding
) -> tuple[Alignment, ...]:
    """Every pair of sentences that two articles share, best first."""
    event_of = {key: event.id for event in events for key in event.articles}
    sides = {article.article.key: side_of(article, embedding) for article in parsed}
    weight = rarity(sides.values())
    actors = {event.id: actors_of([sides[key] for key in event.articles]) for event in events}
    found: list[Alignment] = []
    for left, right in combinations(sorted(sides), 2):
        if event_of[left] == event_of[right]:
            found.extend(within_event(sides[left], sides[right], weight))
        else:
            known = actors[event_of[left]] | actors[event_of[right]]
            found.extend(across_events(sides[left], sides[right], known))
    return tuple(sorted(found, key=order))


def order(alignment: Alignment) -> tuple[float, str, int, str, int]:
    """Best first, then by place."""
    left, right = alignment.left, alignment.right
    return (-alignment.score, left.article, left.index, right.article, right.index)


def side_of(parsed: ParsedArticle, embedding: Embedding) -> Side:
    """An article's sentences, ready to be compared."""
    sentences = tuple(item.sentence for item in parsed.sentences)
    return Side(
        sentences=sentences,
        vectors=embedding.rows(sentence.text for sentence in sentences),
        signs=tuple(signs_of(item) for item in parsed.sentences),
    )


def signs_of(parsed: ParsedSentence) -> Signs:
    """The names and figures of a sentence; a name counts by its stem, so that a plural is no other."""
    names = {token.lower_.rstrip("s") for token in parsed.span if token.pos_ == "PROPN"}
    figures = {token.lower_ for token in parsed.span if token.pos_ == "NUM"}
    return Signs(frozenset(name for name in names if len(name) > 1), frozenset(figures))


def rarity(sides: Iterable[Side]) -> dict[str, float]:
    """How telling a name is: the fewer articles have it, the more."""
    listed = list(sides)
    seen = Counter(name for side in listed for name in set().union(*(s.names for s in side.signs)))
    return {name: log(1 + len(listed) / count) for name, count in seen.items()}


def actors_of(sides: Sequence[Side]) -> frozenset[str]:
    """The names that open the articles of an event: those of a look-alike event too."""
    return frozenset().union(*(signs.names for side in sides for signs in side.signs[:LEAD]))


def within_event(left: Side, right: Side, weight: dict[str, float]) -> Iterator[Alignment]:
    """Sentences of one event that say the same thing."""
    cosines = left.vectors @ right.vectors.T
    for row, column in np.argwhere(cosines >= LEAST_COSINE):
        score = probability(
            float(cosines[row, column]), left.signs[row], right.signs[column], weight
        )
        if score >= LEAST_SCORE:
            yield Alignment(round(score, 2), left.sentences[row], right.sentences[column])


def probability(cosine: float, left: Signs, right: Signs, weight: dict[str, float]) -> float:
    """How likely it is that the two state the same thing: a logistic over three likenesses."""
    names = shared(left.names, right.names, weight)
    figures = shared(left.figures, right.figures, {})
    return 1 / (1 + exp(-(BIAS + COSINE * cosine + NAMES * names + FIGURES * figures)))


def shared(left: frozenset[str], right: frozenset[str], weight: dict[str, float]) -> float:
    """The weighted share of the shorter side that the other side holds too, 0..1."""
    if not left or not right:
        return 0.0
    total = min(sum(weight.get(w, 1.0) for w in left), sum(weight.get(w, 1.0) for w in right))
    return sum(weight.get(word, 1.0) for word in sorted(left & right)) / total


def across_events(left: Side, right: Side, known: frozenset[str]) -> Iterator[Alignment]:
    """Standing background that two events have in common."""
    cosines = left.vectors @ right.vectors.T
    for row, column in np.argwhere(cosines >= BACKGROUND_COSINE):
        names = (left.signs[row].names & right.signs[column].names) - known
        if len(names) >= BACKGROUND_NAMES:
            score = float(cosines[row, column])
            yield Alignment(round(score, 2), left.sentences[row], right.sentences[column])
