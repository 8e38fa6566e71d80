"""Times told aside: they date something else than what the clause tells.

"The first talks since 2011 were held in Oslo" tells of no talks of 2011 in Oslo;
in "The ministers met ahead of a vote on Sunday" the vote is on Sunday, and "turnout
was 46%, down from 62% in 2005" is no turnout of 2005.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.text.eventnouns import is_event_noun
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

RARE = frozenset({"first", "only"})
# What sets one thing before or after another: "ahead of the vote", "following the crash".
SEQUENCE = frozenset({"before", "after", "ahead", "following", "until", "prior"})
# What another time's figure is set beside.
COMPARING = frozenset({"than", "versus", "compared"})
MEASURED_FROM = frozenset({"from", "against"})
# "Seven tenths above the record of 2003", "below the average of the 1990s".
BEYOND = frozenset({"above", "below", "beyond", "under"})
BENCHMARKS = words("average benchmark best high level low mark norm peak record trough")
# "Up 4 percent from last year", "an increase from 2005".
CHANGED = frozenset(
    {"up", "down", "higher", "lower", "more", "fewer", "less", "percent", "%", "cent", "points",
     "increase", "decrease", "rise", "drop", "fall", "decline", "change"}
)  # fmt: skip
NEAR = 3
# Verbs that bring a deed long past into the news.
CHARGING = words(
    "accuse acquit arraign charge clear convict exonerate indict jail prosecute sentence sue try"
)
TERMS = words("day life month week year")
CHARGED_WITH = frozenset({"for", "of", "over", "with"})
BREAKS = frozenset({",", ";", ":", "and", "but"})
# How far before its time a comparison may begin.
FARTHEST = 9
# Steps up to the noun that a time measures; no story needs more.
DEEPEST = 6


def is_yardstick(word: Token) -> bool:
    """Whether a "since" or a "history" only tells how rare the news is.

    "The deadliest fire since 1998", "one of the largest robberies in history".
    """
    if word.lower_ not in {"since", "history"}:
        return False
    noun = word.head
    for _ in range(DEEPEST):
        if noun.pos_ in ("VERB", "AUX") or noun.head == noun:
            # "The turnout was the best since 1998".
            told = [child for child in noun.children if child.dep_ == "attr" and child.i < word.i]
            return any(is_rare(one) or any(map(is_rare, one.lefts)) for one in told)
        if any(is_rare(child) for child in noun.lefts):
            return True
        noun = noun.head
    return False


def is_rare(word: Token) -> bool:
    """ "First", "only", "worst", "most" (deadly)."""
    return word.lower_ in RARE or word.tag_ == "JJS" or any(w.tag_ == "RBS" for w in word.lefts)


def thing_of(times: Span) -> Token | None:
    """What a time only tells apart: the pool of "of the 1930s pool"; not "the 1998 fire"."""
    thing = times.root.head
    told_apart = times.root.dep_ in {"amod", "compound", "nmod", "nummod"} and thing.pos_ == "NOUN"
    if not told_apart or thing.i != times.end or is_event_noun(thing.lemma_.lower()):
        return None
    return thing if thing.dep_ == "pobj" else None


def other_event(time: Token) -> Token | None:
    """The event that a time dates aside of the clause: the vote in "ahead of a vote on Sunday".

    The parser ties such a time now to the event, now to the verb; either way it stands right
    behind the event's phrase.
    """
    preposition = time.head
    if preposition.dep_ != "prep" or preposition.i <= preposition.sent.start:
        return None
    if preposition.lower_ in SEQUENCE:
        return None
    before = preposition.nbor(-1)
    for _ in range(DEEPEST):
        if before.dep_ == "pobj" and is_event_noun(before.lemma_.lower()):
            return before if follows(before) else None
        if before.pos_ in ("VERB", "AUX") or before.head == before or before.head.i > before.i:
            return None
        before = before.head
    return None


def charge_of(times: Span) -> Token | None:
    """The preposition of the charge that a time belongs to: "charged over six deaths in 2019".

    Read in the order of the words, for the parser ties such a time now to the charging, now to
    the deed.
    """
    verb = next((word for word in times.root.ancestors if word.lemma_.lower() in CHARGING), None)
    if verb is None or verb.i > times.start:
        return None
    between = verb.doc[verb.i + 1 : times.start]
    charges = (word for word in between if word.lower_ in CHARGED_WITH and not is_term(word))
    return next(charges, None)


def is_term(preposition: Token) -> bool:
    """ "Jailed for eight years in 1998": for how long, and not for what."""
    return any(child.lemma_.lower() in TERMS for child in preposition.children)


def compared_with(times: Span) -> Token | None:
    """Where the comparison begins that a time belongs to: "down from 61.8% at the 2005 election".

    Read in the order of the words: "up from 12 a year earlier" has no grammar to go by.
    """
    if is_label(times):
        return times[0]
    has_number = has_benchmark = False
    first = max(times.start - FARTHEST, times.sent.start)
    for token in reversed(times.doc[first : times.start]):
        word = token.lower_
        if word in COMPARING or (word in MEASURED_FROM and (has_number or is_change(token))):
            return token
        if word in BEYOND and has_benchmark:
            return token
        listed = word == "and" and token.nbor(1).like_num
        if (word in BREAKS and not listed) or (token.pos_ == "VERB" and token.tag_ != "VBN"):
            return None
        has_number = has_number or token.like_num
        has_benchmark = has_benchmark or token.lemma_.lower() in BENCHMARKS
    return None


def is_label(times: Span) -> bool:
    """The Saturday of "23 cars burned (Saturday: 19)": the day of the other figure."""
    before, behind = times.start - 1, times.doc[times.end : times.end + 2]
    bracketed = before >= times.sent.start and times.doc[before].text in {"(", "["}
    return bracketed and len(behind) > 1 and behind[0].text == ":" and behind[1].like_num


def is_change(preposition: Token) -> bool:
    """Whether a "from" tells since when something changed: "up 4 percent from last year"."""
    first = max(preposition.i - NEAR, preposition.sent.start)
    return any(token.lower_ in CHANGED for token in preposition.doc[first : preposition.i])


def follows(noun: Token) -> bool:
    """Whether something else is set before or after this: "following the crash"."""
    preposition = noun.head
    return preposition.lower_ in SEQUENCE or preposition.head.lower_ in SEQUENCE
