"""Origins: five outlets that print one agency's sentence are one origin."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz

from compare.model import Sentence

# Word for word but for a word or two: copies of one text, not two reporters' sentences.
COPIED = 90


def origins(sentences: Iterable[Sentence]) -> int:
    """How many independent texts are behind the sentences of one reading.

    Sentences of one article are one origin; so are near-verbatim sentences of two.
    """
    groups: list[list[Sentence]] = []
    for sentence in sorted(sentences, key=lambda found: (found.article, found.index)):
        joined = [group for group in groups if any(same(sentence, known) for known in group)]
        rest = [group for group in groups if group not in joined]
        groups = [*rest, [sentence, *(known for group in joined for known in group)]]
    return len(groups)


def same(left: Sentence, right: Sentence) -> bool:
    """Whether two sentences have one origin."""
    if left.article == right.article:
        return True
    return fuzz.ratio(left.text, right.text, score_cutoff=COPIED) >= COPIED
