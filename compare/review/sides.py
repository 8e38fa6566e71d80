"""The articles that a finding cites, side by side: what each says, marked with its reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from compare.model import ArticleEntry, Citation, Discrepancy
from compare.review.case import Absence, Case
from compare.review.passages import WINDOW, Cited, Passages, passages

# Articles that stand side by side; the places in the others are listed.
SIDE_BY_SIDE = 6


@dataclass(frozen=True, slots=True)
class Side:
    """One of the articles side by side; without ``passages`` only what it was cited for.

    ``absence`` says why its text is not shown, where it cannot be.
    """

    entry: ArticleEntry
    passages: Passages | None
    places: Sequence[Citation]
    absence: Absence | None


def letters_of(found: Discrepancy) -> tuple[str, ...]:
    """A letter for each reading: A, B, ... Z, A2, ..."""
    count = len(ascii_uppercase)
    return tuple(
        ascii_uppercase[index % count] + (str(index // count + 1) if index >= count else "")
        for index in range(len(found.readings))
    )


def side_by_side(case: Case, found: Discrepancy) -> tuple[list[Side], list[Side]]:
    """The cited articles, those of different readings first; and those beyond a screenful."""
    cited: dict[str, list[tuple[str, Citation]]] = {}
    for letter, reading in zip(letters_of(found), found.readings, strict=True):
        for citation in reading.mentions:
            cited.setdefault(citation.article, []).append((letter, citation))
    order = sorted(cited, key=lambda key: turn(key, found))
    sides = [
        side(case, key, cited[key], whole_text=index < SIDE_BY_SIDE)
        for index, key in enumerate(order)
        if key in case.entries
    ]
    return sides[:SIDE_BY_SIDE], sides[SIDE_BY_SIDE:]


def turn(key: str, found: Discrepancy) -> tuple[int, int]:
    """The first article of each reading, then the second of each: the conflict is seen at once."""
    listed = [
        list(dict.fromkeys(citation.article for citation in reading.mentions))
        for reading in found.readings
    ]
    return min((keys.index(key), index) for index, keys in enumerate(listed) if key in keys)


def side(case: Case, key: str, cited: Sequence[tuple[str, Citation]], *, whole_text: bool) -> Side:
    """An article with the words of its readings marked, if it is what the report was made of."""
    places = [citation for _, citation in cited]
    printed = case.shown.get(key)
    shown = None
    if whole_text and printed:
        spans = [Cited(one.start, one.end, letter) for letter, one in cited]
        shown = passages(printed, spans, WINDOW)
    return Side(case.entries[key], shown, places, case.absence(key))
