"""Phrases that tell what a figure answers: "made off with #", "a fine of #", "# a share".

A table names a question, what its figures are measured in, and the phrases in which outlets tell
it, one a line::

    loot: money
        make|made off with #
        # (in) (cash) be stolen|taken
        with bank|robber
        unless recover|find

``#`` is the figure.  A word stands for all its forms, ``|`` parts words of which one will do,
brackets hold what may be missing, ``~`` up to five words of the same clause, and ``+`` up to three
that belong to the noun: "12 large glide bombs", and not "two men died from bombs".  Words that tell
little ("about", "some", a currency) are passed over beside the figure.  A line that begins with
*with* names words of which the sentence has one, and one with *unless* those that it has not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.facts.figure.quantity import COUNT
from compare.text.lexicon import words
from compare.text.numerals.units import FOLD, MAGNITUDE, SCORE, UNITS, YEARS_OLD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Span, Token

FIGURE, GAP = "#", "~"
# What may stand between a figure and its noun, and how much of it.
PLUS = frozenset({"+"})
BELONGING, MOST_BELONGING = frozenset({"ADJ", "ADV", "NOUN", "NUM", "PRON", "PROPN"}), 3
# How many words a gap may hold.
WIDEST = 5
# What ends a clause, and so a gap.
STOPS = frozenset('.;:"“”()!?')
# What may stand between a figure and the phrase.
IDLE = words(
    """
    a about almost all an approximately around as at c. circa estimated exactly fewer just least
    less little many maximum mere minimum more most much nearly of only over record reported
    roughly slightly some staggering than total under up well whopping
    """
)
# What takes a number up that was told, or tells the whole of which some are the news.
POINTING = words("her his its our the their these those")
# What a head may name: "count", "money", "duration", and "duration: years" or "money: euros".
MEASURES = (*UNITS.values(), COUNT, FOLD, MAGNITUDE, SCORE, YEARS_OLD)
DIMENSIONS = frozenset(
    name
    for one in MEASURES
    for kind in [one.dimension.partition(":")[0]]
    for name in (kind, one.dimension, f"{kind}: {one.label}")
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a phrase: any of some, which may be missing."""

    any_of: frozenset[str]
    optional: bool = False

    def takes(self, token: Token) -> bool:
        """Whether a token is one of these words, in any of its forms."""
        return token.lower_ in self.any_of or token.lemma_.lower() in self.any_of


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words before a figure, the nearest first, and those behind it; None is a gap."""

    before: tuple[Word | None, ...]
    behind: tuple[Word | None, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What a figure of some dimension answers, and the phrases that tell it."""

    name: str
    dimensions: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    noun: str = ""
    along: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()


def questions(table: str) -> tuple[Question, ...]:
    """The questions of a table, in its order; the first that a figure answers is its own."""
    blocks: list[list[str]] = []
    for line in filter(str.strip, table.splitlines()):
        if not line.startswith(" "):
            blocks.append([])
        blocks[-1].append(line.strip())
    return tuple(question(*block) for block in blocks)


def question(head: str, *lines: str) -> Question:
    """One question of a table; ValueError where its figures are measured in nothing known."""
    name, _, measured = head.partition(": ")
    # "Attendance: count person".
    counts, noun = measured, ""
    if measured.startswith("count"):
        counts, _, noun = measured.partition(" ")
    dimensions = tuple(counts.split(", "))
    if unknown := [one for one in dimensions if one not in DIMENSIONS]:
        raise ValueError(
            f"{head!r}: nothing is measured in {unknown}; see compare/text/numerals/units.py"
        )
    told: dict[str, frozenset[str]] = {}
    phrases: list[Phrase] = []
    for line in lines:
        first, _, rest = line.partition(" ")
        if first in {"with", "unless"} and FIGURE not in line:
            told[first] = told.get(first, frozenset()) | frozenset(rest.split("|"))
        else:
            phrases.append(phrase(line))
    return Question(
        name=name, dimensions=dimensions, phrases=tuple(phrases), noun=noun,
        along=told.get("with", frozenset()), unless=told.get("unless", frozenset()),
    )  # fmt: skip


def phrase(line: str) -> Phrase:
    """A phrase as its words on both sides of the figure; ValueError where it has not one."""
    if line.count(FIGURE) != 1:
        raise ValueError(f"{line!r}: a phrase has one {FIGURE}; is it a line of with or unless?")
    before, _, behind = line.partition(FIGURE)
    return Phrase(tuple(reversed(list(parts(before)))), tuple(parts(behind)))


def parts(text: str) -> Iterator[Word | None]:
    """The words and gaps of a stretch of a phrase."""
    for part in text.split():
        bare = part.strip("()")
        yield None if part == GAP else Word(frozenset(bare.split("|")), optional=bare != part)


def phrased(number: Span, dimension: str, asked: Iterable[Question]) -> str:
    """The first question whose phrase a figure stands in; empty for most figures."""
    before, behind = sides(number)
    if dimension.startswith("count") and before and before[0].lower_ in POINTING:
        # "Three of the six plants will close", "the 10,200 who saw the last final".
        return ""
    said: frozenset[str] | None = None
    for one in asked:
        if not dimension.startswith(one.dimensions):
            continue
        if not any(stands_in(before, behind, phrase) for phrase in one.phrases):
            continue
        said = said if said is not None else said_in(number.sent)
        if one.unless.isdisjoint(said) and (not one.along or not one.along.isdisjoint(said)):
            return one.name
    return ""


def sides(number: Span) -> tuple[list[Token], list[Token]]:
    """The sentence before a figure, the nearest word first, and behind it."""
    sentence = number.sent
    before = [number.doc[at] for at in range(number.start - 1, sentence.start - 1, -1)]
    behind = [token for token in number.doc[number.end : sentence.end] if token.text != "-"]
    while behind and behind[0].is_currency:
        behind.pop(0)
    return before, behind


def stands_in(before: Sequence[Token], behind: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the words about a figure are those of a phrase."""
    return any(begins(before[at:], phrase.before) for at in idle(before)) and (
        begins(behind, phrase.behind)
    )


def idle(before: Sequence[Token]) -> Iterator[int]:
    """How many words may be passed over before the figure: none, and each that tells little."""
    yield 0
    for at, token in enumerate(before, start=1):
        led_up = token.lower_ == "to" and [one.lower_ for one in before[at : at + 1]] == ["up"]
        if not (led_up or token.lower_ in IDLE or token.is_currency or token.text == "-"):
            return
        yield at


def begins(tokens: Sequence[Token], wanted: Sequence[Word | None]) -> bool:
    """Whether tokens begin with words and gaps."""
    if not wanted:
        return True
    first, rest = wanted[0], wanted[1:]
    if first is None:
        return any(begins(tokens[many:], rest) for many in range(reach(tokens) + 1))
    if first.any_of == PLUS:
        return any(begins(tokens[many:], rest) for many in range(belonging(tokens) + 1))
    if first.optional and begins(tokens, rest):
        return True
    return bool(tokens) and first.takes(tokens[0]) and begins(tokens[1:], rest)


def reach(tokens: Sequence[Token]) -> int:
    """How many words a gap can hold here."""
    for many, token in enumerate(tokens[:WIDEST]):
        if token.text in STOPS:
            return many
    return min(len(tokens), WIDEST)


def belonging(tokens: Sequence[Token]) -> int:
    """How many words belong to the noun that a figure counts, that noun included."""
    for many, token in enumerate(tokens[:MOST_BELONGING]):
        # "A pair of films", "5.4 million of us".
        if token.pos_ not in BELONGING and not (many == 0 and token.lower_ == "of"):
            return many
    return min(len(tokens), MOST_BELONGING)


def said_in(sentence: Span) -> frozenset[str]:
    """The words of a sentence, as they stand and in their first form."""
    return frozenset(word for token in sentence for word in (token.lower_, token.lemma_.lower()))
