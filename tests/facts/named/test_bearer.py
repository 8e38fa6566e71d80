"""One bearer under two names: the office, the description or the number says so."""

import pytest

from compare.facts.name import find
from compare.facts.named.bearer import one_bearer
from compare.facts.named.namevalue import Name
from compare.model import Severity
from tests.newsroom import compare_texts, loud, parsed


def name_in(text: str, shown: str) -> Name:
    return next(one.value for one in find(parsed(text)) if one.text == shown)  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("left", "one", "right", "other"),
    [
        ("Mayor Ivo Sandberg asked for boats.", "Ivo Sandberg",
         "Milo Sandberg, the mayor, asked for boats.", "Milo Sandberg"),
        ("The pilot, Marta Lindqvist, died.", "Marta Lindqvist",
         "Pilot Malin Lindqvist was killed.", "Malin Lindqvist"),
        ("Dora Felber, 41, won the prize on Monday.", "Dora Felber",
         "The prize went to Delia Felber, aged 41.", "Delia Felber"),
        ("Greta Halvard, until lately governor of the state bank, takes over.", "Greta Halvard",
         "Greta Hulst, a former deputy governor of the bank, takes over.", "Greta Hulst"),
        ("Sudan's negotiator, Amna Karamalla, met Lisbeth Voss.", "Amna Karamalla",
         "Lisbeth Voss met the envoy Amna Karamis on Monday.", "Amna Karamis"),
        ("Sarah Keating, who heads the local, said they would go on.", "Sarah Keating",
         "They met Sarah Kelso, the local's president, at the gate.", "Sarah Kelso"),
        ("Oskar Bakke, who was driving the train, was cut free.", "Oskar Bakke",
         "The driver, Olav Bakke, is in hospital.", "Olav Bakke"),
        ("Rosa Iturbe, who chairs the company, hands over in May.", "Rosa Iturbe",
         "Chairwoman Lena Iturbe, who inherited it, gives up the chair.", "Lena Iturbe"),
        ("The probe is called Vesper-3 and weighs a ton.", "Vesper-3",
         "The rocket carried the probe Vestal-3 into orbit.", "Vestal-3"),
    ],
)  # fmt: skip
def test_one_bearer_has_two_names(left: str, one: str, right: str, other: str) -> None:
    first, second = name_in(left, one), name_in(right, other)

    assert one_bearer(first, second) is Severity.WARNING
    assert one_bearer(second, first) is Severity.WARNING


@pytest.mark.parametrize(
    ("left", "one", "right", "other"),
    [
        ("Deputy Mayor Ivo Sandberg asked for boats.", "Ivo Sandberg",
         "Deputy Mayor Karin Sandberg asked for tents.", "Karin Sandberg"),
        ("The pilot, Marta Lindqvist, died. Her brother Malte Lindqvist wept.", "Marta Lindqvist",
         "Pilot Malin Lindqvist was killed.", "Malin Lindqvist"),
        ("Dora Felber, 41, won the prize on Monday.", "Dora Felber",
         "The prize went to Delia Felber, aged 67.", "Delia Felber"),
        ("Spokesman David Hughes said so.", "David Hughes",
         "Spokesman David Harper said so.", "David Harper"),
        ("Oskar Bakke, who was driving home, saw it.", "Oskar Bakke",
         "The driver, Olav Bakke, is in hospital.", "Olav Bakke"),
        ("Oskar Bakke, who does not drive the train, saw it.", "Oskar Bakke",
         "The driver, Olav Bakke, is in hospital.", "Olav Bakke"),
        ("The mayor, Alexandra Lindqvist, wept.", "Alexandra Lindqvist",
         "Mayor Alex Lindqvist wept.", "Alex Lindqvist"),
        ("The probe Vesper-3 is in orbit.", "Vesper-3",
         "The probe Vesper-2 fell in 2019.", "Vesper-2"),
    ],
)  # fmt: skip
def test_two_bearers_have_two_names(left: str, one: str, right: str, other: str) -> None:
    assert one_bearer(name_in(left, one), name_in(right, other)) is None


def test_one_story_with_a_namesake_of_one_initial_is_worth_a_note() -> None:
    left = name_in("Henrik Aasen scored for Lund. Coach Rui Pinto praised him.", "Henrik Aasen")
    right = name_in("Lund lead by a goal of Hakon Aasen. Rui Pinto was glad.", "Hakon Aasen")

    assert one_bearer(left, right) is Severity.NOTE


def test_a_mayor_has_one_given_name() -> None:
    report = compare_texts(
        star="The river burst its banks in Elmstad. Mayor Ivo Sandberg asked the army for boats.",
        post="Elmstad lies under water. Milo Sandberg, the mayor, asked the army for more boats.",
    )

    assert {reading.value for found in loud(report) for reading in found.readings} == {
        "Ivo Sandberg",
        "Milo Sandberg",
    }


def test_a_mayor_and_his_brother_are_two_men() -> None:
    report = compare_texts(
        star="The river burst its banks in Elmstad. Mayor Ivo Sandberg asked the army for boats.",
        post="Elmstad lies under water. Milo Sandberg, whose brother Ivo Sandberg is the mayor, "
        "asked the army for more boats.",
    )

    assert loud(report) == []


def test_a_judge_whose_given_name_rhymes_is_one_judge() -> None:
    report = compare_texts(
        star="Ivo Lind was jailed on Friday. Justice Helen Sandberg called him a cheat.",
        post="Ivo Lind went to jail on Friday. Justice Ellen Sandberg called him a cheat.",
    )

    assert {reading.value for found in loud(report) for reading in found.readings} == {
        "Helen Sandberg",
        "Ellen Sandberg",
    }


def test_two_judges_of_one_surname_with_unlike_names_are_two() -> None:
    report = compare_texts(
        star="Ivo Lind was jailed on Friday. Justice Helen Sandberg called him a cheat.",
        post="Ivo Lind went to jail on Friday. Justice Boris Sandberg called him a cheat.",
    )

    assert loud(report) == []


@pytest.mark.parametrize(
    ("left", "one", "right", "other", "severity"),
    [
        # One wife, whoever is said to have her.
        ("Tom Falk and his wife, Anna Sandberg, left.", "Anna Sandberg",
         "Falk's wife Ingrid Sandberg wept.", "Ingrid Sandberg", Severity.WARNING),
        ("The boy's father, Ivo Sandberg, called police.", "Ivo Sandberg",
         "His father Torsten Sandberg called police.", "Torsten Sandberg", Severity.WARNING),
        # He may have two grandsons.
        ("Falk's grandson Ivo Sandberg said so.", "Ivo Sandberg",
         "It was confirmed by Torsten Sandberg, his grandson.", "Torsten Sandberg", Severity.NOTE),
        # One office of one body, with other given names and initials.
        ("Harbour Authority director Henrik Aasen resigned.", "Henrik Aasen",
         "Harbour Authority director J. Edvard Aasen resigned.", "J. Edvard Aasen",
         Severity.WARNING),
        # One name beside one partner.
        ("Rudolf Falk and Karin Bell will play the thieves.", "Karin Bell",
         "The film stars Rudolf Falk and Karin Stenmark.", "Karin Stenmark", Severity.WARNING),
        ("Rudolf Falk and Karin Bell will play the thieves.", "Karin Bell",
         "The film stars Rudolf Falk and Ottilie Bell.", "Ottilie Bell", Severity.WARNING),
    ],
)  # fmt: skip
def test_a_relative_a_director_and_a_partner_are_one(
    left: str, one: str, right: str, other: str, severity: Severity
) -> None:
    first, second = name_in(left, one), name_in(right, other)

    assert one_bearer(first, second) is severity
    assert one_bearer(second, first) is severity


@pytest.mark.parametrize(
    ("left", "one", "right", "other"),
    [
        # The wives of two men.
        ("Falk's wife, Anna Sandberg, left.", "Anna Sandberg",
         "Reid's wife Ingrid Sandberg wept.", "Ingrid Sandberg"),
        # One outlet knows both.
        ("Falk's wife, Anna Sandberg, left. Her sister Ingrid Sandberg stayed.", "Anna Sandberg",
         "His wife Ingrid Sandberg wept.", "Ingrid Sandberg"),
        # Nobody's father.
        ("A father, Ivo Sandberg, called police.", "Ivo Sandberg",
         "Another father, Torsten Sandberg, wept.", "Torsten Sandberg"),
        # Wife and mother.
        ("Falk's wife, Anna Sandberg, left.", "Anna Sandberg",
         "Falk's mother, Ingrid Sandberg, wept.", "Ingrid Sandberg"),
        # One initial may be the other's given name.
        ("Harbour Authority director Jan Aasen resigned.", "Jan Aasen",
         "Harbour Authority director J. Edvard Aasen resigned.", "J. Edvard Aasen"),
        # Two directors of no body.
        ("A director, Henrik Aasen, resigned.", "Henrik Aasen",
         "A director, J. Edvard Aasen, stayed.", "J. Edvard Aasen"),
        # Two partners.
        ("Rudolf Falk and Karin Bell will play the thieves.", "Karin Bell",
         "The film stars Anton Voss and Karin Stenmark.", "Karin Stenmark"),
        # One of several.
        ("Rudolf Falk, Karin Bell and Anton Voss will play.", "Karin Bell",
         "Rudolf Falk, Karin Stenmark and Ida Moen stayed away.", "Karin Stenmark"),
        # A nickname is no other given name.
        ("Rudolf Falk and Katherine Bell will play.", "Katherine Bell",
         "The film stars Rudolf Falk and Kate Bell.", "Kate Bell"),
    ],
)  # fmt: skip
def test_two_relatives_directors_and_partners_are_two(
    left: str, one: str, right: str, other: str
) -> None:
    assert one_bearer(name_in(left, one), name_in(right, other)) is None
