"""Going through a list of findings: its pages, the neighbours of each, and which one is next."""

from dataclasses import replace

import pytest

from compare.review.case import Case
from compare.review.docket import Docket, Entry
from compare.review.judgement import undecided
from compare.review.listing import next_open, place_of, sheet_of
from tests.render.sample import DISCREPANCIES, FIRE
from tests.review.desk import dismissed

CASE = Case(FIRE)
DATE, SPRINKLERS, TOLL, TITLE, QUOTE = DISCREPANCIES


def test_the_next_open_finding_comes_round_to_the_first() -> None:
    entries = Docket.of(CASE, [dismissed(SPRINKLERS)]).entries

    assert next_open(DATE.fingerprint, entries).found is TOLL
    assert next_open(QUOTE.fingerprint, entries).found is DATE


def test_a_finding_knows_its_neighbours() -> None:
    entries = Docket.of(CASE, ()).entries

    place = place_of(TOLL.fingerprint, entries)

    assert (place.number, place.total) == (3, 5)
    assert (place.before.found, place.after.found) == (SPRINKLERS, TITLE)


def test_a_finding_knows_the_page_of_the_list_it_is_on() -> None:
    entries = tuple(
        replace(Docket.of(CASE, ()).entries[0], address=str(number)) for number in range(120)
    )

    assert [place_of(address, entries).sheet for address in ("0", "49", "50", "119", "gone")] == [
        1, 1, 2, 3, 1,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "number", "first"), [(1, 1, 0), (2, 2, 50), (0, 1, 0), (99, 3, 100)]
)
def test_a_page_of_the_list_is_the_nearest_there_is(asked: int, number: int, first: int) -> None:
    entries = [Entry(str(n), TOLL, undecided(TOLL.fingerprint)) for n in range(120)]

    sheet = sheet_of(entries, asked)

    assert (sheet.number, sheet.last, sheet.entries[0].address) == (number, 3, str(first))
