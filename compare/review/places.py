"""Every place in an article that a report cites, wherever in the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from compare.model import Citation, Discrepancy, Question, Reading, Reconciled, Report


def places(report: Report) -> Iterator[Citation]:
    """What is cited by findings, look-alikes, questions, and sentences on the same thing."""
    for aligned in report.alignments:
        yield from (aligned.left, aligned.right)
    stated: Iterable[Discrepancy | Reconciled | Question] = chain(
        report.discrepancies, report.reconciled, report.questions
    )
    for one in stated:
        yield from citations(one.readings)


def citations(readings: Iterable[Reading]) -> list[Citation]:
    """Every place that readings cite."""
    return [citation for reading in readings for citation in reading.mentions]
