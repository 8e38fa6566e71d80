"""What is found in a page's article leads back to the page's own lines, where that is certain."""

import json
from pathlib import Path

import pytest

from compare.cite import page_place
from compare.model import PagePlace
from compare.options import Options
from compare.pipeline import run
from compare.read import read
from compare.read.stretches import stretches_of
from compare.render.finding import region
from compare.render.json import render
from compare.render.renderer import RenderOptions
from compare.study.worker import article_in, question

DEAD = "The fire in the old harbour killed 14 people on Friday."


def place_of(words: str, text: str, page: str) -> PagePlace | None:
    """Where words that the article has once stand in its page."""
    start = text.index(words)
    return page_place(stretches_of(text, page), start, start + len(words))


def source_of(words: str, text: str, page: str) -> str | None:
    place = place_of(words, text, page)
    return place and page[place.start : place.end]


def test_a_figure_is_found_on_its_line_of_the_page() -> None:
    page = f"<html>\n<nav>Home</nav>\n<article>\n  <p>{DEAD}</p>\n</article>"

    place = place_of("14 people", f"{DEAD}\n", page)

    assert place == PagePlace(
        start=page.index("14"),
        end=page.index("14") + 9,
        line=4,
        column=41,
        end_line=4,
        end_column=50,
    )


@pytest.mark.parametrize(
    "written",
    [
        "The fire in the old harbour killed 14 people on Friday.",
        "The fire in the\n   old harbour killed 14 people\non Friday.",
        'The fire in the <a href="/h">old harbour</a> killed <b>14</b> people on Friday.',
        "The fire in the old&nbsp;harbour killed&#32;14 people on Fri&shy;day.",
        "The fire <!-- in the old harbour killed 12 --> in the old harbour killed 14 people on Friday.",
        "The fire in the old harbour killed <script>14</script>14 people on Friday.",
        "The fire in the old harbour killed 14 people on Friday. <p>2 < 3 & 4",
    ],
)  # fmt: skip
def test_markup_and_blanks_in_the_source_do_not_matter(written: str) -> None:
    page = f"<p>{written}</p>"

    assert source_of("14", DEAD, page) == "14"
    assert place_of("14", DEAD, page).start == page.rindex("14")


def test_a_character_may_be_written_as_an_entity() -> None:
    text, page = "The mayor’s “long night” is over, he said.", (
        "<p>The mayor&rsquo;s &#8220;long night&#8221; is over, he said.</p>"
    )  # fmt: skip

    assert source_of("mayor’s", text, page) == "mayor&rsquo;s"
    assert source_of("“long night”", text, page) == "&#8220;long night&#8221;"


def test_words_over_the_end_of_a_line_have_a_region_of_two_lines() -> None:
    place = place_of(
        "14 people", DEAD, "<p>The fire in the old harbour killed 14\npeople on Friday."
    )

    assert (place.line, place.column, place.end_line, place.end_column) == (1, 39, 2, 7)


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{DEAD}</p><aside>{DEAD}</aside>",
        f'<script type="application/ld+json">{{"articleBody": "{DEAD}"}}</script>',
        f"<title>{DEAD}</title>",
        f"<!-- {DEAD} -->",
        "<p>The fire in the old harbour killed <i>at least</i> 14 people on Friday.</p>",
    ],
)
def test_what_the_page_does_not_show_or_shows_twice_has_no_place(page: str) -> None:
    assert place_of("14", DEAD, page) is None


def test_a_sentence_has_its_place_where_its_paragraph_was_cut() -> None:
    text = f"{DEAD} The cause is not known to the police."
    page = f"<p>{DEAD} <sup>Read more</sup> The cause is not known to the police.</p>"

    assert source_of("14", text, page) == "14"
    assert source_of("the police", text, page) == "the police"


@pytest.mark.parametrize("page", ["<!--", "<script>", "<p", "&", "<p>&#x", f"<p>{DEAD}<!--", ""])
def test_a_page_that_is_cut_off_is_no_trouble(page: str) -> None:
    assert source_of("14", DEAD, page) in {None, "14"}


def test_a_study_is_made_by_a_worker_without_the_page(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        f"<!DOCTYPE html><article><h1>Fire</h1><p>{DEAD}</p></article>"
    )
    [article], _ = read([tmp_path / "a.html"])

    assert article.stretches != ()
    assert article_in(question(article)) == article
    assert article_in(question(article)).stretches == ()


def test_a_report_tells_both_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    page = f"<!DOCTYPE html>\n<html><body><article>\n<h1>Fire in harbour</h1>\n<p>{DEAD}</p>\n</article>"
    Path("herald.html").write_text(page)
    Path("post.txt").write_text(f"Fire in harbour\n\n{DEAD.replace('14', '12')}\n")

    report = run(["herald.html", "post.txt"], Options(cache=False))

    [found] = report.discrepancies
    cited = {one.path: one for reading in found.readings for one in reading.mentions}
    herald = cited["herald.html"]
    assert (herald.line, herald.page.line, region(herald).line) == (3, 4, 4)
    assert page[herald.page.start : herald.page.end] == herald.text == "14"
    assert cited["post.txt"].page is None
    told = json.loads(render(report, RenderOptions()))["discrepancies"][0]["readings"]
    places = {one["path"]: one.get("page") for reading in told for one in reading["mentions"]}
    assert places["post.txt"] is None
    assert (places["herald.html"]["line"], places["herald.html"]["column"]) == (4, 39)
