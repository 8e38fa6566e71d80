"""Bounds around a number: "at least 12", "nearly 50", "another 20", "20 or more"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.facts.figure.quantity import Bound

if TYPE_CHECKING:
    from compare.facts.figure.record import Figure

BOUNDS = {
    Bound.AT_LEAST: "at least|no fewer than|no less than|not less than|a minimum of|minimum",
    Bound.MORE_THAN: "more than|over|above|in excess of|upwards of|exceeding|greater than|"
    "well over|larger than|better than|north of",
    Bound.AT_MOST: "up to|as many as|as much as|no more than|not more than|at most|a maximum of|"
    "maximum",
    Bound.LESS_THAN: "fewer than|less than|lower than|under|below",
    Bound.ABOUT: "about|around|some|roughly|approximately|approx.|an estimated|estimated|circa|"
    "somewhere around|in the region of|of the order of",
    Bound.NEARLY: "nearly|almost|close to|just under|just short of|approaching|nearing|virtually",
    Bound.JUST_OVER: "just over|slightly more than|slightly over|a little over|a little more than|"
    "barely over",
}
BOUND_OF = {words: bound for bound, row in BOUNDS.items() for words in row.split("|")}
# Any of these, to be sought in lower case: "about", "at least".
BOUNDING = "|".join(re.escape(words) for words in sorted(BOUND_OF, key=len, reverse=True))
ADDITIONAL = frozenset({"another", "a further", "further", "an additional", "additional"})
EMPHASIS = frozenset({"as many as", "as much as"})
# Guesses are told in these.
ROUND = 10
LONGEST_WORDS = 20
# What may stand between a bound and its number: "at least another 12", "some $5", "over the 12".
BEFORE = re.compile(r"[A-Za-z.]+(?: [A-Za-z.]+){0,3} $")
MORE_AFTER = re.compile(
    r"(?: or (?P<more>more|above|over)\b|(?P<plus>\+|-plus)| or so\b|-odd\b"
    r"| and (?P<bit>a bit|change|counting|more(?= of\b|[.,;!?]))(?![\w-]))"
)
LESS_AFTER = re.compile(r" or (?:fewer|less|under)\b")
# "At the peak on Tuesday 13 ships were waiting": at no other time were there more.
PEAK = re.compile(
    r"\bat (?:the|its|their|his|her)(?: very)? (?:peak|height|busiest|worst)\b[^.;:]{0,40}$",
    re.IGNORECASE,
)
PEAK_AFTER = re.compile(r"[^.;:,]{1,50} at (?:the|its|their)(?: very)? (?:peak|height)\b")
LONGEST_PEAK = 70
# "over 24 hours" is how long it took, not a bound.
DURING = frozenset({"over", "under", "within"})
# "Handing over $2.4 million", "stretched over 22 km": it belongs to the verb.
PARTICLE = re.compile(
    r"\b(?:extend(?:ed|ing|s)?|hand|handed|handing|hands|pay|paid|paying|sign|signed"
    r"|signing|stretch(?:ed|es|ing)?|turn|turned|turning) over $",
    re.IGNORECASE,
)


def bounded(text: str, figure: Figure) -> Figure:
    """The figure with "at least", "nearly", "another", "or more" taken in."""
    figure = bound_behind(text, figure)
    for _ in range(2):
        words = words_before(text, figure.start)
        if not figure.additional and (found := ending(words, ADDITIONAL)):
            figure = replace(figure, start=figure.start - len(found) - 1, additional=True)
        elif figure.bound is Bound.EXACT and (found := ending(words, BOUND_OF)):
            if found in DURING and figure.unit.dimension in {"duration", "age"}:
                break
            if PARTICLE.search(text[max(0, figure.start - LONGEST_WORDS) : figure.start]):
                break
            bound = Bound.EXACT if is_counted_out(found, figure) else BOUND_OF[found]
            figure = replace(figure, start=figure.start - len(found) - 1, bound=bound)
    if figure.bound is Bound.EXACT and is_at_peak(text, figure):
        return replace(figure, bound=Bound.AT_MOST)
    return figure


def is_at_peak(text: str, figure: Figure) -> bool:
    """Whether a figure is the highest there was: "the firm employed 400 at its peak"."""
    before = text[max(0, figure.start - LONGEST_PEAK) : figure.start]
    return bool(PEAK.search(before) or PEAK_AFTER.match(text, figure.end))


def is_counted_out(words: str, figure: Figure) -> bool:
    """ "As many as 21 houses": they were counted, and are many; "as many as 300" is a guess."""
    return words in EMPHASIS and figure.low % ROUND != 0


def bound_behind(text: str, figure: Figure) -> Figure:
    """ "12 or more", "20-plus", "50 or so"."""
    match = MORE_AFTER.match(text, figure.end)
    if match is not None:
        more = match.group("more") or match.group("plus") or match.group("bit")
        bound = Bound.AT_LEAST if more else Bound.ABOUT
        return replace(figure, end=match.end(), bound=bound)
    match = LESS_AFTER.match(text, figure.end)
    return figure if match is None else replace(figure, end=match.end(), bound=Bound.AT_MOST)


def words_before(text: str, at: int) -> str:
    """The last few words before a position, in lower case, without the space that follows."""
    match = BEFORE.search(text[max(at - LONGEST_WORDS - 1, 0) : at])
    return match.group()[:-1].lower() if match else ""


def ending(words: str, known: frozenset[str] | dict[str, Bound]) -> str:
    """The longest run of whole last words that is known; empty where none is."""
    parts = words.split(" ")
    for begin in range(len(parts)):
        tail = " ".join(parts[begin:])
        if tail in known:
            return tail
    return ""
