"""Who is said to do what, and whether it is affirmed."""

import pytest

from compare.model import Article
from compare.options import DEFAULT_PARSER
from compare.text.grammar.parse import parse
from compare.text.statement.predication import predications
from compare.text.statement.record import Predication


def clauses(text: str) -> list[Predication]:
    article = Article(key="a", path="a.txt", text=text, outlet="A")
    [parsed] = parse([article], parser=DEFAULT_PARSER)
    return [found for sentence in parsed.sentences for found in predications(sentence.span)]


def told(text: str) -> list[tuple[str, str, str]]:
    """Agent, verb and patient of each clause."""
    return [
        (
            found.agent.text if found.agent else "",
            found.verb.lemma_,
            found.patient.text if found.patient else "",
        )
        for found in clauses(text)
    ]


@pytest.mark.parametrize("text", ["Police found the weapon.", "The weapon was found by police."])
def test_active_and_passive_have_the_same_parties(text: str) -> None:
    assert told(text) == [("Police" if text.startswith("Police") else "police", "find", "weapon")]


@pytest.mark.parametrize(
    "text",
    [
        "Police did not find the weapon.",
        "Police never found the weapon.",
        "Police failed to find the weapon.",
        "No officer found the weapon.",
        "Police found no weapon.",
        "Nobody found the weapon.",
        "Police have yet to find the weapon.",
        "Police didn ’ t find the weapon.",
    ],
)
def test_a_no_may_stand_in_many_places(text: str) -> None:
    assert [found.negated for found in clauses(text) if found.verb.lemma_ == "find"] == [True]


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Police found the weapon.", ""),
        ("Police will find the weapon.", "will"),
        ("Police may find the weapon.", "may"),
        ("Police reportedly found the weapon.", "may"),
        ("Police must find the weapon.", "must"),
        ("Police have not found the weapon.", "yet"),
        ("Police managed to find the weapon.", ""),
        ("Police tried to find the weapon.", "may"),
    ],
)
def test_a_fact_a_plan_and_a_possibility_are_told_apart(text: str, mood: str) -> None:
    assert [found.mood for found in clauses(text) if found.verb.lemma_ == "find"] == [mood]


@pytest.mark.parametrize(
    "text",
    [
        "Did police find the weapon?",
        "Not all officers found the weapon.",
        "Police did not find the weapon until Friday.",
        "The fire did not spread further.",
        "Police did not find the weapon in the car but in the river.",
    ],
)
def test_a_question_and_a_part_denied_say_neither_yes_nor_no(text: str) -> None:
    assert [found for found in clauses(text) if found.verb.lemma_ in {"find", "spread"}] == []


def test_a_claim_has_its_claimant_and_a_denial_turns_it() -> None:
    [said] = [one for one in clauses("The mayor said the dam held.") if one.verb.lemma_ == "hold"]
    [denied] = [one for one in clauses("He denied that the dam held.") if one.verb.lemma_ == "hold"]

    assert said.claimant is not None
    assert (said.negated, denied.negated) == (False, True)
