"""Which question of a scene a number answers, and of which vehicle it is told.

"Carrying 64", "64 people on board": the sentence is read with # for the number and its noun, and
the wordings of ``scenewords`` are sought in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.facts.countable import COLOURING, lemma_of
from compare.facts.governing import subject_of, verb_of
from compare.facts.scenes import OF_VEHICLES, PACE, SPEED, VEHICLE_OF
from compare.facts.scenewords import EVERY, VEHICLE, WORDINGS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from spacy.tokens import Span, Token

    from compare.facts.scenewords import Wording
    from compare.text.parse import ParsedArticle
    from compare.text.units import Unit

# How far behind its number a noun, or the vehicle, may stand.
FARTHEST = 7
# Headline and first sentences, which tell what the news is of.
OPENING = 3
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
WHICH = re.compile(rf"\b({VEHICLE})s?\b")
STORMS = re.compile(r"\b(?:cyclone|gale|gust|hurricane|storm|tornado|typhoon|wind)s?\b")
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


def in_article(parsed: ParsedArticle, number: Span, asks: str) -> tuple[str, frozenset[str]]:
    """The question and the vehicles it is told of: "it was going at 90 km/h" of those of the news.

    What moves in a story of no vehicle, or of a storm, keeps its pace.
    """
    named = vehicles_of(number)
    if named and asks in OF_VEHICLES:
        return asks, named
    opening = " ".join(one.span.text.lower() for one in parsed.sentences[:OPENING])
    told = frozenset(VEHICLE_OF[word] for word in WHICH.findall(opening))
    if asks == PACE and told and not STORMS.search(opening):
        asks = SPEED
    return asks, told


def is_said(wording: Wording, text: str, between: Sequence[Token]) -> bool:
    """Whether a masked sentence tells a question, of all of them."""
    known = COLOURING | wording.modifiers
    if wording.nouns and any(sets_apart(token, known) for token in between):
        return False
    if wording.never is not None and wording.never.search(text):
        return False
    if wording.plain and HARMED.search(stretch(text)) and not WHOLE.search(text):
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


def vehicles_of(number: Span) -> frozenset[str]:
    """The sort of vehicle that a number is told of: what does it, the last before, or the next."""
    verb = verb_of(number)
    mover = subject_of(verb) if verb is not None else None
    if mover is None and verb is not None and verb.dep_ in {"acl", "relcl"}:
        mover = verb.head
    if mover is not None and (sort := VEHICLE_OF.get(mover.lemma_.lower())):
        return frozenset({sort})
    doc, sentence = number.doc, number.sent
    before = WHICH.findall(doc[sentence.start : number.start].text.lower())
    behind = doc[number.end : min(sentence.end, number.end + FARTHEST)].text.lower()
    found = before[-1:] or WHICH.findall(behind)[:1]
    return frozenset(VEHICLE_OF[word] for word in found)
