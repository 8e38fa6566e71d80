"""One line a finding, for logs and editors."""

import re

from hypothesis import given
from hypothesis import strategies as st

from compare.render import RenderOptions, table
from compare.render.lines import render
from tests.render.sample import FIRE, QUIET, hostile


def test_a_line_has_path_line_column_severity_rule_and_message() -> None:
    assert render(FIRE).splitlines()[2] == (
        "fire/coastline.txt:3:1: warning number People killed: three, or at least four"
    )


def test_without_findings_there_is_no_line() -> None:
    assert render(QUIET) == ""


def test_the_table_gives_lines_where_it_is_asked_to() -> None:
    assert table.render(FIRE, RenderOptions(lines=True)) == render(FIRE)


@given(st.text(st.characters(codec=None)))
def test_any_text_is_one_line_without_a_command(text: str) -> None:
    [line, rest] = render(hostile(text)).split("\n")

    assert rest == ""
    assert re.match(r"\s*::|.*##\[|.*\x1b", line) is None
