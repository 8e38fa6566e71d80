"""Cleaning: which part of an article a stretch of text is."""

from __future__ import annotations

import re

from compare.model import Block, Role

LINE = re.compile(r"[^\n]+")


def blocks_of(text: str) -> tuple[Block, ...]:
    """Every line a paragraph."""
    return tuple(
        Block(Role.PARAGRAPH, found.start(), found.end())
        for found in LINE.finditer(text)
        if found.group().strip()
    )
