"""What a story in a test needs: a parsed article, or the report on a few outlets' texts."""

from datetime import date

from compare.facts import number
from compare.model import Article, Discrepancy, Report, Severity
from compare.options import DEFAULT_PARSER, LIKELY_ENOUGH, Options
from compare.pipeline import examine
from compare.text.grammar.parse import ParsedArticle, parse


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


def asked(sentence: str, text: str = "") -> str:
    """What the figure with that text answers in the sentence; without a text, its only figure."""
    [found] = [one for one in number.find(parsed(sentence)) if text in {"", one.text}]
    return found.value.asks


# A newsroom that wants to hear more: what it is not told is no finding by default either.
EAGER = Options(min_confidence=0.3)


def compare_texts(**texts: str) -> Report:
    """What everybody is told of one text per outlet, by whose name it is given.

    An eager newsroom is told no more: no story rests on a finding that nobody hears by default.
    """
    report = compare_eagerly(**texts)
    unsure = [found for found in report.discrepancies if found.confidence < LIKELY_ENOUGH]
    assert not unsure, f"told to an eager newsroom only: {[found.message for found in unsure]}"
    return report


def compare_eagerly(**texts: str) -> Report:
    """What an eager newsroom is told of one text per outlet, by whose name it is given."""
    articles = [
        Article(key=outlet, path=f"{outlet}.txt", text=text, outlet=outlet)
        for outlet, text in texts.items()
    ]
    return examine(articles, (), EAGER)


def loud(report: Report) -> list[Discrepancy]:
    """What an editor is alarmed by: errors and warnings."""
    return [found for found in report.discrepancies if found.severity is not Severity.NOTE]


def alarms_after(lead: str, left: str, right: str) -> list[str]:
    """The kinds of what an editor is alarmed by where two outlets open alike and go on."""
    report = compare_texts(herald=f"{lead}\n\n{left}\n", post=f"{lead}\n\n{right}\n")
    return [found.kind for found in loud(report)]
