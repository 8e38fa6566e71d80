"""Reading: files, folders, standard input and addresses in, articles out.

What could not be read is listed with the reason.  What ``sources.toml`` says
goes before what the file says, and that before what the text lets guess; in the
end the file's name is the outlet.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from compare.errors import NoArticle, UnreadableArticle
from compare.model import Article, Block, Skipped
from compare.options import Options
from compare.read.credit import outlet_in, title_in
from compare.read.documents import documents
from compare.read.formats import HEAD, SUFFIXES, may_be_news
from compare.read.keys import keyed
from compare.read.limits import MOST_LAYERS, Limits
from compare.read.page import Page, Part
from compare.read.tongue import in_words, language_of
from compare.read.workshop import Workshop
from compare.text.blocks import blocks_of
from compare.text.sentences import is_shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from compare.read.documents import Document
    from compare.read.web import Net

# The longest report of a newspaper has some 200,000 letters; a book is read by nobody here.
LONGEST_TEXT = 1_000_000


def never(_: Document) -> bool:
    """No document is known."""
    return False


def read(
    paths: Sequence[str | Path],
    options: Options | None = None,
    net: Net | None = None,
    known: Callable[[Document], bool] = never,
) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """The articles that the paths name, in the order of their paths, and what was left out.

    Every input is in exactly one of the two, but for those that are ``known``, which are not
    opened.  Raises UsageError for a path, an option or a ``sources.toml`` that is wrong.  ``net``
    says who resolves names and whom they may lead to.
    """
    options = options or Options()
    limits = Limits.of(options)
    found: list[Article | Skipped] = []
    with Workshop(limits, options.format_in) as workshop:
        for document in documents(paths, options, limits, net):
            if isinstance(document, Skipped):
                found.append(document)
            elif not known(document):
                found.extend(articles_in(document, workshop, options))
    found = distinct(found)
    articles = [one for one in found if isinstance(one, Article)]
    skipped = [one for one in found if isinstance(one, Skipped)]
    return keyed(articles), tuple(sorted(skipped, key=lambda item: item.path))


def distinct(found: list[Article | Skipped]) -> list[Article | Skipped]:
    """The same, each at a path of its own: an archive may hold one name twice."""
    times: Counter[str] = Counter()
    for index, one in enumerate(found):
        times[one.path] += 1
        if times[one.path] > 1:
            found[index] = replace(one, path=f"{one.path} ({times[one.path]})")
    return found


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
