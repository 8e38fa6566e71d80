"""Figures that tell by how much, and not how much: "300,000 viewers more than last year", "grew by
$3 million", "seven seats short of a majority".

They are no answer to how much there was of either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.counted.countable import is_person
from compare.text.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

COMPARATIVES = frozenset({"JJR", "RBR"})
# "Two hours later" tells when, "two hours later than planned" by how much.
OF_TIME = words("earlier later sooner")
# "Paid $5 more": by these alone; "12 people more seriously hurt" are compared in another way.
AMOUNTS = words("fewer less more")
QUALIFIED = frozenset({"JJ", "RB"})
# "Nine points above his average", "20 metres above the old one".
BESIDE = words("above below")
POINTING = words("her his its last normal previous that the their those usual what")
# "Seven seats short of a majority", "12 minutes ahead of Lund".
APART = words("adrift ahead back behind clear down short shy up")
BEFORE = words("down up")
# "Behind the house" is a place, "rose 2 metres" may be the fall of a climber.
PLACED = frozenset({"length"})
# What prices, sales and temperatures do by so much, and to a level.
MOVING = words(
    """
    climb decline decrease dip drop fall grow increase jump leap plummet plunge rise sink slide slip
    soar surge swell tumble
    """
)
# "Went up seven points", "was up seven".
GOING = words("be come creep edge go inch move push tick")
# "Gained seven pounds", "added 600 employees".
CHANGING = words("add gain shed")
# "Put on seven pounds", "gave away seven pounds".
BY_PARTICLE = {"put": "on", "give": "away", "take": "off"}
# What is done to things that are counted, and in what one climbs and falls.
DONE_TO_THINGS = words("drop fall give plunge put raise sink take")
PLACES = words("notch place point position rank rung seat spot")
STAIRS = words("flight floor stair step storey story")
HELD = frozenset({"dobj", "npadvmod", "attr", "oprd"})


def is_difference(number: Span, noun: Token | None, dimension: str) -> bool:
    """Whether a figure is told as a difference.

    ``noun`` is what it counts, where that is known, ``dimension`` what its unit measures.
    """
    if dimension == "ratio":
        # "Rose by 3 percent" is a rise like any, and so is "closed 3 percent lower".
        return exceeds(number, noun) and "than" in {word.lower_ for word in after(number, noun, 4)}
    if exceeds(number, noun) or is_margin(number, noun):
        return True
    if noun is not None and noun.lemma_.lower() in STAIRS:
        return False
    counted = dimension == "count" and noun is not None and noun.lemma_.lower() not in PLACES
    return dimension not in PLACED and (
        is_apart(number, noun) or is_change(number, noun, counted=counted)
    )


def exceeds(number: Span, noun: Token | None) -> bool:
    """ "$5 more", "five pounds heavier", "nine points above his average"."""
    following = after(number, noun)
    if not following:
        return False
    first, then = following[0], following[-1]
    if first.lower_ in BESIDE:
        return then.lower_ in POINTING
    if first.lower_ in OF_TIME:
        return then.lower_ == "than"
    if first.tag_ not in COMPARATIVES:
        return False
    return first.lower_ not in AMOUNTS or then.tag_ not in QUALIFIED


def is_margin(number: Span, noun: Token | None) -> bool:
    """ "Won by seven seats", "rose by $300 million"; not "was hit by three bullets"."""
    held = noun if noun is not None and noun.dep_ == "pobj" else number.root
    by = held.head
    if by.head.pos_ == "NOUN" and noun is not None and is_person(noun.lemma_.lower()):
        # "A strike by 1,800 miners": theirs.
        return False
    return held.dep_ == "pobj" and by.dep_ == "prep" and by.lower_ == "by"


def is_apart(number: Span, noun: Token | None) -> bool:
    """ "Four points short of it", "3,000 down on last week", "up seven pounds"."""
    following = after(number, noun)
    if following and following[0].lower_ in APART:
        return True
    if number.start == number.sent.start:
        return False
    before = number.doc[number.start - 1]
    return before.lower_ in BEFORE and not is_particle(before)


def is_particle(word: Token) -> bool:
    """Whether a word belongs to a deed: "rounded up 14 men", but "went up 14 points"."""
    lemma = word.head.lemma_.lower()
    return word.dep_ == "prt" and lemma not in MOVING and lemma not in GOING


def is_change(number: Span, noun: Token | None, *, counted: bool = False) -> bool:
    """ "Sales grew $300 million", "had gained seven pounds"; not "dropped four bombs"."""
    for held in holders(number, noun):
        if held.dep_ in HELD:
            verb = held.head
            if counted and verb.lemma_.lower() in DONE_TO_THINGS:
                return False
            particle = BY_PARTICLE.get(verb.lemma_.lower())
            parted = particle is not None and any(one.lower_ == particle for one in verb.children)
            return parted or verb.lemma_.lower() in MOVING | CHANGING
    return False


def holders(number: Span, noun: Token | None) -> Iterator[Token]:
    """What a figure hangs by: the noun that it counts, or its own last word."""
    if noun is not None:
        yield noun
    yield number.root
    if number.root.dep_ in {"nummod", "compound", "quantmod"}:
        yield number.root.head


def after(number: Span, noun: Token | None, many: int = 2) -> Span:
    """The next words behind a figure and what it counts."""
    end = number.end
    if noun is not None and number.end <= noun.i < number.sent.end:
        end = noun.i + 1
    return number.doc[end : min(end + many, number.sent.end)]
