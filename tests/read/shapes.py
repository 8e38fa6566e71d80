"""Pages, feeds and agency items in the many shapes that they have, all of one fire with 14 dead."""

import json
import zipfile
from html import escape
from io import BytesIO

from tests.read import forms
from tests.read.forms import Story

FIRE = Story(
    "Fire kills 14 in Lindau",
    (
        "A fire at the old warehouse in Lindau killed 14 people on Friday night, the police said.",
        "The blaze was brought under control by 120 firefighters after five hours, the fire chief said.",
        "He said that the cause was not known, and that the warehouse had been empty since January.",
    ),
)
DEAD, BLAZE, CAUSE = FIRE.paragraphs
TITLE = f"<h1>{FIRE.title}</h1>"


def paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line}</p>\n" for line in lines)


ALL = paragraphs(*FIRE.paragraphs)


def page(body: str, head: str = "", attributes: str = 'lang="en"') -> bytes:
    return (
        f"<!DOCTYPE html><html {attributes}><head><meta charset=utf-8><title>Fire | Herald</title>"
        f"{head}</head><body>{body}</body></html>"
    ).encode()


def script(value: object, before: str = "", behind: str = "") -> str:
    said = value if isinstance(value, str) else json.dumps(value)
    return f'<script type="application/ld+json">{before}{said}{behind}</script>'


def archive(*members: tuple[str, bytes]) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        for name, content in members:
            made.writestr(zipfile.ZipInfo(name), content)
    return packed.getvalue()


WHOLE = forms.json_ld(FIRE, articleBody=" ".join(FIRE.paragraphs))
LIVE = {
    "@context": "https://schema.org",
    "@type": "LiveBlogPosting",
    "headline": FIRE.title,
    "liveBlogUpdate": [
        {"@type": "BlogPosting", "headline": "Toll rises", "articleBody": DEAD},
        {"@type": "BlogPosting", "headline": "Fire is out", "articleBody": f"{BLAZE} {CAUSE}"},
    ],
}
NINJS = json.loads(forms.as_ninjs(FIRE))
NEWSML = forms.as_newsml(FIRE).decode()
ITEM = NEWSML.partition("?>")[2]
G2 = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'

# What all of these say, whatever they say beside: the dead, the blaze, the cause.
SHAPES: dict[str, bytes] = {
    "drupal.html": page(f'<div class="node">{TITLE}<div class="field field--name-body">{ALL}</div></div>'),
    "ghost.html": page(f'<main>{TITLE}<section class="gh-content">{ALL}</section></main>'),
    "arc.html": page(
        '<script>window.Fusion={"body":"<p>A fire killed 99 people.</p>"}</script>'
        f'<main><article class="article-body-wrapper">{TITLE}{ALL}</article></main>'
    ),
    "amp.html": page(
        f"<amp-sidebar><ul><li>Home</li></ul></amp-sidebar><article>{TITLE}{paragraphs(DEAD)}"
        f"<amp-ad>99 offers for you</amp-ad>{paragraphs(BLAZE, CAUSE)}</article>",
        attributes="⚡",
    ),
    "tables-of-1998.html": (
        "<HTML><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=600><TR><TD><FONT SIZE=5>Fire</FONT><BR><BR>"
        f"<FONT SIZE=2>{DEAD}<BR><BR>{BLAZE}<P>{CAUSE}</TD></TR></TABLE></BODY></HTML>"
    ).encode(),
    "typed.html": page("<pre>\nFire\n\n" + "\n\n".join(FIRE.paragraphs) + "\n</pre>"),
    "without-scripts.html": page(f"<div id=root></div><noscript><article>{TITLE}{ALL}</article></noscript>"),
    "shadow.html": page(f'<news-story><template shadowrootmode="open"><article>{TITLE}{ALL}</article></template></news-story>'),
    "picture-in-page.html": page(f'<article>{TITLE}<img src="data:image/png;base64,{"A" * 500_000}">{ALL}</article>'),
    "conditional.html": page(f"<!--[if lt IE 9]><p>Your browser is old.</p><![endif]--><article>{TITLE}{ALL}</article>"),
    "saved.html": b"<!-- saved from url=(0014)about:internet -->\r\n" + page(f"<article>{TITLE}{ALL}</article>"),
    "marked-xhtml.html": f'\ufeff<?xml version="1.0"?><!-- x --><html xmlns="http://www.w3.org/1999/xhtml"><body>{ALL}</body></html>'.encode(),
    "no-html.html": ALL.encode(),
    "items.html": page(f"<article>{TITLE}<p>What is known so far:</p><ul><li>{DEAD}</li><li>{BLAZE}</li></ul><ol><li>{CAUSE}</ol></article>"),
    "tweet.html": page(
        f'<article>{TITLE}{paragraphs(DEAD)}<aside class="related"><p>Flood kills 30 in Ulm on Monday</p></aside>'
        f'{paragraphs(BLAZE)}<blockquote class="twitter-tweet"><p>We fight a fire in Lindau.</p></blockquote>'
        f'{paragraphs(CAUSE)}<div class="newsletter-signup"><p>Sign up for our newsletter.</p></div></article>'
    ),
    "subscribers.html": page(
        f"<article>{TITLE}{paragraphs(DEAD, BLAZE)}<p>Subscribe to read on.</p></article>",
        script(WHOLE | {"isAccessibleForFree": False}),
    ),
    "json-ld-in-comment.html": page("<div id=app></div>", script(WHOLE, "<!--\n", "\n-->")),
    "json-ld-in-cdata.html": page("<div id=app></div>", script(WHOLE, "\n//<![CDATA[\n", "\n//]]>\n")),
    "json-ld-with-comma.html": page("<div id=app></div>", script(json.dumps(WHOLE)[:-1] + ",}")),
    "json-ld-escaped.html": page("<div id=app></div>", script(WHOLE | {"articleBody": escape(ALL)})),
    "json-ld-in-graph.jsonld": json.dumps([[{"@graph": [WHOLE | {"@type": ["Thing", "http://schema.org/NewsArticle"]}]}]]).encode(),
    "live.html": page(f"<main>{TITLE}<article>{paragraphs(BLAZE, CAUSE)}</article></main>", script(LIVE)),
    "live-in-json-ld-alone.html": page("<div id=app></div>", script(LIVE)),
    "live.jsonld": json.dumps(LIVE).encode(),
    "wordpress.rss": (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>Herald</title><item><title>Fire</title><description><![CDATA[{DEAD} [&#8230;]]]></description>"
        f"<content:encoded><![CDATA[{ALL}<p>The post <a>Fire</a> appeared first on <a>Herald</a>.</p>]]>"
        "</content:encoded></item></channel></rss>"
    ).encode(),
    "dated-1999.xml": (
        '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" '
        '"http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Herald</title>'
        f"<item><title>Fire</title><description>{' '.join(FIRE.paragraphs)}</description></item></channel></rss>"
    ).encode(),
    "rdf.xml": (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
        f"<channel><title>Herald</title></channel><item><title>Fire</title><description>{escape(ALL)}</description></item></rdf:RDF>"
    ).encode(),
    "xhtml.atom": (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><id>x</id><entry><title type="html">Fire'
        '</title><id>y</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
        f"{ALL}</div></content></entry></feed>"
    ).encode(),
    "package.newsml": (
        f'<?xml version="1.0"?><newsMessage {G2}><itemSet><packageItem {G2}><groupSet><group><itemRef>'
        f"<headline>Fire</headline></itemRef></group></groupSet></packageItem>{ITEM}<newsItem {G2}><contentSet>"
        '<remoteContent href="a.jpg"/></contentSet></newsItem></itemSet></newsMessage>'
    ).encode(),
    "nitf.newsml": NEWSML.replace("<body>", "<body><body.head><hl2>Warehouse was empty</hl2></body.head><body.content>")
    .replace("</body>", "</body.content><body.end><tagline>al</tagline></body.end></body>").encode(),
    "renditions.ninjs": json.dumps(
        NINJS | {"renditions": {"main": {"href": "a.jpg"}}, "associations": {"x": {"type": "audio", "body_text": "x"}}}
    ).encode(),
    "fire.md": ("+++\ntitle = 'Fire'\ndate = 2019-03-08\n+++\n\n# Fire\n\n" + "\n\n".join(FIRE.paragraphs)).encode(),
    "underlined.md": ("Fire\n====\n\n" + "\n\nWhat is known\n-------------\n\n".join(FIRE.paragraphs)).encode(),
    "every-line-end.txt": "Fire\r\n\r\n{}\r\r{}\n\n{}\x85\x0b\x0c".format(*FIRE.paragraphs).encode(),
    "marks-within.txt": "\ufeffFire\n\n\ufeff{}\n\n{}\n\n{}".format(*FIRE.paragraphs).encode(),
    "windows.zip": archive(("news\\fire.txt", forms.as_text(FIRE))),
    "zip-in-zip.zip": archive(("a/in.zip", archive(("x/fire.docx", forms.as_docx(FIRE)))), ("read.me.jpg", b"\xff\xd8")),
    "late-charset.html": (
        f"<!DOCTYPE html><html><head>{'<meta name=x content=y>' * 200}<meta charset=windows-1251></head>"
        f"<body><article>{TITLE}{ALL}{paragraphs('“Да”, сказал он, and said no more on Friday.')}</article>"
    ).encode("cp1251"),
}  # fmt: skip
