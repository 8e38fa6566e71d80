"""The tables of phrases, put together: relief, takeovers, courts, chambers, contests, outbreaks.

What a figure answers by a rule or a scene stands elsewhere (``question``, ``scenewords``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.facts.worded import (
    chambers,
    contests,
    contracts,
    courtroom,
    disputes,
    findings,
    gadgets,
    journeys,
    lives,
    outbreaks,
    raids,
    relief,
    shows,
    takeovers,
)
from compare.facts.worded.phrases import Question, phrased
from compare.text.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Span

    from compare.text.numerals.units import Unit

AREAS = (
    relief,
    takeovers,
    disputes,
    courtroom,
    chambers,
    shows,
    contests,
    contracts,
    lives,
    outbreaks,
    gadgets,
    raids,
    journeys,
    findings,
)
QUESTIONS: tuple[Question, ...] = tuple(one for area in AREAS for one in area.QUESTIONS)
# What a story has one of: a figure that is told alone of it answers it.
ONE_EACH: frozenset[str] = frozenset().union(*(area.ONE_EACH for area in AREAS))
# What is somebody's, who must be known.
OF_ONE = courtroom.OF_ONE | chambers.OF_ONE
# What each firm has of its own, which need not be named.
OF_FIRMS = takeovers.OF_FIRMS | gadgets.OF_FIRMS | shows.OF_WORKS | contracts.OF_PLAYERS
# What is counted by its sorts: domestic flights, and those abroad.
OF_SORTS: frozenset[str] = frozenset().union(
    *(area.OF_SORTS for area in (raids, journeys, findings, gadgets, takeovers, shows))
)
# What is told of one person, who may be a man in one outlet and a woman in no other.
OF_HIM_OR_HER = raids.OF_HIM_OR_HER | journeys.OF_HIM_OR_HER | frozenset({courtroom.WOUNDS})
# What one figure is set against another by.
EXCEEDING = words("above below cheaper dearer fewer higher less longer lower more shorter")
# What is no answer to anything else.
OWN = courtroom.OWN | chambers.OWN | contests.OWN | disputes.OWN | shows.OWN | gadgets.OWN
OWN |= takeovers.OWN | raids.OWN | journeys.OWN | findings.OWN | contracts.OWN | lives.OWN
# What the figures of a question count, where their own words do not say.
COUNTING = {one.name: one.noun for one in QUESTIONS if one.noun}


def is_excess(number: Span) -> bool:
    """ "Less than the prosecutor had asked, by a year and a half"."""
    before = [token.lower_ for token in number.sent[: number.start - number.sent.start]]
    return before[-1:] == ["by"] and not EXCEEDING.isdisjoint(before)


def asked_in(number: Span, unit: Unit) -> str:
    """The question whose phrase a figure stands in; empty for most, and for mere differences."""
    if unit.dimension != "count" and is_excess(number):
        return ""
    return phrased(number, f"{unit.dimension}: {unit.label}", QUESTIONS)
