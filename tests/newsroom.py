"""What a story in a test needs: a parsed article, or the report on a few outlets' texts."""

from datetime import date

from compare.model import Article
from compare.options import DEFAULT_PARSER
from compare.text.parse import ParsedArticle, parse


def parsed(text: str, *, published: date | None = None, outlet: str = "Outlet") -> ParsedArticle:
    """One article's text through the real parser."""
    article = Article(
        key=outlet.lower(), path=f"{outlet.lower()}.txt", text=text, outlet=outlet,
        published=published,
    )
    return next(iter(parse([article], parser=DEFAULT_PARSER)))
