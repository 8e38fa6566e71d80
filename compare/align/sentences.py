"""Alignment: which sentences of two outlets state the same thing.

Many to many, whatever the order.  Inside one event the score joins the likeness
of the whole sentences with the words and verbs that both hold; read it as a
probability.  Across events only standing background can align ("the islands,
which one calls ... and the other ..."): the sentences must share names that are
not simply the actors of both events, or every round of talks would align with
every other.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from compare.align.bags import pairs_above, unit_bags
from compare.align.outline import Outline
from compare.align.rarity import rarity
from compare.align.signs import Signs
from compare.encode.embedding import Embedding
from compare.encode.encoder import Vectors
from compare.model import Alignment, Event, Sentence

# Below this cosine no shared word makes two sentences one statement.
LEAST_COSINE = 0.28
# Among labelled pairs of five articles: all that say the same, two in three of those that overlap,
# and none that must not align; at 0.16 two of fifteen of those are in.
LEAST_SCORE = 0.18
# Background of two events: much the same words, and two names apart from the actors.
BACKGROUND_COSINE, BACKGROUND_NAMES = 0.45, 2
# Of 710 articles on sixty events one pair in thirty is this near by its names, among them nearly
# all of two look-alike events: the work grows with those, not with the square of the articles.
LEAST_NAMES = 0.1
# The first sentences of an article name its actors.
LEAD = 2
# The likeness of the whole sentences, the words and the verbs that both hold.
FEATURES = ("cosine", "words", "verbs")

Scores = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Side:
    """The sentences of one article with their vectors and signs, shape of vectors (n, d)."""

    sentences: tuple[Sentence, ...]
    vectors: Vectors
    signs: tuple[Signs, ...]


def align(
    outlines: Sequence[Outline], events: Sequence[Event], embedding: Embedding
) -> tuple[Alignment, ...]:
    """Every pair of sentences that two articles share, best first."""
    event_of = {key: event.id for event in events for key in event.articles}
    sides = {one.article.key: side_of(one, embedding) for one in outlines}
    actors = {event.id: actors_of([sides[key] for key in event.articles]) for event in events}
    found: list[Alignment] = []
    for event in events:
        for left, right in combinations(sorted(event.articles), 2):
            found.extend(within_event(sides[left], sides[right]))
    for left, right in look_alikes(outlines):
        if event_of[left] != event_of[right]:
            known = actors[event_of[left]] | actors[event_of[right]]
            found.extend(across_events(sides[left], sides[right], known))
    return tuple(sorted(found, key=order))


def look_alikes(outlines: Sequence[Outline]) -> Iterator[tuple[str, str]]:
    """The keys of articles with names in common: only those can share a background."""
    articles = sorted(outlines, key=lambda one: one.article.key)
    names = unit_bags([one.profile.names for one in articles], rarity)
    for i, j in pairs_above(names, LEAST_NAMES):
        for left, right in zip(i.tolist(), j.tolist(), strict=True):
            yield articles[left].article.key, articles[right].article.key


def order(alignment: Alignment) -> tuple[float, str, int, str, int]:
    """Best first, then by place."""
    left, right = alignment.left, alignment.right
    return (-alignment.score, left.article, left.index, right.article, right.index)


def side_of(outline: Outline, embedding: Embedding) -> Side:
    """An article's sentences, ready to be compared."""
    return Side(
        sentences=outline.sentences,
        vectors=embedding.rows(sentence.text for sentence in outline.sentences),
        signs=outline.signs,
    )


def actors_of(sides: Sequence[Side]) -> frozenset[str]:
    """The names that open the articles of an event: those of a look-alike event too."""
    return frozenset().union(*(signs.names for side in sides for signs in side.signs[:LEAD]))


def within_event(left: Side, right: Side) -> Iterator[Alignment]:
    """Sentences of one event that say the same thing."""
    cosines = left.vectors @ right.vectors.T
    rows, columns = np.nonzero(cosines >= LEAST_COSINE)
    pairs = [(left.signs[i], right.signs[j]) for i, j in zip(rows, columns, strict=True)]
    scores = probabilities(features(cosines[rows, columns], pairs))
    for at in np.flatnonzero(scores >= LEAST_SCORE):
        one, other = left.sentences[rows[at]], right.sentences[columns[at]]
        yield Alignment(round(float(scores[at]), 2), one, other)


def probabilities(measured: Scores) -> Scores:
    """How likely it is that pairs of one event, (p, 3), state the same thing: (p,) in 0..1."""
    weights = weights_of()
    total = weights["bias"] + measured @ [weights[name] for name in FEATURES]
    found: Scores = 1 / (1 + np.exp(-total))
    return found


def features(cosines: Vectors, pairs: Sequence[tuple[Signs, Signs]]) -> Scores:
    """What the score of each pair is made of, (p, 3); few and plain, to hold for any articles."""
    words = [len(left.words & right.words) for left, right in pairs]
    verbs = [len(left.verbs & right.verbs) for left, right in pairs]
    return np.column_stack([cosines, np.log1p(words), verbs]).astype(np.float64)


@cache
def weights_of() -> dict[str, float]:
    """The weights, made by ``tests/benchmarks/sentence_links.py --fit``."""
    table = json.loads(files(__package__).joinpath("sentences.json").read_text(encoding="utf-8"))
    return {name: float(value) for name, value in table["weights"].items()}


def across_events(left: Side, right: Side, known: frozenset[str]) -> Iterator[Alignment]:
    """Standing background that two events have in common."""
    cosines = left.vectors @ right.vectors.T
    for row, column in np.argwhere(cosines >= BACKGROUND_COSINE):
        names = (left.signs[row].names & right.signs[column].names) - known
        if len(names) >= BACKGROUND_NAMES:
            score = float(cosines[row, column])
            yield Alignment(round(score, 2), left.sentences[row], right.sentences[column])
