"""Places as a report prints them: from code points to lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from compare.model import Article, Citation, Mention, Sentence


class Library:
    """The articles of a run, by key."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self.articles = tuple(articles)
        self._articles = {article.key: article for article in self.articles}
        self._lines = {key: line_starts(found.text) for key, found in self._articles.items()}

    def outlet(self, mention: Mention) -> str:
        """Who published the mention."""
        return self._articles[mention.article].outlet

    def cite(self, mention: Mention) -> Citation:
        """The place of a mention."""
        return self.place(mention.sentence, mention.start, mention.end)

    def place(self, sentence: Sentence, start: int, end: int) -> Citation:
        """The place of ``[start, end)``, which stands in ``sentence``."""
        article = self._articles[sentence.article]
        lines = self._lines[sentence.article]
        line = bisect_right(lines, start)
        return Citation(
            article=article.key,
            path=article.path,
            start=start,
            end=end,
            line=line,
            column=start - lines[line - 1] + 1,
            text=article.text[start:end],
            sentence=sentence.text,
            at=start - sentence.start,
            byte_column=len(article.text[lines[line - 1] : start].encode("utf-8", "replace")) + 1,
        )


def line_starts(text: str) -> list[int]:
    """Where each line begins; ``\\r\\n``, ``\\n`` and ``\\r`` end one."""
    starts, at = [0], 0
    for line in text.splitlines(keepends=True):
        at += len(line)
        if line.endswith(("\n", "\r")):
            starts.append(at)
    return starts
