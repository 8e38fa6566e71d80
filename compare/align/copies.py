"""Copied text: which articles print one agency's copy, found by shingles.

A paper that prints an agency's report with a paragraph of its own is no second witness, even
where it rewrote the sentence that is looked at.  Sentences that share most of their shingles
(three words in a row; Broder 1997) are candidates, and near-verbatim ones are copies; two
articles are of one origin when half of the shorter is copied.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from compare.align.outline import Outline
    from compare.model import Sentence

    Pair = tuple[str, str]

WORD = re.compile(r"\w+(?:['’]\w+)*")
SHINGLE = 3
# "He did not elaborate." is nobody's copy.
LEAST_WORDS = 8
# One word in ten changed leaves about half of the shingles, or fewer in a short sentence: asked for
# half, 18 of 192 copies among 3,455 sentences of news were missed, and 8 at this.
LIKELY, PERMUTATIONS = 0.3, 64
# So many sentences are compared with one another in less time than shingles take to import.
FEW = 800
# Word for word but for a word or two: copies of one text, not two reporters' sentences.
COPIED = 90
# Two reporters quote one statement at length; half an article in common is one writer's.
MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class Copies:
    """Pairs of articles, by key in alphabetical order, that print the same copy."""

    pairs: frozenset[Pair] = frozenset()

    def share(self, left: str, right: str) -> bool:
        """Whether two articles are mostly one text."""
        return (min(left, right), max(left, right)) in self.pairs


NONE_COPIED = Copies()


def copies(outlines: Sequence[Outline]) -> Copies:
    """The articles that are copies of one another; the order of the input changes nothing."""
    articles = {one.article.key: list(told(one)) for one in outlines}
    lengths = {key: sum(map(word_count, texts)) for key, texts in articles.items()}
    copied: Counter[Pair] = Counter()
    for pair, words in copied_words(articles):
        copied[pair] += words
    return Copies(
        frozenset(
            (left, right)
            for (left, right), words in copied.items()
            if words >= MOSTLY * min(lengths[left], lengths[right])
        )
    )


def told(outline: Outline) -> Iterator[str]:
    """The sentences that are long enough to be copies, in lower case and single spaces."""
    for sentence in outline.sentences:
        text = " ".join(sentence.text.lower().split())
        if word_count(text) >= LEAST_WORDS:
            yield text


def word_count(text: str) -> int:
    """Words, marks not counted."""
    return len(WORD.findall(text))


def copied_words(articles: Mapping[str, Iterable[str]]) -> Iterator[tuple[Pair, int]]:
    """Each sentence that two articles share, as their keys and its number of words."""
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for key, texts in articles.items():
        for text in texts:
            holders[text].add(key)
    for text, keys in holders.items():
        yield from ((pair, word_count(text)) for pair in combinations(sorted(keys), 2))
    for one, other in near_verbatim(sorted(holders)):
        words = min(word_count(one), word_count(other))
        for left, right in product(holders[one] - holders[other], holders[other] - holders[one]):
            yield (min(left, right), max(left, right)), words


def near_verbatim(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of different texts that are copies but for a word or two, the earlier text first."""
    return each_by_each(texts) if len(texts) <= FEW else by_shingles(texts)


def each_by_each(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The pairs of a few texts, every one compared with every other."""
    if len(texts) < 2:
        return
    alike = process.cdist(texts, texts, scorer=fuzz.ratio, score_cutoff=COPIED)
    for at, other in zip(*alike.nonzero(), strict=True):
        if at < other:
            yield texts[at], texts[other]


def by_shingles(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The pairs of many texts, of which only those with most shingles in common are compared."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=LIKELY, num_perm=PERMUTATIONS)
    hashes = MinHash.generator(map(shingles, texts), num_perm=PERMUTATIONS)
    for at, sketch in enumerate(hashes):
        for known in sorted(index.query(sketch)):
            if is_copy(texts[known], texts[at]):
                yield texts[known], texts[at]
        index.insert(at, sketch)


def shingles(text: str) -> list[bytes]:
    """Every three words in a row."""
    words = WORD.findall(text)
    return [" ".join(words[at : at + SHINGLE]).encode() for at in range(len(words) - SHINGLE + 1)]


def is_copy(left: str, right: str) -> bool:
    """Whether two sentences are one but for a word or two."""
    return fuzz.ratio(left, right, score_cutoff=COPIED) >= COPIED


def are_one(left: Sentence, right: Sentence, known: Copies) -> bool:
    """Whether two sentences have one origin: one article, one sentence or one copy."""
    if left.article == right.article or known.share(left.article, right.article):
        return True
    return is_copy(left.text, right.text)
