"""A Word document says what is seen of it: with what was inserted, without what is struck out."""

import io
import zipfile

import pytest

from compare.options import Options
from compare.read.docx import items_of
from compare.read.limits import Limits
from tests.read import forms
from tests.read.forms import FIRE

LIMITS = Limits.of(Options())
FIRST = FIRE.paragraphs[0]


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def read(body: str, **parts: str) -> list[str]:
    """The lines of a document whose first paragraph is replaced, below its title."""
    source = zipfile.ZipFile(io.BytesIO(forms.as_docx(FIRE)))
    members = {
        name: source.read(name).decode("utf-8", "surrogateescape") for name in source.namelist()
    }
    members["word/document.xml"] = members["word/document.xml"].replace(
        f"<w:p><w:r><w:t>{FIRST}</w:t></w:r></w:p>", body
    )
    for name, content in parts.items():
        members[f"word/{name}.xml"] = content
        members["word/_rels/document.xml.rels"] = members["word/_rels/document.xml.rels"].replace(
            "</Relationships>",
            f'<Relationship Id="x{name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
            f'relationships/{name}" Target="{name}.xml"/></Relationships>',
        )
        members["[Content_Types].xml"] = members["[Content_Types].xml"].replace(
            "</Types>",
            f'<Override PartName="/word/{name}.xml" ContentType="application/vnd.openxmlformats-'
            f'officedocument.wordprocessingml.{name}+xml"/></Types>',
        )
    packed = {name: content.encode("utf-8", "surrogateescape") for name, content in members.items()}
    [page] = items_of(forms.zipped(**packed), LIMITS)
    lines = page.text.rstrip("\n").split("\n\n")
    assert lines[0] == FIRE.title
    return lines[1:]


REST = list(FIRE.paragraphs[1:])
KILLED, PEOPLE, DEAD = run("A fire killed "), run(" people."), "A fire killed 14 people."


@pytest.mark.parametrize(
    "written",
    [
        f'<w:del w:id="1" w:author="a"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">{run("14")}</w:ins>',
        f"<w:sdt><w:sdtContent>{run('14')}</w:sdtContent></w:sdt>",
        f'<w:hyperlink w:anchor="x">{run("14")}</w:hyperlink>',
        f'<w:smartTag w:element="x">{run("14")}</w:smartTag>',
        f'<w:fldSimple w:instr="x">{run("14")}</w:fldSimple>',
        run("14") + run("2", '<w:vertAlign w:val="superscript"/>'),
        run("at least ", "<w:vanish/>") + run("14"),
        run("12 ", "<w:strike/>") + run("14"),
        run("12 ", "<w:dstrike/>") + run("14"),
        run("14", '<w:strike w:val="0"/>'),
        run("1") + run("4", "<w:b/>"),
    ],
)
def test_a_figure_is_read_wherever_it_lies_in_its_paragraph(written: str) -> None:
    assert read(paragraph(KILLED, written, PEOPLE)) == [DEAD, *REST]


def test_a_paragraph_in_a_content_control_is_read() -> None:
    body = f"<w:sdt><w:sdtContent>{paragraph(run(DEAD))}</w:sdtContent></w:sdt>"

    assert read(body) == [DEAD, *REST]


def test_a_text_box_is_read_once_and_by_itself() -> None:
    box = f'<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>{paragraph(run(DEAD))}</w:txbxContent></v:textbox></v:shape>'
    both = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>'
    )

    assert read(paragraph(f"<w:r>{both}</w:r>", run("The cause is not known."))) == [
        DEAD,
        "The cause is not known.",
        *REST,
    ]


def test_a_row_is_a_line_and_a_cell_that_spans_columns_is_said_once() -> None:
    wide = (
        f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph(run("Fires this year"))}</w:tc>'
    )
    place, dead = (f"<w:tc>{paragraph(run(said))}</w:tc>" for said in ("Lindau", "14 dead"))
    inner = f"<w:tbl><w:tr><w:tc>{paragraph(run('Ulm 3 dead'))}</w:tc></w:tr></w:tbl>"
    table = f"<w:tbl><w:tr>{wide}</w:tr><w:tr>{place}{dead}</w:tr><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"

    assert read(table) == ["Fires this year", "Lindau 14 dead", "Ulm 3 dead", *REST]


def test_footnotes_are_read_below_the_text() -> None:
    note = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:footnote w:type="separator" w:id="-1">{paragraph(run("line"))}</w:footnote>'
        f'<w:footnote w:id="1">{paragraph(run("The police first said 12."))}</w:footnote></w:footnotes>'
    )

    assert read(paragraph(run(DEAD)), footnotes=note) == [DEAD, *REST, "The police first said 12."]
