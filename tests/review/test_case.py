"""What is under review, and by which addresses it is found."""

from dataclasses import replace

import pytest

from compare.model import Question
from compare.review.case import Absence, Case, addresses
from tests.render.sample import ATTACKS, DISCREPANCIES, FIRE, QUESTIONS, RECONCILED
from tests.review.desk import accepted, elsewhere
from tests.review.serving import FIRE_CASE, printed

TOLL, QUESTION = DISCREPANCIES[2], QUESTIONS[1]


def test_two_findings_under_one_fingerprint_have_two_addresses() -> None:
    case = Case(replace(FIRE, discrepancies=(TOLL, elsewhere(TOLL))))

    assert list(case.findings) == [TOLL.fingerprint, f"{TOLL.fingerprint}-2"]


@pytest.mark.parametrize("attack", [*ATTACKS.values(), "", "../../etc/passwd", "é" * 9, "x" * 99])
def test_an_address_is_letters_and_digits_whatever_it_leads_to(attack: str) -> None:
    [address] = addresses([attack])

    assert address.isalnum()
    assert len(address) == 16


def test_a_finding_is_shown_with_the_look_alikes_of_its_sentences() -> None:
    neighbours = FIRE_CASE.neighbours(TOLL)

    of_its_own_rule, of_another = RECONCILED[3:], RECONCILED[2]
    assert neighbours == (*of_its_own_rule, of_another)


def test_a_finding_alone_in_its_sentences_has_no_neighbours() -> None:
    assert FIRE_CASE.neighbours(DISCREPANCIES[1]) == ()


def test_an_article_that_holds_all_that_is_cited_is_shown() -> None:
    assert FIRE_CASE.shown == FIRE_CASE.printed
    assert FIRE_CASE.absence("courier") is None


def test_an_article_that_was_changed_since_is_not_shown_and_the_others_are() -> None:
    changed = printed("courier", "A bridge was opened.", "The Courier")
    case = replace(FIRE_CASE, printed={**FIRE_CASE.printed, "courier": changed})

    assert FIRE_CASE.shown.keys() - case.shown.keys() == {"courier"}
    assert case.absence("courier") is Absence.CHANGED


def test_an_article_that_is_not_at_hand_says_why() -> None:
    case = Case(FIRE, absent={"courier": Absence.OUTSIDE})

    assert case.absence("courier") is Absence.OUTSIDE
    assert case.absence("meridian") is Absence.GONE


def test_words_that_moved_are_not_taken_for_the_cited_ones() -> None:
    courier = FIRE_CASE.printed["courier"]
    place = TOLL.readings[0].mentions[0]

    assert courier.holds(place)
    assert not courier.holds(replace(place, start=place.start + 1, end=place.end + 1))


@pytest.mark.parametrize(
    ("row", "address"),
    [
        (QUESTION, TOLL.fingerprint),
        (replace(QUESTION, event="e2"), f"{TOLL.fingerprint}-2"),
        (replace(QUESTION, event="e3"), ""),
        (replace(QUESTION, fingerprint="gone"), ""),
        (replace(QUESTION, fingerprint=None), ""),
    ],
)
def test_a_row_of_the_grid_leads_to_the_finding_of_its_own_event(
    row: Question, address: str
) -> None:
    other = replace(elsewhere(TOLL), events=("e2",))
    case = Case(replace(FIRE, discrepancies=(TOLL, other)))

    assert case.conflict_in(row) == address


def test_of_two_findings_in_one_event_a_row_leads_to_that_of_its_own_sentences() -> None:
    other = elsewhere(TOLL)
    case = Case(replace(FIRE, discrepancies=(TOLL, other)))
    row = replace(QUESTION, readings=other.readings)

    assert case.conflict_in(row) == f"{TOLL.fingerprint}-2"


def test_a_judgement_leads_to_the_finding_that_it_is_about() -> None:
    other = elsewhere(TOLL)
    case = Case(replace(FIRE, discrepancies=(TOLL, other)))

    assert case.decided_in(accepted(other)) == f"{TOLL.fingerprint}-2"


def test_a_judgement_on_another_fire_leads_nowhere() -> None:
    case = Case(replace(FIRE, discrepancies=(TOLL,)))

    assert case.decided_in(accepted(elsewhere(TOLL))) == ""
