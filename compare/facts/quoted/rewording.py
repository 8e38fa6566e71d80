"""One remark turned into another, word by word: what both have, and what stands in whose place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from compare.text.quoting.wording import is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# An aligned word at the edge counts only if it is near the rest.
STRAY = 2


@dataclass(frozen=True, slots=True)
class Step:
    """A run of words that two remarks share, or one that stands in place of another."""

    same: bool
    left: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def length(self) -> int:
        """Words on the longer side."""
        return max(len(self.left), len(self.right))


def aligned(shorter: Sequence[str], longer: Sequence[str]) -> list[Step]:
    """The one remark turned into the other, from the first to the last real agreement.

    Before and after it, words that only the longer one has were cut off by the other outlet;
    where both have words there, as many as the shorter one has were changed.
    """
    steps = merged(shorter, longer)
    first, last = 0, len(steps)
    while first < last and is_stray(steps[first], steps[first + 1 : first + 2]):
        first += 1
    while last > first and is_stray(steps[last - 1], steps[max(last - 2, first) : last - 1]):
        last -= 1
    return [*edge(steps[:first], before=True), *steps[first:last], *edge(steps[last:])]


def merged(shorter: Sequence[str], longer: Sequence[str]) -> list[Step]:
    """Runs of equal and of other words in turn."""
    steps: list[Step] = []
    for code in Levenshtein.opcodes(shorter, longer):
        left = tuple(shorter[code.src_start : code.src_end])
        right = tuple(longer[code.dest_start : code.dest_end])
        step = Step(code.tag == "equal", left, right)
        if steps and steps[-1].same == step.same:
            step = Step(step.same, steps[-1].left + step.left, steps[-1].right + step.right)
            steps.pop()
        steps.append(step)
    return steps


def is_stray(step: Step, inner: Sequence[Step]) -> bool:
    """Whether an outermost step is no agreement, or a lone "the" far from the others."""
    if not step.same:
        return True
    if step.length > STRAY or any(is_content(word) for word in step.left):
        return False
    return any(other.length > STRAY for other in inner)


def edge(steps: Sequence[Step], *, before: bool = False) -> Iterator[Step]:
    """What changed at one end: as many words of the longer remark as the shorter one has there."""
    left = tuple(word for step in steps for word in step.left)
    right = tuple(word for step in steps for word in step.right)
    if left and right:
        cut = right[-len(left) :] if before else right[: len(left)]
        yield Step(left == cut, left, cut)
