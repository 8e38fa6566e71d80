"""The article's own date, from its metadata, dateline, byline or captions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from compare.model import Article, Block


def publication_date(article: Article, blocks: Sequence[Block]) -> date | None:
    """The day "now" means in this article; None where nothing tells."""
    return article.published
