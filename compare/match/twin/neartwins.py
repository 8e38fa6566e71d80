"""Which sentences can be twins at all: near in meaning, with enough words in common.

Twins (``twins``) are found word by word; of most pairs of sentences a look at their content words
tells that they are none.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from compare.match.twin.grids import counts
from compare.match.twin.twins import LEAST_WORDS, TWIN_COSINE, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from compare.encode.encoder import Vectors
    from compare.model import Mention, Sentence

    Grid = NDArray[np.bool_]

# A word is counted before the value and after it.
SIDES = 2


def near_twins(mentions: Sequence[Mention], cosines: Vectors) -> Grid:
    """bool (n, n), symmetric: pairs of two articles that may stand in one sentence.

    ``cosines`` are those of their sentences, (n, n).
    """
    sentences = list(dict.fromkeys(mention.sentence for mention in mentions))
    row = {sentence: at for at, sentence in enumerate(sentences)}
    places = np.array([row[mention.sentence] for mention in mentions], dtype=np.intp)
    articles = np.unique([one.article for one in sentences], return_inverse=True)[1]
    may_be = words_shared(sentences) & (articles[:, None] != articles[None, :])
    found: Grid = may_be[places[:, None], places[None, :]] & (cosines >= TWIN_COSINE)
    return found


def words_shared(sentences: Sequence[Sentence]) -> Grid:
    """bool (n, n): whether the one's content words are in the other, as many as twins must have."""
    content, whole = zip(*map(bags_of, sentences), strict=True)
    enough = counts(content, whole) >= LEAST_WORDS
    found: Grid = enough | enough.T
    return found


# Every kind asks it of the sentences of an event.
@lru_cache(maxsize=8192)
def bags_of(sentence: Sentence) -> tuple[dict[str, int], dict[str, int]]:
    """How often a sentence has each content word, as far as it counts; and that it has a word."""
    told = words_of(sentence)
    content = Counter(one.stem for one in told if one.content)
    return at_most(SIDES, content), dict.fromkeys((one.stem for one in told), 1)


def at_most(most: int, counted: Counter[str]) -> dict[str, int]:
    """The counts, none above ``most``."""
    return {word: min(most, count) for word, count in counted.items()}
