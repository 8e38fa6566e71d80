"""What a score is of: how it ended, how it stood for a while, or a season's record.

"United won 31-24" and "United led 17-14" are both true of one match, and "United (11-4, third)"
tells of a season.  Only scores of one sort are compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.asked.winloss import is_in_brackets
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

RESULT, INTERIM, RECORD = "result", "interim score", "record"
# How far from the score the word may stand that tells of what it is.
NEAR = 4
WHILE_IT_LASTED = words(
    """
    advantage ahead behind break cushion deficit down erase half half-time halftime halve inning
    interval lead level midway outscore overcome overturn period quarter rest run spurt stretch
    trail up
    """
)
OF_A_SEASON = words("campaign improve mark overall record season stand standing start year")
RECORDS = words("mark record")
ENDED = words(
    """
    beat conquer crush decision defeat down edge final finish loss lose outcome rout ruling score
    success thrash triumph upset verdict victory vote win
    """
)
# Who stands at a score has won and lost so often: "the Rovers are 8-1 at home".
STANDING_AT = words("be remain sit stand stay")
# "At 4-3", "held for 4-1".
REACHING = frozenset({"at", "for", "from", "to"})
# "Down" is both: "beat United 3-1" ends it, "were 3-1 down" does not.
INTERIM_ONLY = WHILE_IT_LASTED - {"down"}


def standing(number: Span) -> str:
    """What a score is of, by the nearest word that tells."""
    doc, first, last = number.doc, number.sent.start, number.sent.end
    if is_in_brackets(number):
        return RECORD
    if is_record_of(number) or (is_stood_at(number.root) and not is_behind(number)):
        return RECORD
    if is_stage(number):
        return INTERIM
    for step in range(1, NEAR + 1):
        for at in (number.end - 1 + step, number.start - step):
            if first <= at < last and (told := sort_of(doc[at], after=at >= number.end)):
                return told
    return RESULT


def is_record_of(number: Span) -> bool:
    """ "Lifted their record to 23-14", "moved to 23-14 on the season", "a mark of 23-14"."""
    before = number.doc[max(number.sent.start, number.start - NEAR) : number.start]
    behind = number.doc[number.end : min(number.sent.end, number.end + NEAR)]
    if any(token.lemma_.lower() in RECORDS for token in before):
        return not any(token.lemma_.lower() in ENDED for token in behind[:2])
    return behind[:3].text.lower() in {"on the season", "for the season", "on the year"}


def is_behind(number: Span) -> bool:
    """ "They were 3-1 down", "they are 2-0 up"."""
    behind = number.doc[number.end : min(number.sent.end, number.end + 2)]
    return any(token.lower_ in WHILE_IT_LASTED | ENDED for token in behind)


def is_stage(number: Span) -> bool:
    """ "At 4-3 he called for treatment", "zoomed to 4-1", "was down 4-2"."""
    if number.start == number.sent.start:
        return False
    before = number.doc[number.start - 1]
    if before.lower_ == "down":
        return before.head.lemma_ in STANDING_AT
    told = before.head.lemma_.lower()
    return before.lower_ in REACHING and told not in ENDED | OF_A_SEASON | STANDING_AT


def is_stood_at(score: Token) -> bool:
    """ "The Rovers were 4-4 on the road", "they sit at 10-5"; "it was 3-1" tells of a match."""
    verb = score.head.head if score.head.dep_ == "prep" else score.head
    if verb.lemma_ not in STANDING_AT or score.dep_ not in {"attr", "acomp", "nummod", "pobj"}:
        return False
    return any(child.dep_ == "nsubj" and is_side(child) for child in verb.children)


def is_side(token: Token) -> bool:
    """A team, or those who play in it."""
    return token.pos_ == "PROPN" or token.lower_ in {"he", "she", "they", "we", "who", "team"}


def sort_of(token: Token, *, after: bool) -> str:
    """The sort of score that a word beside it tells of; empty for most words."""
    lemma = token.lemma_.lower()
    if lemma in INTERIM_ONLY or (lemma == "down" and after):
        return INTERIM
    if lemma in OF_A_SEASON:
        return RECORD
    return RESULT if lemma in ENDED else ""
