"""Comments that name findings not to be told of the paragraph below them."""

from pathlib import Path

import pytest

from compare.model import Role
from compare.read.ignores import Ignore, Misread, ignores_in
from compare.text.layout.blocks import blocks_of


def found(folder: Path, name: str, text: str) -> list[Ignore | Misread]:
    (folder / name).write_text(text)
    return list(ignores_in(str(folder / name)))


def test_in_markdown_the_paragraph_ends_at_an_empty_line(tmp_path: Path) -> None:
    text = (
        "# Fire\n\n<!-- compare: ignore number -- the desk counted -->\n\nIt killed\n14.\n\nMore.\n"
    )

    [one] = found(tmp_path, "fire.md", text)

    assert one == Ignore(
        str(tmp_path / "fire.md"), 3, ("number",), "the desk counted", "It killed 14."
    )


def test_in_html_the_paragraph_ends_with_its_element(tmp_path: Path) -> None:
    text = (
        "<body><h1>Fire</h1>\n<!-- compare: ignore date, number -- seen -->\n"
        "<p>It <b>killed</b> 14 &amp; hurt 3.</p><p>More.</p></body>"
    )

    [one] = found(tmp_path, "fire.html", text)

    assert isinstance(one, Ignore)
    assert (one.line, one.rules, one.paragraph) == (2, ("date", "number"), "It killed 14 & hurt 3.")


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- compare: ignore number -->",
        "<!-- compare: ignore -- why -->",
        "<!-- compare: ignore number why -->",
        "<!-- compare: ignroe number -- why -->",
    ],
)
def test_a_comment_without_rule_or_reason_is_misread(tmp_path: Path, comment: str) -> None:
    assert found(tmp_path, "fire.md", f"{comment}\nIt killed 14.\n") == [
        Misread(str(tmp_path / "fire.md"), 1)
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("fire.txt", "<!-- compare: ignore number -- why -->\nIt killed 14.\n"),
        ("fire.md", "<!-- a note -->\nIt killed 14.\n"),
        ("fire.md", "They compare: ignore number -- why.\n"),
    ],
)
def test_plain_text_and_other_comments_say_nothing(tmp_path: Path, name: str, text: str) -> None:
    assert found(tmp_path, name, text) == []


def test_a_comment_is_no_part_of_the_article() -> None:
    text = "<!-- compare: ignore number -- the desk says 12 -->\nThe fire killed 14 people.\n"

    assert next(block.role for block in blocks_of(text)) is Role.BOILERPLATE
