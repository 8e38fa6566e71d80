"""JSON of strangers: whole, in any encoding, and not nested without end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from compare.errors import UnreadableArticle
from compare.read.decode import MARKS, decoded

if TYPE_CHECKING:
    from compare.read.limits import Limits

# What tells one format of JSON from another stands in its first kilobytes.
OPENING = 65_536


def opening_text(raw: bytes) -> str:
    """The beginning of a document, roughly decoded, without blanks and marks."""
    head = raw[:OPENING]
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "replace").lstrip()
    if b"\x00" in head[:4]:
        head = head.replace(b"\x00", b"")
    return head.decode("utf-8", "replace").lstrip()


def json_in(raw: bytes, limits: Limits) -> object:
    """The value in a document of JSON."""
    return json_value(decoded(raw).text, limits)


def json_value(text: str, limits: Limits) -> object:
    """The value that a text is; UnreadableArticle where it is no JSON."""
    try:
        value: object = json.loads(text)
    except RecursionError as error:
        raise limits.too_deep() from error
    except ValueError as error:
        reason = " ".join(str(error).split())
        raise UnreadableArticle(f"not valid JSON: {reason}; mend it or save it anew") from error
    if depth_of(value) > limits.nesting:
        raise limits.too_deep()
    return value


def depth_of(value: object) -> int:
    """How deep lists and objects are nested."""
    level, depth = [value], 0
    while level:
        inner: list[object] = []
        for one in level:
            if isinstance(one, dict):
                inner.extend(one.values())
            elif isinstance(one, list):
                inner.extend(one)
        depth += bool(inner)
        level = inner
    return depth
