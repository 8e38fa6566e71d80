"""Every format: the article it holds, told by its bytes, with all that it says about itself."""

import gzip
import io
import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from compare.model import Article, Outcome, Role, Skipped
from compare.options import Options
from compare.read import read
from compare.text.layout.blocks import blocks_of
from tests.read import forms
from tests.read.forms import FIRE, FORMS, Story

SAYS_ALL = sorted(set(FORMS) - {"text", "docx"})
FLOOD = Story(
    "Flood drives forty families out",
    (
        "The flood in the lower town drove forty families from their homes on Monday, the mayor said.",
        "The river fell again by the evening, and most of the families could go home, the mayor said.",
    ),
)


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def read_bytes(content: bytes, name: str = "a.txt", **options: object) -> list[Article | Skipped]:
    Path(name).write_bytes(content)
    articles, skipped = read([name], Options(**options))
    return [*articles, *skipped]


def lines_of(article: Article) -> list[str]:
    """What is compared of the article, line by line."""
    blocks = blocks_of(article.text, article.marks)
    read = [block for block in blocks if block.role is not Role.BOILERPLATE]
    return [article.text[block.start : block.end] for block in read]


@pytest.mark.parametrize("form", FORMS)
def test_a_format_is_told_by_its_bytes_and_gives_the_whole_article(form: str) -> None:
    [article] = read_bytes(FORMS[form](FIRE))

    assert isinstance(article, Article)
    assert lines_of(article) == FIRE.lines
    assert article.title == FIRE.title
    assert article.warning is None


@pytest.mark.parametrize("form", SAYS_ALL)
def test_what_a_format_says_about_the_article_is_heard(form: str) -> None:
    [article] = read_bytes(FORMS[form](FIRE))

    assert (article.outlet, article.published) == ("Northern Herald", date(2019, 3, 8))


@pytest.mark.parametrize("form", ["markdown", "html", "jsonld", "ninjs", "rss", "atom", "jsonl"])
def test_the_address_is_kept(form: str) -> None:
    [article] = read_bytes(FORMS[form](FIRE))

    assert article.url == FIRE.url


def test_a_format_can_be_forced() -> None:
    [article] = read_bytes(forms.as_html(FIRE), format_in="text")

    assert article.text == forms.as_html(FIRE).decode()


def test_a_page_may_open_with_anything_where_its_name_says_what_it_is() -> None:
    page = b"<custom-page>" + forms.as_html(FIRE).split(b"<main>")[1]

    [article] = read_bytes(page, "a.html")

    assert lines_of(article)[1:] == list(FIRE.paragraphs)


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(forms.as_rss(FIRE))))

    [article], _ = read(["-"])

    assert (article.path, article.title) == ("-#1", FIRE.title)


# --- several articles in one file -------------------------------------------------------------


def test_each_entry_of_a_feed_is_an_article() -> None:
    articles = read_bytes(forms.as_rss(FIRE, FLOOD), "feed.xml")

    assert [(one.path, one.title) for one in articles] == [
        ("feed.xml#1", FIRE.title),
        ("feed.xml#2", FLOOD.title),
    ]


def test_the_last_of_five_thousand_entries_is_read() -> None:
    entries = [replace(FIRE, title=f"Fire {number}") for number in range(4_999)]

    articles = read_bytes(forms.as_rss(*entries, FLOOD), "feed.xml")

    assert len(articles) == 5_000
    assert {one.title for one in articles if one.path == "feed.xml#5000"} == {FLOOD.title}


def test_a_feed_that_is_not_well_formed_is_read_with_a_warning() -> None:
    feed = forms.as_rss(FIRE).replace(b"</channel>", b"").replace(b"<title>", b"<title>&nbsp;", 1)

    [article] = read_bytes(feed, "feed.xml")

    assert lines_of(article) == FIRE.lines
    assert article.warning.startswith("not well-formed XML: ")


def test_an_entry_without_a_text_is_told_and_the_others_are_read() -> None:
    feed = forms.as_rss(FIRE).replace(b"</item>", b"</item><item><title>Video</title></item>")

    read_, left = read_bytes(feed, "feed.xml")

    assert read_.title == FIRE.title
    assert (left.path, left.status) == ("feed.xml#2", Outcome.SKIPPED)


def test_a_line_that_is_no_article_costs_that_line() -> None:
    lines = forms.as_json_line(FIRE) + b'{"text": "cut sho\n' + forms.as_json_line(FLOOD)

    fire, flood, broken = read_bytes(lines, "news.jsonl")

    assert (fire.title, flood.title) == (FIRE.title, FLOOD.title)
    assert (broken.path, broken.status) == ("news.jsonl#2", Outcome.FAILED)
    assert broken.reason.startswith("not valid JSON: ")


def test_lines_of_a_collection_are_read_by_its_own_names() -> None:
    line = {
        "content": FLOOD.lines[1],
        "domain": "herald.example",
        "publishedAt": "2015-03-19T08:00:00Z",
    }

    [article] = read_bytes(json.dumps({"author": None, **line}).encode(), "gathered.jsonl")

    assert (article.outlet, article.published) == ("herald.example", date(2015, 3, 19))
    assert article.text == FLOOD.lines[1]


def test_an_archive_holds_documents_of_every_format() -> None:
    packed = forms.zipped(
        **{f"news/{form}": make(FIRE) for form, make in FORMS.items()}, **{"photo.jpg": b"\xff\xd8"}
    )

    articles = read_bytes(packed, "all.zip")

    assert [one.path.split("/")[2].partition("#")[0] for one in articles] == sorted(FORMS)
    assert {one.title for one in articles} == {FIRE.title}


def test_a_page_packed_twice_is_unpacked_twice() -> None:
    [article] = read_bytes(gzip.compress(gzip.compress(forms.as_html(FIRE))), "a.html.gz")

    assert lines_of(article) == FIRE.lines


def test_an_archive_in_an_archive_without_end_is_told() -> None:
    packed = forms.as_text(FIRE)
    for _ in range(9):
        packed = forms.zipped(**{"a.zip": packed})

    [left] = read_bytes(packed, "a.zip")

    assert left.reason == "packed more than 4 times; unpack it"


# --- pages ------------------------------------------------------------------------------------


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode()


PARAGRAPHS = "".join(f"<p>{line}</p>" for line in FIRE.paragraphs)


def test_subheads_lists_and_captions_keep_what_they_are() -> None:
    body = (
        f"<article><h1>{FIRE.title}</h1>{PARAGRAPHS}<h2>What is known.</h2><ul><li>The fire began at "
        "nine in the evening.</li><li>Nobody has been arrested so far.</li></ul>"
        f"<figure><img src=a.jpg><figcaption>Firemen search the ruins of the warehouse on Saturday"
        f"</figcaption></figure>{PARAGRAPHS.replace('fire', 'blaze')}</article>"
    )

    [article] = read_bytes(page(body), "a.html")

    blocks = blocks_of(article.text, article.marks)
    roles = {article.text[block.start : block.end]: block.role for block in blocks}
    assert roles[FIRE.title] is Role.HEADLINE
    assert roles["What is known."] is Role.SUBHEAD
    assert roles["Nobody has been arrested so far."] is Role.LIST_ITEM
    assert roles["Firemen search the ruins of the warehouse on Saturday"] is Role.CAPTION


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2019-03-08T21:05:00+01:00">',
        '<script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], '
        '"datePublished": "2019-03-08"}]}</script>',
        '<meta name="date" content="2019-03-08">',
    ],
)
def test_a_page_says_in_many_ways_when_it_was_published(head: str) -> None:
    [article] = read_bytes(page(f"<article>{PARAGRAPHS}</article>", head), "a.html")

    assert article.published == date(2019, 3, 8)


def test_the_time_above_an_article_is_when_it_was_published() -> None:
    body = f'<article><header><time datetime="2019-03-08T09:00Z">Friday</time></header>{PARAGRAPHS}</article>'

    [article] = read_bytes(page(body), "a.html")

    assert article.published == date(2019, 3, 8)


def test_a_page_without_a_date_has_none() -> None:
    [article] = read_bytes(page(f"<article>{PARAGRAPHS}</article>"), "a.html")

    assert article.published is None


def test_open_graph_names_outlet_and_headline() -> None:
    head = (
        '<meta property="og:site_name" content="Northern Herald">'
        '<meta property="og:title" content="Two die in harbour fire">'
    )

    [article] = read_bytes(page(f"<article>{PARAGRAPHS}</article>", head), "a.html")

    assert (article.outlet, article.title) == ("Northern Herald", FIRE.title)


def test_an_article_that_is_in_the_json_ld_alone_is_read() -> None:
    said = json.dumps(forms.json_ld(FIRE, articleBody=" ".join(FIRE.paragraphs)))
    script = f'<script type="application/ld+json">{said}</script>'

    [article] = read_bytes(page("<div id=app>Loading the page</div>", script), "a.html")

    assert lines_of(article) == [FIRE.title, " ".join(FIRE.paragraphs)]


@pytest.mark.parametrize("depth", [250, 300, 1_900])
def test_a_page_is_read_however_deep_its_article_lies(depth: int) -> None:
    body = "<div>" * depth + f"<article>{PARAGRAPHS}</article>" + "</div>" * depth

    [article] = read_bytes(page(body), "a.html")

    assert lines_of(article) == list(FIRE.paragraphs)


@pytest.mark.parametrize("depth", [2_100, 5_000])
def test_a_page_too_deep_to_be_read_is_told(depth: int) -> None:
    body = "<div>" * depth + f"<article>{PARAGRAPHS}</article>" + "</div>" * depth

    [left] = read_bytes(page(body), "a.html")

    assert (left.status, left.reason[:32]) == (Outcome.SKIPPED, "nested deeper than 2,000 levels;")


# --- text -------------------------------------------------------------------------------------


def test_front_matter_that_is_no_yaml_is_only_text() -> None:
    [article] = read_bytes(b"---\ntitle: [\n---\n\n" + forms.as_text(FIRE), "a.md")

    assert article.title == FIRE.title


def test_another_language_is_told() -> None:
    german = (
        "Bei einem Brand in der alten Lagerhalle am Hafen sind am Freitag zwei Arbeiter ums Leben "
        "gekommen. Das teilte die Polizei am Abend mit. Die Ursache ist noch nicht bekannt.\n"
    )

    [left] = read_bytes(german.encode())

    assert left.status == Outcome.SKIPPED
    assert left.reason.startswith("in German, and English is what is read;")
    assert [one.text for one in read_bytes(german.encode(), language="de")] == [german]


def test_data_beside_articles_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "fire.txt").write_text("A fire in Corwen killed two people on Monday.\n")
    (tmp_path / "events.json").write_text('{"fire.txt": "mill fire"}\n')
    (tmp_path / "feed.xml").write_text("<?xml version='1.0'?><settings><a/></settings>")

    articles, skipped = read([tmp_path])

    assert [Path(article.path).name for article in articles] == ["fire.txt"]
    assert skipped == ()


def test_data_that_is_named_is_told_to_be_no_news(tmp_path: Path) -> None:
    (tmp_path / "events.json").write_text('{"fire.txt": "mill fire"}\n')

    articles, skipped = read([tmp_path / "events.json"])

    assert articles == ()
    assert ["no format of news" in one.reason for one in skipped] == [True]
