"""The names by which an event is known: its ship, its firm, its people.

"The Morning Tide was seized", and eleven weeks later "the Morning Tide is free": a name of two
words, or a single one as rare as "Torvald".  What every such event has tells none from another:
"the Geological Survey said", "police", "AFP".
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.align.entities import is_word
from compare.align.rarity import rarity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from spacy.tokens import Span, Token

    from compare.text.grammar.parse import ParsedSentence

# The headline and the first two sentences.
TOP = 3
# "Santa Rita" has .63, "Coast Guard" .4, "Prime Minister" and "White House" less.
LEAST_RARITY = 0.5
UNLISTED = 1.0
# What a name weighs by its words, and by where it is a main one: both, one or neither.
TWO_WORDS, ONE_WORD = 1.0, 0.7
BY_PROMINENCE = (0.25, 0.5, 1.0)
# The last words of those who report on every such event, or judge, treat and print it.
BODIES = frozenset({
    "agency", "association", "bureau", "center", "centre", "council", "court", "department",
    "guard", "hospital", "institute", "league", "ministry", "news", "office", "police", "post",
    "service", "survey", "times", "union", "university",
})  # fmt: skip


def actors_of(sentences: Iterable[ParsedSentence]) -> dict[str, bool]:
    """Each such name, and whether it is a main one: named at the top, or in two sentences."""
    places = defaultdict(set)
    for place, parsed in enumerate(sentences):
        for name in actors_in(parsed.span):
            places[name].add(place)
    return {name: len(at) > 1 or min(at) < TOP for name, at in sorted(places.items())}


def actors_in(span: Span) -> Iterator[str]:
    """The rare names of one sentence: "jens torvald" and "torvald"."""
    for run in runs(span):
        yield from (word for word in run if rarity(word) == UNLISTED)
        for left, right in pairwise(run):
            if right not in BODIES and rarity(left) * rarity(right) >= LEAST_RARITY:
                yield f"{left} {right}"


def runs(span: Span) -> Iterator[list[str]]:
    """Names side by side, in lower case."""
    run: list[str] = []
    for token in span:
        if is_part(token):
            run.append(token.lower_)
        elif run:
            yield run
            run = []
    if run:
        yield run


def is_part(token: Token) -> bool:
    """A proper noun that is no abbreviation: agencies, parties and ranks are in every report."""
    word = token.text
    return (
        token.pos_ == "PROPN" and is_word(token.lower_) and "." not in word and not word.isupper()
    )


def common(
    left: Mapping[str, bool], right: Mapping[str, bool], places: Collection[str]
) -> dict[str, float]:
    """The names of both, with their weights; none of ``places``, for a place has many events."""
    return {
        name: (TWO_WORDS if " " in name else ONE_WORD) * BY_PROMINENCE[left[name] + right[name]]
        for name in sorted(left.keys() & right.keys())
        if not all(word in places for word in name.split(" "))
    }


def weight_of(shared: Mapping[str, float]) -> float:
    """The weights together, no word twice: "Jens Torvald" is counted, "Torvald" no more."""
    total, counted = 0.0, set[str]()
    for name in sorted(shared, key=lambda name: (-shared[name], name)):
        words = name.split(" ")
        if counted.isdisjoint(words):
            counted.update(words)
            total += shared[name]
    return total
