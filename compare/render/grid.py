"""The fact grid: who says what on each question, and which reading stands alone.

    people killed    three (Courier)    three (North Wire)    four (Coastline)  <- minority

A minority is not a mistake: the lone outlet may be the one that is right.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from compare.model import Event, Question, Reading, Report
from compare.render.wording import checked


class Standing(StrEnum):
    """How an outlet's reading stands to the others': ``split`` is a conflict without a majority."""

    AGREED = "agreed"
    MAJORITY = "majority"
    MINORITY = "minority"
    SPLIT = "split"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one outlet says on one question; no values when it is silent."""

    outlet: str
    values: tuple[str, ...]
    standing: Standing


@dataclass(frozen=True, slots=True)
class Row:
    """One question and a cell for each outlet of the grid."""

    question: Question
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Everything that was asked of one event's articles."""

    event: Event
    outlets: tuple[str, ...]
    rows: tuple[Row, ...]


def grids(report: Report) -> tuple[Grid, ...]:
    """One grid for each event that has questions."""
    built = (grid(report, event) for event in report.events)
    return tuple(one for one in built if one.rows)


def grid(report: Report, event: Event) -> Grid:
    """The grid of one event; its columns are the outlets of the event's articles."""
    asked = [question for question in report.questions if question.event == event.id]
    keys = set(event.articles)
    named = [
        entry.outlet for entry in checked(report) if entry.key in keys or entry.event == event.id
    ]
    said = [name for one in asked for reading in one.readings for name in reading.outlets]
    outlets = tuple(dict.fromkeys(named + said))
    return Grid(event, outlets, tuple(row(question, outlets) for question in asked))


def row(question: Question, outlets: Iterable[str]) -> Row:
    """One question, asked of every outlet."""
    standings = [standing(reading, question) for reading in question.readings]
    cells = []
    for outlet in outlets:
        said = [
            (reading.value, place)
            for reading, place in zip(question.readings, standings, strict=True)
            if outlet in reading.outlets
        ]
        values = tuple(value for value, _ in said)
        cells.append(Cell(outlet, values, _weakest(place for _, place in said)))
    return Row(question, tuple(cells))


def standing(reading: Reading, question: Question) -> Standing:
    """How one reading stands; where no conflict was found, all agree."""
    if question.fingerprint is None:
        return Standing.AGREED
    most = max(_support(other) for other in question.readings)
    leading = [other for other in question.readings if _support(other) == most]
    if len(leading) > 1:
        return Standing.SPLIT
    return Standing.MAJORITY if _support(reading) == most else Standing.MINORITY


def _support(reading: Reading) -> tuple[int, int]:
    """Independent origins count first: three outlets that print one agency are one voice."""
    return reading.origins, len(reading.outlets)


def _weakest(standings: Iterable[Standing]) -> Standing:
    """An outlet that gives two readings is marked for the one that few share."""
    order = (Standing.MINORITY, Standing.SPLIT, Standing.MAJORITY, Standing.AGREED)
    given = set(standings)
    return next((one for one in order if one in given), Standing.SILENT)
