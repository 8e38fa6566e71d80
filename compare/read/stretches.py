"""Where the words of an extracted article stand in the page's source.

The source is read as a row of words, without markup and blanks.  A line of the
article has a place where its letters come in that row exactly once: what the
page prints twice, or only in its JSON-LD, has none.  Where a whole line is not
found, for the extraction left something out of it, its sentences may be.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

from compare.model import Stretch
from compare.read.markup import UNSEEN

# The heaviest pages of news have some three million characters, nearly all of them scripts.
LONGEST_PAGE = 5_000_000
# Fewer letters are found anywhere.
FEWEST_LETTERS = 16
# Lines that begin as so many others do are a list's or a table's.
MOST_CANDIDATES = 20

# Neither a blank nor a sign that the article lost when it was extracted.
VISIBLE = re.compile(rf"&#?\w{{1,32}};?|[^&\s{UNSEEN}]+|&")
LETTERS = re.compile(rf"[^\s{UNSEEN}]")
HIDDEN = re.compile(r"<(?P<tag>script|style|title|noscript|template|textarea)\b", re.IGNORECASE)
TAG = re.compile(r"<[a-zA-Z/!?]")
LINE_END = re.compile(r"\r\n?|\n")
SENTENCE_END = re.compile(r"[.!?][”’\"')]*\s+")


@dataclass(frozen=True, slots=True)
class Word:
    """What is seen as ``text`` and written from ``at`` until ``until`` of the source."""

    text: str
    at: int
    until: int


class Source:
    """The words of a page's source, one letter after the other, and where each begins."""

    def __init__(self, page: str) -> None:
        self.words = list(words_in(page))
        self.letters = "".join(word.text for word in self.words)
        self.lines = [0, *(end.end() for end in LINE_END.finditer(page))]
        self.starts: list[int] = []
        self.openings: defaultdict[str, list[int]] = defaultdict(list)
        length = 0
        for number, word in enumerate(self.words):
            self.starts.append(length)
            self.openings[self.letters[length : length + FEWEST_LETTERS]].append(number)
            length += len(word.text)

    def first_word(self, letters: str) -> int | None:
        """The number of the word that the letters begin with, if that is one place alone."""
        candidates = self.openings.get(letters[:FEWEST_LETTERS], [])
        if len(letters) < FEWEST_LETTERS or len(candidates) > MOST_CANDIDATES:
            return None
        found = [one for one in candidates if self.letters.startswith(letters, self.starts[one])]
        return found[0] if len(found) == 1 else None


def stretches_of(text: str, page: str) -> tuple[Stretch, ...]:
    """Every stretch of an article that has its place in the page, in the order of the text."""
    if len(page) > LONGEST_PAGE:
        return ()
    source = Source(page)
    found: list[Stretch] = []
    start = 0
    for line in text.splitlines(keepends=True):
        spans = [(start, start + len(line))]
        if first_word(source, text, spans[0]) is None:
            spans = sentences(line, start)
        for span in spans:
            found.extend(joined(pieces(source, text, span), source.lines))
        start += len(line)
    return tuple(found)


def sentences(line: str, start: int) -> list[tuple[int, int]]:
    """Roughly the sentences of a line that begins at ``start``."""
    ends = [end.end() for end in SENTENCE_END.finditer(line)]
    cuts = [0, *ends, len(line)]
    return [(start + left, start + right) for left, right in pairwise(cuts)]


def first_word(source: Source, text: str, span: tuple[int, int]) -> int | None:
    """The word of the source that a span of the article begins with."""
    return source.first_word("".join(LETTERS.findall(text[slice(*span)])))


def pieces(source: Source, text: str, span: tuple[int, int]) -> Iterator[tuple[int, int, int, int]]:
    """What of a span stands in each word of the source: start, end, at, until."""
    number = first_word(source, text, span)
    places = [span[0] + found.start() for found in LETTERS.finditer(text[slice(*span)])]
    done = 0
    while number is not None and done < len(places):
        word = source.words[number]
        held = places[done : done + len(word.text)]
        whole = len(held) == len(word.text)
        until = word.until if whole else word.at + len(held)
        if held[-1] - held[0] == len(held) - 1:
            yield held[0], held[-1] + 1, word.at, until
        done += len(held)
        number += 1


def joined(pieces: Iterator[tuple[int, int, int, int]], lines: list[int]) -> Iterator[Stretch]:
    """Pieces that stand as far apart in the source as in the article are one stretch."""
    last: Stretch | None = None
    for start, end, at, until in pieces:
        line = bisect_right(lines, at)
        if last is not None and goes_on(last, start, end, at, until) and line == last.line:
            last = Stretch(last.start, end, last.at, until, last.line, last.column)
            continue
        if last is not None:
            yield last
        last = Stretch(start, end, at, until, line, at - lines[line - 1] + 1)
    if last is not None:
        yield last


def goes_on(last: Stretch, start: int, end: int, at: int, until: int) -> bool:
    """Whether letter by letter the piece is written behind the last as it stands behind it."""
    literal = end - start == until - at and last.end - last.start == last.until - last.at
    return literal and start - last.start == at - last.at


def words_in(page: str) -> Iterator[Word]:
    """Every word of the source that is not markup, in order."""
    at = 0
    while at < len(page):
        tag = TAG.search(page, at)
        end = tag.start() if tag else len(page)
        for found in VISIBLE.finditer(page, at, end):
            seen = "".join(LETTERS.findall(unescape(found[0])))
            if seen:
                yield Word(seen, *found.span())
        at = markup_end(page, end) if tag else len(page)


def markup_end(page: str, start: int) -> int:
    """The end of a tag, of a comment, or of what stands inside a tag and is not shown."""
    if page.startswith("<!--", start):
        return behind(page, "-->", start)
    hidden = HIDDEN.match(page, start)
    if hidden is None:
        return behind(page, ">", start)
    close = re.compile(rf"</{hidden['tag']}\b", re.IGNORECASE).search(page, hidden.end())
    return behind(page, ">", close.start()) if close else len(page)


def behind(page: str, sign: str, start: int) -> int:
    """The place behind the next such sign; the end of the page where there is none."""
    found = page.find(sign, start)
    return found + len(sign) if found >= 0 else len(page)
