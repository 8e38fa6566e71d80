"""One article in every form that is read: the same paragraphs, the same metadata."""

import html
import io
import json
import zipfile
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape


@dataclass(frozen=True)
class Story:
    """What an outlet printed; a paragraph has no line break in it."""

    title: str
    paragraphs: tuple[str, ...]
    outlet: str = "Northern Herald"
    published: date | None = date(2019, 3, 8)
    url: str = "https://herald.example/fire"

    @property
    def lines(self) -> list[str]:
        return [self.title, *self.paragraphs]

    @property
    def day(self) -> str | None:
        return self.published and self.published.isoformat()


FIRE = Story(
    "Two die in harbour fire",
    (
        "A fire in the old harbour warehouse killed two workers on Friday night, police said in Lindau.",
        "The blaze was brought under control by 120 firefighters after five hours, the fire chief said.",
        "He said that the cause was not known, and that the warehouse had been empty since January.",
    ),
)


def as_text(story: Story) -> bytes:
    return "\n\n".join(story.lines).encode()


def as_markdown(story: Story) -> bytes:
    dated = f"date: {story.day}\n" if story.day else ""
    matter = f"---\noutlet: {story.outlet}\n{dated}url: {story.url}\ntitle: {json.dumps(story.title)}\n---\n\n"
    return matter.encode() + "\n\n".join([f"# {story.title}", *story.paragraphs]).encode()


def json_ld(story: Story, **more: object) -> dict[str, object]:
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "publisher": {"@type": "Organization", "name": story.outlet},
        "url": story.url,
        **({"datePublished": f"{story.day}T21:05:00+01:00"} if story.day else {}),
        **more,
    }


def as_html(story: Story) -> bytes:
    body = "".join(f"<p>{html.escape(line)}</p>\n" for line in story.paragraphs)
    page = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{html.escape(story.title)} | Site</title>
<script type="application/ld+json">{json.dumps(json_ld(story))}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>{html.escape(story.title)}</h1>
{body}</article></main>
<footer><p>Follow us on social media. All rights reserved.</p></footer></body></html>
"""
    return page.encode()


def as_json_ld(story: Story) -> bytes:
    return json.dumps(json_ld(story, articleBody="\n\n".join(story.paragraphs))).encode()


def as_ninjs(story: Story) -> bytes:
    item = {
        "uri": "tag:herald.example,2019:fire",
        "versioncreated": f"{story.day}T20:05:00Z",
        "headline": story.title,
        "body_xhtml": "".join(f"<p>{html.escape(line)}</p>" for line in story.paragraphs),
        "source": story.outlet,
        "canonicalurl": story.url,
    }
    if not story.day:
        del item["versioncreated"]
        item["versionCreated"] = ""
    return json.dumps(item).encode()


def as_ninjs_3(story: Story) -> bytes:
    item = {
        "uri": "tag:herald.example,2019:fire",
        "standard": {"name": "ninjs", "version": "3.0"},
        "firstCreated": f"{story.day}T20:05:00Z",
        "headlines": [{"role": "main", "value": story.title}],
        "bodies": [
            {"role": "summary", "contentType": "text/plain", "value": "A fire."},
            {"role": "main", "contentType": "text/plain", "value": "\n\n".join(story.paragraphs)},
        ],
        "infoSources": [{"name": story.outlet, "role": "publisher"}],
        "canonicalUrl": story.url,
    }
    return json.dumps(item).encode()


def as_newsml(story: Story) -> bytes:
    body = "".join(f"<p>{escape(line)}</p>" for line in story.paragraphs)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:herald.example:1" version="1"
 standard="NewsML-G2" standardversion="2.29" conformance="power">
<itemMeta><provider qcode="p:h"><name>{escape(story.outlet)}</name></provider>
<versionCreated>{story.day}T20:05:00Z</versionCreated></itemMeta>
<contentMeta><language tag="en"/><headline>{escape(story.title)}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{escape(story.title)}</title></head>
<body>{body}</body></html></inlineXML></contentSet></newsItem>
""".encode()


def entry(story: Story) -> str:
    body = "".join(f"<p>{html.escape(line)}</p>" for line in story.paragraphs)
    dated = f"<pubDate>{story.published:%a, %d %b %Y} 20:05:00 +0000</pubDate>" if story.day else ""
    return (
        f"<item><title>{escape(story.title)}</title><link>{story.url}</link>{dated}"
        f"<description>In short.</description>"
        f"<content:encoded><![CDATA[{body}]]></content:encoded></item>"
    )


def as_rss(*stories: Story) -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>{escape(stories[0].outlet)}</title><link>https://herald.example/</link><language>en</language>
{"".join(map(entry, stories))}</channel></rss>
""".encode()


def as_atom(story: Story) -> bytes:
    body = escape("".join(f"<p>{html.escape(line)}</p>" for line in story.paragraphs))
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>{escape(story.outlet)}</title><id>urn:h</id>
<updated>{story.day}T20:05:00Z</updated><entry><title>{escape(story.title)}</title><id>urn:h:1</id>
<link href="{story.url}"/><published>{story.day}T20:05:00Z</published>
<content type="html">{body}</content></entry></feed>
""".encode()


def as_json_line(story: Story) -> bytes:
    said = {
        "text": "\n\n".join(story.lines),
        "outlet": story.outlet,
        "title": story.title,
        "published": story.day,
        "url": story.url,
    }
    return json.dumps(said).encode() + b"\n"


def as_warc(story: Story) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    packed = io.BytesIO()
    writer = WARCWriter(packed, gzip=True)
    for url, kind, body in (
        ("https://herald.example/robots.txt", "text/css", b"body {}"),
        (story.url, "text/html; charset=utf-8", as_html(story)),
    ):
        answer = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.0")
        writer.write_record(
            writer.create_warc_record(url, "response", io.BytesIO(body), http_headers=answer)
        )
    return packed.getvalue()


def as_docx(story: Story) -> bytes:
    import docx

    document = docx.Document()
    document.add_heading(story.title, 0)
    for line in story.paragraphs:
        document.add_paragraph(line)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def zipped(**files: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


FORMS = {
    "text": as_text,
    "markdown": as_markdown,
    "html": as_html,
    "jsonld": as_json_ld,
    "ninjs": as_ninjs,
    "ninjs3": as_ninjs_3,
    "newsml": as_newsml,
    "rss": as_rss,
    "atom": as_atom,
    "jsonl": as_json_line,
    "warc": as_warc,
    "docx": as_docx,
}
