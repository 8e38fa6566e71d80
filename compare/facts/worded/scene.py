"""Which question of a scene a number answers.

"Carrying 64", "64 people on board": the sentence is read with # for the number and its noun, and
the wordings of ``scenewords`` are sought in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.counted.countable import COLOURING, lemma_of
from compare.facts.worded.scenebearers import vehicles_of
from compare.facts.worded.scenes import PACE
from compare.facts.worded.scenewords import EVERY, WORDINGS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from spacy.tokens import Span, Token

    from compare.facts.worded.scenewords import Wording
    from compare.text.numerals.units import Unit

# How far behind its number the counted noun may stand.
FARTHEST = 7
BLANKS = re.compile(r"\s+")
BOUNDING = re.compile(
    r"(?:\b(?:a|a total of|about|all|all of|almost|an|another|approximately|around|as many as"
    r"|as much as|at least|at most|estimated|exactly|fewer than|its|just|less than|more than"
    r"|nearly|only|over|roughly|some|the|their|under|up to|well) ){1,5}$"
)
ALL = re.compile(r"\ball (?:of )?(?:the |its |their )?$")
# Where another statement of the sentence begins.
STOPS = re.compile(r"[,;:()—–]")
# What tells that some of them are counted, by what befell them.
HARMED = re.compile(
    r"\b(?:(?:arrest|charg|detain|drown|hospitali[sz]|hurt|injur|kill|rescu|sav|surviv|treat|wound)"
    r"(?:e|ed|es|ing|s)?|dead|died|dies?|dying|missing|held for|in hospital|to hospital)\b"
)
# "Two of the 64 people on board were hurt": all 64 were on board.
WHOLE = re.compile(r"\bof (?:the |its |their )?#")
LIMIT = "speed limit"
LIMITED = re.compile(
    r"\b(?:allowed|limit|limited|maximum|permitted|restricted|supposed)\b[^.;#]{0,60}#"
)


def scene_of(number: Span, unit: Unit, noun: str) -> str:
    """The question of a scene that the number answers; empty where its words tell none."""
    wordings = [
        one
        for one in WORDINGS
        if one.dimension == unit.dimension and (not one.nouns or noun in one.nouns)
    ]
    if not wordings:
        return ""
    end = end_of(number, noun) if unit.dimension == "count" else number.end
    between = list(number.doc[number.end : max(number.end, end - 1)])
    text = masked(number, end)
    return next((one.asks for one in wordings if is_said(one, text, between)), "")


def speed_in_scene(number: Span, unit: Unit, told: str) -> str:
    """The question of a speed: the limit, a vehicle's own, or what its words tell beside.

    "Moving at 30 km/h" is the pace of a storm where no vehicle is told.
    """
    if told not in {"", PACE}:
        return told
    if LIMITED.search(masked(number, number.end)):
        return LIMIT
    found = scene_of(number, unit, "")
    return found if found and (vehicles_of(number) or told != PACE) else told


def is_said(wording: Wording, text: str, between: Sequence[Token]) -> bool:
    """Whether a masked sentence tells a question, of all of them."""
    known = COLOURING | wording.modifiers
    if wording.nouns and any(sets_apart(token, known) for token in between):
        return False
    if wording.never is not None and wording.never.search(text):
        return False
    if wording.plain and HARMED.search(stretch(text)) and not WHOLE.search(text):
        return False
    if wording.plain and HARMED.match(text, text.index("#") + 2):
        # "Of the 17 hurt in the coach": 17 were hurt, and more were in it.
        return False
    return wording.said.search(text) is not None


def sets_apart(token: Token, known: Collection[str]) -> bool:
    """Whether a word before the noun makes it a part: the Dutch ones of the passengers."""
    return token.is_alpha and token.lower_ not in known and token.lemma_.lower() not in known


def end_of(number: Span, noun: str) -> int:
    """One past the noun that the number counts; past the number where it stands elsewhere."""
    last = min(number.sent.end, number.end + FARTHEST)
    for token in number.doc[number.end : last]:
        if lemma_of(token) == noun:
            return token.i + 1
    return number.end


def masked(number: Span, end: int) -> str:
    """The sentence in lower case, # for the number, what bounds it and its noun."""
    doc, sentence = number.doc, number.sent
    told = BLANKS.sub(" ", doc[sentence.start : number.start].text.lower() + " ")
    before = BOUNDING.sub("", told).strip()
    behind = doc[end : sentence.end].text.lower()
    every = f" {EVERY}" if ALL.search(told) else ""
    return BLANKS.sub(" ", f"{before} # {behind}").strip() + every


def stretch(text: str) -> str:
    """The words about the # between two commas."""
    at = text.index("#")
    begin = max((stop.end() for stop in STOPS.finditer(text, 0, at)), default=0)
    end = STOPS.search(text, at)
    return text[begin : end.start() if end else len(text)]
