"""Where two sentences differ that are the same for the rest, word by word.

"Fourteen lorries were not damaged" and "14 lorries were damaged" differ in a "not" and in nothing
else; articles, and who is said to say so, are no difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from compare.match.twin.twins import Word
from compare.text.quoting.wording import NEGATIONS, stem
from compare.text.statement.reporting import REPORTING_VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rapidfuzz.distance import Opcode

# Of all words of the two sentences, how many must be the same.
LEAST_SAME = 0.85
# Of them, how many must say something.
LEAST_CONTENT = 6
# "Did not suffer" and "suffered".
TENSES = frozenset({"do", "does", "did"})
# "He said" and "according to" tell the same of a sentence.
CREDITS = frozenset(map(stem, ("according", "said", "told", *REPORTING_VERBS)))

Run = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """The one place where two sentences differ, and the share of words that are the same."""

    left: Run
    right: Run
    alike: float


def differences_of(left: Run, right: Run) -> list[Difference] | None:
    """Where two sentences differ; None where they are two statements."""
    steps = Levenshtein.opcodes([one.stem for one in left], [one.stem for one in right])
    same = [
        word
        for step in steps
        if step.tag == "equal"
        for word in left[step.src_start : step.src_end]
    ]
    alike = 2 * len(same) / (len(left) + len(right))
    if alike < LEAST_SAME or sum(word.content for word in same) < LEAST_CONTENT:
        return None
    found = []
    for is_same, group in groupby(steps, lambda step: step.tag == "equal"):
        run = list(group)
        (first, last), (start, end) = bounds_of(run)
        one, other = left[first:last], right[start:end]
        if is_same or (is_little(one) and is_little(other)):
            continue
        if is_denied(one, other):
            one, other = left[first : last + 1], right[start : end + 1]
        found.append(Difference(one, other, round(alike, 3)))
    return found


def bounds_of(steps: Sequence[Opcode]) -> tuple[tuple[int, int], tuple[int, int]]:
    """The words of either side that some steps in a row take in."""
    first, last = steps[0], steps[-1]
    return (first.src_start, last.src_end), (first.dest_start, last.dest_end)


def is_little(run: Run) -> bool:
    """Whether words say nothing of their own: articles, "that", and who is said to say so."""
    return all(
        word.text not in NEGATIONS
        and not word.telling
        and (not word.content or word.stem in CREDITS)
        for word in run
    )


def is_denied(left: Run, right: Run) -> bool:
    """Whether a lone "not" is all that one has and the other has not."""
    said = sorted(
        ([word.text for word in run if word.text not in TENSES] for run in (left, right)), key=len
    )
    return said == [[], ["not"]]
