"""What holds for every format."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.render import RENDERERS, Renderer, RenderOptions
from tests.render.sample import ATTACKS, EMPTY, FIRE, QUIET, hostile

EVERY_FORMAT = pytest.mark.parametrize("renderer", RENDERERS, ids=lambda one: one.name)
EVERY_PROGRAM = pytest.mark.parametrize(
    "renderer",
    [one for one in RENDERERS if one.name in ("json", "sarif")],
    ids=lambda one: one.name,
)
ALL = RenderOptions(show_reconciled=True)


def texts_in(record: object) -> Iterator[str]:
    """Every text in a JSON document."""
    match record:
        case str():
            yield record
        case dict():
            yield from chain.from_iterable(map(texts_in, record.values()))
        case list():
            yield from chain.from_iterable(map(texts_in, record))


def test_the_formats_are_listed_with_their_suffixes() -> None:
    assert {one.name: one.suffix for one in RENDERERS} == {
        "table": ".txt",
        "json": ".json",
        "jsonl": ".jsonl",
        "markdown": ".md",
        "html": ".html",
        "csv": ".csv",
        "sarif": ".sarif",
        "junit": ".xml",
        "github": ".github",
        "rdjson": ".rdjson",
        "gitlab": ".gitlab",
    }


@EVERY_FORMAT
def test_the_same_report_gives_the_same_bytes(renderer: Renderer) -> None:
    assert renderer.render(FIRE, ALL).encode() == renderer.render(replace(FIRE), ALL).encode()


@EVERY_FORMAT
@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_text_is_written_in_utf_8(renderer: Renderer, attack: str) -> None:
    assert renderer.render(hostile(ATTACKS[attack]), ALL).encode("utf-8")


@EVERY_FORMAT
def test_no_format_lets_a_raw_control_through(renderer: Renderer) -> None:
    said = renderer.render(hostile(ATTACKS["terminal"] + ATTACKS["bidi"]), ALL)

    assert not set(said) & set("\x1b\x07\x08\x9b\u202e\u202c\u2066\u2069\u200f")


NASTY = st.one_of(
    st.text(st.characters(codec=None), max_size=40),
    st.lists(st.sampled_from([*ATTACKS.values(), "::error::", "##[set-output]", "\n", "%0A", ":", "#", "["])).map("".join),
)  # fmt: skip
# Controls but the end of a line, and what turns the direction of reading.
ACTING = {chr(code) for code in [*range(9), *range(11, 32), *range(127, 160)]} | set(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
COMMAND = re.compile(r"^\s*::|##\[", re.MULTILINE)


@EVERY_FORMAT
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(text=NASTY)
def test_no_text_acts_on_a_terminal_or_in_a_log(renderer: Renderer, text: str) -> None:
    said = renderer.render(hostile(text), ALL)
    ours = re.sub(r"^::error file=", "", said) if renderer.name == "github" else said

    assert not set(said) & ACTING
    assert COMMAND.search(ours) is None


@EVERY_PROGRAM
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(text=NASTY)
def test_programs_get_the_true_characters(renderer: Renderer, text: str) -> None:
    words = hostile(text).discrepancies[0].readings[0].mentions[0].text

    assert words in texts_in(json.loads(renderer.render(hostile(text), ALL)))


@EVERY_FORMAT
def test_a_report_on_nothing_renders(renderer: Renderer) -> None:
    assert isinstance(renderer.render(EMPTY, ALL), str)


@EVERY_FORMAT
def test_a_report_without_findings_renders(renderer: Renderer) -> None:
    assert "5 discrepancies" not in renderer.render(QUIET, ALL)


@EVERY_FORMAT
def test_a_text_of_a_hundred_thousand_signs_renders(renderer: Renderer) -> None:
    assert renderer.render(hostile("<*`|_\u202e" * 20_000), ALL)


def test_listing_the_formats_loads_no_template_engine() -> None:
    program = (
        "import sys, compare.render\n"
        "print(sorted({'jinja2', 'markupsafe', 'tabulate'} & set(sys.modules)))"
    )

    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert told.stdout == "[]\n"
