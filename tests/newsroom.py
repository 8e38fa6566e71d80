"""What a story in a test needs: a parsed article, or the report on a few outlets' texts."""

from datetime import date

from compare.model import Article, Discrepancy, Report, Severity
from compare.options import DEFAULT_PARSER, Options
from compare.pipeline import examine
from compare.text.parse import ParsedArticle, parse


def parsed(text: str, *, published: date | None = None, outlet: str = "Outlet") -> ParsedArticle:
    """One article's text through the real parser."""
    article = Article(
        key=outlet.lower(),
        path=f"{outlet.lower()}.txt",
        text=text,
        outlet=outlet,
        published=published,
    )
    return next(iter(parse([article], parser=DEFAULT_PARSER)))


def compare_texts(**texts: str) -> Report:
    """The report on one text per outlet; the parameter's name is the outlet's."""
    articles = [
        Article(key=outlet, path=f"{outlet}.txt", text=text, outlet=outlet)
        for outlet, text in texts.items()
    ]
    return examine(articles, (), Options())


def loud(report: Report) -> list[Discrepancy]:
    """What an editor is alarmed by: errors and warnings."""
    return [found for found in report.discrepancies if found.severity is not Severity.NOTE]
