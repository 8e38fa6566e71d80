"""A text four times as long takes about four times as many steps, whatever it repeats."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from types import FrameType

import pytest

from compare.facts import KINDS
from compare.facts.kind import Kind
from compare.text.grammar.parse import ParsedArticle
from tests.newsroom import parsed
from tests.repeated import repeated

# Four times as many, and what a table or two costs; quadratic work is sixteen times as much.
GROWTH = 6


@contextmanager
def counted_lines() -> Iterator[list[int]]:
    """How many lines of Python run inside: unlike time, the same on every machine."""
    lines = [0]

    def trace(_frame: FrameType, event: str, _: object) -> object:
        lines[0] += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        yield lines
    finally:
        sys.settrace(before)


@cache
def article_of(piece: str, length: int) -> ParsedArticle:
    return parsed(repeated(piece, length))


def steps(kind: Kind, article: ParsedArticle) -> int:
    with counted_lines() as lines:
        list(kind.find(article))
    return lines[0]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.NAME)
@pytest.mark.parametrize("piece", ["sentences", "closed quotes", "tolls"])
def test_no_kind_takes_more_than_its_share_of_a_longer_text(kind: Kind, piece: str) -> None:
    short, long = (steps(kind, article_of(piece, length)) for length in (3_000, 12_000))

    assert long < GROWTH * short + 1_000
