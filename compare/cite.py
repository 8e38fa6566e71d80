"""Places as a report prints them: from code points to lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from compare.model import Article, Citation, Mention, PagePlace, Sentence, Stretch


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
            page=page_place(article.stretches, start, end),
        )


def line_starts(text: str) -> list[int]:
    """Where each line begins; ``\\r\\n``, ``\\n`` and ``\\r`` end one."""
    starts, at = [0], 0
    for line in text.splitlines(keepends=True):
        at += len(line)
        if line.endswith(("\n", "\r")):
            starts.append(at)
    return starts


def page_place(stretches: Sequence[Stretch], start: int, end: int) -> PagePlace | None:
    """Where ``[start, end)`` of the article stands in its page; None where that is not known."""
    first, last = stretch_at(stretches, start), stretch_at(stretches, end - 1)
    if first is None or last is None:
        return None
    into, left = start - first.start, last.end - end
    until = last.until - left
    return PagePlace(
        start=first.at + into,
        end=until,
        line=first.line,
        column=first.column + into,
        end_line=last.line,
        end_column=last.column + until - last.at,
    )


def stretch_at(stretches: Sequence[Stretch], position: int) -> Stretch | None:
    """The stretch that a character of the article lies in."""
    index = bisect_right(stretches, position, key=lambda one: one.start) - 1
    if index < 0 or position >= stretches[index].end:
        return None
    return stretches[index]
