"""Forms of a name that are no slips: what fans make of it, models of a series, explanations.

"Quader" is Quade where the article says so as well; Mistral-B and Mistral-C are two satellites.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.facts.named.namevalue import Name
    from compare.model import Sentence

FAMILIAR = re.compile(r"(?P<stem>[a-z]{3,}?)(?:ie|y|ers?|sie|o)$")
"""What fans and friends make of a surname: Orvie of Orvis, Quader of Quade."""

MODEL = re.compile(r"^(?P<base>.*[^\W\d_]{2})[- ](?P<model>[A-Z]|[IVX]{1,4}|[0-9]{1,4}[A-Z]?)$")
"""A letter or a number behind a name: the satellite Mistral-C, the rocket Vega IV."""

EXPLAINED = re.compile(
    r"\b(?:(?:diminutive|form|variant|version) of|short for|derived from|pronounced|spelled|spelt)"
    r" [\"“‘']?$"
)
"""What tells of a name and not of whoever bears it."""


def is_explained(sentence: Sentence, start: int) -> bool:
    """Whether the name that begins there is only told of: "Lisbet, a diminutive of Elisabetha"."""
    return EXPLAINED.search(sentence.text[: max(0, start - sentence.start)]) is not None


def are_familiar(left: Name, right: Name, paired: list[tuple[str, str]]) -> bool:
    """Whether one is what friends and fans make of the other; by it alone they call nobody in full.

    "Bettie Page" and "Betty Mae Page" are two full names.
    """
    if min(len(left.words), len(right.words)) > 1:
        return False
    return any(
        is_familiar(one, other, right.others) or is_familiar(other, one, left.others)
        for one, other in paired
        if one != other
    )


def is_familiar(plain: str, form: str, told_beside: frozenset[str]) -> bool:
    """Whether the article that prints a familiar form prints the plain name as well."""
    if plain not in told_beside:
        return False
    found = FAMILIAR.match(form)
    return found is not None and plain.startswith(found["stem"])


def are_two_models(left: str, right: str) -> bool:
    """Whether two names differ by what tells one of a series from another."""
    one, other = MODEL.match(left), MODEL.match(right)
    if one is not None and other is not None:
        return one["base"] == other["base"] and one["model"] != other["model"]
    return any(
        found is not None and found["base"] == plain
        for found, plain in ((one, right), (other, left))
    )
