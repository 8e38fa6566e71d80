"""Origins: five outlets that print one agency's sentence are one origin.

A credit in the text ("Reuters reported") is the outlet's own sentence about who said it: it
stays an attribution, and makes no origin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.align.copies import NONE_COPIED, Copies, are_one

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Sentence


def origins(sentences: Iterable[Sentence], copies: Copies = NONE_COPIED) -> int:
    """How many independent texts are behind the sentences of one reading.

    Sentences of one article are one origin; so are near-verbatim sentences of two, and all
    sentences of two articles that print the same copy.
    """
    groups: list[list[Sentence]] = []
    for sentence in sorted(sentences, key=lambda found: (found.article, found.index)):
        joined = [group for group in groups if any(are_one(sentence, one, copies) for one in group)]
        rest = [group for group in groups if group not in joined]
        groups = [*rest, [sentence, *(known for group in joined for known in group)]]
    return len(groups)
