"""What a worker and its master say to each other: JSON, so that bytes of strangers stay bytes."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from compare.model import Article, Mark, Role, Skipped, Stretch
from compare.read.page import Page, Part, Refused

if TYPE_CHECKING:
    from compare.read.page import Item

BREAK = b"\n"


def packed(head: dict[str, Any], raw: bytes = b"") -> bytes:
    """A line of JSON and the bytes behind it."""
    return json.dumps(head, default=str).encode("ascii") + BREAK + raw


def unpacked(message: bytes) -> tuple[dict[str, Any], bytes]:
    """The line of JSON and the bytes behind it."""
    head, _, raw = message.partition(BREAK)
    return json.loads(head), raw


def item_message(item: Item) -> bytes:
    """A page, a part or a refusal."""
    if isinstance(item, Part):
        return packed({"part": {"name": item.name, "url": item.url}}, item.raw)
    return packed({type(item).__name__.casefold(): asdict(item)})


def item_in(head: dict[str, Any], raw: bytes) -> Item:
    """The page, part or refusal that a message carries."""
    if "part" in head:
        return Part(raw=raw, **head["part"])
    if "refused" in head:
        return Refused(**head["refused"])
    said = head["page"]
    return Page(**said | typed(said) | {"warnings": tuple(said["warnings"])})


def typed(said: dict[str, Any]) -> dict[str, Any]:
    """What pages and articles have that JSON has no word for."""
    return {
        "published": said["published"] and date.fromisoformat(said["published"]),
        "marks": tuple(Mark(mark["start"], Role(mark["role"])) for mark in said["marks"]),
        "stretches": tuple(Stretch(**one) for one in said["stretches"]),
    }


def outcome_message(read: Article | Skipped) -> bytes:
    """What became of a document, or of a part of one."""
    return packed({type(read).__name__.casefold(): asdict(read)})


def outcome_in(message: bytes) -> Article | Skipped:
    """The article that a message carries, or why there is none."""
    head, _ = unpacked(message)
    if "skipped" in head:
        return Skipped(**head["skipped"])
    return Article(**head["article"] | typed(head["article"]))
