"""What an article's own text says about itself: its title, and who published it.

A guess is made only where the page names its outlet: a credit alone above the
article, the outlet's portrait or a promotion below it, a copyright line.  An
agency in a dateline is who wrote it, not who printed it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.model import Block, Role
from compare.text.layout.boilerplate import NOW_ON, is_portrait

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_OUTLET = 40

CREDIT = re.compile(r"[•▪●·*]\s*(?P<outlet>\S.*)\Z")
RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)[\s©]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?,?\s+(?:by\s+)?"
    r"(?P<outlet>[A-Z][\w'’&. -]{1,39}?)(?:,|\.|\Z| Ltd| Inc| LLC| All rights)",
    re.IGNORECASE,
)


def title_in(text: str, blocks: Sequence[Block]) -> str | None:
    """The headline, on one line."""
    for block in blocks:
        if block.role is Role.HEADLINE:
            return " ".join(text[block.start : block.end].split())
    return None


def outlet_in(text: str, blocks: Sequence[Block]) -> str | None:
    """The outlet that the page names; None where it names none."""
    return next(outlets_in(text, blocks), None)


def outlets_in(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    """Every name the page gives its outlet, the surest first."""
    lines = [text[block.start : block.end] for block in blocks]
    roles = [block.role for block in blocks]
    for line, role in zip(lines, roles, strict=True):
        if role is Role.PARAGRAPH:
            break
        credit = CREDIT.match(line) if role is Role.BYLINE else None
        if credit:
            yield credit.group("outlet")
    site = [
        line if role is Role.BOILERPLATE else "" for line, role in zip(lines, roles, strict=True)
    ]
    for name, portrait in pairwise(site):
        if name and len(name) <= LONGEST_OUTLET and is_portrait(portrait):
            yield name
    for pattern in (NOW_ON, RIGHTS):
        for line in site:
            found = pattern.match(line) if len(line) <= 200 else None
            if found:
                yield found.group("outlet").strip()
