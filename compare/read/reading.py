"""Reading one document: its pages become articles, and the documents inside it are read in turn.

What ``sources.toml`` says goes before what the file says, and that before what the text lets
guess.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.errors import NoArticle, UnreadableArticle
from compare.model import Article, Block, Skipped
from compare.read.credit import outlet_in, title_in
from compare.read.formats import HEAD, SUFFIXES, may_be_news
from compare.read.limits import MOST_LAYERS
from compare.read.page import Page, Part
from compare.read.tongue import in_words, language_of
from compare.text.grammar.sentences import is_shortened
from compare.text.layout.blocks import blocks_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.options import Options
    from compare.read.documents import Document
    from compare.read.workshop import Workshop

# The longest report of a newspaper has some 200,000 letters; a book is read by nobody here.
LONGEST_TEXT = 1_000_000


def articles_in(
    document: Document, workshop: Workshop, options: Options, layer: int = 0
) -> Iterator[Article | Skipped]:
    """Every article of one document, and of the documents inside it."""
    try:
        if layer > MOST_LAYERS:
            raise NoArticle(f"packed more than {MOST_LAYERS} times; unpack it")
        items = workshop.items_of(document.content(), document.path, inside=layer > 0)
    except UnreadableArticle as error:
        yield Skipped(document.path, str(error), error.status)
        return
    if not any(not isinstance(item, Part) or is_wanted(item) for item in items):
        yield Skipped(document.path, "an archive without articles; pack their files")
    for item in items:
        path = f"{document.path}#{item.name}" if item.name else document.path
        if isinstance(item, Page):
            yield article_or_reason(item, replace(document, path=path), options)
        elif isinstance(item, Part):
            if is_wanted(item):
                inner = document.inside(item)
                yield from articles_in(inner, workshop, options, layer + 1)
        else:
            yield Skipped(path, item.reason, item.status)


def is_wanted(part: Part) -> bool:
    """Whether a file in an archive is looked at, as in a folder: by its name and opening."""
    name = part.name.rsplit("/", 1)[-1].casefold()
    named = "." not in name or name.endswith(SUFFIXES)
    return named and may_be_news(name, lambda: part.raw[:HEAD])


def article_or_reason(page: Page, document: Document, options: Options) -> Article | Skipped:
    """A page as an article, or why it is none."""
    try:
        return article_of(page, document, options)
    except UnreadableArticle as error:
        return Skipped(document.path, str(error), error.status)


def article_of(page: Page, document: Document, options: Options) -> Article:
    """A page as an article, with the key that ``sources.toml`` gives or none yet."""
    if not page.text.strip():
        raise NoArticle("empty; is the article saved?")
    if len(page.text) > LONGEST_TEXT:
        raise NoArticle(f"longer than {LONGEST_TEXT:,} characters; split it into its articles")
    blocks = blocks_of(page.text, page.marks)
    if all(block.role.is_silent for block in blocks):
        raise NoArticle("no text after cleaning; is it a photo page?")
    right_language(page, options.language)
    warnings = (*page.warnings, *long_sentences(page.text, blocks, options.max_sentence))
    entry = document.entry
    outlet = entry.outlet or page.outlet or outlet_in(page.text, blocks)
    return Article(
        key=entry.key or "",
        path=document.path,
        text=page.text,
        outlet=outlet or document.name,
        title=entry.title or page.title or title_in(page.text, blocks),
        published=entry.published or page.published,
        url=entry.url or page.url or document.url,
        marks=page.marks,
        warning="; ".join(warnings) or None,
        stretches=page.stretches,
        longest_sentence=options.max_sentence,
    )


def long_sentences(text: str, blocks: Sequence[Block], longest: int) -> Iterator[str]:
    """That a sentence is longer than the models take, if one is."""
    read = (text[block.start : block.end] for block in blocks if not block.role.is_silent)
    if any(is_shortened(words, longest) for words in read):
        yield (
            f"a sentence of more than {longest:,} characters is read in pieces; "
            f"raise --max-sentence if it is one"
        )


def right_language(page: Page, wanted: str) -> None:
    """Hold that a page is in the language that is read, as far as its words tell."""
    language = language_of(page.text)
    if language is not None and language != wanted:
        raise NoArticle(
            f"in {in_words(language)}, and {in_words(wanted)} is what is read; "
            f"for other languages give --language and a spaCy model"
        )
