"""What an event's articles put where in time: dated facts and plans, the earliest first.

A dispute has one line for each day that is given, so that both days are seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compare.model import Event, Question, Reading, Report
from compare.review.days import Days, days_in

DATED = frozenset({"date", "plan"})
PLANNED = "planned"
HAPPENED = "took place "
# Two facts a season apart are not seen as neighbours.
GAP_IN_DAYS = 60


@dataclass(frozen=True, slots=True)
class Moment:
    """One reading of a dated fact; ``after_gap`` where much time has passed since the last."""

    days: Days
    question: Question
    reading: Reading
    after_gap: bool = False

    @property
    def planned(self) -> bool:
        """Whether it was still to come."""
        return self.reading.value.startswith(PLANNED)

    @property
    def told(self) -> str:
        """The days in the reading's words; that something took place needs no saying."""
        return self.reading.value.removeprefix(HAPPENED)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The moments in order, and the readings whose day the words do not tell."""

    moments: tuple[Moment, ...]
    undated: tuple[tuple[Question, Reading], ...]


def timeline(report: Report, event: Event) -> Timeline:
    """The dated facts and plans of one event."""
    placed, undated = [], []
    for question, reading in dated(report, event):
        days = days_in(reading.value, event.date)
        if days is None:
            undated.append((question, reading))
        else:
            placed.append(Moment(days, question, reading))
    placed.sort(key=lambda one: (one.days, one.question.label, one.reading.value))
    return Timeline(tuple(spaced(placed)), tuple(undated))


def dated(report: Report, event: Event) -> Iterator[tuple[Question, Reading]]:
    """Each reading of the questions that ask when."""
    for question in report.questions:
        if question.event == event.id and question.kind in DATED:
            for reading in question.readings:
                yield question, reading


def spaced(moments: list[Moment]) -> Iterator[Moment]:
    """The moments, those marked that follow a long time in which nothing is told."""
    last = None
    for one in moments:
        gap = last is not None and (one.days.first - last).days > GAP_IN_DAYS
        yield Moment(one.days, one.question, one.reading, gap)
        last = one.days.last if last is None else max(last, one.days.last)
