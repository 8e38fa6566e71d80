"""Telephone numbers that two outlets print differently: "call 0161 496 0123", "0161 496 123".

Any two lines differ in most of their digits.  Where one number is another with a digit left out,
doubled, mistyped or swapped with its neighbour, one of the two outlets sends its readers wrong.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from compare.facts.named.namevalue import Name
from compare.match.twin.misprints import Misprint
from compare.match.twin.twins import in_text_order
from compare.model import Clause, Feature, Match, Mention, conflict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from compare.model import Sentence

# What a reader is told to do, or what it is that he is given.
CALLING = re.compile(
    r"\b(?:(?:call|contact|dial|reach|ring|text|(?:tele)?phone)(?:s|l?ed|d|l?ing)?|"
    r"(?:tele)?phoning|helpline|hotline|number|switchboard|tel)\b",
    re.IGNORECASE,
)
# "0161 496 0123", "(0161) 4960123", "1-800-555-0199", "+44 161 496 0123"; groups of digits.
WRITTEN = re.compile(
    r"(?<![\w.,$£€+-])(?P<number>(?:\+|\()?[0-9]+\)?(?:[ -]\(?[0-9]+\)?){1,5})(?!\w|[.,:%-][0-9])"
)
SHORTEST, LONGEST = 7, 15
# A desk and the desk beside it: 0161 496 0123 and 0161 496 0124.
LAST = 2
# By chance two numbers of a town differ in one digit of the first five once in ten thousand pairs.
SURE = 0.95
MISTYPED = (Feature("slip", 2.94),)
HOTLINE = Misprint("number", "which number", "which number readers are to call")


def hotlines(sentences: Iterable[Sentence]) -> list[Match]:
    """The numbers of two articles of which one is the other mistyped."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for sentence in sentences:
        for mention in numbers_in(sentence):
            found[digits_of(mention)].append(mention)
    return [
        mistyped(left, right)
        for one, other in combinations(sorted(found), 2)
        if is_mistyped(one, other)
        for left in told_alone(found, one, other)
        for right in told_alone(found, other, one)
        if left.article != right.article
    ]


def mistyped(one: Mention, other: Mention) -> Match:
    """The match of two numbers, in the order of their places."""
    return Match(*in_text_order(one, other), SURE, conflict(), MISTYPED)


def numbers_in(sentence: Sentence) -> Iterator[Mention]:
    """The telephone numbers behind a word for calling."""
    calling = CALLING.search(sentence.text)
    if calling is None:
        return
    for match in WRITTEN.finditer(sentence.text, calling.end()):
        text, start = match.group("number"), sentence.start + match.start("number")
        digits = re.sub(r"\D", "", text)
        if SHORTEST <= len(digits) <= LONGEST:
            value = Name((digits,), shown=text)
            end = start + len(text)
            yield Mention(HOTLINE.NAME, sentence, start, end, text, value, Clause(frame=""))


def told_alone(
    found: Mapping[str, Iterable[Mention]], digits: str, other: str
) -> Iterator[Mention]:
    """Where a number is printed by an article that does not print the other too."""
    both = {mention.article for mention in found[other]}
    return (mention for mention in found[digits] if mention.article not in both)


def is_mistyped(one: str, other: str) -> bool:
    """Whether a digit is left out, added, mistyped or swapped; not that of the next desk."""
    if OSA.distance(one, other, score_cutoff=1) != 1:
        return False
    return sorted(one) == sorted(other) or one[:-LAST] != other[:-LAST]


def digits_of(mention: Mention) -> str:
    """The digits of a number."""
    assert isinstance(mention.value, Name)
    return mention.value.words[0]
