"""The clause of a value: what is said of it, with the value masked."""

from compare.facts import number
from compare.model import Clause, Status
from tests.newsroom import parsed


def clause(text: str, words: str) -> Clause:
    [found] = [mention for mention in number.find(parsed(text)) if mention.text == words]
    return found.clause


def test_the_frame_masks_the_value() -> None:
    found = clause("The fire killed seven people in a hotel.", "seven")

    assert found.frame == "fire kill [N] people in hotel"


def test_coordinated_verbs_have_a_clause_each() -> None:
    text = "The quake killed ten people and injured forty villagers."

    assert clause(text, "ten").verb == "kill"
    assert clause(text, "forty").verb == "injure"


def test_a_clause_without_a_subject_borrows_it() -> None:
    assert clause("The quake struck at night, killing ten people.", "ten").subject == "quake"


def test_the_clause_knows_the_verbs_it_hangs_on() -> None:
    found = clause("The quake struck at night, killing ten people.", "ten")

    assert len(found.verbs) == 2


def test_a_plan_is_no_deed() -> None:
    assert clause("The city plans to build 40 homes.", "40").status is Status.PLANNED
    assert clause("The city built 40 homes.", "40").status is Status.HAPPENED


def test_actors_are_the_clauses_and_participants_the_sentences() -> None:
    text = "Police in Velsk said the Reds had bought 40 players."

    found = clause(text, "40")

    assert {"velsk"} <= found.participants
    assert "velsk" not in found.actors
