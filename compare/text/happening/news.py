"""What "it happened on Friday" and "the incident occurred at noon" tell of.

"It" is what the sentence before tells, and "the incident" what the article opens with: the news
that somebody was arrested for a robbery is followed by "the incident happened on Friday", and that
was the robbery.
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from compare.text.happening.eventnoun import of_noun
from compare.text.happening.governor import is_event
from compare.text.happening.record import NOTHING, Happening
from compare.text.happening.verb import of_verb, verb_word
from compare.text.lexicon import words
from compare.text.statement.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from compare.text.grammar.parse import ParsedSentence

HAPPENING = words("happen occur take_place unfold")
WHATEVER = words("accident attack disaster drama episode event horror incident ordeal tragedy")
POINTING = words("it that this")
COLOURING = frozenset({"amod", "compound"})
# What follows upon an incident: nobody's arrest is one.
AFTERMATH = words("appear arrest bury charge convict hospitalise investigate search sentence trial")
# "A bank was robbed a month ago.  It happened at noon."
EARLIER = words("ago also another before earlier last previous previously similar too unrelated")
NO_TIME: frozenset[int] = frozenset()
# The headline, or the first paragraph: one sentence more may tell of something else.
OPENING = 1
# Where a new paragraph so near the top begins with "It happened", it is what the article tells.
NEWS, TOP = 3, 7
NO_NEWS = words("be do have")


def is_the_news(verb: Token) -> bool:
    """Whether a verb says only that something took place: "it happened", "the drama unfolded"."""
    return verb_word(verb) in HAPPENING and (is_it(verb) or is_whatever(verb))


def is_taken_up(before: Sequence[ParsedSentence], parsed: ParsedSentence) -> bool:
    """Whether a sentence begins a paragraph, near the top, and so comes back to the news."""
    return 0 < len(before) < TOP and before[-1].span.doc is not parsed.span.doc


def news_told(
    governor: Token, before: Sequence[ParsedSentence], *, anew: bool = False
) -> Happening:
    """What such a verb tells of; ``before`` are the sentences of the article before.

    Nothing where the sentence before goes on to something else, or tells of another time; but
    ``anew``, after a new paragraph, it is what the article opens with.
    """
    last = before[-1:]
    if any(token.lower_ in EARLIER for one in last for token in one.span):
        return NOTHING
    opening = verbs_told(before[:OPENING]).deeds | nouns_told(before[:OPENING])
    told = verbs_told(last)
    own = told.deeds - NO_NEWS
    if len(before) > OPENING and opening.isdisjoint(own):
        news = verbs_told(before[:NEWS]).deeds | nouns_told(before[:NEWS])
        return Happening(news - AFTERMATH - NO_NEWS) if anew and is_it(governor) else NOTHING
    return told if is_it(governor) else Happening(opening - AFTERMATH)


def is_it(verb: Token) -> bool:
    """ "It happened", "this took place"."""
    return any(child.lower_ in POINTING for child in subjects(verb))


def is_whatever(verb: Token) -> bool:
    """ "The whole drama unfolded"; not "an incident", nor "the incident in Lund"."""
    return any(map(is_plain, subjects(verb)))


def is_plain(subject: Token) -> bool:
    """A word for whatever it was, with its article alone."""
    own = [child.lower_ for child in subject.children if child.dep_ not in COLOURING]
    return own == ["the"] and subject.lemma_.lower() in WHATEVER


def subjects(verb: Token) -> list[Token]:
    """What took place."""
    return [child for child in verb.children if child.dep_ == "nsubj"]


def verbs_told(sentences: Sequence[ParsedSentence]) -> Happening:
    """What the verbs of sentences tell, as one; nobody's saying so."""
    told = (
        of_verb(token, NO_TIME)
        for sentence in sentences
        for token in sentence.span
        if token.pos_ == "VERB" and token.lemma_.lower() not in REPORTING_VERBS
    )
    return reduce(or_, told, NOTHING)


def nouns_told(sentences: Sequence[ParsedSentence]) -> frozenset[str]:
    """The deeds that the nouns of sentences tell: "the robbery of a shop"."""
    return frozenset(
        deed
        for sentence in sentences
        for token in sentence.span
        if token.pos_ == "NOUN" and is_event(token)
        for deed in of_noun(token, NO_TIME).deeds
    )
