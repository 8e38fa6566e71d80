"""The linguistic parse: blocks to sentences with grammar, by spaCy.

A block is parsed by itself, so that a headline never runs into the first
sentence.  Boilerplate and bylines are not parsed.  Token positions are turned
into article positions by the document's start: the text itself is never altered,
though the parser may be handed a stand-in of the same length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.model import Article, Block, Role, Sentence
from compare.text.grammar.language import language
from compare.text.grammar.sentences import starts_of
from compare.text.layout.blocks import blocks_of
from compare.text.layout.dateline import issue_day, issue_minute, publication_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from spacy.language import Language
    from spacy.tokens import Doc, Span, Token

    from compare.text.interval import Interval

# The parser's memory grows with its document; a paragraph of news has some 500 characters.
LONGEST_DOCUMENT = 10_000
# No word of a language is longer, nor an address that matters; on long runs of punctuation
# without a blank the tokenizer takes quadratic time.
LONGEST_WORD = 200
WORD = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
# Some papers print an apostrophe with blanks around it.
SET_APART = re.compile(r"(?<=[a-z]n) ['’] ?t\b|(?<=[a-z]n)['’] t\b")
# A page sets "14&nbsp;people" so that the line does not break between them.
FIRM_BLANK = re.compile("[\u00a0\u2007\u2009\u202f]")
LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, eq=False, slots=True)
class ParsedSentence:
    """A sentence with its tokens; ``offset`` is where its spaCy document begins in the article."""

    sentence: Sentence
    span: Span
    offset: int

    def start_of(self, token: Token) -> int:
        """The token's first code point, counted in the article."""
        return self.offset + token.idx

    def end_of(self, token: Token) -> int:
        """One past the token's last code point, counted in the article."""
        return self.offset + token.idx + len(token)

    def tokens_between(self, start: int, end: int) -> Span | None:
        """The smallest run of tokens that covers the article's ``[start, end)``; None outside."""
        return self.span.doc.char_span(
            start - self.offset, end - self.offset, alignment_mode="expand"
        )

    def text_between(self, start: int, end: int) -> str:
        """The article's own words at ``[start, end)``, which lies inside the sentence.

        The document's text may be a stand-in; this never is.
        """
        first = self.sentence.start
        return self.sentence.text[max(0, start - first) : max(0, end - first)]


@dataclass(frozen=True, eq=False, slots=True)
class ParsedArticle:
    """An article, its blocks and its parsed sentences; ``now`` is its publication date.

    ``issued`` is that day too, and known where only its year is not; ``minute`` the one of that
    day, from midnight.
    """

    article: Article
    blocks: tuple[Block, ...]
    sentences: tuple[ParsedSentence, ...]
    now: date | None
    issued: Interval | None = None
    minute: int | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """What is parsed as one document: a block, or a part of one too long for the parser."""

    role: Role
    offset: int
    text: str
    starts: tuple[int, ...]


def parse(articles: Iterable[Article], *, parser: str) -> Iterator[ParsedArticle]:
    """Parse every article; the pieces of all articles go through spaCy in one batch."""
    listed = [(article, blocks_of(article.text, article.marks)) for article in articles]
    pieces = [[*pieces_of(article, spoken(blocks))] for article, blocks in listed]
    nlp = language(parser)
    docs = nlp.pipe((document(nlp, piece) for group in pieces for piece in group), batch_size=64)
    for (article, blocks), group in zip(listed, pieces, strict=True):
        pairs = [(piece, next(docs)) for piece in group]
        yield ParsedArticle(
            article=article,
            blocks=blocks,
            sentences=tuple(sentences_of(article, pairs)),
            now=publication_date(article, blocks),
            issued=issue_day(article, blocks),
            minute=issue_minute(article, blocks),
        )


def spoken(blocks: Iterable[Block]) -> list[Block]:
    """The blocks that are read: neither boilerplate nor who wrote the article when."""
    return [block for block in blocks if not block.role.is_silent]


def pieces_of(article: Article, blocks: Iterable[Block]) -> Iterator[Piece]:
    """The documents of an article, in order; a piece is cut only between sentences."""
    for block in blocks:
        words = article.text[block.start : block.end]
        starts = starts_of(words, article.longest_sentence)
        for group, end in grouped(starts, len(words)):
            first = group[0]
            yield Piece(
                role=block.role,
                offset=block.start + first,
                text=words[first:end],
                starts=tuple(start - first for start in group),
            )


def grouped(starts: Sequence[int], length: int) -> Iterator[tuple[list[int], int]]:
    """Runs of sentence starts that fit into one document, each with its end."""
    group: list[int] = []
    for start, end in pairwise([*starts, length] if starts else []):
        if group and end - group[0] > LONGEST_DOCUMENT:
            yield group, start
            group = []
        group.append(start)
    if group:
        yield group, length


def document(nlp: Language, piece: Piece) -> Doc:
    """The tokens of a piece, with its sentence starts set: the parser keeps to them."""
    doc = nlp.make_doc(stand_in(piece.text))
    starts = iter((*piece.starts, len(piece.text) + 1))
    start = next(starts)
    for token in doc:
        begins = token.idx + len(token) > start
        token.is_sent_start = begins
        while token.idx + len(token) > start:
            start = next(starts)
    return doc


def stand_in(text: str) -> str:
    """A text of the same length that the parser can take.

    Lone surrogates cannot be encoded for it, endless words would stall it, blanks that do not
    break are letters to it, and it does not see the denial in "hadn ’ t".
    """
    text = SET_APART.sub(lambda found: "'t".ljust(len(found.group())), text)
    text = FIRM_BLANK.sub(" ", LONE_SURROGATE.sub("\ufffd", text))
    return WORD.sub(lambda found: "x" * len(found.group()), text)


def sentences_of(article: Article, pairs: Iterable[tuple[Piece, Doc]]) -> Iterator[ParsedSentence]:
    """The sentences of one article, in order."""
    index = 0
    for piece, doc in pairs:
        for span in doc.sents:
            start, end = piece.offset + span.start_char, piece.offset + span.end_char
            words = article.text[start:end].strip()
            if not words:
                continue
            start = article.text.index(words[0], start)
            sentence = Sentence(
                article=article.key,
                index=index,
                start=start,
                end=start + len(words),
                text=words,
                role=piece.role,
            )
            yield ParsedSentence(sentence, span, piece.offset)
            index += 1
