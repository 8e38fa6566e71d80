"""Plain text and Markdown: the text stays exactly as it was decoded.

Markdown may open with front matter, lines such as ``outlet: Herald`` between
two lines of dashes (or ``outlet = "Herald"`` between pluses), which says who
published the article and when.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from compare.errors import NoArticle
from compare.read.decode import MOST_CONTROLS, NO_TEXT, decoded
from compare.read.metadata import day_in, line_in, web_address
from compare.read.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compare.read.limits import Limits

NAME = "text"
SUFFIXES: tuple[str, ...] = (".txt", ".md", ".markdown")

CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# "---", lines of properties, "---"; as many lines as the cleaning takes for such.
MATTER = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<lines>(?:[^\n]{0,1000}\n){1,39}?)"
    r"(?P=fence)[ \t]*(?:\r?\n|\Z)"
)

OTHER_FORMATS = (
    (
        re.compile(
            rb"(?:[A-Za-z-]{1,60}:[^\n]{0,2000}\n|[ \t]+\S[^\n]{0,2000}\n){0,40}?(?i:MIME-Version:)"
        ),
        "an e-mail or a page with all its pictures (MHTML)",
    ),
    (re.compile(rb"%PDF-"), "a PDF"),
    (re.compile(rb"\{\\rtf"), "an RTF document"),
    (re.compile(rb"\xd0\xcf\x11\xe0"), "an old office document"),
    (re.compile(rb"PK\x03\x04"), "an archive or office document"),
)


def claims(_: bytes) -> bool:
    """Whatever no other format claims is read as text, if text it is."""
    return True


def items_of(raw: bytes, _: Limits) -> Iterator[Page]:
    """The one page of a text file; NoArticle where the bytes are no text."""
    for opening, what in OTHER_FORMATS:
        if opening.match(raw):
            raise NoArticle(f"not plain text but {what}; save the article as text")
    read = decoded(raw)
    if len(CONTROL.findall(read.text)) > MOST_CONTROLS * len(read.text):
        raise NoArticle(NO_TEXT)
    said = front_matter(read.text)
    yield Page(
        text=read.text,
        outlet=line_in(said.get("outlet") or said.get("source") or said.get("publisher")),
        title=line_in(said.get("title")),
        published=day_in(said.get("date") or said.get("published")),
        url=web_address(said.get("url")),
        warnings=read.warnings,
    )


def front_matter(text: str) -> Mapping[str, object]:
    """The properties above a Markdown article; none where there are none or they are damaged."""
    found = MATTER.match(text)
    if found is None:
        return {}
    import yaml

    try:
        if found["fence"] == "---":
            said = yaml.safe_load(found["lines"])
        else:
            said = tomllib.loads(found["lines"].replace("\r\n", "\n"))
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
