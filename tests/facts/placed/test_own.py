"""Places that are those of one person or thing: the hospital, the arrest, the car, the factory."""

from itertools import product

import pytest

from compare.facts.place import find, relate
from compare.model import Severity, Verdict
from tests.newsroom import parsed

CONFLICT = Verdict.CONFLICT
LEAD = "Robert Keller was hurt in a crash on Monday."


def answers(asked: str, left: str, right: str) -> set[tuple[Verdict, Severity | None]]:
    """How the answers of two reports to one question stand."""
    told = [
        [one.value for one in find(parsed(text)) if one.value.asked.startswith(asked)]  # type: ignore[union-attr]
        for text in (left, right)
    ]
    related = [relate(one, other) for one, other in product(*told)]  # type: ignore[arg-type]
    return {(one.verdict, one.severity) for one in related}


@pytest.mark.parametrize(
    ("asked", "left", "right"),
    [
        ("in hospital", "He was flown to Raven Hospital in Bergen.",
         "He is being treated at Oslo Royal Infirmary."),
        ("in hospital", "Keller was taken to a hospital in Bergen.",
         "Keller is in hospital in Oslo."),
        ("seized", "Keller was arrested at Bergen airport.",
         "Police caught Keller at a motel in Oslo."),
        ("left vehicle", "Keller left his Volvo at Bergen railway station.",
         "His car was in the car park of Oslo station."),
        ("made", "The camera will be made in Bergen.", "It is assembled at its Stavanger factory."),
        ("lie ", "Olmstead, 40 km north of Bergen, is small.",
         "Olmstead, which lies to the south of Bergen, is small."),
        ("lie ", "Olmstead, 40 km north of Bergen, is small.",
         "Olmstead lies west of Bergen town."),
        ("epicentre", "It was centred nine kilometres south-east of Bergen.",
         "The epicentre lay a few kilometres to the north-west of Bergen."),
        ("home", "Keller, who made his home in Bergen, is a nurse.",
         "Keller, a nurse by trade, lived in Oslo."),
        ("home", "Bergen man Robert Keller is a nurse.", "Keller, a nurse, is from Oslo."),
    ],
)  # fmt: skip
def test_two_answers_to_one_question(asked: str, left: str, right: str) -> None:
    found = answers(asked, f"{LEAD} {left}", f"{LEAD} {right}")
    assert {verdict for verdict, _ in found} == {CONFLICT}


@pytest.mark.parametrize(
    ("asked", "left", "right"),
    [
        ("in hospital", "He was taken to Bergen Royal Infirmary.", "He is in hospital in Bergen."),
        ("in hospital", "He was taken to Bergen Royal Infirmary.",
         "The driver was taken to Oslo Royal Infirmary."),
        ("in hospital", "He was taken to Bergen Royal Infirmary.",
         "He was first taken to Voss Hospital, then to Oslo."),
        ("in hospital", "He was taken to Bergen Royal Infirmary.",
         "Sarah Norton was taken to Oslo Royal Infirmary."),
        ("in hospital", "He was taken to Bergen Royal Infirmary.",
         "Keller, a nurse at Oslo Royal Infirmary, was hurt."),
        ("seized", "Keller was arrested at Bergen airport.", "Keller was arrested in Bergen."),
        ("seized", "Keller was arrested at Bergen airport.",
         "Keller had been arrested in Oslo once before."),
        ("left vehicle", "Keller left his Volvo at Bergen station.",
         "A police car was parked at Oslo station."),
        ("made", "The camera will be made in Bergen.", "Its lens is made of glass in Oslo."),
        ("made", "The camera will be made in Bergen.", "The previous camera was made in Oslo."),
        ("lie ", "Olmstead, 40 km north of Bergen, is small.",
         "Olmstead, which lies north-west of Bergen, is small."),
        ("epicentre", "It was centred nine kilometres south-east of Bergen.",
         "An aftershock was centred ten kilometres north of Bergen."),
        ("home", "Keller, who made his home in Bergen, is a nurse.",
         "Keller lived in Oslo as a child."),
        ("home", "Bergen man Robert Keller is a nurse.", "Keller had a holiday home in Malaga."),
        ("home", "Bergen man Robert Keller is a nurse.",
         "Robert Keller, 34, from Landas, Bergen, is a nurse."),
    ],
)  # fmt: skip
def test_other_answers_and_other_questions(asked: str, left: str, right: str) -> None:
    found = answers(asked, f"{LEAD} {left}", f"{LEAD} {right}")
    assert CONFLICT not in {verdict for verdict, _ in found}


def test_the_man_of_a_town_is_named_soon() -> None:
    told = "A Bergen man has been jailed for theft. Robert Keller, 34, admitted it."
    other = "A thief has been jailed. Robert Keller, 34, of Oslo, admitted it."
    assert answers("home", told, other) == {(CONFLICT, Severity.NOTE)}


def test_the_man_of_a_town_is_not_the_judge() -> None:
    told = "A Bergen man has been jailed for theft. Judge Robert Keller called it a shame."
    other = "Robert Keller, of Oslo, is a judge."
    assert answers("home", told, other) == set()
