"""One finding a line."""

import json

from compare.render import RenderOptions, jsonl
from tests.render.sample import ATTACKS, FIRE, QUIET, hostile


def test_each_line_is_a_finding() -> None:
    lines = jsonl.render(FIRE, RenderOptions()).splitlines()

    assert [json.loads(line)["rule"] for line in lines] == [
        "date", "polarity", "number", "title", "quote",
    ]  # fmt: skip


def test_what_was_reconciled_follows_when_asked_for() -> None:
    lines = jsonl.render(FIRE, RenderOptions(show_reconciled=True)).splitlines()

    assert json.loads(lines[5])["reason"] == "precision"
    assert len(lines) == 10


def test_no_finding_is_no_line() -> None:
    assert jsonl.render(QUIET, RenderOptions()) == ""


def test_a_line_separator_in_a_message_does_not_end_the_line() -> None:
    [line] = jsonl.render(
        hostile("a\u2028b\x85c\nd" + ATTACKS["bidi"]), RenderOptions()
    ).splitlines()

    assert json.loads(line)["message"].startswith("a\u2028b\x85c\nd")
