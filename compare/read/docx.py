"""Word documents, opened by python-docx: paragraphs, headings and lists; tables row by row."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from compare.errors import NoArticle, UnreadableArticle
from compare.model import Role
from compare.read.markup import Line, text_of
from compare.read.metadata import day_in, line_in
from compare.read.page import Page
from compare.read.wordml import lines_in, notes_in
from compare.read.zipped import is_zip, members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document

    from compare.read.limits import Limits

NAME = "docx"
SUFFIXES: tuple[str, ...] = (".docx",)

BODY = "word/document.xml"
DAMAGED = "a damaged Word document; save it anew"
NOTES = ("/footnotes", "/endnotes")
# By how the names of Word's own styles begin.
STYLES = (
    ("Title", Role.HEADLINE),
    ("Heading", Role.SUBHEAD),
    ("Caption", Role.CAPTION),
    ("List", Role.LIST_ITEM),
)


def claims(raw: bytes) -> bool:
    """An archive with a Word document in it."""
    if not is_zip(raw):
        return False
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            return BODY in archive.namelist()
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def items_of(raw: bytes, limits: Limits) -> Iterator[Page]:
    """The one article of a document."""
    document = opened(raw, limits)
    try:
        lines = lines_of(document)
    # Its styles and notes are looked up only now, and may not be there or be no XML.
    except Exception as error:
        raise UnreadableArticle(DAMAGED) from error
    if not lines:
        raise NoArticle("no text in this document; is it a picture?")
    text, marks = text_of(lines)
    about = document.core_properties
    yield Page(
        text=text,
        marks=marks,
        title=next((line for line, role in lines if role is Role.HEADLINE), None)
        or line_in(about.title),
        published=day_in(about.subject),
    )


def opened(raw: bytes, limits: Limits) -> Document:
    """The document, if none of its parts is larger than it says or than the limit."""
    import docx

    for part in members(raw, limits):
        if b"<!ENTITY" in part.raw.replace(b"\x00", b""):
            raise NoArticle("declares entities of its own, as no document does; not read")
    try:
        return docx.Document(io.BytesIO(raw))
    # python-docx trusts that the parts fit together, and fails in as many ways as they do not.
    except Exception as error:
        raise UnreadableArticle(DAMAGED) from error


def lines_of(document: Document) -> list[Line]:
    """Every paragraph, and every row of a table, in the order of the document; then its notes."""
    from docx.text.paragraph import Paragraph

    lines: list[Line] = []
    for line, element in lines_in(document.element.body):
        style = None if element is None else Paragraph(element, document).style
        lines.append((line, role_of(style)))
    return [*lines, *((note, None) for note in notes_of(document))]


def notes_of(document: Document) -> Iterator[str]:
    """The footnotes and endnotes, which lie in parts of their own."""
    from docx.oxml import parse_xml

    for relation in document.part.rels.values():
        if relation.reltype.endswith(NOTES) and not relation.is_external:
            yield from notes_in(parse_xml(relation.target_part.blob))


def role_of(style: object) -> Role | None:
    """What the name of a paragraph's style says of it."""
    name = str(getattr(style, "name", ""))
    return next((role for opening, role in STYLES if name.startswith(opening)), None)
