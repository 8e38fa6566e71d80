"""A number of people beside its parts: "12 people, seven men and six women" are 13.

Only lists that tell all: "including", "among them" or "at least" leave room, and a list that falls
short is a slip only where nothing but men, women and children can be meant.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.checked.claim import Check, Side
from compare.facts.counted.countable import is_person
from compare.text.lexicon import words
from compare.text.numerals.numerals import number_of
from compare.text.numerals.words import SMALL, TENS
from compare.text.timex.words import either

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNT = (
    rf"(?:[0-9]{{1,3}}(?:,[0-9]{{3}})*|(?:(?:{either(*SMALL, *TENS)})(?:-(?:{either(*SMALL)}))?))"
)
PART = rf"(?:{COUNT}|an?) (?:[a-z]+ )?[a-z]+"
PARTS = rf"{PART}(?:, {PART}){{0,5}},? and {PART}"
# "12 people, seven men and six women, were hurt"; "13 hostages (nine men and four women)"
TOTAL_FIRST = re.compile(
    rf"\b(?P<total>(?P<number>{COUNT}) (?:[a-z]+ )?(?P<noun>[a-z]+))(?:, |: | \(| [-–—] |[–—])"
    rf"(?P<parts>{PARTS})(?=[,.;:)]| ?[-–—]|$)",
    re.IGNORECASE,
)
# "seven men and six women, a total of 12"
TOTAL_LAST = re.compile(
    rf"\b(?P<parts>{PARTS})(?:,| [-–—])? (?:for |making )?(?P<total>a total of (?P<number>{COUNT})"
    r"(?: (?P<noun>[a-z]+))?)(?=[,.;:)]|$| (?:were|was|have|had|in)\b)",
    re.IGNORECASE,
)
BETWEEN_PARTS = re.compile(r",? and |, ")
# "At least 12 people", "another 12 people", "No. 12": the number is not the whole, or no number.
LOOSE_BEFORE = re.compile(
    r"(?:\b(?:least|than|about|around|some|nearly|almost|over|roughly|approximately|to|most|many|"
    r"another|other|additional|of|between|and|or|no\.|under)|[-–—$£€.,/\d]) ?$",
    re.IGNORECASE,
)
NEAR = 14
PEOPLE = words("casualty dead hostage life other people person victim worker")
# All that a list of people by sex and age can hold.
WHOLE = (
    frozenset({"man", "woman"}), frozenset({"man", "woman", "child"}),
    frozenset({"boy", "girl"}), frozenset({"adult", "child"}), frozenset({"male", "female"}),
)  # fmt: skip
IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "lives": "life",
    "people": "people",
}
QUESTION = "sum of the parts"


def sum_checks(text: str) -> Iterator[Check]:
    """Every number of people that is told with all of its parts."""
    for pattern in (TOTAL_FIRST, TOTAL_LAST):
        for match in pattern.finditer(text):
            check = check_of(match, text)
            if check is not None:
                yield check


def check_of(match: re.Match[str], text: str) -> Check | None:
    """The total against its parts; None where the parts need not add up to it."""
    before = text[max(match.start() - NEAR, 0) : match.start()]
    total = number_of(match["number"])
    parts = [part_of(words) for words in BETWEEN_PARTS.split(match["parts"])]
    nouns = [noun for _, noun in parts]
    if total is None or LOOSE_BEFORE.search(before) or len(set(nouns)) < len(nouns):
        return None
    if not all(is_human(noun) for noun in nouns):
        return None
    if match["noun"] and not is_human(singular(match["noun"])):
        return None
    summed = sum(number for number, _ in parts)
    if summed < total and frozenset(nouns) not in WHOLE:
        return None
    return Check(
        QUESTION,
        Side(*match.span("total"), match["total"]),
        Side(*match.span("parts"), f"{match['parts']}, {summed:,} in all"),
        agrees=summed == total,
    )


def part_of(words: str) -> tuple[int, str]:
    """ "Seven young men": how many, and of what."""
    return amount(words.split(" ", 1)[0]), singular(words.rsplit(" ", 1)[-1])


def amount(written: str) -> int:
    """The number; "a" and "an" are one."""
    found = number_of(written)
    return 1 if found is None else int(found)


def singular(noun: str) -> str:
    """ "Women" is "woman", "officers" is "officer"."""
    noun = noun.lower()
    return IRREGULAR.get(noun, noun.removesuffix("s"))


def is_human(noun: str) -> bool:
    """Whether people are counted by it."""
    return noun in PEOPLE or is_person(noun) or any(noun in whole for whole in WHOLE)
