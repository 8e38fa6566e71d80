"""Opposites said of one thing: "a rise in fares" against "lower fares".

Such words are common, and most often each is said of a moment, a place or a party of its own.
They are told where both sentences are near, speak of one occasion, and neither article says of the
thing what the other says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from compare.encode.encoder import Vectors
from compare.facts.done.contrast import Contrast
from compare.match.occasion.occasion import Occasion
from compare.match.severity import graded
from compare.match.twin.twins import in_text_order, words_of
from compare.model import Feature, Match, Mention, Severity, conflict
from compare.text.geography.countries import governed_from
from compare.text.lexicon import words
from compare.text.quoting.wording import stem

# Sentences less alike than this (by cosine) speak of the thing on different occasions.  In the
# development topics eight pairs of opposites have more than .35, and none is a conflict.
LEAST_COSINE = 0.4
# On twenty topics of news six pairs were told between .5 and .7, and none was a conflict: below
# this an editor is told by a note.
SURE_COSINE = 0.75
# Words that say something which the sentences share beside the thing itself.
LEAST_SHARED = 1
LEAST_SURE, MOST_SURE = 0.65, 0.95

# "Growth in the first half, and contraction in the second".
PARTS = frozenset(
    map(
        stem,
        words(
            """
            first second third fourth former latter morning evening north south east west northern
            southern eastern western
            """
        ),
    )
)

Topic = tuple[str, str]


def contrasts(
    mentions: Sequence[Mention], sentences: Vectors, occasions: Mapping[Mention, Occasion]
) -> list[Match]:
    """The opposites that two articles say of one thing; ``sentences`` (n, d) hold the vectors."""
    row = {mention: at for at, mention in enumerate(mentions)}
    found: dict[tuple[Mention, Mention], Match] = {}
    for one, other in opposed(mentions):
        cosine = float(sentences[row[one]] @ sentences[row[other]])
        if (one, other) not in found and is_one(one, other, cosine, occasions):
            found[one, other] = made_of(one, other, cosine)
    return list(found.values())


def opposed(mentions: Iterable[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """The pairs of two articles each of which says of a thing only what the other does not."""
    said: defaultdict[Topic, defaultdict[str, list[Mention]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for mention in mentions:
        value = value_of(mention)
        for thing in sorted(value.of):
            said[value.scale, thing][mention.article].append(mention)
    for told in said.values():
        steady = [own for own in told.values() if len({value_of(one).side for one in own}) == 1]
        for left, right in combinations(steady, 2):
            if value_of(left[0]).side != value_of(right[0]).side:
                yield from ((one, other) for one in left for other in right)


def is_one(
    one: Mention, other: Mention, cosine: float, occasions: Mapping[Mention, Occasion]
) -> bool:
    """Whether both say it of one thing on one occasion."""
    if cosine < LEAST_COSINE or not occasions[one].agrees(occasions[other]):
        return False
    if are_two_sorts(value_of(one).told, value_of(other).told):
        return False
    left, right = powers(one.clause.actors), powers(other.clause.actors)
    if left - powers(other.clause.participants) and right - powers(one.clause.participants):
        return False
    ours, theirs = content_of(one), content_of(other)
    if (ours - theirs) & PARTS and (theirs - ours) & PARTS:
        return False
    return len(ours & theirs) >= LEAST_SHARED


def powers(names: frozenset[str]) -> frozenset[str]:
    """Names, each capital as its country: "Tokyo will ask Beijing", "Japan will ask China"."""
    return frozenset(governed_from(name) for name in names)


def are_two_sorts(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether one thing is told apart as another sort than the other: ferry fares, bus fares."""
    return bool(left and right) and left.isdisjoint(right)


def content_of(mention: Mention) -> set[str]:
    """The words that say something in the sentence, without the thing itself."""
    things = set(map(stem, value_of(mention).of))
    told = words_of(mention.sentence)
    return {word.stem for word in told if word.content} - things


def made_of(one: Mention, other: Mention, cosine: float) -> Match:
    """The match, as sure as its sentences are alike."""
    part = (cosine - LEAST_COSINE) / (1 - LEAST_COSINE)
    confidence = round(LEAST_SURE + part * (MOST_SURE - LEAST_SURE), 3)
    left, right = in_text_order(one, other)
    relation = conflict(Severity.NOTE)
    if cosine >= SURE_COSINE:
        relation = graded(conflict(), left, right, confidence=confidence, alike=0.0)
    return Match(left, right, confidence, relation, (Feature("sentence", round(cosine, 2)),))


def value_of(mention: Mention) -> Contrast:
    """What is said of the thing."""
    assert isinstance(mention.value, Contrast)
    return mention.value
