"""Filing: articles that are new or changed are studied, embedded and added, batch by batch.

An unchanged file costs a hash.  A run that was stopped has filed all batches before, and the
next one goes on from there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from compare.archive.filed import Filed, article_bytes, article_in, texts_in, vector_bytes, words_of
from compare.archive.files import Files
from compare.archive.kept import renew
from compare.archive.shelf import Shelf
from compare.cluster import DASK
from compare.encode.embedding import embed, encoder_of
from compare.encode.encoder import Encoder, silent
from compare.model import Article, Skipped
from compare.options import Options
from compare.pipeline import Notify
from compare.read import read
from compare.study.edition import edition
from compare.study.studies import studies
from compare.study.written import packed

# Large enough for several workers to pay, small enough to lose little.
BATCH = 100
# Some rounds of work for a cluster of a hundred threads.
BATCH_AFAR = 5_000


@dataclass(frozen=True, slots=True)
class Count:
    """What became of the articles; ``renewed`` were made by another edition of the code."""

    added: int = 0
    changed: int = 0
    renewed: int = 0
    unchanged: int = 0
    skipped: tuple[Skipped, ...] = ()


def index(paths: Sequence[str], folder: Path, options: Options, notify: Notify) -> Count:
    """File the articles that the paths name in the archive in ``folder``.

    What was filed by another edition of the code or with other models is made anew, from the
    archive's own words.
    """
    encoder = encoder_of(options)
    made = made_by(options, encoder)
    with Shelf(folder, writing=True) as shelf:
        files = Files(options, shelf.stamps())
        articles, skipped = read(paths, options, known=files.knows)
        latest = shelf.latest([article.path for article in articles])
        kept = [latest[one.path][1] if one.path in latest else None for one in articles]
        same = [own == words_of(one) for own, one in zip(kept, articles, strict=True)]
        fresh = [one for one, known in zip(articles, same, strict=True) if not known]
        stale = [
            replace(one, longest_sentence=options.max_sentence)
            for one in outdated(shelf, made, {one.path for one in fresh})
        ]
        todo = [*fresh, *stale]
        for done, batch in batches(todo, BATCH_AFAR if options.engine == DASK else BATCH):
            notify("filing", done, len(todo))
            shelf.file(filed(batch, options, encoder, made))
        notify("filing", len(todo), len(todo))
        shelf.stamp(files.kept(articles, skipped))
        renew(shelf, folder)
    added = kept.count(None)
    unchanged = files.unchanged + len(articles) - len(fresh)
    return Count(added, len(fresh) - added, len(stale), unchanged, skipped)


def outdated(shelf: Shelf, made: str, apart: Collection[str]) -> list[Article]:
    """The articles that are filed, but not by ``made``; those that are filed anew anyway aside."""
    found = [article_in(one) for _, one in shelf.rows(shelf.stale(made))]
    return [one for one in found if one is not None and one.path not in apart]


def batches(articles: Sequence[Article], size: int) -> Iterator[tuple[int, Sequence[Article]]]:
    """Parts of the list, each with the number of articles before it."""
    for begin in range(0, len(articles), size):
        yield begin, articles[begin : begin + size]


def filed(
    articles: Sequence[Article], options: Options, encoder: Encoder, made: str
) -> list[Filed]:
    """Articles studied and embedded, ready to be filed."""
    studied = studies(articles, options, silent)
    embedding = embed((text for one in studied for text in texts_in(one)), encoder)
    return [
        Filed(
            path=one.article.path,
            version=0,
            words=words_of(one.article),
            made=made,
            article=article_bytes(one.article),
            study=packed(one),
            vectors=vector_bytes(embedding.rows(texts_in(one))),
        )
        for one in studied
    ]


def made_by(options: Options, encoder: Encoder) -> str:
    """What studies and vectors are made by: another of these makes other ones."""
    content = f"{edition(options.parser)}\n{options.max_sentence}\n{encoder.identity}"
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:32]
