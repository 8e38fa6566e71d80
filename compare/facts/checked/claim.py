"""Two things that an article says and that must go together: a weekday and a date, sum and parts.

Each side is a mention; where they do not go together, the article contradicts itself.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claim:
    """One side of a check: ``said`` in an editor's words, ``about`` the check that it belongs to.

    ``question`` is what both sides answer, ``agrees`` whether they do so alike.
    """

    about: str
    question: str
    said: str
    agrees: bool


@dataclass(frozen=True, slots=True)
class Side:
    """Where one side stands in the sentence's text, ``[start, end)``, and what it comes to."""

    start: int
    end: int
    said: str


@dataclass(frozen=True, slots=True)
class Check:
    """Two sides, and whether they go together."""

    question: str
    left: Side
    right: Side
    agrees: bool

    def claims(self) -> tuple[tuple[Side, Claim], ...]:
        """The sides with their values; a slip that two outlets share is one."""
        about = f"{self.question}: {self.left.said} | {self.right.said}"
        return tuple(
            (side, Claim(about, self.question, side.said, self.agrees))
            for side in (self.left, self.right)
        )
