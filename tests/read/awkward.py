"""Sixty awkward files, each with one planted conflict: 14 dead, where the reference says 12."""

import base64
import codecs
import gzip
import html
import io
import json
import zipfile
from dataclasses import replace

from tests.read import forms
from tests.read.forms import Story

STORY = Story(
    "Fire at Lindau hotel",
    (
        "A fire at the Hotel Adler in Lindau killed 14 people on Friday night, the police said.",
        "The blaze began in the kitchen of the hotel at about ten in the evening, the fire chief said.",
        "The “Adler” was built in 1911 and has been closed to guests since the fire, the mayor’s office said.",
    ),
)
REFERENCE = replace(
    STORY,
    paragraphs=(STORY.paragraphs[0].replace("14", "12"), *STORY.paragraphs[1:]),
    outlet="Post",
)
OTHER = Story(
    "Bridge to open in May",
    (
        "The new bridge across the Rhine at Bregenz will open to traffic in May, the builders said.",
        "It is 800 metres long, and its four lanes will carry 20,000 cars a day, they said on Monday.",
    ),
)
TEXT = "\n\n".join(STORY.lines) + "\n"
PLAIN = TEXT.translate(str.maketrans("“”’", '""\''))
PAGE = forms.as_html(STORY).decode()
BODY = "".join(f"<p>{html.escape(line)}</p>" for line in STORY.paragraphs)
ITEM = json.loads(forms.as_ninjs(STORY))


def encoded_page(encoding: str, declared: str | None = None) -> bytes:
    return PAGE.replace("utf-8", declared or encoding, 1).encode(encoding, "xmlcharrefreplace")


def with_members(*members: tuple[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members:
            archive.writestr(name, content)
    return packed.getvalue()


# File name -> its bytes; every one of them is found.
FOUND: dict[str, bytes] = {
    # Encodings of text.
    "utf16le.txt": TEXT.encode("utf-16-le"),
    "utf16be.txt": TEXT.encode("utf-16-be"),
    "utf16-mark.txt": TEXT.encode("utf-16"),
    "utf16be-mark.txt": codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    "utf32-mark.txt": TEXT.encode("utf-32"),
    "utf8-mark.txt": TEXT.encode("utf-8-sig"),
    "cp1252.txt": TEXT.encode("cp1252"),
    "latin1.txt": f"Zoë Müller reports\n\n{PLAIN}".encode("latin-1"),
    "cp1251.txt": f"{PLAIN}\nРедакция\n".encode("cp1251"),
    "shift-jis.txt": f"{PLAIN}\n東京新聞\n".encode("shift-jis"),
    "gb18030.txt": f"{PLAIN}\n新华社\n".encode("gb18030"),
    "koi8.txt": f"{PLAIN}\nРедакция\n".encode("koi8-r"),
    "mojibake.txt": TEXT.encode().decode("cp1252", "replace").encode(),
    "cut.txt": TEXT.encode() + "é".encode()[:1],
    "pasted.txt": TEXT.encode() + b"\n\nPhoto \x80\x81\n",
    "surrogate.txt": f"{TEXT}\n\ud83d\n".encode("utf-8", "surrogatepass"),
    "utf16-surrogate.txt": f"{TEXT}\n\ud83d\n".encode("utf-16", "surrogatepass"),
    # Odd characters and line ends.
    "null-first.txt": b"\x00" + TEXT.encode(),
    "null-midst.txt": TEXT.encode().replace(b"\n\n", b"\n\x00\n", 1),
    "escape.txt": b"\x1b[1m" + TEXT.encode(),
    "cr.txt": TEXT.replace("\n", "\r").encode(),
    "crlf.txt": TEXT.replace("\n", "\r\n").encode(),
    "mixed.txt": TEXT.replace("\n\n", "\r\n\r", 1).encode(),
    "separators.txt": TEXT.replace("\n\n", "\u2029").encode(),
    "nbsp.txt": TEXT.replace(" ", "\u00a0").encode(),
    "one-line.txt": " ".join(STORY.paragraphs).encode(),
    "no-end.txt": TEXT.strip().encode(),
    "blanks.txt": b"\n" * 5_000 + TEXT.encode() + b" \n" * 5_000,
    "name-without-suffix.txt": TEXT.encode(),
    # Pages.
    "page-utf16.html": PAGE.replace("utf-8", "utf-16", 1).encode("utf-16"),
    "page-utf16-no-mark.html": PAGE.replace("utf-8", "utf-16", 1).encode("utf-16-le"),
    "page-cp1252.html": encoded_page("cp1252"),
    "page-cp1251.html": encoded_page("cp1251"),
    "page-shift-jis.html": encoded_page("shift-jis"),
    "page-gb18030.html": encoded_page("gb18030"),
    "page-wrong-charset.html": encoded_page("utf-8", "iso-8859-1"),
    "page-unknown-charset.html": encoded_page("utf-8", "klingon"),
    "page-no-charset.html": PAGE.replace('<meta charset="utf-8">', "").encode(),
    "page-unclosed.html": PAGE.replace("</p>", "").replace("</article>", "").encode(),
    "page-cut.html": PAGE.partition("</article>")[0].encode(),
    "page-capitals.html": PAGE.replace("<p>", "<P>").replace("</p>", "</P>").encode(),
    "page-null.html": PAGE.replace("<p>", "<p>\x00", 1).encode(),
    "page-comments.html": PAGE.replace("<article>", "<!-- <article> --><article>").encode(),
    "page-nested.html": PAGE.replace("<main>", "<div>" * 400 + "<main>").encode(),
    "page-in-text.txt": PAGE.encode(),
    "page-json-ld-only.html": (
        f'<!DOCTYPE html><html><head><script type="application/ld+json">'
        f"{json.dumps(forms.json_ld(STORY, articleBody=' '.join(STORY.paragraphs)))}</script></head>"
        "<body><div id=root></div></body></html>"
    ).encode(),
    "page-xhtml.xhtml": b'<?xml version="1.0" encoding="utf-8"?>' + PAGE.encode(),
    # Feeds and agencies.
    "feed-last-of-many.xml": forms.as_rss(*[OTHER] * 199, STORY),
    "feed-cdata.rss": forms.as_rss(STORY),
    "feed-escaped.xml": forms.as_rss(STORY).replace(
        f"<![CDATA[{BODY}]]>".encode(), html.escape(BODY).encode()
    ),
    "feed-not-well-formed.xml": forms.as_rss(STORY).replace(b"</channel>", b""),
    "feed-entities.xml": forms.as_rss(STORY).replace(b"In short.", b"In short&nbsp;."),
    "atom-cp1252.atom": forms.as_atom(STORY)
    .decode()
    .replace("utf-8", "cp1252", 1)
    .encode("cp1252"),
    "ninjs-escaped.json": json.dumps(ITEM, ensure_ascii=True).encode(),
    "ninjs-utf16.json": json.dumps(ITEM, ensure_ascii=False).encode("utf-16"),
    "ninjs-mark.ninjs": codecs.BOM_UTF8 + forms.as_ninjs(STORY),
    "lines-last.jsonl": b"[]\n" * 50 + forms.as_json_line(STORY),
    # Packed.
    "twice.html.gz": gzip.compress(gzip.compress(PAGE.encode())),
    "deep.zip": with_members(("a/b/c.zip", with_members(("d/e.html", PAGE.encode())))),
    "strange-names.zip": with_members(("../../etc/fire.txt", TEXT.encode()), ("C:\\x.txt", b"")),
}

# File name -> its bytes, how it ends, and how the reason begins.
TOLD: dict[str, tuple[bytes, str, str]] = {
    "single-line.txt": (b"x" * 100_000_000, "skipped", "larger than 20,000,000 bytes"),
    "base64.txt": (
        base64.b64encode(bytes(range(256)) * 20_000),
        "skipped",
        "longer than 1,000,000",
    ),
    "damaged.txt": (
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le")[:-1],
        "failed",
        "damaged UTF-16",
    ),
    "photo.txt": (bytes(range(256)) * 40, "skipped", "not a text file"),
    "cut.zip": (with_members(("a.txt", TEXT.encode()))[:-30], "failed", "a damaged archive"),
    "cut.txt.gz": (gzip.compress(TEXT.encode())[:-12], "failed", "a gzip file that is cut short"),
    "cut.docx": (forms.as_docx(STORY)[:-900], "failed", "a damaged archive"),
    "cut.json": (forms.as_ninjs(STORY)[:-20], "failed", "not valid JSON"),
    "cut.newsml": (forms.as_newsml(STORY)[:-200], "failed", "not well-formed XML"),
    "empty.html": (b"<html><body></body></html>", "skipped", "no article found"),
    "empty.zip": (with_members(), "failed", "an archive without files"),
    "document.txt": (b"%PDF-1.7", "skipped", "not plain text but a PDF"),
}
