"""Articles to studies: from the cache, else by parsing; in this process or in several."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from compare.cache import Cache, place
from compare.cluster import DASK
from compare.encode.encoder import Progress
from compare.model import Article
from compare.options import Options
from compare.study.afar import ask_afar
from compare.study.edition import edition
from compare.study.records import UnlistedRecord
from compare.study.study import Study, study_in
from compare.study.workers import ask, workers_for
from compare.study.written import packed, unpacked

# An interrupted run has kept all but the last so many.
KEPT_AT_ONCE = 20
# Letters of a usual article: thirty briefs are sooner read than workers are started.
USUAL_LENGTH = 2_500


def studies(articles: Sequence[Article], options: Options, progress: Progress) -> list[Study]:
    """The study of every article, in order; one without a sentence is studied too."""
    keys = [key(article, options.parser) for article in articles]
    with Cache(place("studies") if options.cache else None) as cache:
        known = cache.known(keys)
        found = {
            index: kept
            for index, (k, article) in enumerate(zip(keys, articles, strict=True))
            if k in known and (kept := unpacked(known[k], article)) is not None
        }
        missing = [index for index in range(len(articles)) if index not in found]
        fresh: dict[bytes, bytes] = {}
        for index, (made, content) in zip(
            missing, studied([articles[index] for index in missing], options), strict=True
        ):
            found[index] = made
            if content is not None:
                fresh[keys[index]] = content
            if len(fresh) >= KEPT_AT_ONCE or index == missing[-1]:
                cache.keep(fresh)
                fresh.clear()
            progress(len(found), len(articles))
    return [found[index] for index in range(len(articles))]


def studied(articles: Sequence[Article], options: Options) -> Iterator[tuple[Study, bytes | None]]:
    """Every article's study, in order, and what of it is kept."""
    length = sum(len(article.text) for article in articles)
    workers = workers_for(min(len(articles), length // USUAL_LENGTH), options.workers)
    if options.engine == DASK and articles:
        answers = ask_afar(articles, options)
    elif workers > 1:
        answers = ask(articles, options.parser, workers)
    else:
        yield from (alone(article, options.parser) for article in articles)
        return
    for article, content in zip(articles, answers, strict=True):
        made = None if content is None else unpacked(content, article)
        yield alone(article, options.parser) if made is None else (made, content)


def alone(article: Article, parser: str) -> tuple[Study, bytes | None]:
    """The study of one article by this process.

    It is read back from what is kept, so that a report does not depend on the cache.  A study
    with a record of a kind that has no line in ``records`` yet is not kept.
    """
    made = study_in(article, parser)
    try:
        content = packed(made)
    except UnlistedRecord:
        return made, None
    return unpacked(content, article) or made, content


def key(article: Article, parser: str) -> bytes:
    """What a study is filed under: all that is known of the article but its name."""
    words = repr(replace(article, key="", path=""))
    content = f"{edition(parser)}\n{article.longest_sentence}\n{words}"
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest()
