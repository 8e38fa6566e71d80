"""rdjson as reviewdog reads it: places in lines and bytes, related places, nothing hidden."""

import json
from dataclasses import replace
from typing import Any

from compare.cite import Library
from compare.model import Article, Sentence
from compare.render import RenderOptions
from compare.render.rdjson import location, render
from tests.render.sample import FIRE, hostile


def diagnostics(text: str) -> list[dict[str, Any]]:
    return json.loads(text)["diagnostics"]


def test_a_finding_has_a_place_and_related_places() -> None:
    first = diagnostics(render(FIRE, RenderOptions()))[0]

    assert first["severity"] == "ERROR"
    assert first["code"] == {"value": "date"}
    assert first["location"]["path"] == "fire/coastline.txt"
    assert [one["location"]["path"] for one in first["related_locations"]] == [
        "fire/courier.txt", "fire/meridian.txt", "fire/northwire.txt",
    ]  # fmt: skip


def test_columns_count_bytes() -> None:
    text = "Zürich: zwölf Verletzte."
    article = Article("post", "post.txt", text, "Post")
    place = Library([article]).place(Sentence("post", 0, 0, len(text), text), 8, 13)

    assert location(place)["range"] == {
        "start": {"line": 1, "column": 10}, "end": {"line": 1, "column": 16},
    }  # fmt: skip


def test_words_over_several_lines_are_told_by_lines() -> None:
    first = FIRE.discrepancies[0].readings[0].mentions[0]
    place = replace(first, text="Tuesday\nnight", byte_column=9)

    assert location(place)["range"] == {"start": {"line": 5}, "end": {"line": 6}}


def test_a_message_makes_no_image_and_notifies_nobody() -> None:
    said = diagnostics(render(hostile("![x](https://evil.example/p.png) @all"), RenderOptions()))

    assert "![x](" not in said[0]["message"]
    assert "@all" not in said[0]["message"]
