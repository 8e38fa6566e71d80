"""What the news came after: "The raid comes a month after a gang took $9 million in Lund".

The figures of such a sentence's end are the earlier raid's, however like the two are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.model import Mention

# "It came less than two weeks after"; of hours and days one story is told.
COMES_AFTER = re.compile(
    r"\b(?:comes?|came|coming)\b[^.;:]{0,40}?\b(?:weeks?|months?|years?|decades?) after\b", re.I
)


def is_earlier(mention: Mention) -> bool:
    """Whether a mention stands in what the news came after; a comma ends it."""
    sentence = mention.sentence
    found = COMES_AFTER.search(sentence.text)
    if found is None:
        return False
    between = sentence.text[found.end() : max(found.end(), mention.start - sentence.start)]
    return mention.start - sentence.start >= found.end() and ", " not in between
