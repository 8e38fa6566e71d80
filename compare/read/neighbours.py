"""jusText's second look at paragraphs, in one pass: a short one is what its neighbours are.

jusText asks every short paragraph for the next long one, which takes minutes
where a page has a hundred thousand short ones, as tables have.  Here each is
told in passing; the answers are the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Protocol

    class Paragraph(Protocol):
        """What jusText knows of a paragraph: its class by itself, and among others."""

        heading: bool
        cf_class: str
        class_type: str


GOOD, BAD, NEARLY, SHORT = "good", "bad", "neargood", "short"
SURE = frozenset((GOOD, BAD))
LIKELY = SURE | {NEARLY}


def hasten() -> None:
    """Let trafilatura ask this module instead of jusText's own function."""
    from trafilatura import external

    external.revise_paragraph_classification = revise  # type: ignore[attr-defined]


def revise(paragraphs: list[Paragraph], max_heading_distance: int) -> None:
    """Set ``class_type`` of each as jusText does; where headings count, by jusText itself."""
    if any(paragraph.heading for paragraph in paragraphs):
        from justext.core import revise_paragraph_classification

        revise_paragraph_classification(paragraphs, max_heading_distance)
        return
    classes = without_short([paragraph.cf_class for paragraph in paragraphs])
    for paragraph, found in zip(paragraphs, without_nearly(classes), strict=True):
        paragraph.class_type = found


def without_short(classes: list[str]) -> list[str]:
    """The classes, with short ones good or bad: as both neighbours, else good beside a nearly."""
    sure = zip(before(classes, SURE), after(classes, SURE), strict=True)
    likely = zip(before(classes, LIKELY), after(classes, LIKELY), strict=True)
    return [
        short(*by, *near) if one == SHORT else one
        for one, by, near in zip(classes, sure, likely, strict=True)
    ]


def short(left: str, right: str, near_left: str, near_right: str) -> str:
    """What a short paragraph is between its sure and its likely neighbours."""
    if left == right:
        return left
    unsure = near_left if left == BAD else near_right
    return GOOD if unsure == NEARLY else BAD


def without_nearly(classes: list[str]) -> list[str]:
    """The classes, with nearly good ones bad between two bad ones and good elsewhere."""
    found: list[str] = []
    left = BAD
    for one, right in zip(classes, after(classes, SURE), strict=True):
        if one == NEARLY:
            one = BAD if left == right == BAD else GOOD
        left = one
        found.append(one)
    return found


def before(classes: Iterable[str], wanted: frozenset[str]) -> list[str]:
    """For each place the nearest of the wanted classes before it; bad where there is none."""
    found, last = [], BAD
    for one in classes:
        found.append(last)
        last = one if one in wanted else last
    return found


def after(classes: list[str], wanted: frozenset[str]) -> list[str]:
    """For each place the nearest of the wanted classes behind it; bad where there is none."""
    return before(reversed(classes), wanted)[::-1]
