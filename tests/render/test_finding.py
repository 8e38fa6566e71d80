"""Where a finding points, what it refers to, and how a path becomes a reference."""

from dataclasses import replace

import pytest

from compare.render.finding import Region, findings, region, uri
from tests.render.sample import FIRE, cite


def test_without_a_new_article_the_reading_with_the_least_support_is_pointed_at() -> None:
    first = next(findings(FIRE))

    assert first.primary.citation.path == "fire/coastline.txt"
    assert {place.citation.article for place in first.related} == {
        "courier", "meridian", "northwire",
    }  # fmt: skip


def test_the_new_article_is_pointed_at() -> None:
    entries = [replace(entry, new=entry.key == "courier") for entry in FIRE.articles]

    first = next(findings(replace(FIRE, articles=tuple(entries))))

    assert first.primary.citation.path == "fire/courier.txt"
    assert first.related[0].citation.path == "fire/coastline.txt"


def test_words_over_the_end_of_a_line_end_on_the_next() -> None:
    place = replace(cite("courier", "Three people", "Three people"), text="Three\r\npeople")

    assert region(place) == Region(5, 1, 6, 7)


@pytest.mark.parametrize(
    ("path", "reference"),
    [
        ("run/fire.txt", "run/fire.txt"),
        ("in brief/5% more?.txt", "in%20brief/5%25%20more%3F.txt"),
        ("../fire.txt", "../fire.txt"),
        ("http://evil.example/x.txt", "http%3A//evil.example/x.txt"),
        ("/srv/fire.txt", "file:///srv/fire.txt"),
        ("C:/news/fire.txt", "file:///C:/news/fire.txt"),
        ("火事.txt", "%E7%81%AB%E4%BA%8B.txt"),
    ],
)
def test_a_path_becomes_a_reference_that_leads_to_the_file_only(path: str, reference: str) -> None:
    assert uri(path) == reference
