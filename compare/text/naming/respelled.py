"""Which words of a list may be spellings of one name, without asking of every pair.

Two spellings of one name share their first letter and no more ("J" for John), a group of
nicknames, how they are written in Britain or how they sound, or are a slip or two apart; whatever
shares none of these is another name.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, product
from typing import TYPE_CHECKING

from compare.text.naming.spelling import MOST_SLIPS, Spelling, british, groups, sound, spelling

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

TABLES = ("nickname", "spelling", "transliteration")


def respelled(words: Collection[str]) -> Mapping[str, frozenset[str]]:
    """For each folded word, itself and all that may be another spelling of it."""
    listed = sorted(set(words))
    found = {word: {word} for word in listed}
    for left, right in {*slips(listed), *initials(listed), *kin(listed)}:
        if spelling(left, right) is not Spelling.OTHER:
            found[left].add(right)
            found[right].add(left)
    return {word: frozenset(others) for word, others in found.items()}


def slips(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The words that a slip or two make of each other."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if len(words) < 2:
        return
    apart = process.cdist(words, words, scorer=OSA.distance, score_cutoff=MOST_SLIPS)
    for left, right in zip(*(apart <= MOST_SLIPS).nonzero(), strict=True):
        if left < right:
            yield words[left], words[right]


def initials(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each single letter with the words that it may stand for."""
    letters = [word for word in words if len(word) == 1]
    return ((one, other) for one, other in product(letters, words) if other.startswith(one))


def kin(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The words that are written or sound alike by the tables."""
    alike: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for word in words:
        alike["british", british(word)].append(word)
        alike["sound", sound(word)].append(word)
        for table in TABLES:
            for group in groups(table, word):
                alike[table, group].append(word)
    for listed in alike.values():
        yield from combinations(listed, 2)
