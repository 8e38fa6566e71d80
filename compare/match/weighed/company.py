"""The figures beside a figure: in the same company two figures answer the same question.

"He hit 13 home runs and 43 RBIs in 54 games" and "with 13 homers and 45 RBIs in 54 games" tell of
one season, whenever each paper says it was; two seasons hardly share two figures of his.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from compare.facts.figure.quantity import Quantity
from compare.model import Mention, Sentence

# "Two" and "five" are in many sentences.
LEAST = 10
# One shared figure may be the same by chance: a salary of 160 million over the same eight years.
SEVERAL = 2
# What tells two times or two people apart says nothing against two shared figures.
OVERRULED = ("occasion", "background", "strangers", "tally", "owner")

Told = Mapping[Sentence, frozenset[str]]


def figures_told(mentions: Iterable[Mention]) -> Told:
    """The exact figures of each sentence, from ten on, each with what it measures."""
    found: defaultdict[Sentence, set[str]] = defaultdict(set)
    for mention in mentions:
        if (figure := figure_of(mention)) is not None:
            found[mention.sentence].add(figure)
    return {sentence: frozenset(figures) for sentence, figures in found.items()}


def figure_of(mention: Mention) -> str | None:
    """A figure that is no range and not small, in its base unit; None for anything else."""
    value = mention.value
    if not isinstance(value, Quantity) or value.low != value.high or value.low < LEAST:
        return None
    return f"{value.unit.dimension} {value.unit.base(value.low).normalize()}"


def company(left: Mention, right: Mention, told: Told) -> float:
    """1 where two figures stand among the same others, two at least."""
    own = {figure_of(left), figure_of(right)}
    nothing = frozenset[str]()
    shared = told.get(left.sentence, nothing) & told.get(right.sentence, nothing)
    return float(len(shared - own) >= SEVERAL)
