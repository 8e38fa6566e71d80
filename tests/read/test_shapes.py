"""Whatever shape a page, a feed or an item has, what it says of the fire is read, and nothing else."""

from io import BytesIO
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import BufferWARCWriter

from compare.model import Article, Role, Skipped
from compare.options import DEFAULT_PARSER, Options
from compare.read import read
from compare.text.grammar.parse import parse
from compare.text.layout.blocks import blocks_of
from tests.read import forms, shapes
from tests.read.shapes import (
    ALL,
    BLAZE,
    CAUSE,
    DEAD,
    FIRE,
    SHAPES,
    TITLE,
    archive,
    page,
    paragraphs,
)

FORTY = "Some forty families in the lower town had to leave their homes on Monday, the mayor said."
RIVER = (
    "The river fell again by the evening, and most of the families could go home, the mayor said."
)


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def read_bytes(name: str, content: bytes) -> list[Article | Skipped]:
    Path(name).write_bytes(content)
    articles, skipped = read([name], Options())
    return [*articles, *skipped]


def told(article: Article) -> str:
    """What is compared of an article, on one line."""
    blocks = blocks_of(article.text, article.marks)
    lines = [
        article.text[one.start : one.end] for one in blocks if one.role is not Role.BOILERPLATE
    ]
    return " ".join(" ".join(lines).split())


def body(markup: str) -> str:
    """What is read of an article on a page, below its headline."""
    [article] = read_bytes("a.html", page(f"<article>{TITLE}{markup}</article>"))
    return told(article).removeprefix(f"{FIRE.title} ")


@pytest.mark.parametrize("name", SHAPES)
def test_the_fire_is_read_in_every_shape(name: str) -> None:
    article = next(one for one in read_bytes(name, SHAPES[name]) if isinstance(one, Article))

    said = told(article)
    assert [line in said for line in FIRE.paragraphs] == [True, True, True]
    assert "99" not in said


@pytest.mark.parametrize("name", ["late-charset.html"])
def test_a_charset_far_down_the_head_is_heeded(name: str) -> None:
    [article] = read_bytes(name, SHAPES[name])

    assert "“Да”, сказал он" in article.text


# --- as it is seen ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "<del>12</del> <ins>14</ins>",
        "<s>12</s> 14",
        "<strike>at least 12</strike>14",
        "14<sup>2</sup>",
        "14<sup>[2]</sup>",
        '14<sup><a href="#fn">a</a></sup>',
        '14<a href="#fn"><sup>3</sup></a>',
        "<span hidden>at least </span>14",
        "1<wbr>4",
        "1&shy;4",
        "1<!-- 2 -->4",
        "<b>1</b>4",
    ],
)
def test_what_was_taken_back_and_what_leads_to_a_note_is_no_figure(written: str) -> None:
    assert body(paragraphs(DEAD.replace("14", written), BLAZE, CAUSE)) == f"{DEAD} {BLAZE} {CAUSE}"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("40 km<sup>2</sup> of forest", "40 km2 of forest"),
        ("10<sup>6</sup> tonnes", "10⁶ tonnes"),
        ("the 19<sup>th</sup> fire", "the 19th fire"),
        ("CO<sub>2</sub> and smoke", "CO2 and smoke"),
        ("<q>No deal is near</q>, he said,", "“No deal is near”, he said,"),
        ("1&nbsp;400 people", "1 400 people"),
    ],
)
def test_other_small_and_raised_signs_stay(written: str, said: str) -> None:
    line = "The fire chief spoke of {} on Friday night in the town hall."

    assert line.format(said) in body(paragraphs(line.format(written), BLAZE, CAUSE))


def test_an_article_that_is_hidden_until_scripts_run_is_read() -> None:
    [article] = read_bytes("a.html", page(f"<div hidden><article>{TITLE}{ALL}</article></div>"))

    assert DEAD in told(article)


def test_a_headline_on_two_lines_is_one() -> None:
    [article] = read_bytes("a.html", page(f"<article><h1>Two die<br>in fire</h1>{ALL}</article>"))

    assert article.title == "Two die in fire"
    assert article.text.count("Two die") == 1


def test_a_brief_is_read_without_what_stands_around_it() -> None:
    [article] = read_bytes(
        "a.html",
        page(
            f'<article class="post">{TITLE}<div class="entry-content">{paragraphs(DEAD)}'
            '<div class="sharedaddy"><h3>Share this:</h3></div></div></article>'
            '<section id="comments"><ol class="commentlist"><li><p>I heard of 16 dead.</p></li></ol></section>'
        ),
    )

    assert told(article) == f"{FIRE.title} {DEAD}"


# --- several articles, and none ---------------------------------------------------------------


def test_a_second_article_on_a_page_is_told() -> None:
    second = f"<article><h1>Flood in Ulm</h1>{paragraphs(FORTY, RIVER)}</article>"

    [article] = read_bytes("a.html", page(f"<main><article>{TITLE}{ALL}</article>{second}</main>"))

    assert FORTY not in article.text
    assert article.warning.startswith("another article on this page, “Flood in Ulm Some forty")


@pytest.mark.parametrize(
    "beside",
    [
        f"<article><h3>Flood in Ulm</h3><p>{FORTY}</p></article>",
        f'<div id="comments"><article>{paragraphs(FORTY, RIVER)}</article></div>',
    ],
)
def test_a_teaser_and_a_readers_comment_are_no_second_article(beside: str) -> None:
    [article] = read_bytes("a.html", page(f"<main><article>{TITLE}{ALL}</article>{beside}</main>"))

    assert article.warning is None


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_one_name_twice_in_an_archive_is_two_articles() -> None:
    fire = forms.as_text(FIRE)

    first, second = read_bytes(
        "a.zip", archive(("a.txt", fire), ("a.txt", fire.replace(b"14", b"15")))
    )

    assert (first.path, second.path) == ("a.zip/a.txt", "a.zip/a.txt (2)")
    assert first.key != second.key


def test_a_crawled_page_has_the_outlet_of_its_address() -> None:
    writer = BufferWARCWriter(gzip=False)
    answer = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
    record = writer.create_warc_record(
        "https://herald.example/fire",
        "response",
        BytesIO(page(f"<article>{TITLE}{ALL}</article>")),
        http_headers=answer,
    )
    writer.write_record(record)

    [article] = read_bytes("a.warc", writer.get_contents())

    assert article.outlet == "herald.example"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.ninjs", b'{"pubstatus": "canceled", ' + forms.as_ninjs(FIRE)[1:], "withdrawn by its sender"),
        (
            "a.newsml",
            forms.as_newsml(FIRE).replace(b"</itemMeta>", b'<pubStatus qcode="stat:canceled"/></itemMeta>'),
            "withdrawn by its sender",
        ),
        ("a.zip", archive(("a.png", b"\x89PNG"), ("b.mp4", b"x")), "an archive without articles"),
        (
            "a.mhtml",
            b"From: <Saved by Blink>\r\nSubject: Fire\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
            b' boundary="b"\r\n\r\n--b\r\n' + page(ALL),
            "not plain text but an e-mail or a page with all its pictures (MHTML)",
        ),
        ("frames.html", b"<html><frameset><frame src=fire.html></frameset></html>", "no article found"),
        ("app.html", page("<div id=root></div><script>window.__DATA__={}</script>"), "no article found"),
        ("photo.html", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 30, "not a text file"),
        ("paper.html", b"%PDF-1.7\n" + b"stream " * 100, "not plain text but a PDF"),
        ("drawing.html", b'<svg xmlns="http://www.w3.org/2000/svg"><text>14 dead</text></svg>', "no article found"),
        ("feed.json", b'{"version": "https://jsonfeed.org/version/1.1", "items": []}', "JSON, but no format of news"),
        ("fire.xml", b"<?xml version='1.0'?><nitf><body/></nitf>", "XML, but no format of news"),
    ],
)  # fmt: skip
def test_what_is_no_article_is_told(name: str, content: bytes, reason: str) -> None:
    [left] = read_bytes(name, content)

    assert isinstance(left, Skipped)
    assert left.reason.startswith(reason)


def test_an_item_under_embargo_is_news() -> None:
    [article] = read_bytes("a.ninjs", b'{"pubstatus": "withheld", ' + forms.as_ninjs(FIRE)[1:])

    assert DEAD in article.text


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Mayor&amp;#8217;s &lt;b&gt;long&lt;/b&gt; night", "Mayor’s long night"),
        ("Lee &amp;amp; Sons burn", "Lee & Sons burn"),
        ("1 &lt; 2, says mayor", "1 < 2, says mayor"),
    ],
)
def test_the_title_of_an_entry_has_its_characters(title: str, said: str) -> None:
    feed = forms.as_rss(FIRE).decode().replace(FIRE.title, title)

    [article] = read_bytes("a.rss", feed.encode())

    assert article.title == said


def test_the_words_of_json_ld_have_their_characters() -> None:
    node = forms.json_ld(FIRE) | {
        "headline": "Mayor&#039;s &quot;night&quot;",
        "articleBody": f"{DEAD} Lee &amp; Sons.",
    }

    [article] = read_bytes("a.html", page("<div id=app></div>", shapes.script(node)))

    assert article.title == 'Mayor\'s "night"'
    assert article.text.endswith("Lee & Sons.\n")


@pytest.mark.parametrize(("longest", "pieces"), [(2_000, 2), (1_000, 4), (10_000, 1)])
def test_a_sentence_without_end_is_read_in_pieces_and_that_is_said(
    longest: int, pieces: int
) -> None:
    Path("a.txt").write_text(f"Fire\n\nThe mayor said so {'and said so ' * 300}.\n")

    [article], _ = read(["a.txt"], Options(max_sentence=longest))

    [parsed] = parse([article], parser=DEFAULT_PARSER)
    assert len(parsed.sentences) == 1 + pieces
    assert (article.warning or "").startswith(
        f"a sentence of more than {longest:,} characters is read in pieces" * (pieces > 1)
    )


def test_properties_between_pluses_are_heard_and_are_no_text() -> None:
    [article] = read_bytes("fire.md", SHAPES["fire.md"])

    assert (article.title, article.published and article.published.year) == ("Fire", 2019)
    assert told(article).startswith(f"Fire {DEAD}")
