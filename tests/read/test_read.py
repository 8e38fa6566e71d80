"""Reading: files and folders to articles, and one clear line for all that goes wrong."""

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.errors import UsageError
from compare.model import Article, Skipped
from compare.options import Options
from compare.read import read

FIRE = "The fire in the old harbour warehouse killed two workers on Friday.\n"
PORTRAIT = "Northern Press provides news in ten languages to an audience of millions."
FLOOD = "The flood in the lower town drove forty families from their homes.\n"


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder that is the current one, so that paths are relative."""
    monkeypatch.chdir(tmp_path)


def write(path: str, content: str | bytes = FIRE) -> str:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only(path: str) -> Article:
    [article], skipped = read([path])
    assert skipped == ()
    return article


def reason(path: str) -> str:
    articles, [skipped] = read([path])
    assert articles == ()
    assert skipped.path == path
    assert "\n" not in skipped.reason
    return skipped.reason


# --- files and folders -----------------------------------------------------------------------


def test_a_folder_is_the_articles_in_it() -> None:
    write("news/b.txt")
    write("news/a.md", FLOOD)
    write("news/.hidden.txt")
    write("news/photo.jpg", b"\xff\xd8\xff\x00")
    write("news/old/c.txt")

    articles, skipped = read(["news"])

    assert [(article.path, article.text) for article in articles] == [
        ("news/a.md", FLOOD),
        ("news/b.txt", FIRE),
    ]
    assert skipped == ()


def test_the_order_of_the_paths_changes_nothing() -> None:
    paths = [write("b.txt"), write("news/a.txt", FLOOD), write("news/c.txt")]

    assert read(paths) == read(["news", *reversed(paths)])


def test_a_file_named_twice_is_one_article() -> None:
    write("news/a.txt")
    os.symlink("a.txt", "news/b.txt")

    articles, _ = read(
        ["news/a.txt", "./news/../news/a.txt", "news", str(Path("news/a.txt").absolute())]
    )

    assert len(articles) == 1
    assert not articles[0].path.startswith("/")


def test_a_file_of_any_name_is_read_when_it_is_named() -> None:
    assert only(write("fire.report")).text == FIRE


@pytest.mark.parametrize("path", ["gone.txt", "gone/a.txt", "a\x00b", "", "x" * 5_000])
def test_a_path_that_does_not_exist_is_wrong_usage(path: str) -> None:
    with pytest.raises(UsageError, match=r"check the spelling|name a file or a folder"):
        read([path])


def test_a_folder_without_articles_is_wrong_usage() -> None:
    write("news/old/a.txt")

    with pytest.raises(UsageError, match=r"^news: no articles in this folder; put a "):
        read(["news"])


def test_a_pipe_is_skipped_and_not_waited_for() -> None:
    os.mkfifo("news.txt")

    assert reason("news.txt") == "not a regular file; save the article to one"


def test_a_link_to_nothing_is_skipped() -> None:
    os.symlink("gone", "a.txt")

    assert reason("a.txt").startswith("a link to a file that does not exist")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_skipped() -> None:
    os.chmod(write("a.txt"), 0)

    assert reason("a.txt") == "permission denied; make the file readable"


def test_one_bad_file_does_not_stop_the_others() -> None:
    write("news/a.txt")
    write("news/b.txt", b"\x00\x01\x02" * 100)

    articles, skipped = read(["news"])

    assert [article.path for article in articles] == ["news/a.txt"]
    assert skipped == (Skipped("news/b.txt", "not a text file; name articles only", "skipped"),)


def test_a_strange_file_name_is_shown_on_one_line() -> None:
    Path(os.fsdecode(b"fire\n\xff.txt")).write_text(FIRE)

    [article], _ = read(["."])

    assert article.path == "fire\ufffd\ufffd.txt"


# --- encodings -------------------------------------------------------------------------------

QUOTED = "“The café is gone,” Zoë O’Neill said – and wept.\r\nIt burned.\rAll of it.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_the_text_is_what_was_written_line_ends_and_all(encoding: str) -> None:
    assert only(write("a.txt", QUOTED.encode(encoding))).text == QUOTED


def test_an_encoding_without_a_mark_is_guessed() -> None:
    text = "中国和日本星期四在东京举行安全会谈。两国四年来首次举行这样的会谈。" * 3

    [article], _ = read([write("a.txt", text.encode("gb18030"))], Options(language="zh"))

    assert article.text == text


def test_a_stray_null_does_not_make_a_text_binary() -> None:
    assert only(write("a.txt", FIRE * 5 + "\x00")).text.endswith("\x00")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "empty; is the article saved?"),
        (b" \r\n\t\n", "empty; is the article saved?"),
        ("\ufeff".encode(), "empty; is the article saved?"),
        (b"Share this\n\n16x9 Image\n", "no text after cleaning; is it a photo page?"),
        (b"%PDF-1.7 fire", "not plain text but a PDF; save the article as text"),
        (b"<!DOCTYPE html><p></p>", "no article found in this page; save its text"),
        (b"<?xml version='1.0'?><fire/>", "XML, but no format of news; name one by --format-in"),
        (b'{"fire": 12}', "JSON, but no format of news; name one by --format-in"),
        (bytes(range(256)) * 4, "not a text file"),
        (b"\xff\xfea", "damaged UTF-16 at byte"),
        (b"x" * 20_000_001, "larger than 20,000,000 bytes; split it or raise --max-bytes"),
    ],
)
def test_what_is_no_article_is_skipped_with_the_reason(content: bytes, expected: str) -> None:
    assert reason(write("a.txt", content)).startswith(expected)


@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200
)
@given(content=st.binary(max_size=400))
def test_any_bytes_are_an_article_or_skipped(content: bytes) -> None:
    articles, skipped = read([write("a.txt", content)])

    assert len(articles) + len(skipped) == 1


# --- what the article says of itself ---------------------------------------------------------


def test_without_metadata_the_file_is_the_outlet_and_the_headline_the_title() -> None:
    article = only(write("news/herald.txt", f"Two die\nin fire\n\n{FIRE}"))

    assert (article.key, article.outlet) == ("herald", "herald")
    assert (article.title, article.published, article.url) == ("Two die", None, None)


@pytest.mark.parametrize(
    "text",
    [
        f"• Northern Press\n\n{FIRE}",
        f"{FIRE.strip()} {FLOOD}\nNorthern Press\n\n{PORTRAIT}\n",
        f"{FIRE}\nNorthern Press is now on Telegram!\n",
        f"{FIRE}\n© 2019 Northern Press. All rights reserved.\n",
    ],
)
def test_an_outlet_that_the_page_names_is_the_outlet(text: str) -> None:
    assert only(write("001.txt", text)).outlet == "Northern Press"


def test_an_agency_in_a_dateline_is_not_the_outlet() -> None:
    assert only(write("herald.txt", f"OSLO (Reuters) - {FIRE}")).outlet == "herald"


# --- keys ------------------------------------------------------------------------------------


def test_two_articles_of_one_outlet_get_keys_by_their_paths() -> None:
    paths = [write("z/herald.txt"), write("a/herald.txt", FLOOD), write("m/Herald.txt")]

    articles, _ = read(paths)

    assert [(article.path, article.key) for article in articles] == [
        ("a/herald.txt", "herald"),
        ("m/Herald.txt", "herald-2"),
        ("z/herald.txt", "herald-3"),
    ]


def test_a_chosen_key_stays_and_the_made_one_gives_way() -> None:
    write("a/herald.txt")
    write("b/x.txt", FLOOD)
    write("b/sources.toml", '[[article]]\nfile = "x.txt"\nkey = "herald"\n')

    articles, _ = read(["a", "b"])

    assert [article.key for article in articles] == ["herald-2", "herald"]


@pytest.mark.parametrize(
    ("outlet", "key"), [("VOA News", "voa-news"), ("共同通信", "共同通信"), ("!", "article")]
)
def test_a_key_is_made_from_the_outlet(outlet: str, key: str) -> None:
    write("x.txt")
    write("sources.toml", f'[[article]]\nfile = "x.txt"\noutlet = "{outlet}"\n')

    assert only("x.txt").key == key


# --- sources.toml ----------------------------------------------------------------------------


def test_sources_toml_goes_before_the_text() -> None:
    write("x.txt", f"• Northern Press\n\nTwo die in fire\n\n{FIRE}")
    write("y.log", FLOOD)
    write(
        "sources.toml",
        '[[article]]\nfile = "x.txt"\nkey = "her"\noutlet = "Herald"\npublished = 2015-03-19\n'
        'url = "https://herald.example/fire"\ntitle = "Fire"\n'
        '[[article]]\nfile = "y.log"\npublished = 2015-03-19T23:30:00-05:00\n',
    )

    (fire, flood), _ = read(["."])

    assert (fire.key, fire.outlet, fire.title) == ("her", "Herald", "Fire")
    assert (fire.published, fire.url) == (date(2015, 3, 19), "https://herald.example/fire")
    assert (flood.path, flood.outlet, flood.published) == ("y.log", "y", date(2015, 3, 19))


def test_sources_toml_serves_a_file_that_is_named_alone() -> None:
    write("news/x.txt")
    write("news/sources.toml", '\ufeff[[article]]\r\nfile = "x.txt"\r\noutlet = "Herald"\r\n')

    assert only("news/x.txt").outlet == "Herald"


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("[[article]\n", "not valid TOML: .*line 1.*; mend it there"),
        ('[[article]]\nfile = "x.txt"\nfile = "x.txt"\n', "not valid TOML: .*line 3.*; mend"),
        (b"\xff\xfe", "not UTF-8 at byte 0; save it as UTF-8"),
        ("a = " + "[" * 9_000, "not valid TOML"),
        ('[[articles]]\nfile = "x.txt"\n', r"unknown key 'articles'; write \[\[article\]\]"),
        ('[article]\nfile = "x.txt"\n', r"article is no list of tables; write \[\[article\]\]"),
        (
            '[[article]]\nfile = "x.txt"\npublised = 2015-03-19\n',
            "article 1: unknown key 'publised'; known",
        ),
        ('[[article]]\noutlet = "Herald"\n', "article 1 has no file; write file ="),
        ("[[article]]\nfile = 7\n", "article 1: file is a number; write a text in quotes"),
        (
            '[[article]]\nfile = "x.txt"\npublished = "2015-03-19"\n',
            "article 1: published is a text; write a date",
        ),
        (
            '[[article]]\nfile = "x.txt"\npublished = 2015\n',
            "article 1: published is a number; write a date",
        ),
        (
            '[[article]]\nfile = "x.txt"\npublished = 23:30:00\n',
            "article 1: published is of another kind; write",
        ),
        ('[[article]]\nfile = "x.txt"\noutlet = " "\n', "article 1: outlet is empty; fill it in"),
        ('[[article]]\nfile = "x.txt"\ntitle = "a\\nb"\n', "article 1: title has a line break"),
        (
            '[[article]]\nfile = "x.txt"\nkey = "the herald"\n',
            "article 1: key 'the herald' does not fit",
        ),
        (
            '[[article]]\nfile = "x.txt"\nurl = "javascript:x"\n',
            "article 1: url 'javascript:x' is no web",
        ),
        ('[[article]]\nfile = "../x.txt"\n', "article 1: file '../x.txt' is a path; name a file"),
        (
            '[[article]]\nfile = "gone.txt"\n',
            "article 1 names 'gone.txt', which is no file of this",
        ),
        ('[[article]]\nfile = "x.txt"\n' * 2, "'x.txt' has two entries; remove one"),
        (
            '[[article]]\nfile = "x.txt"\nkey = "a"\n[[article]]\nfile = "y.txt"\nkey = "a"\n',
            "'x.txt' and 'y.txt' have the same key 'a'; give each its own",
        ),
    ],
)
def test_what_is_wrong_in_sources_toml_is_said_in_one_line(toml: str | bytes, said: str) -> None:
    write("news/x.txt")
    write("news/y.txt")
    write("news/sources.toml", toml)

    with pytest.raises(UsageError, match=f"^news/sources.toml: {said}") as caught:
        read(["news"])
    assert "\n" not in str(caught.value)


def test_sources_toml_itself_is_no_article() -> None:
    write("sources.toml", "")

    with pytest.raises(UsageError, match=r"^sources\.toml: describes articles and is none"):
        read(["sources.toml"])
