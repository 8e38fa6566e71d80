"""A comment on a pull request: in brief, and nothing an article prints takes effect."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.render import RenderOptions, markdown
from compare.render.markdown import escaped
from compare.render.visible import visible
from tests.render.sample import ATTACKS, EMPTY, FIRE, QUIET, hostile, long

markdown_it = pytest.importorskip("markdown_it")
READER = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
ALL = RenderOptions(show_reconciled=True)
# What a page on GitHub links or notifies without any markup.
LINKS = re.compile(r"https?://\w|www\.\w|@\w|#\d|:smile:", re.IGNORECASE)


def tags(text: str) -> list[str]:
    return re.findall(r"<[^>]*>", READER.render(text))


def words_of(page: str) -> str:
    """What a reader of the page sees outside code."""
    return re.sub("<code>.*?</code>|<[^>]*>", "", page)


def test_the_comment_begins_with_the_counts() -> None:
    assert markdown.render(FIRE, RenderOptions()).startswith(
        "## 5 discrepancies in 4 articles on 1 event: 2 errors, 2 warnings, 1 note.\n"
    )


def test_a_finding_shows_its_readings_with_the_words_in_bold() -> None:
    text = markdown.render(FIRE, RenderOptions())

    assert "### Error (polarity): The sprinklers: switched off or working" in text
    assert "- **switched off** — The Ellery Courier (1 independent origin)" in text
    assert "`fire/coastline.txt:5:16` The sprinklers **were working** when the fire" in text
    assert "Silent: Daily Meridian and North Wire." in text


def test_the_fact_grid_is_a_table_with_the_minority_in_bold() -> None:
    assert "| people killed | **at least four people** | three people |" in markdown.render(
        FIRE, RenderOptions()
    )


def test_skipped_articles_are_listed() -> None:
    assert "- Skipped fire/pictures.html: no text after" in markdown.render(FIRE, RenderOptions())


def test_what_was_reconciled_is_listed_on_request() -> None:
    assert "- unit: **9,000 square metres**" in markdown.render(FIRE, ALL)
    assert "- unit:" not in markdown.render(FIRE, RenderOptions())


def test_without_findings_one_line_says_so() -> None:
    assert markdown.render(EMPTY, ALL) == "## Nothing was compared: no article was read.\n"
    assert markdown.render(QUIET, ALL).startswith("## No discrepancies in 4 articles on 1 event.\n")


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_words_make_no_element_that_plain_words_do_not(attack: str) -> None:
    plain = set(tags(markdown.render(hostile("plain words"), ALL)))

    assert set(tags(markdown.render(hostile(ATTACKS[attack]), ALL))) <= plain


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_words_notify_nobody_and_link_nowhere(attack: str) -> None:
    page = READER.render(markdown.render(hostile(ATTACKS[attack]), ALL))

    assert LINKS.findall(words_of(page)) == []


@pytest.mark.parametrize("attack", ["table", "markdown block", "emphasis"])
def test_a_bar_in_a_value_adds_no_cell_to_the_table(attack: str) -> None:
    assert tags(markdown.render(hostile(ATTACKS[attack]), ALL)).count("<th>") == 3


@given(st.text(st.sampled_from("*_`~[]()<>&!#|\\$@:ab1 .-+=/\n\u202e")))
def test_escaped_text_reads_as_it_was_printed(text: str) -> None:
    tokens = READER.parseInline(escaped(text))[0].children

    assert {token.type for token in tokens} <= {"text", "text_special"}
    assert "".join(token.content for token in tokens).replace("\u200b", "").strip() == visible(
        text
    ).replace("\u200b", "")


def test_a_long_report_fits_a_comment_and_says_what_is_missing() -> None:
    text = markdown.render(long(500), ALL)

    assert len(text) < 65_536
    assert re.search(r"\*\d+ findings more in the JSON report", text)
    assert "questions more in the JSON report" in text


def test_a_hostile_report_fits_a_comment_too() -> None:
    wide = hostile("<*`|_" * 20_000)
    many = replace(
        wide,
        articles=wide.articles * 100,
        discrepancies=wide.discrepancies * 100,
        reconciled=wide.reconciled * 100,
        questions=wide.questions * 100,
    )

    assert len(markdown.render(many, ALL)) < 65_536
