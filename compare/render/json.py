"""The whole report as one JSON document, for programs; every character stays what it was.

Letters are written as they are.  What a terminal would obey, a line reader would
take for an end of line, or UTF-8 cannot hold (half a surrogate pair) is written as
JSON's own ``\\uXXXX``: a parser gives back the very same character.
"""

from __future__ import annotations

import json
import re

from compare.model import Report
from compare.render.record import Record, report_record
from compare.render.renderer import RenderOptions

UNSAFE = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
    # GitHub's log takes "##[" for a command, wherever it stands.
    "|#(?=#\\[)"
)


def render(report: Report, options: RenderOptions) -> str:
    """The report in the contract's form; it always holds everything."""
    del options
    return encode(report_record(report), indented=True) + "\n"


def encode(
    value: Record | list[Record],
    *,
    indented: bool = False,
    separators: tuple[str, str] | None = None,
) -> str:
    """A value as JSON text that can be written, shown and split into lines; nothing in it acts."""
    text = quickly(value) if indented else None
    if text is None:
        indent = 2 if indented else None
        text = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
    return UNSAFE.sub(_escape, text)


def quickly(value: Record | list[Record]) -> str | None:
    """A value with an indent of two, as the standard library writes it in ten times the time.

    None where it holds what UTF-8 cannot.
    """
    import orjson

    try:
        return orjson.dumps(value, option=orjson.OPT_INDENT_2).decode()
    except orjson.JSONEncodeError:
        return None


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
