"""Hidden characters are shown; what is only unusual is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.render.visible import inline, visible


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("paid \u202e0001", "paid ‹U+202E›0001"),
        ("\x1b[31mred", "‹U+001B›[31mred"),
        ("half \ud83d pair", "half ‹U+D83D› pair"),
        ("tag \U000e0041", "tag ‹U+E0041›"),
        ("two\nlines\tand\u2028three", "two lines and three"),
        ("a\x00b", "a‹U+0000›b"),
    ],
)
def test_what_would_act_is_shown_by_its_number(printed: str, shown: str) -> None:
    assert visible(printed) == shown


@pytest.mark.parametrize("printed", ["Łódź", "日本", "العربية", "👩‍🚒", "café", "‹U+202E›"])
def test_ordinary_text_stays_as_it_is(printed: str) -> None:
    assert visible(printed) == printed


def test_a_part_of_a_line_keeps_its_spaces() -> None:
    assert inline(" killed\n") == " killed "


@given(st.text(st.characters(codec=None)))
def test_any_text_becomes_one_line_that_can_be_written(text: str) -> None:
    shown = visible(text)

    assert len(shown.splitlines()) <= 1
    assert shown.encode("utf-8").decode("utf-8") == shown
