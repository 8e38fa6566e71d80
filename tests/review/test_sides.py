"""What stands side by side on a finding's page."""

from dataclasses import replace

from compare.model import Reading
from compare.review.case import Absence, Case
from compare.review.sides import letters_of, side_by_side
from tests.render.sample import DISCREPANCIES, FIRE, THREE_DEAD, cite
from tests.review.serving import FIRE_CASE

TOLL = DISCREPANCIES[2]


def names(case: Case, *readings: Reading) -> list[str]:
    sides, _ = side_by_side(case, replace(TOLL, readings=readings))
    return [side.entry.key for side in sides]


def test_the_first_articles_of_both_readings_stand_next_to_each_other() -> None:
    assert names(FIRE_CASE, *TOLL.readings) == ["courier", "coastline", "meridian", "northwire"]


def test_an_article_that_gives_both_readings_stands_for_the_lonely_one() -> None:
    four = Reading("four", ("North Wire",), 1, (cite("northwire", "PORT ELLERY", "Three people"),))

    assert names(FIRE_CASE, THREE_DEAD, four)[:2] == ["courier", "northwire"]


def test_an_article_whose_words_moved_is_not_shown_as_the_one_of_the_report() -> None:
    moved = replace(THREE_DEAD.mentions[0], start=1, end=13)
    found = replace(TOLL, readings=(replace(THREE_DEAD, mentions=(moved,)),))
    case = replace(FIRE_CASE, report=replace(FIRE, discrepancies=(found,)))

    [side], _ = side_by_side(case, found)

    assert (side.passages, side.absence) == (None, Absence.CHANGED)
    assert list(side.places) == [moved]


def test_readings_beyond_the_alphabet_have_letters_too() -> None:
    letters = letters_of(replace(TOLL, readings=(THREE_DEAD,) * 28))

    assert letters[:2] + letters[25:] == ("A", "B", "Z", "A2", "B2")


def test_an_outlet_that_is_not_in_the_report_has_no_side() -> None:
    assert names(Case(replace(FIRE, articles=())), *TOLL.readings) == []
