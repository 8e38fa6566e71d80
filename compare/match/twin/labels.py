"""Things told apart by their number or letter: "Ward 22" and "Ward 14", "Reactor 3", "Block C".

What one outlet tells of the one is no answer to what another tells of the other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.text.lexicon import words

if TYPE_CHECKING:
    from compare.model import Mention

# Nouns of which there are several in one place, each with its number or letter.
NUMBERED = words(
    """
    berth block building bus camp car carriage cell chamber classroom coach corridor district
    division dock floor gate group hall hangar house lane level lift line phase pier plant platform
    pump reactor room route runway sector shaft shop site stage stand station terminal tower track
    tram tunnel turbine unit ward well wing zone
    """
)
# "At the station 12 people were held", "the group I know": no labels.
LABEL = re.compile(
    r"\b(?P<name>[A-Z][a-z]+) (?:No\.? ?)?(?P<first>[0-9]{1,4}|[A-HJ-Z])\b(?![.,]?[0-9])"
    r"|(?<!\b[Tt]he )(?<!\b[Aa] )(?<!\b[Ii]ts )\b(?P<noun>[a-z]+)"
    r" (?:no\.? ?|number )?(?P<second>[0-9]{1,4}|[A-HJ-Z])\b(?![.,]?[0-9])"
    r"(?! (?:people|[a-z]{3,}s)\b)"
)


def are_labelled_apart(left: Mention, right: Mention) -> bool:
    """Whether two sentences are of two things of one sort, by the label that comes first in each.

    "Ward 22 was shut on Monday, six days after Ward 14" is of Ward 22.
    """
    one, other = labels(left.sentence.text), labels(right.sentence.text)
    return any(one[noun] != other[noun] for noun in one.keys() & other.keys())


@lru_cache(maxsize=4096)
def labels(text: str) -> dict[str, str]:
    """The first label that a sentence gives each such noun."""
    found: dict[str, str] = {}
    for match in LABEL.finditer(text):
        noun = (match["name"] or match["noun"]).lower()
        if noun in NUMBERED:
            found.setdefault(noun, match["first"] or match["second"])
    return found
