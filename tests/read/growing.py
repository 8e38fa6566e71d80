"""Documents that repeat one piece without end."""

from typing import NamedTuple


class Growing(NamedTuple):
    """A beginning, what comes again and again, and an end."""

    beginning: bytes
    piece: bytes
    end: bytes = b""


SENTENCE = b"The fire killed 12 people in Lund on Friday, the police said. "
PARAGRAPH = b"<p>" + SENTENCE + b"</p>"
BODY = b"<!DOCTYPE html><html><body>"
ARTICLE = BODY + b"<article>"
HEAD = b"<!DOCTYPE html><html><head>"
FEED = b"<rss><channel>"
G2 = b'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
NINJS = b'{"uri":"x","headlines":[],'

GROWING: dict[str, Growing] = {
    # Pages.
    "tables": Growing(BODY, b"<table><tr><td>x</td></tr></table>"),
    "tables of sentences": Growing(BODY, b"<table><tr><td>" + SENTENCE + b"</td></tr></table>"),
    "tables in tables": Growing(BODY, b"<table><tr><td>x"),
    "open tables": Growing(BODY, b"<table>"),
    "rows": Growing(BODY + b"<table>", b"<tr><td>x</td><td>7</td></tr>"),
    "cells": Growing(BODY + b"<table><tr>", b"<td>x</td>"),
    "paragraphs": Growing(ARTICLE, PARAGRAPH),
    "short paragraphs": Growing(ARTICLE, b"<p>x</p>"),
    "bare short paragraphs": Growing(BODY, b"<p>x"),
    "divisions": Growing(BODY, b"<div>x</div>"),
    "divisions of sentences": Growing(BODY, b'<div class="content">' + SENTENCE + b"</div>"),
    "open divisions": Growing(BODY, b"<div>x"),
    "open bold": Growing(BODY, b"<b>x"),
    "open spans": Growing(ARTICLE, b"<span>x"),
    "open quotations": Growing(BODY, b"<blockquote>" + PARAGRAPH),
    "sections in sections": Growing(BODY, b"<section>" + PARAGRAPH),
    "articles": Growing(BODY, b"<article>" + PARAGRAPH + b"</article>"),
    "breaks": Growing(ARTICLE, SENTENCE + b"<br>"),
    "lists": Growing(ARTICLE, b"<ul><li>x</li></ul>"),
    "items": Growing(ARTICLE + b"<ul>", b"<li>x"),
    "lists in lists": Growing(ARTICLE, b"<ul><li>x"),
    "links": Growing(ARTICLE, b'<a href="/x">x</a> '),
    "paragraphs of links": Growing(ARTICLE, b'<p><a href="/x">Read more on this</a></p>'),
    "headings": Growing(ARTICLE, b"<h1>Fire</h1>"),
    "captions": Growing(
        ARTICLE,
        b"<figure><figcaption>Firemen at the old warehouse</figcaption></figure>",
    ),
    "pictures": Growing(ARTICLE, b'<img src="a.jpg" alt="fire">'),
    "times": Growing(BODY, b"<time datetime=2019-03-08>x</time>"),
    "dates": Growing(BODY, b"<p>Published on 8 March 2019</p>"),
    "metadata": Growing(HEAD, b'<meta property="og:title" content="Fire">'),
    "scripts": Growing(
        HEAD, b'<script type="application/ld+json">{"@type":"NewsArticle"}</script>'
    ),
    "one script": Growing(
        HEAD + b'<script type="application/ld+json">[0', b',{"@type":"NewsArticle"}', b"]</script>"
    ),
    "comments": Growing(BODY, b"<!-- x -->"),
    "open comments": Growing(BODY, b"<!--"),
    "entities": Growing(ARTICLE, b"&amp;"),
    "broken entities": Growing(ARTICLE, b"&x"),
    "attributes": Growing(BODY + b"<p ", b"a=1 "),
    "less": Growing(BODY, b"<"),
    "blanks": Growing(BODY + b"<p>", b"\r"),
    "forms": Growing(BODY, b"<form><p>x</p></form>"),
    # Feeds and agencies.
    "entries": Growing(
        FEED, b"<item><title>x</title><description>" + SENTENCE + b"</description></item>"
    ),
    "empty entries": Growing(FEED, b"<item>x</item>"),
    "open entries": Growing(FEED, b"<item>"),
    "entries of Atom": Growing(
        b'<feed xmlns="http://www.w3.org/2005/Atom">',
        b"<entry><content>y</content></entry>",
    ),
    "one entry": Growing(FEED + b"<item><description>", b"&lt;p&gt;x"),
    "sections of CDATA": Growing(FEED + b"<item><description>", b"<![CDATA[x]]>"),
    "open CDATA": Growing(FEED, b"<![CDATA["),
    "rubbish in a feed": Growing(FEED, b"< "),
    "news items": Growing(
        G2,
        b"<newsItem><contentSet><inlineXML><p>x</p></inlineXML></contentSet></newsItem>",
        b"</itemSet></newsMessage>",
    ),
    "items of ninjs": Growing(
        b'[{"uri":"x","headlines":[]}', b',{"uri":"x","body_text":"A fire."}', b"]"
    ),
    "lists of ninjs": Growing(NINJS + b'"bodies":', b"["),
    "a body of ninjs": Growing(NINJS + b'"body_text":"', b"A fire.\\n", b'"}'),
    "deep page in ninjs": Growing(NINJS + b'"body_xhtml":"', b"<div>A fire.", b'"}'),
    "a page in ninjs": Growing(NINJS + b'"body_xhtml":"', b"<p>A fire.", b'"}'),
    "a graph": Growing(
        b'{"@type":"NewsArticle","@graph":[0', b',{"@type":"Article","articleBody":"x"}', b"]}"
    ),
    "lines of JSON": Growing(b"", b'{"text":"A fire."}\n'),
    # Text.
    "letters": Growing(b"", b"a"),
    "words": Growing(b"", b"a "),
    "lines": Growing(b"", b"a\n"),
    "blank lines": Growing(b"a", b"\n"),
    "sentences": Growing(b"", SENTENCE),
    "paragraphs of text": Growing(b"", SENTENCE + b"\n\n"),
    "carriage returns": Growing(b"", b"a\r"),
    "mojibake": Growing(b"", b"\xc3\x83\xc2\xa9 "),
    "lines of mojibake": Growing(b"", b"caf\xc3\x83\xc2\xa9\n"),
    "Windows-1252": Growing(b"", b"\x93"),
    "Windows-1251": Growing(b"", "Пожар ".encode("cp1251")),
    "GB18030": Growing(b"", "新华社".encode("gb18030")),
    "Shift-JIS": Growing(b"", "東京".encode("shift-jis")),
    "half UTF-8": Growing(b"", b"\xc3"),
    "UTF-16": Growing(b"\xff\xfe", b"a\0"),
    "zeros": Growing(b"", b"a\0\0"),
    "front matter": Growing(b"---\n", b"a: b\n"),
    "brackets in front matter": Growing(b"---\ntitle: ", b"["),
    "rules": Growing(b"", b"---\n"),
    "hashes": Growing(b"", b"# x\n\n"),
    "quotation marks": Growing(b"", b"> "),
    "bullets": Growing(b"", b"- x\n"),
    "promotion": Growing(b"", b"Read more\n\n"),
    "bylines": Growing(b"", b"By Ann Lee\n\n"),
    "datelines": Growing(b"", b"LONDON (AP) - "),
    "copyrights": Growing(b"", b"\xc2\xa9 2019 "),
}


def grown(name: str, size: int) -> bytes:
    """The document of that name, of no more than ``size`` bytes, with all pieces whole."""
    beginning, piece, end = GROWING[name]
    return beginning + piece * ((size - len(beginning) - len(end)) // len(piece)) + end
