"""What was only hoped for or expected beforehand: "analysts had expected a profit of $5m".

It is no answer to how much it came to, though it says so in the same words: "a profit of $6m".
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from compare.facts.counted.governing import subject_of
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Token

EXPECTING = words(
    "anticipate ask bet demand expect forecast hope hoped predict project request seek target want"
)
# Who tells beforehand how much it will be.
FORECASTERS = words("analyst bookmaker economist forecast forecaster poll pollster")
FORECASTING = EXPECTING | words("estimate give point put see suggest")


class Hoped(StrEnum):
    """Whether it was told beforehand, is hoped for by whoever tells it, or neither."""

    NO = ""
    THEN = "then"
    NOW = "now"


def hoped(root: Token) -> Hoped:
    """What the verbs above a mention say; ``root`` is its uppermost word."""
    for verb in root.ancestors:
        if verb.pos_ not in {"VERB", "AUX"}:
            continue
        if is_foretold(verb):
            return Hoped.THEN
        if not EXPECTING.isdisjoint({verb.lemma_.lower(), verb.lower_}):
            return Hoped.THEN if is_over(verb) else Hoped.NOW
        if verb.dep_ == "relcl":
            return Hoped.NO
    return Hoped.NO


def is_foretold(verb: Token) -> bool:
    """ "Analysts forecast", "opinion polls had given her": it is theirs whose trade it is."""
    subject = subject_of(verb)
    theirs = subject is not None and subject.lemma_.lower() in FORECASTERS
    return theirs and verb.lemma_.lower() in FORECASTING


def is_over(verb: Token) -> bool:
    """ "Had hoped for": it turned out otherwise, or somebody else had the say."""
    return any(child.dep_ == "aux" and child.lower_ in {"had", "'d"} for child in verb.children)


def are_apart(one: Hoped, other: Hoped) -> bool:
    """Whether one was told beforehand, and the other is no hope at all."""
    return Hoped.THEN in (one, other) and Hoped.NO in (one, other)
