"""The ages of two, told together: "two women, 68 and 48", "Ann Lee, 61, and Eva Lund, 48".

Where one of two ages is the same in both outlets, the other is asked after; two men and two women
are four people.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.text.lexicon import words

if TYPE_CHECKING:
    from compare.model import Mention

# "68 and 48", "a 68- and a 48-year-old".
WITH_NEXT = re.compile(
    r"\W{0,3}(?:years?\W?olds?)?\W{0,3}and (?:an? )?(?P<age>[1-9][0-9]?)(?![0-9])"
)
WITH_LAST = re.compile(
    r"(?<![0-9])(?P<age>[1-9][0-9]?)\W{0,3}(?:years?\W?olds?)?\W{0,3}and (?:an? )?$"
)
# How far apart the two ages of one breath stand.
NEAR = 24
# "Ann Lee, 61, and Eva Lund, 48, were found".
NAMED = re.compile(r"\b[A-Z][\w'’.-]+, (?P<age>[1-9][0-9]?)(?=[,.;)]| [-–—]|$)")
MALE = words("boy boys father fathers man men son sons")
FEMALE = words("daughter daughters girl girls mother mothers woman women")
WORD = re.compile(r"[a-z]+")


def are_of_a_pair(left: Mention, right: Mention) -> bool:
    """Whether both ages are told with one other age, the same in both."""
    ours, theirs = partner(left), partner(right)
    if not ours or ours != theirs:
        return False
    sexes = {sex_in(left), sex_in(right)}
    return len(sexes) == 1 or "" in sexes


def are_of_two_pairs(left: Mention, right: Mention) -> bool:
    """Whether each age is told with another, and the two others differ: four people, or three."""
    ours, theirs = partner(left), partner(right)
    return bool(ours and theirs) and ours != theirs


def partner(age: Mention) -> str:
    """The one age that another is told with; empty where it stands alone, or among several."""
    text, start = age.sentence.text, age.start - age.sentence.start
    end = start + len(age.text)
    behind = WITH_NEXT.match(text[end : end + NEAR])
    ahead = WITH_LAST.search(text[max(0, start - NEAR) : start])
    if behind and ahead:
        return ""
    if (found := behind or ahead) is not None:
        return found["age"]
    named = {match.start("age"): match["age"] for match in NAMED.finditer(text)}
    own = named.pop(start, None)
    return next(iter(named.values())) if own and len(named) == 1 else ""


def sex_in(age: Mention) -> str:
    """ "m" or "f" where the sentence speaks of men or of women alone."""
    said = frozenset(WORD.findall(age.sentence.text.lower()))
    men, women = not MALE.isdisjoint(said), not FEMALE.isdisjoint(said)
    return "" if men == women else "m" if men else "f"
