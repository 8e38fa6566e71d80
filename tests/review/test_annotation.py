"""A finding as Web Annotations: each place can be found again by its words and by its position."""

import json
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest

from compare.model import Citation, Discrepancy, Reading
from compare.review.annotation import as_annotations
from compare.review.judgement import Judgement, Mark
from tests.render.sample import ATTACKS, DISCREPANCIES, TEXTS, hostile

TOLL = DISCREPANCIES[2]


def items(found: Discrepancy = TOLL, **given: Any) -> list[dict[str, Any]]:
    made = json.loads(as_annotations(found, TEXTS, **given))
    return made["first"]["items"]


def selectors(item: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    quote, position = item["target"]["selector"]
    return quote, position


@pytest.mark.parametrize("found", DISCREPANCIES, ids=lambda found: found.rule)
def test_words_and_position_lead_to_the_same_place(found: Discrepancy) -> None:
    places = [place for reading in found.readings for place in reading.mentions]
    chosen = [selectors(item) for item in items(found)]

    assert [
        TEXTS[place.article].index(quote["prefix"] + quote["exact"] + quote["suffix"])
        + len(quote["prefix"])
        for place, (quote, _) in zip(places, chosen, strict=True)
    ] == [position["start"] for _, position in chosen]
    assert [
        TEXTS[place.article][position["start"] : position["end"]]
        for place, (_, position) in zip(places, chosen, strict=True)
    ] == [place.text for place in places]


def test_where_the_same_words_stand_twice_more_is_quoted() -> None:
    line = "The fire killed three people, the police said. It is not known why it broke out.\n"
    text = f"Alden, Monday. {line}{line}"
    start = text.rindex("three people")
    place = Citation("a", "a.txt", start, start + 12, 2, 17, "three people", line.strip(), 16)
    found = replace(TOLL, readings=(Reading("three people", ("A",), 1, (place,)),))

    [item] = json.loads(as_annotations(found, {"a": text}))["first"]["items"]

    quote, position = selectors(item)
    quoted = quote["prefix"] + quote["exact"] + quote["suffix"]
    assert text.count(quoted) == 1
    assert text.index(quoted) + len(quote["prefix"]) == position["start"] == start


def test_without_the_article_s_text_the_sentence_is_around() -> None:
    made = json.loads(as_annotations(TOLL, {}))["first"]["items"][0]

    quote, _ = selectors(made)
    assert quote["exact"] == "Three people"
    assert quote["suffix"] == " were killed by a fire in a Port"


def test_it_has_what_the_recommendation_demands() -> None:
    made = json.loads(as_annotations(TOLL, TEXTS))

    assert made["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert made["type"] == "AnnotationCollection"
    assert made["total"] == len(items()) == 5
    assert made["first"]["type"] == "AnnotationPage"
    assert {item["type"] for item in items()} == {"Annotation"}
    ids = [made["id"], made["first"]["id"], *(item["id"] for item in items())]
    assert len(set(ids)) == len(ids)
    assert {urlsplit(one).scheme for one in ids} == {"urn"}


def test_a_decision_has_its_editor_and_its_moment() -> None:
    said = replace(
        Judgement.on(TOLL, Mark.ACCEPTED, note="Ask the fire chief.", by="Ada"),
        number=3,
        at="2026-03-12T09:00:00.000000Z",
    )
    item = items(judgement=said)[0]

    assert item["creator"] == {"type": "Person", "name": "Ada"}
    assert item["created"] == "2026-03-12T09:00:00.000000Z"
    assert [body["value"] for body in item["body"][3:]] == ["accepted", "Ask the fire chief."]
    assert "creator" not in items()[0]


@pytest.mark.parametrize(
    ("url", "source"),
    [
        ("https://courier.example/fire?id=1", "https://courier.example/fire?id=1"),
        ("javascript:alert(1)", "fire/courier.txt"),
        ("https://courier.example/a b", "fire/courier.txt"),
    ],
)
def test_an_article_is_named_by_its_address_or_its_file(url: str, source: str) -> None:
    assert items(urls={"courier": url})[0]["target"]["source"] == source


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_character_stays(attack: str) -> None:
    report = hostile(ATTACKS[attack])

    made = json.loads(as_annotations(report.discrepancies[0], {"a": ATTACKS[attack]}))

    assert made["label"] == ATTACKS[attack]
    assert selectors(made["first"]["items"][0])[0]["exact"] == ATTACKS[attack]
