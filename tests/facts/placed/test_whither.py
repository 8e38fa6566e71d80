"""Places that answer a question of their own: a seat, a hospital, a river, where the hurt went."""

import pytest

from compare.facts.place import find, relate
from compare.facts.placed.site import PlaceValue
from compare.model import Severity, Verdict
from tests.newsroom import compare_texts, loud, parsed


def asked(text: str) -> PlaceValue:
    return next(one.value for one in find(parsed(text)) if one.value.asked)  # type: ignore[attr-defined,return-value]


@pytest.mark.parametrize(
    ("left", "right", "severity"),
    [
        ("The most badly hurt were flown to Bergen by helicopter.",
         "A plane took the worst of the wounded to Trondheim.", Severity.WARNING),
        ("The injured were flown to Bergen by helicopter.",
         "A plane took the wounded to Trondheim.", Severity.NOTE),
        ("The injured were being treated in Bergen.",
         "The 12 passengers were hospitalised in Trondheim.", Severity.NOTE),
        ("Anna Lindholm was taken to the King Olav Hospital.",
         "Anna Lindholm is being treated at St Mary's Hospital in Lund.", Severity.WARNING),
        ("She was taken to the King Olav Hospital.",
         "She is being treated at St Mary's Hospital in Lund.", Severity.NOTE),
        ("The merged company will have its head office in Geneva.",
         "The combined group will keep its headquarters in Rotterdam.", Severity.WARNING),
        ("The enlarged business will be run from Aarhus.",
         "The combined company, which will have its headquarters in Geneva, is the largest.",
         Severity.WARNING),
        ("The merged group will be based in Geneva.",
         "The combined group will keep its headquarters in Rotterdam.", Severity.WARNING),
        ("A helicopter carried four people with serious injuries to Bergen.",
         "The three most badly hurt were flown to a hospital in Trondheim.", Severity.WARNING),
        ("The girl was found alive in a barn near Cork.",
         "Searchers found the girl in a shed outside Belfast.", Severity.WARNING),
        ("The coach plunged into the Vesla river.",
         "The bus fell into the Storelva, a river swollen by rain.", Severity.WARNING),
        ("The capsule came down in the Black Sea.",
         "The capsule landed in the Caspian Sea.", Severity.WARNING),
        ("The gang's van was found burnt out near Antwerp.",
         "Their car was found abandoned on the outskirts of Namur.", Severity.WARNING),
    ],
)  # fmt: skip
def test_two_answers_to_one_question(left: str, right: str, severity: Severity) -> None:
    relation = relate(asked(left), asked(right))

    assert (relation.verdict, relation.severity) == (Verdict.CONFLICT, severity)
    assert relate(asked(right), asked(left)) == relation


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Anna Lindholm was taken to the King Olav Hospital.",
         "Per Dahl is being treated at St Mary's Hospital in Lund."),
        ("Anna Lindholm was taken to the King Olav Hospital.",
         "Anna Lindholm died at the King Olav Memorial Hospital."),
        ("The enlarged business will be run from Odense.",
         "Dansk Salt is run from Bergen."),
        ("A helicopter carried four people with serious injuries to Bergen.",
         "Two people with minor injuries were taken to a hospital in Trondheim."),
        ("Norsk Fisk has its headquarters in Bergen.",
         "Dansk Salt has its head office in Odense."),
        ("The coach plunged into the Vesla river.",
         "The capsule landed in the Caspian Sea."),
        ("The gang's van was found burnt out near Leeds.",
         "Their car was found abandoned on the outskirts of Bradford."),
    ],
)  # fmt: skip
def test_other_questions_and_longer_names_are_no_conflict(left: str, right: str) -> None:
    assert relate(asked(left), asked(right)).verdict is not Verdict.CONFLICT


@pytest.mark.parametrize(
    "text",
    [
        "The injured were taken to the King Olav Hospital.",
        "The company has its headquarters in Bergen.",
        "The minister flew to Oslo on Monday.",
        "He swam in the Caspian Sea.",
        "A gun was found near Antwerp.",
    ],
)
def test_what_several_places_may_answer_is_not_asked(text: str) -> None:
    assert not any(one.value.asked for one in find(parsed(text)))  # type: ignore[attr-defined]


def test_the_place_where_talks_were_held_stands_before_the_clause() -> None:
    [found] = find(parsed("The team flew home from Lisbon, where the talks were held."))

    assert (found.text, "meet" in found.value.about) == ("Lisbon", True)  # type: ignore[attr-defined]


def test_the_wounded_were_flown_to_one_town() -> None:
    report = compare_texts(
        star="A gas blast tore through a bakery in Floro. The most badly hurt were flown to Bergen.",
        post="A gas blast destroyed a bakery in Floro. A plane took the worst of the hurt to Oslo.",
    )

    assert [found.kind for found in loud(report)] == ["place"]


def test_a_dateline_is_no_place_where_the_wounded_went() -> None:
    report = compare_texts(
        star="OSLO - A gas blast tore through a bakery in Floro. The most badly hurt were flown to "
        "Bergen.",
        post="A gas blast destroyed a bakery in Floro. A plane took the worst of the hurt to Bergen.",
    )

    assert loud(report) == []


def test_a_named_patient_is_asked_for_whatever_her_injuries() -> None:
    assert asked(
        "Anna Lindholm was taken with serious injuries to the King Olav Hospital."
    ).asked == ("in hospital")
