"""Who says what, and who stands alone."""

import pytest

from compare.model import ArticleEntry, Event, Question, Reading, Report
from compare.render.grid import Cell, Standing, grid, grids
from tests.render.sample import FIRE

OUTLETS = ("Courier", "Gazette", "Mirror")


def killed(*readings: Reading, fingerprint: str | None = "f1") -> Report:
    """Three outlets on one fire, asked how many it killed."""
    return Report(
        version="1",
        encoder="",
        articles=tuple(
            ArticleEntry(name.lower(), f"{name}.txt", name, event="e1") for name in OUTLETS
        ),
        events=(Event("e1", "Fire", None, tuple(name.lower() for name in OUTLETS)),),
        questions=(Question("number", "people killed", "e1", readings, (), fingerprint),),
    )


def standings(report: Report) -> list[str]:
    return [cell.standing for cell in grid(report, report.events[0]).rows[0].cells]


def test_the_reading_with_fewer_origins_is_the_minority() -> None:
    report = killed(
        Reading("three", ("Courier", "Gazette"), 2, ()), Reading("four", ("Mirror",), 1, ())
    )

    assert standings(report) == [Standing.MAJORITY, Standing.MAJORITY, Standing.MINORITY]


def test_two_outlets_that_print_one_agency_outvote_nobody_who_has_two_sources() -> None:
    report = killed(
        Reading("three", ("Courier", "Gazette"), 1, ()), Reading("four", ("Mirror",), 2, ())
    )

    assert standings(report) == [Standing.MINORITY, Standing.MINORITY, Standing.MAJORITY]


def test_one_against_one_is_a_split_and_the_third_is_silent() -> None:
    report = killed(Reading("three", ("Courier",), 1, ()), Reading("four", ("Mirror",), 1, ()))

    assert standings(report) == [Standing.SPLIT, Standing.SILENT, Standing.SPLIT]


def test_readings_that_do_not_conflict_have_no_minority() -> None:
    report = killed(
        Reading("about 120", ("Courier", "Gazette"), 2, ()),
        Reading("118", ("Mirror",), 1, ()),
        fingerprint=None,
    )

    assert standings(report) == [Standing.AGREED] * 3


def test_an_outlet_that_gives_two_readings_shows_both() -> None:
    report = killed(
        Reading("three", ("Courier", "Gazette"), 2, ()), Reading("four", ("Courier",), 1, ())
    )

    assert grid(report, report.events[0]).rows[0].cells[0] == Cell(
        "Courier", ("three", "four"), Standing.MINORITY
    )


def test_a_skipped_article_has_no_column() -> None:
    [only] = grids(FIRE)

    assert "Harbour Pictures" not in only.outlets
    assert len(only.outlets) == 4


@pytest.mark.parametrize("events", [(), (Event("e2", "Storm", None, ()),)])
def test_an_event_without_questions_has_no_grid(events: tuple[Event, ...]) -> None:
    assert grids(Report(version="1", encoder="", events=events)) == ()
