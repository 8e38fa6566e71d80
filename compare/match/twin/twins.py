"""Twins: two sentences that say the same in the same words, but for one value.

"Police arrested two men in Leeds on Monday" and "Police arrested two men in Leeds on Tuesday" are
one statement, with another day.  "John, 5, of Leeds" and "Mary, 7, of York" are two of a list, and
"sales rose in the third quarter" is no answer to "sales rose in the fourth": where two things
differ, the values are of two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from compare.match.severity import graded
from compare.model import Feature, Match, Mention, Relation, Sentence, conflict
from compare.text.numerals.words import ORDINALS, SMALL, TENS
from compare.text.quoting.wording import is_content, spelled, stem
from compare.text.statement.antonyms import SIGNED_ALONE, SIGNED_VERBS
from compare.text.timex.words import MONTHS, WEEKDAYS

WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[%$£€]")
# Outlets rewrite the far end of a long sentence; what stands this near belongs to the value.
NEAR = 10
# Letters of a shortened name or month.
SHORT = 3
# What a clause says of its verb stands this near.
CLOSE = 5
# Only sentences this alike (by cosine) can be the same but for one value.
TWIN_COSINE = 0.5
# Below it two sentences of one event are as often two statements.
LEAST_LIKENESS = 0.75
# A name and a "not" have less of their own than a figure has: more around them must be the same.
MOSTLY_ONE = 0.8
# An answer that agrees and stands in nearly as like a sentence explains one that differs.
MARGIN = 0.1
# How sure two different answers are at that likeness, and in two sentences that are the same.
# Words that name one place beside its town: "the Carlton hotel in", ", Ohio".
OF_PLACE = 4
LEAST_SURE, MOST_SURE = 0.75, 0.95
# Content words that both must have around the value: "he said" is in every sentence.
LEAST_WORDS = 4
# Around a verb, which is itself the same.
LEAST_BESIDE_VERB = 3
YEAR = re.compile(r"(?:19|20)\d\d$")
NUMBERS = SMALL | TENS
FIGURES = frozenset({*SMALL, *TENS, *ORDINALS})
CALENDAR = frozenset(name.lower() for name in (*MONTHS, *WEEKDAYS))
RANKED = CALENDAR | frozenset(ORDINALS)
CONFLICT = conflict()


@dataclass(frozen=True, slots=True)
class Word:
    """A word at ``[start, end)`` of the article; ``telling`` for a name, a figure or a day.

    ``naming`` leaves out plain figures.
    """

    start: int
    end: int
    text: str
    stem: str
    content: bool
    telling: bool
    naming: bool


@lru_cache(maxsize=8192)
def words_of(sentence: Sentence) -> tuple[Word, ...]:
    """The words of a sentence, each in one spelling and without its inflection."""
    found: list[Word] = []
    for match in WORD.finditer(sentence.text):
        text = match.group()
        lower = text.lower().replace("’", "'")
        plain = spelled(lower)[0]
        capital = text[0].isupper() and (found != [] or is_possessive(lower))
        found.append(
            Word(
                start=sentence.start + match.start(),
                end=sentence.start + match.end(),
                text=plain,
                stem=str(NUMBERS[plain]) if plain in NUMBERS else stem(plain),
                content=is_content(plain),
                telling=capital or is_figure(plain),
                naming=capital or plain in RANKED or YEAR.match(plain) is not None,
            )
        )
    return tuple(found)


def is_possessive(word: str) -> bool:
    """ "Summit's offer": what opens a sentence so is a name; "it's" and "that's" are not."""
    base, _, ending = word.partition("'")
    return ending == "s" and is_content(base)


def is_figure(word: str) -> bool:
    """Whether a word tells a number, a rank or a day."""
    return word[0].isdigit() or word in FIGURES or word in CALENDAR


Side = tuple[tuple[Word, ...], tuple[Word, ...]]


def likeness(left: Mention, right: Mention) -> float:
    """How nearly the words around two values are the same, 0..1; 0 where more differs."""
    one, other = around(left), around(right)
    apart = differ(one, other, naming=False) or are_opposed(left.clause.verb, right.clause.verb)
    return 0.0 if apart else sameness(one, other)


def near_likeness(left: Mention, right: Mention) -> float:
    """How nearly the words around one verb are the same, 0..1, by those that stand close.

    What the outlets go on to say further off may differ in any way.
    """
    one, other = around(left), around(right)
    whole = 0.0 if differ(one, other, naming=False) else sameness(one, other)
    close = narrowed(one), narrowed(other)
    if differ(*close, naming=False):
        return whole
    return max(whole, sameness(*close, least=LEAST_BESIDE_VERB))


def differing(left: Mention, right: Mention, alike: float, relation: Relation = CONFLICT) -> Match:
    """The match of two answers that one statement of two outlets gives, by its likeness alone."""
    part = (alike - MOSTLY_ONE) / (1 - MOSTLY_ONE)
    confidence = round(LEAST_SURE + part * (MOST_SURE - LEAST_SURE), 3)
    relation = graded(relation, left, right, confidence=confidence, alike=alike)
    said = (Feature("verbatim", round(alike, 2)),)
    return Match(*in_text_order(left, right), confidence, relation, said)


def in_text_order(left: Mention, right: Mention) -> tuple[Mention, Mention]:
    """Two mentions as a match holds them, whichever was met first."""
    one, other = sorted((left, right), key=lambda mention: (mention.article, mention.start))
    return one, other


def narrowed(side: Side) -> Side:
    """The closest words of a surrounding."""
    return side[0][-CLOSE:], side[1][:CLOSE]


def are_opposed(verb: str, other: str) -> bool:
    """Whether one rose where the other fell."""
    return any(
        verb in table
        and other in table
        and table[verb][0] == table[other][0]
        and table[verb][1] != table[other][1]
        for table in (SIGNED_ALONE, SIGNED_VERBS)
    )


def is_series(left: Mention, right: Mention) -> bool:
    """Whether the same is told of two: of two years, two quarters, two people.

    A toll and the number of the injured may both differ in one statement.
    """
    one, other = around(left), around(right)
    if sameness(one, other) < LEAST_LIKENESS:
        return False
    if left.kind == "place":
        # "At the Carlton hotel in Cannes", "at the Negresco in Nice": one place, told by two names.
        one, other = beyond(one), beyond(other)
    return differ(one, other, naming=left.kind == "number")


def beyond(side: Side) -> Side:
    """A surrounding without what may belong to the place itself: its house before, its state."""
    return side[0][:-OF_PLACE], side[1][OF_PLACE:]


def sameness(left: Side, right: Side, *, least: int = LEAST_WORDS) -> float:
    """The share of words that two surroundings have in common, in one order."""
    runs = list(zip(left, right, strict=True))
    total = sum(len(one) + len(other) for one, other in runs)
    if total == 0 or not is_anchored(left, right) or content_shared(runs) < least:
        return 0.0
    return 2 * sum(shared_words(*run) for run in runs) / total


def around(mention: Mention) -> Side:
    """The nearest words before a value and after it."""
    told = words_of(mention.sentence)
    before = tuple(word for word in told if word.end <= mention.start)
    after = tuple(word for word in told if word.start >= mention.end)
    return before[-NEAR:], after[:NEAR]


def shared_words(left: tuple[Word, ...], right: tuple[Word, ...]) -> int:
    """How many words both have, in one order."""
    return LCSseq.similarity([word.stem for word in left], [word.stem for word in right])


def content_shared(runs: list[tuple[tuple[Word, ...], tuple[Word, ...]]]) -> int:
    """How many words that say something both have."""
    return sum(
        len({word.stem for word in left if word.content} & {word.stem for word in right})
        for left, right in runs
    )


def differ(left: Side, right: Side, *, naming: bool) -> bool:
    """Whether each has a name, a day or (unless ``naming``) a figure that the other has not."""
    sides = (left[0] + left[1], right[0] + right[1])
    known = [{word.stem for word in side} for side in sides]
    return all(
        any((word.naming if naming else word.telling) and is_new(word, others) for word in side)
        for side, others in zip(sides, reversed(known), strict=True)
    )


def is_new(word: Word, others: set[str]) -> bool:
    """Whether a word is not among others, in short or at length: "Calif.", "California"."""
    if word.stem in others:
        return False
    return word.stem.isdigit() or not any(
        len(shorter) >= SHORT and longer.startswith(shorter)
        for shorter, longer in (sorted((word.stem, other), key=len) for other in others)
    )


def is_anchored(left: Side, right: Side) -> bool:
    """Whether the value has the same neighbour in both, on one side at least."""
    before = [word.stem for word in left[0][-1:]] == [word.stem for word in right[0][-1:]]
    after = [word.stem for word in left[1][:1]] == [word.stem for word in right[1][:1]]
    return before or after
