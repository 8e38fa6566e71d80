"""What holds for every format."""

import subprocess
import sys
from dataclasses import replace

import pytest

from compare.render import RENDERERS, Renderer, RenderOptions
from tests.render.sample import ATTACKS, EMPTY, FIRE, QUIET, hostile

EVERY_FORMAT = pytest.mark.parametrize("renderer", RENDERERS, ids=lambda one: one.name)
ALL = RenderOptions(show_reconciled=True)


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
