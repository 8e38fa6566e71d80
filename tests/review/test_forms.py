"""Forms send back what was kept: a note, a filter, the list that a decision was made from."""

import html
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.render.sample import FIRE
from tests.review.serving import FIRE_CASE, case_of, reviewing

FIRST = FIRE.discrepancies[0]
PATH = f"/finding/{FIRST.fingerprint}"


def in_the_field(page: str) -> str:
    """What a browser has in the note's field, and sends with every decision."""
    [inside] = re.findall(r'<textarea id="note"[^>]*>(.*?)</textarea>', page, re.DOTALL)
    return html.unescape(inside.removeprefix("\n"))


@pytest.mark.parametrize(
    "note",
    [
        "First ask the Post.\nThen ask the fire brigade.",
        "See courier.txt::4 and ##[3]",
        "two  spaces",
        "a soft\u200fmark",
        "</textarea><b>not</b> &amp; bold",
    ],
)
def test_a_note_survives_the_next_decision_unchanged(tmp_path: Path, note: str) -> None:
    with reviewing(FIRE_CASE, tmp_path) as visitor:
        visitor.post(f"{PATH}/decide", mark="keep", after=0, note=note)
        shown = in_the_field(visitor.get(PATH).text)
        visitor.post(f"{PATH}/decide", mark="accepted", after=1, note=shown)

        assert [one.note for one in visitor.store.every()] == [note, note]


@pytest.mark.parametrize("outlet", ["News::Now", "The  Post", "Post\u200e Online", '"Post" & <b>'])
def test_a_filter_finds_the_outlet_that_it_names(tmp_path: Path, outlet: str) -> None:
    readings = (replace(FIRST.readings[0], outlets=(outlet,)), FIRST.readings[1])
    report = replace(FIRE, discrepancies=(replace(FIRST, readings=readings),))

    with reviewing(case_of(report), tmp_path) as visitor:
        select = visitor.get("/").text.partition('id="by-outlet"')[2].partition("</select>")[0]
        values = [html.unescape(one) for one in re.findall(r'<option value="([^"]+)"', select)]
        found = visitor.get("/?" + urlencode({"outlet": outlet})).text

    assert outlet in values
    assert "No finding is like that" not in found


def test_a_search_and_a_decision_stay_in_their_fields_as_they_were_typed(tmp_path: Path) -> None:
    asked = urlencode({"text": "killed::  3", "decision": "a::b"})

    with reviewing(FIRE_CASE, tmp_path) as visitor:
        page = visitor.get(f"/?{asked}").text

    assert 'name="text" value="killed::  3"' in page
    assert 'name="decision" value="a::b"' in page
