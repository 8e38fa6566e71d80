"""A quoted remark: the words said, who said them, and what they speak of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from compare.text.quoting.speaker import NOBODY, Speaker
from compare.text.quoting.wording import is_content, stem

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class QuoteValue:
    """The words said; who said them and how the paper prints them is not part of the remark.

    ``beside`` are the words of the sentences next to it in one speech.
    """

    words: tuple[str, ...]
    speaker: Speaker = field(default=NOBODY, compare=False)
    text: str = field(default="", compare=False)
    beside: frozenset[tuple[str, ...]] = field(default=frozenset(), compare=False)


def meanings(said: Iterable[str]) -> set[str]:
    """What words speak of, without their inflections."""
    return {stem(word) for word in said if is_content(word)}
