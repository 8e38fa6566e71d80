"""How grave something is on a scale: "a category 3 storm", "rated EF4", "level four of five".

The grade is a number that names one step; a storm grows and a warning is raised, so only what it
was, and not what it rose or may rise to, answers which it was.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.asked.which import is_label, unit_of
from compare.facts.figure.away import places_beside
from compare.facts.figure.quantity import COUNT, Quantity

if TYPE_CHECKING:
    from spacy.tokens import Span

    from compare.facts.figure.record import Figure

WHICH_GRADE = "grade: "
CATEGORY, TORNADO, LEVEL = "category", "EF", "level"
SCALES = frozenset({CATEGORY, TORNADO, LEVEL})
HIGHEST = {CATEGORY: 5, TORNADO: 5, LEVEL: 10}
# How the step of each scale is written before its number.
STEP = re.compile(
    r"\b(?:(?P<category>category)[ -]|(?P<EF>E?F)-?|(?P<level>level)[ -])$", re.IGNORECASE
)
# "Four on a scale of five": the scale alone says that it is one.
ON_SCALE = re.compile(r" (?:on|of) (?:a|the)(?: [\w-]+){0,3} scale\b", re.IGNORECASE)
# "Gave the danger as four out of five"; not "four out of five skiers".
OUT_OF = re.compile(r" out of (?:a possible )?(?:five|seven|ten|5|7|10)(?=[.,;:!?]|$)")
RATED = r"(?:assess|class|classified|classif|grad|put|rank|rat|set|stood)\w*"
# What has such grades: the sentence must tell it, or that something was rated.
THINGS = {
    CATEGORY: re.compile(r"\b(?:cyclone|hurricane|storm|typhoon)s?\b", re.IGNORECASE),
    TORNADO: re.compile(rf"\b(?:tornado(?:es)?|twisters?|{RATED}|winds?)\b", re.IGNORECASE),
    LEVEL: re.compile(rf"\b(?:{RATED}|scale)\b", re.IGNORECASE),
}
DANGERS = re.compile(
    r"\b(?:accident|alert|avalanche|danger|event|hazard|incident|mishap|risk|scale|threat|warning)\b",
    re.IGNORECASE,
)
# What a grade rose to or may come to, what it was by then, and what others had.
UNSURE = re.compile(
    r"\b(?:above|at least|before|below|could|earlier|from|if|last|later|may|might|never|not|once"
    r"|only|or|should|since|than|to|when|will|would)\b"
    r"|\b(?:becom|brief|capabl|downgrad|drop|equivalent|eventual|expect|fell|forecast|gr[eo]w|high"
    r"|initial|intensif|lower|peak|possib|predict|previous|rais|reach|ris(?:e[sn]?|ing)\b|rose|strengthen|upgrad"
    r"|weaken)\w*|\bhad been\b"
)
# Out at sea a storm is another than ashore.
AT_SEA = re.compile(
    r"\b(?:at|in|over) (?:the )?(?:open )?(?:Atlantic|Caribbean|gulf|ocean|Pacific|sea|water)s?\b"
    r"|\boffshore\b",
    re.IGNORECASE,
)
NUMBERS = re.compile(r"[-–][0-9]|\.[0-9]| (?:or|to|and) (?:[0-9]|[a-z]+ on )|[-–](?:or|to)[-–]")
NAMED = re.compile(r"\b(?:Hurricane|Typhoon|Cyclone|(?:Tropical )?Storm) (?P<name>[A-Z][a-z]+)\b")
YEAR = re.compile(r"\b(?:1[5-9]|20)[0-9]{2}\b")
BEFORE, BEHIND = 12, 40


def graded(text: str, figure: Figure) -> Figure | None:
    """The figure as a step of a scale; None for most."""
    if figure.unit is not COUNT or figure.low != figure.high or figure.low % 1:
        return None
    found = STEP.search(text[max(0, figure.at - BEFORE) : figure.at])
    behind = text[figure.stop : figure.stop + BEHIND]
    if found is None and not is_on_scale(text, figure):
        return None
    scale = found.lastgroup if found is not None else LEVEL
    assert scale is not None
    start = figure.at - (len(found.group()) if found is not None else 0)
    if not 0 <= figure.low <= HIGHEST[scale] or NUMBERS.match(behind):
        return None
    rated = found is None or THINGS[scale].search(text)
    told = rated and (scale != LEVEL or DANGERS.search(text))
    at_sea = scale == CATEGORY and AT_SEA.search(text)
    if not told or at_sea or UNSURE.search(text[:start]) or YEAR.search(text):
        return None
    return replace(figure, start=start, unit=unit_of(scale))


def is_on_scale(text: str, figure: Figure) -> bool:
    """ "Four on a scale of five", "gave the danger as four out of five"."""
    behind = text[figure.stop : figure.stop + BEHIND]
    near = text[max(0, figure.at - BEHIND) : figure.at]
    out_of = OUT_OF.match(behind) and DANGERS.search(near)
    return bool(out_of or ON_SCALE.match(behind))


def grade(figure: Figure) -> Quantity | None:
    """The value of such a step; None for any other figure."""
    if figure.unit.label not in SCALES or not is_label(figure.unit):
        return None
    asks = f"{WHICH_GRADE}{figure.unit.label}"
    return Quantity(low=figure.low, high=figure.high, unit=figure.unit, asks=asks)


def storms(text: str) -> frozenset[str]:
    """The names of the storms that a sentence tells of."""
    return frozenset(match["name"].lower() for match in NAMED.finditer(text))


def graded_of(text: str, number: Span) -> frozenset[str]:
    """Of which storm, or else of which places, a grade is told."""
    return storms(text) or frozenset(place.name for place in places_beside(number))


def is_of_storm(asks: str) -> bool:
    """Whether it is a storm's, which has another by the hour."""
    return asks == f"{WHICH_GRADE}{CATEGORY}"


def is_grade(asks: str) -> bool:
    """Whether a question is how grave something was, on some scale."""
    return asks.startswith(WHICH_GRADE)
